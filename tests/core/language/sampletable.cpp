// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/language/sampletable.h"

#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/support/testmain.h"

namespace tests {

core::questionnaire::Questionnaire shippedQuestionnaire()
{
    const auto bytes = core::base::readFile(
        sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")), 8 * 1024 * 1024);
    return core::questionnaire::readQuestionnaire(bytes.value()).questionnaire.value();
}

core::language::TsFile shippedCatalogue(const QString &language)
{
    const QString path = sourcePath(QStringLiteral("translations/barometer_%1.ts").arg(language));
    return core::language::readTsFile(core::base::readFile(path, 16 * 1024 * 1024).value(), path).value();
}

core::language::TranslationTable shippedTable()
{
    core::language::TranslationTable table;
    table.add(shippedQuestionnaire());
    for (const char *tag : {"fi", "sv", "en"})
        table.add(shippedCatalogue(QString::fromLatin1(tag)));
    return table;
}

} // namespace tests
