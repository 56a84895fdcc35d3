// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/base/json.h"
#include "core/fieldwork/rehearsal.h"
#include "core/interview/evaluation.h"

#include <QJsonArray>

#include <optional>

namespace core::fieldwork {

using base::Language;
using base::Result;
using questionnaire::Code;
using questionnaire::QuestionId;

namespace {

tl::unexpected<base::Error> refuse(const QString &place, base::FaultSource why)
{
    return base::invalidInput(why, {}, {{}, place});
}

/// name -> number from 0 up; insert(name, number) takes each.
template <typename Insert>
Result<void> readNumbers(const QJsonValue &value, const QString &place, const Insert &insert)
{
    if (!value.isUndefined() && !value.isObject())
        return refuse(place, QT_TRANSLATE_NOOP("Faults", "an object is expected"));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isDouble() || member.value().toDouble() < 0)
            return refuse(place + QLatin1Char('/') + member.key(),
                          QT_TRANSLATE_NOOP("Faults", "is not a number from 0 up"));
        insert(member.key(), member.value().toDouble());
    }
    return {};
}

Result<void> readShares(const QJsonObject &profile, const char *name,
                        std::map<QuestionId, RehearsalProfile::Shares> &table)
{
    const QJsonObject questions = profile.value(QLatin1String(name)).toObject();
    for (auto question = questions.begin(); question != questions.end(); ++question) {
        RehearsalProfile::Shares &shares = table[QuestionId(question.key())];
        Result<void> read =
            readNumbers(question.value(), QLatin1String(name) + QLatin1Char('/') + question.key(),
                        [&](const QString &code, double number) { shares.emplace(Code(code), number); });
        if (!read)
            return read;
    }
    return {};
}

Result<void> readOpenAnswers(const QJsonObject &texts, RehearsalProfile &profile)
{
    for (auto language = texts.begin(); language != texts.end(); ++language) {
        for (const QJsonValue text : language.value().toArray()) {
            if (!text.isString())
                return refuse(QStringLiteral("openAnswers/") + language.key(),
                              QT_TRANSLATE_NOOP("Faults", "is not a list of texts"));
            profile.openAnswers[Language(language.key())].append(text.toString());
        }
    }
    return {};
}

} // namespace

Result<RehearsalProfile> readRehearsalProfile(const QByteArray &json,
                                              const questionnaire::QuestionnaireId &questionnaire)
{
    const Result<QJsonObject> read = base::readJson(json);
    if (!read)
        return base::fail(read);
    const QJsonObject &all = *read;
    const QJsonObject own =
        all.value(QLatin1String("questionnaires")).toObject().value(questionnaire.text()).toObject();

    RehearsalProfile profile;
    const std::vector<std::function<Result<void>()>> steps{
        [&] {
            return readNumbers(
                all.value(QLatin1String("languages")), QStringLiteral("languages"),
                [&](const QString &name, double number) { profile.languages.emplace(Language(name), number); });
        },
        [&] { return readOpenAnswers(all.value(QLatin1String("openAnswers")).toObject(), profile); },
        [&] { return readShares(own, "weights", profile.weights); },
        [&] { return readShares(own, "shares", profile.shares); },
        [&] { return readShares(own, "exclusive", profile.exclusive); },
        [&] {
            return readNumbers(own.value(QLatin1String("means")), QStringLiteral("means"),
                               [&](const QString &name, double number) {
                                   profile.means.emplace(interview::itemFromText(name), number);
                               });
        },
        [&] {
            return readNumbers(
                own.value(QLatin1String("skips")), QStringLiteral("skips"),
                [&](const QString &name, double number) { profile.skips.emplace(QuestionId(name), number); });
        },
    };
    for (const std::function<Result<void>()> &step : steps) {
        if (const Result<void> done = step(); !done)
            return base::fail(done);
    }
    return profile;
}

} // namespace core::fieldwork
