// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "tests/fuzz/harness.h"

using namespace core::questionnaire;

namespace fuzz {

void tryInput(const QByteArray &input)
{
    const ReadQuestionnaire read = readQuestionnaire(input);
    bool hasError = false;
    for (const Issue &issue : read.issues)
        hasError = hasError || issue.severity == Severity::Error;
    require(hasError != read.questionnaire.has_value(), "a questionnaire exactly where there is no error");
    if (!read.questionnaire)
        return;
    const QByteArray written = writeQuestionnaire(*read.questionnaire);
    const ReadQuestionnaire again = readQuestionnaire(written);
    require(again.questionnaire.has_value(), "what was written is read");
    require(*again.questionnaire == *read.questionnaire, "what was written is the same");
    require(writeQuestionnaire(*again.questionnaire) == written, "writing is canonical");
    for (const Wave &wave : read.questionnaire->waves)
        require(structureId(*read.questionnaire, wave.id).size() == 32, "every wave has a structure");
}

QList<QByteArray> madeSeeds()
{
    return {};
}

int mutations()
{
    return 5'000;
}

} // namespace fuzz
