// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs.h"

#include "app/console.h"
#include "core/questionnaire/questionnairefile.h"

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::questionnaire::Questionnaire;

namespace {

constexpr qint64 LargestQuestionnaire = 8 << 20; // what its reader takes

} // namespace

Result<std::optional<Questionnaire>> readQuestionnaireFile(const Console &console, const QString &path)
{
    const Result<QByteArray> bytes = console.read(path, LargestQuestionnaire);
    if (!bytes)
        return fail(bytes);
    core::questionnaire::ReadQuestionnaire read = core::questionnaire::readQuestionnaire(*bytes);
    for (const core::questionnaire::Issue &issue : read.issues) {
        if (issue.severity == core::questionnaire::Severity::Error)
            console.fault(path, issue.place, issue.message);
    }
    return std::move(read.questionnaire);
}

Result<void> checkWave(const Questionnaire &questionnaire, const core::questionnaire::WaveId &wave)
{
    if (questionnaire.wave(wave) != nullptr)
        return {};
    QStringList known;
    for (const core::questionnaire::Wave &one : questionnaire.waves)
        known.append(one.id.text());
    return fail(ErrorCode::InvalidValue, {QStringLiteral("--wave"), wave.text(), known.join(QStringLiteral(", "))});
}

} // namespace app
