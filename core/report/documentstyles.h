// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>

namespace core::report {

/// What a paragraph is; the template says how it looks.
enum class Style {
    Title,
    Subtitle,
    Mark,
    ContentsHead,
    Contents,
    Heading,
    Question,
    Base,
    Word,
    Finding,
    Note,
    Figure,
    Caption,
    Bullet,
    TableText
};

/// Names of styles in a template, the one wanted and what stands in for it. Names, not ids: ids are translated.
[[nodiscard]] QStringList namesOf(Style style);

/// Ids of the styles of a template (its styles.xml) by their names in small letters.
[[nodiscard]] std::map<QString, QString> styleIds(const QByteArray &styles);

} // namespace core::report
