// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace tests {

/// The words with which keys and packages are compared: four of a list or more.
[[nodiscard]] const QRegularExpression &keyWords();
/// Whether a text of a pseudo-language, where all that the catalogues have stands in brackets, has no other words than
/// those that belong to no language: numbers of questions and waves, names of files and of the languages themselves.
[[nodiscard]] bool isData(const QString &text);
/// All texts that the program and the questionnaire have in a language.
[[nodiscard]] QSet<QString> textsOf(const core::base::Language &language);

} // namespace tests
