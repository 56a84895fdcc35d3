// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonlines.h"

#include "core/base/fault.h"
#include "core/base/json.h"
#include "core/base/plaintext.h"
#include "core/fieldwork/event.h"
#include "core/interview/evaluation.h"
#include "core/interview/route.h"
#include "core/storage/responsecodec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace core::exchange {

using base::ErrorCode;
using base::Result;
using interview::Answers;
using interview::Response;
using interview::Route;
using interview::RouteStep;
using interview::Via;
using questionnaire::Answer;
using questionnaire::AnswerState;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::QuestionType;

namespace {

constexpr qsizetype longestLine = qsizetype{256} * 1024;
constexpr size_t mostResponses = 100'000;
constexpr size_t mostFaults = 100;

tl::unexpected<base::Error> refuse(const QString &place, base::FaultSource fault, const QStringList &arguments = {})
{
    return base::invalidInput(fault, arguments, {{}, place});
}

/// Whether an event can be called so: by a person who reads it in a list of events, and in as much as a store keeps.
bool isEvent(const QString &name)
{
    return base::isVisible(name) && name == name.trimmed() && fieldwork::isEventName(name) &&
        name.toUtf8().size() <= storage::kLongestEventId;
}

/// A code as text or as a whole number; empty when it is neither.
std::optional<Code> codeOf(const QJsonValue &value)
{
    if (value.isString() && !value.toString().isEmpty())
        return Code(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > 1e15)
        return std::nullopt;
    return Code(QString::number(static_cast<qint64>(number)));
}

std::optional<Answer> choicesOf(const QJsonValue &value)
{
    Answer answer;
    if (!value.isArray())
        return std::nullopt;
    for (const QJsonValue one : value.toArray()) {
        const std::optional<Code> code = codeOf(one);
        if (!code)
            return std::nullopt;
        answer.choices.append(*code);
    }
    return answer;
}

std::optional<Answer> rowsOf(const QJsonValue &value)
{
    Answer answer;
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject rows = value.toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const std::optional<Code> code = codeOf(row.value());
        if (!code)
            return std::nullopt;
        answer.rows.insert(Code(row.key()), *code);
    }
    return answer;
}

std::optional<Answer> singleOf(const QJsonValue &value)
{
    const std::optional<Code> code = codeOf(value);
    if (!code)
        return std::nullopt;
    Answer answer;
    answer.choices = {*code};
    return answer;
}

std::optional<Answer> numberOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 1e15)
        return std::nullopt;
    Answer answer;
    answer.number = static_cast<qint64>(number);
    return answer;
}

std::optional<Answer> textOf(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    Answer answer;
    answer.text = value.toString().trimmed();
    return answer;
}

std::optional<Answer> answerOf(const Question &question, const QJsonValue &value)
{
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Grade:
        return singleOf(value);
    case QuestionType::Multiple:
    case QuestionType::Ranking:
        return choicesOf(value);
    case QuestionType::Battery:
        return rowsOf(value);
    case QuestionType::Number:
        return numberOf(value);
    case QuestionType::OpenText:
        return textOf(value);
    case QuestionType::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

const char *expectedForm(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
    case QuestionType::Grade:
        return QT_TRANSLATE_NOOP("Faults", "takes one code");
    case QuestionType::Multiple:
    case QuestionType::Ranking:
        return QT_TRANSLATE_NOOP("Faults", "takes a list of codes");
    case QuestionType::Battery:
        return QT_TRANSLATE_NOOP("Faults", "takes an object of rows and codes");
    case QuestionType::Number:
        return QT_TRANSLATE_NOOP("Faults", "takes a whole number");
    case QuestionType::OpenText:
        return QT_TRANSLATE_NOOP("Faults", "takes a text");
    case QuestionType::Note:
        return QT_TRANSLATE_NOOP("Faults", "takes no answer");
    }
    return "";
}

/// Reads one line.
class LineReader
{
public:
    LineReader(const QJsonObject &line, const JsonLinesTarget &target) : m_line(line), m_target(target) { }

    Result<Response> read()
    {
        if (const Result<void> known = checkMembers(); !known)
            return base::fail(known);
        if (const Result<void> head = readHead(); !head)
            return base::fail(head);
        if (const Result<void> answers = readAnswers(); !answers)
            return base::fail(answers);
        const Route route(*m_target.questionnaire, m_target.wave, m_answers, false);
        if (const Result<void> agrees = checkAnswers(route); !agrees)
            return base::fail(agrees);
        if (const Result<void> skipped = readSkipped(route); !skipped)
            return base::fail(skipped);
        if (const Result<void> items = fillItems(route); !items)
            return base::fail(items);
        const Result<void> valid = interview::validateResponse(*m_target.questionnaire, m_response);
        return valid ? Result<Response>(m_response) : base::fail(valid);
    }

private:
    Result<void> checkMembers() const
    {
        static constexpr std::array known{"answers", "day", "event", "language", "questionnaire", "skipped", "via"};
        for (auto member = m_line.begin(); member != m_line.end(); ++member) {
            const bool isKnown = std::any_of(known.begin(), known.end(),
                                             [&](const char *name) { return member.key() == QLatin1String(name); });
            if (!isKnown)
                return refuse(member.key(), QT_TRANSLATE_NOOP("Faults", "is not a member of a response"));
        }
        return {};
    }

