// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/textchecks.h"
#include "core/language/translationfile.h"
#include "tests/fuzz/harness.h"

using namespace core::language;

namespace fuzz {
namespace {

core::base::Language language(const char *tag)
{
    return core::base::Language(QString::fromLatin1(tag));
}

// Few texts, one of each kind: what a file changes, what is stale, and what it does not know.
TranslationTable smallTable()
{
    TsFile file{language("sv"), language("en"), {}};
    TsMessage plain;
    plain.context = QStringLiteral("Window");
    plain.source = QStringLiteral("Save %1");
    plain.translation = {QStringLiteral("Spara %1")};
    TsMessage plural = plain;
    plural.source = QStringLiteral("%n answer(s)");
    plural.plural = true;
    plural.translation = {QStringLiteral("ett svar"), QStringLiteral("%n svar")};
    file.messages = {plain, plural};
    TranslationTable table;
    table.add(file);
    return table;
}

} // namespace

// Whatever comes in: an error or texts, never a crash; the merge takes nothing but known units, keeps every
// placeholder, and what it made is written and read again as it is.
void tryInput(const QByteArray &input)
{
    TranslationTable table = smallTable();
    const size_t units = table.units().size();
    const auto incoming = readTranslationFile(table, input, QStringLiteral("barometer_sv.ts"));
    if (!incoming)
        return;
    const MergePlan plan = planMerge(table, *incoming);
    require(plan.changes.size() + plan.refused.size() + static_cast<size_t>(plan.unchanged + plan.empty) ==
                incoming->size(),
            "every text is counted once");
    applyMerge(table, plan);
    require(table.units().size() == units, "no text appears and none is lost");
    for (const TranslationUnit &unit : table.units()) {
        for (const QString &form : unit.translations.value(language("sv")).forms)
            require(unit.plural || placeholders(form) == placeholders(unit.key), "placeholders stay");
    }
    for (const core::base::Language &each : table.languages()) {
        const TsFile file = table.tsFile(each);
        const auto again = readTsFile(writeTsFile(file), QStringLiteral("again.ts"));
        require(again.has_value() || file.language.isEmpty(), "what was taken in is written and read again");
    }
}

QList<QByteArray> madeSeeds()
{
    const TranslationTable table = smallTable();
    const TranslationFileRequest request{language("en"), language("sv"), false};
    QList<QByteArray> seeds;
    for (const TranslationForm form : {TranslationForm::Ts, TranslationForm::Xliff, TranslationForm::Workbook})
        seeds.append(writeTranslationFile(table, request, form).value_or(QByteArray()));
    return seeds;
}

int mutations()
{
    return 6'000;
}

} // namespace fuzz
