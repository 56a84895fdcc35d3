// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs.h"

#include "app/console.h"
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/releasefiles.h"

#include <QStandardPaths>

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
            console.fault(path, issue);
    }
    return std::move(read.questionnaire);
}

Result<Questionnaire> shippedQuestionnaire()
{
    const QString path = QStringLiteral(":/questionnaires/partnership-barometer.json");
    const auto json = core::base::readFile(path, LargestQuestionnaire);
    if (!json)
        return fail(json);
    auto read = core::questionnaire::readQuestionnaire(*json);
    if (!read.questionnaire)
        return fail(ErrorCode::Internal, {path});
    return *std::move(read.questionnaire);
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

Result<void> checkIsFile(const QString &output)
{
    if (output != QLatin1String("-"))
        return {};
    return fail(ErrorCode::InvalidValue, {QStringLiteral("--output"), output, QStringLiteral("./-")});
}

Result<std::vector<core::release::Release>> openReleases(const Console &console, const QStringList &paths)
{
    return core::release::openReleases(
        paths, [&](const QString &path) { return console.read(path, core::release::kLargestReleaseFile); });
}

QString ownDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<core::chart::Companions> readCompanions(const Console &console, const Questionnaire &questionnaire,
                                               const QString &mapping)
{
    core::chart::LoadedCompanions loaded =
        core::chart::loadCompanions(questionnaire, {mapping, ownDataFolder(), QStringLiteral(":")});
    for (const auto &[file, issue] : loaded.issues)
        console.fault(file, issue);
    for (const core::base::Error &error : loaded.errors) {
        const bool named = !mapping.isEmpty() && error.arguments.value(0) == mapping;
        if (named)
            return tl::unexpected<core::base::Error>(error);
    }
    return std::move(loaded.companions);
}

} // namespace app
