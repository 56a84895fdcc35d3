// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs.h"

#include "app/console.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::questionnaire::Questionnaire;

namespace {

constexpr qint64 LargestPolicy = qint64{64} * 1024;

} // namespace

Result<void> checkQuestionnaireEnding(const QString &argument, const QString &path)
{
    static const QSet<QString> others{QStringLiteral("xlsx"), QStringLiteral("xls"),  QStringLiteral("ods"),
                                      QStringLiteral("csv"),  QStringLiteral("docx"), QStringLiteral("odt"),
                                      QStringLiteral("pdf")};
    if (!others.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return fail(ErrorCode::InvalidValue, {argument, path, QStringLiteral(".json")});
}

Result<std::optional<Questionnaire>> readQuestionnaireFile(const Console &console, const QString &argument,
                                                           const QString &path)
{
    if (const Result<void> fits = checkQuestionnaireEnding(argument, path); !fits)
        return fail(fits);
    const Result<QByteArray> bytes = console.read(path, core::base::kLargestQuestionnaire);
    if (!bytes)
        return fail(bytes);
    core::questionnaire::ReadQuestionnaire read = core::questionnaire::readQuestionnaire(*bytes);
    for (const core::questionnaire::Issue &issue : read.issues) {
        if (issue.severity == core::questionnaire::Severity::Error)
            console.fault(path, issue);
    }
    return std::move(read.questionnaire);
}

Result<core::disclosure::Policy> readPolicyFile(const Console &console, const QString &path)
{
    if (path.isEmpty())
        return core::disclosure::Policy{};
    const Result<QByteArray> bytes = console.read(path, LargestPolicy);
    if (!bytes)
        return fail(bytes);
    return core::disclosure::readPolicy(*bytes, path);
}

Result<Questionnaire> shippedQuestionnaire()
{
    const QString path = QStringLiteral(":/questionnaires/partnership-barometer.json");
    const auto json = core::base::readFile(path, core::base::kLargestQuestionnaire);
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

QString ownDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace app
