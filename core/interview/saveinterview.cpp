// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draft of an interview: a CBOR map that a damaged or foreign file may hand back in any shape.
//   format 1; questionnaire, wave, language: text; reversed, offered: bool; progress: double 0 … 1;
//   answers: question -> {choices: [text], rows: {text: text}, number: integer, text: text}, empty members left out;
//   seen: [item]; page: first question of the page shown, or "" at the review; part: integer
#include "core/base/fault.h"
#include "core/interview/evaluation.h"
#include "core/interview/interview.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::interview {

using base::Result;
using questionnaire::Answer;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;

namespace {

constexpr qint64 draftFormat = 1;

tl::unexpected<base::Error> refuse(base::FaultSource why, const QString &where = {})
{
    return base::invalidInput(why, {}, {{}, where});
}

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QCborMap saveAnswer(const Answer &answer)
{
    QCborMap map;
    if (!answer.choices.isEmpty()) {
        QCborArray choices;
        for (const Code &code : answer.choices)
            choices.append(code.text());
        map.insert(key("choices"), choices);
    }
    if (!answer.rows.isEmpty()) {
        QCborMap rows;
        for (auto row = answer.rows.begin(); row != answer.rows.end(); ++row)
            rows.insert(row.key().text(), row.value().text());
        map.insert(key("rows"), rows);
    }
    if (answer.number)
        map.insert(key("number"), *answer.number);
    if (!answer.text.isEmpty())
        map.insert(key("text"), answer.text);
    return map;
}

/// The members of an answer by their types; what they mean is checked against the question afterwards.
std::optional<Answer> loadAnswer(const QCborMap &map)
{
    Answer answer;
    for (const auto &[name, value] : map) {
        if (name == key("choices") && value.isArray()) {
            for (const QCborValue code : value.toArray()) {
                if (!code.isString())
                    return std::nullopt;
                answer.choices.append(Code(code.toString()));
            }
        } else if (name == key("rows") && value.isMap()) {
            for (const auto &[row, code] : value.toMap()) {
                if (!row.isString() || !code.isString())
                    return std::nullopt;
                answer.rows.insert(Code(row.toString()), Code(code.toString()));
            }
        } else if (name == key("number") && value.isInteger()) {
            answer.number = value.toInteger();
        } else if (name == key("text") && value.isString()) {
            answer.text = value.toString();
        } else {
            return std::nullopt;
        }
    }
    return answer.isEmpty() ? std::nullopt : std::optional<Answer>(answer);
}

/// Memory may hold more choices than may stand together, but each of them belongs to the wave and stands once.
Result<void> checkMemory(const Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                         const Question &question, const Answer &answer)
{
    const std::vector<const Choice *> choices = questionnaire.choices(question, wave);
    const std::vector<const Choice *> rows = questionnaire.rows(question, wave);
    if (answer.choices.size() < 2)
        return checkAnswer(question, choices, rows, answer);
    // Each choice by itself for the rules of the type, and no choice twice.
    for (qsizetype i = 0; i < answer.choices.size(); ++i) {
        Answer one = answer;
        one.choices = {answer.choices[i]};
        Result<void> checked = checkAnswer(question, choices, rows, one);
        if (!checked)
            return checked;
        if (answer.choices.indexOf(answer.choices[i]) != i)
            return refuse(QT_TRANSLATE_NOOP("Faults", "a choice stands twice"), question.id.text());
    }
    const bool severalAllowed =
        question.type == questionnaire::QuestionType::Multiple || question.type == questionnaire::QuestionType::Ranking;
    if (!severalAllowed)
        return refuse(QT_TRANSLATE_NOOP("Faults", "takes one choice"), question.id.text());
    return {};
}

Result<Answers> loadAnswers(const Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                            const QCborMap &saved)
{
    Answers answers;
    for (const auto &[id, value] : saved) {
        const Question *question = id.isString() ? questionnaire.question(QuestionId(id.toString())) : nullptr;
        if (question == nullptr || !questionnaire.isIn(*question, wave))
            return refuse(QT_TRANSLATE_NOOP("Faults", "unknown question"), id.toString());
        const std::optional<Answer> answer = value.isMap() ? loadAnswer(value.toMap()) : std::nullopt;
        if (!answer)
            return refuse(QT_TRANSLATE_NOOP("Faults", "not an answer"), id.toString());
        const Result<void> checked = checkMemory(questionnaire, wave, *question, *answer);
        if (!checked)
            return base::fail(checked);
        if (!answers.emplace(question->id, *answer).second)
            return refuse(QT_TRANSLATE_NOOP("Faults", "a question stands twice"), id.toString());
    }
    return answers;
}

Result<std::set<ItemId>> loadSeen(const Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                                  const QCborArray &saved)
{
    const std::vector<ItemId> items = questionnaire.items(wave);
    const std::set<ItemId> known(items.begin(), items.end());
    std::set<ItemId> seen;
    for (const QCborValue value : saved) {
        const ItemId item = itemFromText(value.toString());
        if (!value.isString() || !known.contains(item) || !seen.insert(item).second)
            return refuse(QT_TRANSLATE_NOOP("Faults", "not a list of items seen"), value.toString());
    }
    return seen;
}

/// The question that names a page: the first on it, asked or not.
QuestionId firstQuestion(const questionnaire::Page &page)
{
    return page.questions.empty() ? QuestionId() : page.questions.front();
}

/// The number of the page that begins with the question, all pages counted.
std::optional<size_t> pageNumber(const Questionnaire &questionnaire, const QuestionId &first)
{
    size_t number = 0;
    for (const questionnaire::Section &section : questionnaire.sections) {
        for (const questionnaire::Page &page : section.pages) {
            if (!first.isEmpty() && firstQuestion(page) == first)
                return number;
            ++number;
        }
    }
    return std::nullopt;
}

QuestionId pageName(const Questionnaire &questionnaire, size_t wanted)
{
    size_t number = 0;
    for (const questionnaire::Section &section : questionnaire.sections) {
        for (const questionnaire::Page &page : section.pages) {
            if (number++ == wanted)
                return firstQuestion(page);
        }
    }
    return {};
}

bool isShapeOfDraft(const QCborMap &saved)
{
    return saved.size() == 11 && saved.value(key("format")) == QCborValue(draftFormat) &&
        saved.value(key("questionnaire")).isString() && saved.value(key("wave")).isString() &&
        saved.value(key("language")).isString() && saved.value(key("reversed")).isBool() &&
        saved.value(key("offered")).isBool() && saved.value(key("progress")).isDouble() &&
        saved.value(key("answers")).isMap() && saved.value(key("seen")).isArray() &&
        saved.value(key("page")).isString() && saved.value(key("part")).isInteger();
}

} // namespace