    Result<void> readHead()
    {
        const questionnaire::Questionnaire &asked = *m_target.questionnaire;
        const auto text = [this](const char *name) {
            return m_line.value(QLatin1String(name)).toString();
        };
        m_response.questionnaire = asked.id;
        m_response.wave = m_target.wave;
        m_response.language = base::Language(text("language"));
        if (!asked.languages.contains(m_response.language))
            return refuse(QStringLiteral("language"),
                          QT_TRANSLATE_NOOP("Faults", "is not a language of the questionnaire"));
        if (has("questionnaire") && text("questionnaire") != asked.id.text())
            return refuse(QStringLiteral("questionnaire"), QT_TRANSLATE_NOOP("Faults", "is another questionnaire"));
        const QString via = has("via") ? text("via") : QStringLiteral("script");
        if (via == QStringLiteral("kiosk"))
            m_response.via = Via::Kiosk;
        else if (via == QStringLiteral("paper"))
            m_response.via = Via::Paper;
        else if (via == QStringLiteral("script"))
            m_response.via = Via::Script;
        else
            return refuse(QStringLiteral("via"), QT_TRANSLATE_NOOP("Faults", "is none of kiosk, paper, script"));
        m_response.event = interview::EventId(text("event"));
        if (has("event") && !isEvent(m_response.event.text()))
            return refuse(QStringLiteral("event"),
                          QT_TRANSLATE_NOOP("Faults",
                                            "is not the name of an event: one line of visible text without spaces "
                                            "around it, %1 bytes at most"),
                          {QString::number(storage::kLongestEventId)});
        m_response.day = has("day") ? QDate::fromString(text("day"), Qt::ISODate) : m_target.opens;
        if (!m_response.day.isValid() || m_response.day < m_target.opens || m_response.day > m_target.closes)
            return refuse(QStringLiteral("day"), QT_TRANSLATE_NOOP("Faults", "is not a day from %1 to %2"),
                          {m_target.opens.toString(Qt::ISODate), m_target.closes.toString(Qt::ISODate)});
        return {};
    }

    Result<void> readAnswers()
    {
        const QJsonValue answers = m_line.value(QLatin1String("answers"));
        if (!answers.isObject())
            return refuse(QStringLiteral("answers"),
                          QT_TRANSLATE_NOOP("Faults", "is not an object of questions and answers"));
        const QJsonObject given = answers.toObject();
        for (auto one = given.begin(); one != given.end(); ++one) {
            const QString place = placeOf(one.key());
            const Question *question = m_target.questionnaire->question(QuestionId(one.key()));
            if (question == nullptr || !m_target.questionnaire->isIn(*question, m_target.wave))
                return refuse(place, QT_TRANSLATE_NOOP("Faults", "is not a question of this wave"));
            const std::optional<Answer> answer = answerOf(*question, one.value());
            if (!answer)
                return refuse(place, expectedForm(question->type));
            if (!interview::hasContent(*answer))
                return refuse(
                    place, QT_TRANSLATE_NOOP("Faults", "is empty; a question without an answer stands under skipped"));
            m_answers.emplace(question->id, *answer);
        }
        return {};
    }

    Result<void> checkAnswers(const Route &route)
    {
        for (auto &[id, answer] : m_answers) {
            const RouteStep *step = route.step(id);
            if (step == nullptr || !step->asked)
                return refuse(placeOf(id.text()), QT_TRANSLATE_NOOP("Faults", "is not asked on this route"));
            const Result<void> checked = interview::checkAnswer(*step->question, step->choices, step->rows, answer);
            if (!checked) {
                base::Error fault = checked.error();
                fault.place.inside = placeOf(id.text());
                return tl::unexpected(fault);
            }
            answer = interview::inListOrder(*m_target.questionnaire, *step->question, m_target.wave, answer);
        }
        return {};
    }

