// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/companionjson.h"

#include "core/base/json.h"

#include <algorithm>

namespace core::chart {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::IssueList;
using questionnaire::JsonObject;
using questionnaire::LocalizedText;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::Wave;
using questionnaire::WaveId;

QJsonObject companionRoot(const QByteArray &json, const Questionnaire &questionnaire, IssueList &issues)
{
    const base::Result<QJsonObject> object = base::readJson(json);
    if (!object) {
        issues.error(object.error());
        return {};
    }
    JsonObject root(*object, {}, issues);
    const qint64 format = root.integer(u"format", 0, 1, 1000);
    if (format != 1)
        issues.error(QStringLiteral("format"),
                     QT_TRANSLATE_NOOP("Faults", "is not 1; a newer program may read this file"));
    const QString id = root.requiredString(u"questionnaire");
    if (id != questionnaire.id.text())
        issues.error(QStringLiteral("questionnaire"), QT_TRANSLATE_NOOP("Faults", "belongs to another survey, '%1'"),
                     {id});
    return issues.hasErrors() ? QJsonObject() : *object;
}

LocalizedText companionText(JsonObject &object, QStringView key, const Questionnaire &questionnaire)
{
    constexpr qsizetype mostLanguages = 100;
    QMap<base::Language, QString> texts;
    JsonObject entries(object.required(key), object.place(key), object.issues());
    for (const QString &language : entries.keys(mostLanguages))
        texts.insert(base::Language(language), entries.string(language));
    if (texts.value(questionnaire.defaultLanguage).isEmpty())
        object.issues().error(object.place(key), QT_TRANSLATE_NOOP("Faults", "has no text in '%1'"),
                              {questionnaire.defaultLanguage.text()});
    return LocalizedText(texts);
}

QJsonObject companionTextAsJson(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it)
        json.insert(it.key().text(), it.value());
    return json;
}

WaveId companionWave(const QString &text, const QString &place, const Questionnaire &questionnaire, IssueList &issues)
{
    WaveId wave(text);
    if (questionnaire.wave(wave) != nullptr)
        return wave;
    issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no wave '%1'"), {text.left(40)});
    return {};
}

bool hasCode(const Questionnaire &questionnaire, const Question &question, const Code &code)
{
    const auto same = [&](const Choice *choice) {
        return choice->code == code;
    };
    return std::any_of(questionnaire.waves.begin(), questionnaire.waves.end(), [&](const Wave &wave) {
        const auto choices = questionnaire.choices(question, wave.id);
        const auto rows = questionnaire.rows(question, wave.id);
        return std::any_of(choices.begin(), choices.end(), same) || std::any_of(rows.begin(), rows.end(), same);
    });
}

} // namespace core::chart
