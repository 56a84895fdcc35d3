// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/published.h"

#include "core/chart/companionjson.h"

#include <algorithm>

namespace core::chart {

using questionnaire::Code;
using questionnaire::IssueList;
using questionnaire::JsonObject;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionnaireId;
using questionnaire::Scale;
using questionnaire::WaveId;

namespace {

constexpr qsizetype kMostEntries = 5000;
constexpr qint64 kMostResponses = 100'000'000;

class PublishedReader
{
public:
    PublishedReader(const Questionnaire &questionnaire, IssueList &issues)
        : m_questionnaire(questionnaire), m_issues(issues)
    {
    }

    [[nodiscard]] PublishedFigures read(const QJsonObject &json)
    {
        JsonObject root(json, {}, m_issues);
        (void)root.value(u"format");
        m_found.questionnaire = QuestionnaireId(root.requiredString(u"questionnaire"));
        JsonObject sources(root.required(u"sources"), QStringLiteral("sources"), m_issues);
        for (const QString &name : sources.keys(kMostEntries))
            readSource(sources.value(name), sources.place(name), name);
        int index = 0;
        for (const QJsonValue entry : root.array(u"responses", kMostEntries))
            readResponses(entry, QStringLiteral("responses/%1").arg(index++));
        index = 0;
        for (const QJsonValue entry : root.array(u"figures", kMostEntries))
            readFigure(entry, QStringLiteral("figures/%1").arg(index++));
        root.finish();
        return std::move(m_found);
    }

private:
    void readSource(const QJsonValue &json, const QString &place, const QString &name)
    {
        JsonObject object(json, place, m_issues);
        PublishedFigures::Source source;
        source.title = object.requiredString(u"title");
        source.publisher = object.requiredString(u"publisher");
        source.address = object.string(u"address");
        if (const QString day = object.string(u"published"); !day.isEmpty()) {
            source.published = QDate::fromString(day, Qt::ISODate);
            if (!source.published.isValid())
                m_issues.error(object.place(u"published"),
                               QT_TRANSLATE_NOOP("Faults", "a day is expected: 2021-05-20"));
        }
        object.finish();
        m_found.sources[name] = source;
    }

    void checkSource(JsonObject &object, const QString &name)
    {
        if (m_found.sources.count(name) == 0)
            m_issues.error(object.place(u"source"), QT_TRANSLATE_NOOP("Faults", "there is no source '%1'"),
                           {name.left(40)});
    }

    void readResponses(const QJsonValue &json, const QString &place)
    {
        JsonObject object(json, place, m_issues);
        const WaveId wave =
            companionWave(object.requiredString(u"wave"), object.place(u"wave"), m_questionnaire, m_issues);
        PublishedFigures::Responses responses;
        if (object.has(u"exactly")) {
            responses.exactly = static_cast<int>(object.integer(u"exactly", 0, 0, kMostResponses));
        } else {
            (void)object.integer(u"about", 0, 0, kMostResponses);
            responses.words = companionText(object, u"words", m_questionnaire);
        }
        checkSource(object, object.requiredString(u"source"));
        object.finish();
        m_found.responses[wave] = responses;
    }

    void readFigure(const QJsonValue &json, const QString &place)
    {
        JsonObject object(json, place, m_issues);
        PublishedFigure figure;
        figure.item.question = QuestionId(object.requiredString(u"question"));
        figure.item.row = Code(object.string(u"item"));
        figure.base = release::NodeId(object.requiredString(u"base"));
        figure.wave = companionWave(object.requiredString(u"wave"), object.place(u"wave"), m_questionnaire, m_issues);
        const QString statistic = object.requiredString(u"statistic");
        figure.answer = Code(object.string(u"code"));
        figure.source = object.requiredString(u"source");
        checkSource(object, figure.source);
        const QJsonValue value = object.required(u"value");
        figure.value = value.toDouble();
        if (!value.isUndefined() && !value.isDouble())
            m_issues.error(object.place(u"value"), QT_TRANSLATE_NOOP("Faults", "a number is expected"));
        if (statistic != QLatin1String("mean") && statistic != QLatin1String("share"))
            m_issues.error(object.place(u"statistic"), QT_TRANSLATE_NOOP("Faults", "is neither 'mean' nor 'share'"));
        else if ((statistic == QLatin1String("share")) == figure.answer.isEmpty())
            m_issues.error(object.place(u"code"), QT_TRANSLATE_NOOP("Faults", "a share has a choice, a mean has none"));
        object.finish();
        checkFigure(place, figure);
        m_found.figures.push_back(std::move(figure));
    }

    void checkFigure(const QString &place, const PublishedFigure &figure)
    {
        const Question *question = m_questionnaire.question(figure.item.question);
        if (!question) {
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no question '%1'"),
                           {figure.item.question.text().left(40)});
            return;
        }
        for (const Code &code : {figure.item.row, figure.answer}) {
            if (!code.isEmpty() && !hasCode(m_questionnaire, *question, code))
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no '%1' in it"), {code.text().left(40)});
        }
        double least = 0, most = 100;
        const Scale *scale = m_questionnaire.scale(question->scale);
        if (figure.answer.isEmpty() && (!scale || scale->points.empty())) {
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "the question has no scale to have a mean on"));
            return;
        }
        if (figure.answer.isEmpty()) {
            least = scale->points.front().code.text().toDouble();
            most = scale->points.back().code.text().toDouble();
        }
        if (figure.value < least || figure.value > most)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "the value lies outside %1 … %2"),
                           {QString::number(least), QString::number(most)});
    }

    const Questionnaire &m_questionnaire;
    IssueList &m_issues;
    PublishedFigures m_found;
};

} // namespace

std::vector<const PublishedFigure *> PublishedFigures::of(const QuestionId &question, const release::NodeId &base) const
{
    std::vector<const PublishedFigure *> found;
    for (const PublishedFigure &figure : figures) {
        if (figure.item.question == question && figure.base == base)
            found.push_back(&figure);
    }
    return found;
}

ReadPublished readPublished(const QByteArray &json, const Questionnaire &questionnaire)
{
    ReadPublished read;
    read.issues = readCompanion<PublishedReader>(json, questionnaire, read.figures);
    return read;
}

} // namespace core::chart
