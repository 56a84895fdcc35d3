// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/language/translationtable.h"

#include <QRegularExpression>

class QWidget;

namespace app {

/// Everything a page says, as people see or hear it: texts, titles, tool tips, what is in lists, menus and charts, and
/// what assistive technology reads. Without access keys, in one line each.
[[nodiscard]] QStringList wordsOn(const QWidget &page);

/// Tells whether a text of a catalogue is among the words of a page, where its placeholders are filled in.
class Seeker
{
public:
    explicit Seeker(const QString &text);

    [[nodiscard]] bool isAmong(const QStringList &words) const;
    /// Whether one of the words is the text alone: a long text may also be a part of another one.
    [[nodiscard]] bool isWholeAmong(const QStringList &words) const;

private:
    QRegularExpression m_wanted;
    QRegularExpression m_whole;
    QString m_fixed; ///< of a long text without placeholders: it may be a part of what is shown
    bool m_canBeFound = false;
};

/// What a catalogue says for a unit; the source where it says nothing.
[[nodiscard]] QString textOf(const core::language::TranslationUnit &unit, const core::language::Catalogue &catalogue,
                             const core::base::Language &language);

} // namespace app
