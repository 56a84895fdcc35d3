// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/mapping.h"

#include "core/chart/companionjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace core::chart {

using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::IssueList;
using questionnaire::JsonObject;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionnaireId;
using questionnaire::WaveId;

namespace {

constexpr qsizetype kMostEntries = 2000;
constexpr std::array<const char *, 5> kindNames{"wording", "scale", "routing", "choices", "membership"};

template <typename Id>
bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

int placeOfWave(const Questionnaire &questionnaire, const WaveId &wave)
{
    for (std::size_t i = 0; i < questionnaire.waves.size(); ++i) {
        if (questionnaire.waves[i].id == wave)
            return static_cast<int>(i);
    }
    return -1;
}

class MappingReader
{
public:
    MappingReader(const Questionnaire &questionnaire, IssueList &issues)
        : m_questionnaire(questionnaire), m_issues(issues)
    {
    }

    [[nodiscard]] Mapping read(const QJsonObject &json)
    {
        Mapping mapping;
        JsonObject root(json, {}, m_issues);
        (void)root.value(u"format");
        mapping.questionnaire = QuestionnaireId(root.requiredString(u"questionnaire"));
        int index = 0;
        for (const QJsonValue entry : root.array(u"breaks", kMostEntries))
            mapping.breaks.push_back(readBreak(entry, QStringLiteral("breaks/%1").arg(index++)));
        index = 0;
        for (const QJsonValue entry : root.array(u"joins", kMostEntries))
            mapping.joins.push_back(readJoin(entry, QStringLiteral("joins/%1").arg(index++)));
        root.finish();
        return mapping;
    }

private:
    [[nodiscard]] TrendBreak readBreak(const QJsonValue &json, const QString &place)
    {
        TrendBreak found;
        JsonObject object(json, place, m_issues);
        const QJsonArray between = object.array(u"between", 2);
        if (between.size() != 2)
            m_issues.error(object.place(u"between"),
                           QT_TRANSLATE_NOOP("Faults", "two waves are expected, older first"));
        found.before = companionWave(between.at(0).toString(), object.place(u"between"), m_questionnaire, m_issues);
        found.after = companionWave(between.at(1).toString(), object.place(u"between"), m_questionnaire, m_issues);
        if (placeOfWave(m_questionnaire, found.before) >= placeOfWave(m_questionnaire, found.after))
            m_issues.error(object.place(u"between"), QT_TRANSLATE_NOOP("Faults", "the older wave stands first"));
        readScope(object, found);
        const QString kind = object.requiredString(u"kind");
        const auto named = std::find_if(kindNames.begin(), kindNames.end(),
                                        [&](const char *name) { return kind == QLatin1String(name); });
        if (named == kindNames.end())
            m_issues.error(object.place(u"kind"), QT_TRANSLATE_NOOP("Faults", "'%1' is no kind of break"),
                           {kind.left(40)});
        else
            found.kind = static_cast<TrendBreak::Kind>(named - kindNames.begin());
        const QString severity = object.string(u"severity");
        if (!severity.isEmpty() && severity != QLatin1String("break") && severity != QLatin1String("note"))
            m_issues.error(object.place(u"severity"), QT_TRANSLATE_NOOP("Faults", "is neither 'break' nor 'note'"));
        found.stops = severity != QLatin1String("note");
        found.reason = companionText(object, u"reason", m_questionnaire);
        object.finish();
        return found;
    }

    void readScope(JsonObject &object, TrendBreak &found)
    {
        QStringList questions = object.strings(u"questions", kMostEntries);
        if (object.has(u"question"))
            questions.append(object.string(u"question"));
        found.dimension = DimensionId(object.string(u"dimension"));
        if (questions.isEmpty() == found.dimension.isEmpty())
            m_issues.error(object.place(),
                           QT_TRANSLATE_NOOP("Faults", "either questions or one dimension must be named"));
        for (const QString &id : questions) {
            found.questions.emplace_back(id);
            if (!m_questionnaire.question(found.questions.back()))
                m_issues.error(object.place(), QT_TRANSLATE_NOOP("Faults", "there is no question '%1'"), {id.left(40)});
        }
        const QStringList codes = object.strings(u"codes", kMostEntries);
        const QStringList values = object.strings(u"values", kMostEntries);
        if (!(found.dimension.isEmpty() ? values : codes).isEmpty())
            m_issues.error(object.place(),
                           QT_TRANSLATE_NOOP("Faults", "choices belong to questions, values to a dimension"));
        for (const QString &code : found.dimension.isEmpty() ? codes : values)
            found.codes.emplace_back(code);
        checkCodes(object.place(), found);
    }

    void checkCodes(const QString &place, const TrendBreak &found)
    {
        const Dimension *dimension = m_questionnaire.dimension(found.dimension);
        if (!found.dimension.isEmpty() && !dimension)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no dimension '%1'"),
                           {found.dimension.text().left(40)});
        for (const Code &code : found.codes) {
            const bool known = dimension
                ? std::any_of(dimension->values.begin(), dimension->values.end(),
                              [&](const Dimension::Value &value) { return value.code == code; })
                : std::any_of(found.questions.begin(), found.questions.end(), [&](const QuestionId &id) {
                      const Question *question = m_questionnaire.question(id);
                      return question && hasCode(m_questionnaire, *question, code);
                  });
            if (!known)
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no '%1' in it"), {code.text().left(40)});
        }
    }

