// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

#include <QString>

namespace tests {

/// The shipped questionnaire with the shipped interface catalogues.
core::language::TranslationTable shippedTable();
core::questionnaire::Questionnaire shippedQuestionnaire();
core::language::TsFile shippedCatalogue(const QString &language);

inline core::base::Language language(const char *tag)
{
    return core::base::Language(QString::fromLatin1(tag));
}

} // namespace tests
