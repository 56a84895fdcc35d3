// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/openanswersfile.h"

#include "core/base/fault.h"
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace core::disclosure {
namespace {

using Decisions = std::vector<std::pair<QByteArray, OpenDecision>>;

constexpr int kFormat = 1;
constexpr std::array<const char *, 9> kKindNames{"personalCode", "email",        "web",   "phone", "address",
                                                 "name",         "organisation", "place", "unread"};
constexpr qsizetype kMostMasks = 10'000;

QJsonArray pairOf(const TextRange &range)
{
    return {qint64{range.from}, qint64{range.length}};
}

QJsonObject answerOf(const OpenText &text, const OpenDecision *decision, const PersonalDataFinder &finder, bool rare)
{
    QJsonArray marks;
    QJsonArray masks;
    for (const PersonalMark &mark : finder.find(text.text)) {
        marks.append(QJsonObject{
            {QStringLiteral("from"), qint64{mark.range.from}},
            {QStringLiteral("length"), qint64{mark.range.length}},
            {QStringLiteral("kind"), QLatin1String(kKindNames.at(static_cast<std::size_t>(mark.kind)))},
            {QStringLiteral("sure"), mark.sure},
        });
        if (decision == nullptr)
            masks.append(pairOf(mark.range));
    }
    QJsonObject object{
        {QStringLiteral("key"), QString::fromLatin1(text.key.toHex())},
        {QStringLiteral("question"), text.question.text()},
        {QStringLiteral("language"), text.language.text()},
        {QStringLiteral("times"), text.times},
        {QStringLiteral("text"), text.text},
        {QStringLiteral("marks"), marks},
        {QStringLiteral("onlyTranslated"), rare},
        {QStringLiteral("decision"), QJsonValue::Null},
        {QStringLiteral("translation"), QJsonValue::Null},
    };
    if (decision != nullptr) {
        for (const TextRange &range : decision->masks)
            masks.append(pairOf(range));
        object.insert(QStringLiteral("decision"),
                      decision->verdict == OpenDecision::Verdict::Release ? QStringLiteral("release")
                                                                          : QStringLiteral("leaveOut"));
        if (!decision->translation.isEmpty())
            object.insert(QStringLiteral("translation"),
                          QJsonObject{{QStringLiteral("language"), decision->translatedTo.text()},
                                      {QStringLiteral("text"), decision->translation}});
    }
    object.insert(QStringLiteral("masks"), masks);
    return object;
}

/// Reads one file; the first fault stops it and says where it is.
class DecisionReader
{
public:
    DecisionReader(QString name, const std::vector<OpenQuestion> &questions, const PersonalDataFinder &finder)
        : m_name(std::move(name)), m_finder(finder)
    {
        for (const OpenQuestion &question : questions) {
            for (const OpenText &text : question.texts)
                m_texts[text.key] = &text;
        }
    }

    [[nodiscard]] tl::unexpected<base::Error> refuse(base::FaultSource what, const QString &inside) const
    {
        return base::invalidInput(what, {}, {m_name, inside});
    }

    [[nodiscard]] base::Result<Decisions> read(const QJsonArray &answers) const
    {
        Decisions decisions;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QString place = QStringLiteral("answers/%1").arg(i);
            if (!answers.at(i).isObject())
                return refuse(QT_TRANSLATE_NOOP("Faults", "an object is expected"), place);
            const QJsonObject answer = answers.at(i).toObject();
            const QJsonValue decision = answer.value(QLatin1String("decision"));
            if (decision.isNull() || decision.isUndefined())
                continue;
            const QByteArray key = QByteArray::fromHex(answer.value(QLatin1String("key")).toString().toLatin1());
            const auto text = m_texts.find(key);
            if (text == m_texts.end())
                return refuse(QT_TRANSLATE_NOOP("Faults", "no such text in this store"),
                              place + QStringLiteral("/key"));
            const QJsonValue written = answer.value(QLatin1String("text"));
            if (!written.isUndefined() && written.toString() != text->second->text)
                return refuse(QT_TRANSLATE_NOOP("Faults", "another text than the one in the store"),
                              place + QStringLiteral("/text"));
            base::Result<OpenDecision> made = decisionOf(answer, *text->second, place);
            if (!made)
                return base::fail(made);
            decisions.emplace_back(key, std::move(*made));
        }
        return decisions;
    }

private:
    [[nodiscard]] base::Result<OpenDecision> decisionOf(const QJsonObject &answer, const OpenText &text,
                                                        const QString &place) const
    {
        OpenDecision made;
        const QString verdict = answer.value(QLatin1String("decision")).toString();
        if (verdict != QLatin1String("release") && verdict != QLatin1String("leaveOut"))
            return refuse(QT_TRANSLATE_NOOP("Faults", "neither release nor leaveOut"),
                          place + QStringLiteral("/decision"));
        made.verdict =
            verdict == QLatin1String("release") ? OpenDecision::Verdict::Release : OpenDecision::Verdict::LeaveOut;
        made.mask = m_finder.maskWord(text.language);
        const QJsonValue masks = answer.value(QLatin1String("masks"));
        if (made.verdict == OpenDecision::Verdict::Release && !masks.isArray())
            return refuse(QT_TRANSLATE_NOOP("Faults", "a text is released with its masks, which may be an empty list"),
                          place + QStringLiteral("/masks"));
        const QJsonArray ranges = masks.toArray();
        if (ranges.size() > kMostMasks)
            return refuse(QT_TRANSLATE_NOOP("Faults", "too many masks"), place + QStringLiteral("/masks"));
        for (const QJsonValue one : ranges) {
            const QJsonArray pair = one.toArray();
            const TextRange range{pair.at(0).toInt(-1), pair.at(1).toInt(-1)};
            if (pair.size() != 2 || range.from < 0 || range.length < 1 || range.end() > text.text.size())
                return refuse(QT_TRANSLATE_NOOP("Faults", "a mask outside the text"), place + QStringLiteral("/masks"));
            made.masks.push_back(range);
        }
        made.masks = tidied(std::move(made.masks), text.text);
        const QJsonObject translation = answer.value(QLatin1String("translation")).toObject();
        made.translation = translation.value(QLatin1String("text")).toString().trimmed();
        made.translatedTo = base::Language(translation.value(QLatin1String("language")).toString());
        if (made.translation.size() > kLongestSearched || made.translation.isEmpty() != made.translatedTo.isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Faults", "a translation needs its text and language"),
                          place + QStringLiteral("/translation"));
        return made;
    }

    QString m_name;
    const PersonalDataFinder &m_finder;
    std::map<QByteArray, const OpenText *> m_texts;
};

} // namespace