    Result<void> readSkipped(const Route &route)
    {
        const QJsonValue value = m_line.value(QLatin1String("skipped"));
        if (has("skipped") && !value.isArray())
            return refuse(QStringLiteral("skipped"), QT_TRANSLATE_NOOP("Faults", "is not a list of questions"));
        const QJsonArray names = value.toArray();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = names.at(i).toString();
            const QString place = QStringLiteral("skipped/%1").arg(name.isEmpty() ? QString::number(i) : name);
            const ItemId item = interview::itemFromText(name);
            if (name.isEmpty() || !route.isAsked(item))
                return refuse(place, QT_TRANSLATE_NOOP("Faults", "is not asked on this route"));
            const RouteStep &step = *route.step(item.question);
            if (item.row.isEmpty() ? interview::hasContent(step.answer) : route.isAnswered(item))
                return refuse(place, QT_TRANSLATE_NOOP("Faults", "is answered and skipped at once"));
            bool isNew = true;
            for (const ItemId &one : itemsOf(step, item))
                isNew = m_skipped.insert(one).second && isNew;
            if (!isNew)
                return refuse(place, QT_TRANSLATE_NOOP("Faults", "stands twice"));
        }
        return {};
    }

    /// The items that a name under "skipped" means: itself, or every row of a battery.
    static std::vector<ItemId> itemsOf(const RouteStep &step, const ItemId &named)
    {
        if (step.question->type != QuestionType::Battery || !named.row.isEmpty())
            return {named};
        std::vector<ItemId> rows;
        for (const questionnaire::Choice *row : step.rows)
            rows.push_back({named.question, row->code});
        return rows;
    }

    Result<void> fillItems(const Route &route)
    {
        for (const ItemId &item : m_target.questionnaire->items(m_target.wave))
            m_response.items.emplace(item, Response::Item{AnswerState::NotAsked, {}, {}, {}});
        std::vector<ItemId> asked;
        size_t named = 0; // how many items stand before the end of what the line names
        for (const interview::RoutePage &page : route.pages()) {
            for (const ItemId &item : route.items(page)) {
                asked.push_back(item);
                if (route.isAnswered(item) || m_skipped.contains(item))
                    named = asked.size();
            }
        }
        if (named == 0)
            return refuse(QStringLiteral("answers"), QT_TRANSLATE_NOOP("Faults", "names no question"));
        for (size_t i = 0; i < asked.size(); ++i) {
            Response::Item &item = m_response.items[asked[i]];
            item.state = i < named ? AnswerState::Skipped : AnswerState::NotReached;
            if (!route.isAnswered(asked[i]))
                continue;
            item.state = AnswerState::Answered;
            const Answer &answer = m_answers.at(asked[i].question);
            item.choices = asked[i].row.isEmpty() ? answer.choices : QList<Code>{answer.rows.value(asked[i].row)};
            item.number = answer.number;
            item.text = answer.text;
        }
        m_response.sent = named == asked.size();
        return {};
    }

    [[nodiscard]] bool has(const char *name) const { return m_line.contains(QLatin1String(name)); }
    static QString placeOf(const QString &question) { return QStringLiteral("answers/") + question; }

    const QJsonObject &m_line;
    const JsonLinesTarget &m_target;
    Response m_response;
    Answers m_answers;
    std::set<ItemId> m_skipped;
};

Result<Response> readLine(const QByteArray &line, const JsonLinesTarget &target)
{
    Result<QJsonObject> object = base::readJson(line, {}, longestLine);
    if (!object) {
        QString &inside = object.error().place.inside;
        if (object.error().code == ErrorCode::InvalidJson)
            inside = inside.section(u':', 1); // it is the first line of one
        return base::fail(object);
    }
    return LineReader(*object, target).read();
}

} // namespace

JsonLines readJsonLines(const QByteArray &lines, const JsonLinesTarget &target, const QString &file)
{
    JsonLines read;
    qsizetype begin = lines.startsWith("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark
    for (int number = 1; begin < lines.size() && read.faults.size() < mostFaults; ++number) {
        const qsizetype feed = lines.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? lines.size() : feed;
        const QByteArray line = lines.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty())
            continue;
        Result<Response> response = read.responses.size() < mostResponses
            ? readLine(line, target)
            : refuse({}, QT_TRANSLATE_NOOP("Faults", "more than %1 responses"), {QString::number(mostResponses)});
        if (response) {
            read.responses.push_back(std::move(*response));
            read.numbers.push_back(number);
            continue;
        }
        base::Error fault = response.error();
        fault.place = {file,
                       fault.place.inside.isEmpty() ? QString::number(number)
                                                    : QStringLiteral("%1:%2").arg(number).arg(fault.place.inside)};
        const bool isTheEnd = read.responses.size() >= mostResponses;
        read.faults.push_back(std::move(fault));
        if (isTheEnd)
            break;
    }
    if (!read.faults.empty()) {
        read.responses.clear();
        read.numbers.clear();
    }
    return read;
}

} // namespace core::exchange