    [[nodiscard]] ChoiceJoin readJoin(const QJsonValue &json, const QString &place)
    {
        ChoiceJoin join;
        JsonObject object(json, place, m_issues);
        join.question = QuestionId(object.requiredString(u"question"));
        const Question *question = m_questionnaire.question(join.question);
        if (!question)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no question '%1'"),
                           {join.question.text().left(40)});
        join.code = Code(object.requiredString(u"code"));
        join.label = companionText(object, u"label", m_questionnaire);
        JsonObject codes(object.required(u"codes"), object.place(u"codes"), m_issues);
        for (const QString &wave : codes.keys(kMostEntries)) {
            const QString inside = codes.place(wave);
            const QStringList choices = codes.strings(wave, kMostEntries);
            if (choices.size() != 1)
                m_issues.error(inside,
                               QT_TRANSLATE_NOOP("Faults", "one choice is expected; shares are never added up"));
            const Code code(choices.value(0));
            if (question && !choices.isEmpty() && !hasCode(m_questionnaire, *question, code))
                m_issues.error(inside, QT_TRANSLATE_NOOP("Faults", "there is no choice '%1'"), {code.text().left(40)});
            join.codes[companionWave(wave, inside, m_questionnaire, m_issues)] = code;
        }
        object.finish();
        return join;
    }

    const Questionnaire &m_questionnaire;
    IssueList &m_issues;
};

bool touches(const TrendBreak &found, const Compared &compared, const ChoiceJoin *join)
{
    if (!found.dimension.isEmpty()) {
        const auto value = compared.filter.find(found.dimension);
        return value != compared.filter.end() && (found.codes.empty() || contains(found.codes, value->second));
    }
    if (!contains(found.questions, compared.question))
        return false;
    if (found.codes.empty())
        return true;
    if (join)
        return contains(found.codes, join->code);
    return contains(found.codes, compared.row) || contains(found.codes, compared.answer);
}

template <typename Id>
QJsonArray asArray(const std::vector<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.text());
    return array;
}

} // namespace

std::vector<const TrendBreak *> Mapping::between(const Questionnaire &of, const WaveId &older, const WaveId &newer,
                                                 const Compared &compared) const
{
    std::vector<const TrendBreak *> found;
    const ChoiceJoin *joined = compared.answer.isEmpty() ? nullptr : join(compared.question, compared.answer);
    for (const TrendBreak &one : breaks) {
        const bool across = placeOfWave(of, older) <= placeOfWave(of, one.before) &&
            placeOfWave(of, newer) >= placeOfWave(of, one.after);
        if (across && touches(one, compared, joined))
            found.push_back(&one);
    }
    return found;
}

const TrendBreak *Mapping::stop(const Questionnaire &of, const WaveId &older, const WaveId &newer,
                                const Compared &compared) const
{
    for (const TrendBreak *one : between(of, older, newer, compared)) {
        if (one->stops)
            return one;
    }
    return nullptr;
}

std::vector<const TrendBreak *> Mapping::touching(const Questionnaire &of, const WaveId &oldest, const WaveId &newest,
                                                  const QuestionId &question,
                                                  const std::vector<DimensionId> &dimensions) const
{
    std::vector<const TrendBreak *> found;
    for (const TrendBreak &one : breaks) {
        const bool across = placeOfWave(of, oldest) <= placeOfWave(of, one.before) &&
            placeOfWave(of, newest) >= placeOfWave(of, one.after);
        const bool named =
            one.dimension.isEmpty() ? contains(one.questions, question) : contains(dimensions, one.dimension);
        if (across && named)
            found.push_back(&one);
    }
    return found;
}

const ChoiceJoin *Mapping::join(const QuestionId &question, const Code &code) const
{
    for (const ChoiceJoin &one : joins) {
        const bool named = one.code == code ||
            std::any_of(one.codes.begin(), one.codes.end(), [&](const auto &entry) { return entry.second == code; });
        if (one.question == question && named)
            return &one;
    }
    return nullptr;
}

QString breakKindName(TrendBreak::Kind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

ReadMapping readMapping(const QByteArray &json, const Questionnaire &questionnaire)
{
    ReadMapping read;
    read.issues = readCompanion<MappingReader>(json, questionnaire, read.mapping);
    return read;
}

QByteArray writeMapping(const Mapping &mapping)
{
    QJsonArray breaks, joins;
    for (const TrendBreak &one : mapping.breaks) {
        QJsonObject json{{QStringLiteral("between"), QJsonArray{one.before.text(), one.after.text()}},
                         {QStringLiteral("kind"), breakKindName(one.kind)},
                         {QStringLiteral("severity"), one.stops ? QStringLiteral("break") : QStringLiteral("note")},
                         {QStringLiteral("reason"), companionTextAsJson(one.reason)}};
        if (!one.questions.empty())
            json.insert(QStringLiteral("questions"), asArray(one.questions));
        else
            json.insert(QStringLiteral("dimension"), one.dimension.text());
        if (!one.codes.empty())
            json.insert(one.questions.empty() ? QStringLiteral("values") : QStringLiteral("codes"), asArray(one.codes));
        breaks.append(json);
    }
    for (const ChoiceJoin &one : mapping.joins) {
        QJsonObject codes;
        for (const auto &[wave, code] : one.codes)
            codes.insert(wave.text(), QJsonArray{code.text()});
        joins.append(QJsonObject{{QStringLiteral("question"), one.question.text()},
                                 {QStringLiteral("code"), one.code.text()},
                                 {QStringLiteral("label"), companionTextAsJson(one.label)},
                                 {QStringLiteral("codes"), codes}});
    }
    const QJsonObject root{{QStringLiteral("format"), 1},
                           {QStringLiteral("questionnaire"), mapping.questionnaire.text()},
                           {QStringLiteral("breaks"), breaks},
                           {QStringLiteral("joins"), joins}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace core::chart