QByteArray writeOpenAnswers(const WaveTexts &texts, const ReviewLog &log, const PersonalDataFinder &finder, int limit)
{
    QJsonArray answers;
    for (const OpenQuestion &question : texts.questions) {
        if (question.people < limit)
            continue;
        for (const OpenText &text : question.texts)
            answers.append(answerOf(text, log.decision(text.key), finder, question.isRare(text.language, limit)));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("questionnaire"), texts.questionnaire.text()},
                                     {QStringLiteral("wave"), texts.wave.text()},
                                     {QStringLiteral("answers"), answers}})
        .toJson();
}

base::Result<Decisions> readOpenDecisions(const QByteArray &json, const QString &name, const WaveTexts &texts,
                                          const PersonalDataFinder &finder)
{
    const base::Result<QJsonObject> object = base::readJson(json, name);
    if (!object)
        return base::fail(object);
    if (const auto format = base::checkJsonFormat(*object, kFormat, name); !format)
        return base::fail(format);
    const DecisionReader reader(name, texts.questions, finder);
    if (object->value(QLatin1String("questionnaire")).toString() != texts.questionnaire.text() ||
        object->value(QLatin1String("wave")).toString() != texts.wave.text())
        return reader.refuse(QT_TRANSLATE_NOOP("Faults", "open answers of another survey or wave"),
                             QStringLiteral("wave"));
    if (!object->value(QLatin1String("answers")).isArray())
        return reader.refuse(QT_TRANSLATE_NOOP("Faults", "not a list"), QStringLiteral("answers"));
    return reader.read(object->value(QLatin1String("answers")).toArray());
}

} // namespace core::disclosure