QCborMap Interview::save() const
{
    QCborMap answers;
    for (const auto &[question, answer] : m_answers)
        answers.insert(question.text(), saveAnswer(answer));
    QCborArray seen;
    for (const ItemId &item : m_seen)
        seen.append(item.text());
    return {
        {key("format"), draftFormat},
        {key("questionnaire"), m_questionnaire->id.text()},
        {key("wave"), m_wave.text()},
        {key("language"), m_language.text()},
        {key("reversed"), m_reversedOrder},
        {key("offered"), m_offered},
        {key("progress"), m_progress},
        {key("answers"), answers},
        {key("seen"), seen},
        {key("page"), pageName(*m_questionnaire, m_position.page).text()},
        {key("part"), static_cast<qint64>(m_position.part)},
    };
}

Result<Interview> Interview::restore(const Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                                     const QCborMap &saved)
{
    if (!isShapeOfDraft(saved))
        return refuse(QT_TRANSLATE_NOOP("Faults", "not a draft of an interview"));
    if (saved.value(key("questionnaire")).toString() != questionnaire.id.text() ||
        saved.value(key("wave")).toString() != wave.text() || questionnaire.wave(wave) == nullptr)
        return refuse(QT_TRANSLATE_NOOP("Faults", "a draft of another questionnaire or wave"));
    const base::Language language(saved.value(key("language")).toString());
    if (!questionnaire.languages.contains(language))
        return refuse(QT_TRANSLATE_NOOP("Faults", "a language the questionnaire does not have"), language.text());

    Result<Answers> answers = loadAnswers(questionnaire, wave, saved.value(key("answers")).toMap());
    if (!answers)
        return base::fail(answers);
    Result<std::set<ItemId>> seen = loadSeen(questionnaire, wave, saved.value(key("seen")).toArray());
    if (!seen)
        return base::fail(seen);

    const double progress = saved.value(key("progress")).toDouble();
    if (!(progress >= 0.0 && progress <= 1.0))
        return refuse(QT_TRANSLATE_NOOP("Faults", "progress is not between 0 and 1"));
    const QuestionId page(saved.value(key("page")).toString());
    const std::optional<size_t> number =
        page.isEmpty() ? std::optional(std::numeric_limits<size_t>::max()) : pageNumber(questionnaire, page);
    const qint64 part = saved.value(key("part")).toInteger();
    if (!number || part < 0 || part > 1000 || (page.isEmpty() && part != 0))
        return refuse(QT_TRANSLATE_NOOP("Faults", "not a page of the questionnaire"), page.text());

    Interview interview(questionnaire, wave, language, saved.value(key("reversed")).toBool());
    interview.m_offered = saved.value(key("offered")).toBool();
    interview.m_progress = progress;
    interview.m_answers = std::move(*answers);
    interview.m_seen = std::move(*seen);
    interview.m_position = {*number, static_cast<size_t>(part)};
    interview.answersChanged();
    return interview;
}

} // namespace core::interview
