// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/keying.h"

#include "core/base/plaintext.h"

#include <algorithm>
#include <utility>

namespace core::fieldwork {

using interview::Answers;
using interview::Interview;
using questionnaire::Answer;
using questionnaire::Code;
using questionnaire::PaperChoice;
using questionnaire::PaperField;
using questionnaire::PaperFieldKind;
using questionnaire::PaperForm;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;

Keying::Keying(const Questionnaire &questionnaire, const PaperForm &form, KeyedForm before)
    : m_form(&form), m_before(std::move(before)), m_keyed(form.fields.size()),
      m_route(questionnaire, form.wave, {}, false)
{
}

bool Keying::isClosed(size_t field) const
{
    return field < m_keyed.size() && !m_route.isAsked(m_form->fields[field].item);
}

void Keying::remember(const std::vector<size_t> &changing)
{
    Moment moment{m_at, m_typed, {}};
    moment.fields.reserve(changing.size());
    for (const size_t field : changing)
        moment.fields.emplace_back(field, m_keyed[field]);
    m_past.push_back(std::move(moment));
}

void Keying::set(const KeyedField &value)
{
    m_keyed[m_at] = value;
    m_typed.clear();
    m_route = m_route.with(answersOf(*m_form, m_keyed));
}

void Keying::goOn()
{
    m_typed.clear();
    ++m_at;
}

/// The digits before the refused one go with it: who hears the tone types the whole number again.
Keying::Outcome Keying::refuseWhole(Refusal why)
{
    for (; !m_typed.isEmpty(); m_typed.chop(1))
        m_past.pop_back();
    return refuse(why);
}

Keying::Outcome Keying::press(QChar key)
{
    if (isFinished())
        return refuse(Refusal::FormIsFinished);
    if (key == keys::empty)
        return special(Found::Empty);
    if (key == keys::illegible)
        return special(Found::Illegible);
    if (key == keys::doubled)
        return special(Found::Doubled);
    if (key == keys::same)
        return sameAsBefore();
    switch (field().kind) {
    case PaperFieldKind::Number:
        return numberKey(key);
    case PaperFieldKind::Text:
        return refuse(Refusal::NotHere);
    case PaperFieldKind::One:
    case PaperFieldKind::Several:
    case PaperFieldKind::Place:
        break;
    }
    return choiceKey(key);
}

/// In place of whatever was typed for the field so far.
Keying::Outcome Keying::special(Found found)
{
    const PaperFieldKind kind = field().kind;
    if (found == Found::Doubled && (kind == PaperFieldKind::Text || kind == PaperFieldKind::Number))
        return refuse(Refusal::NotHere);
    remember({m_at});
    set({found, {}, {}, {}});
    goOn();
    return {Refusal::None, true};
}

/// Only what somebody has marked: that a field was left empty or unreadable is found out form by form. Texts are
/// written by each person anew.
Keying::Outcome Keying::sameAsBefore()
{
    const bool known = m_at < m_before.size() && m_before[m_at].found == Found::Value;
    if (!known || field().kind == PaperFieldKind::Text)
        return refuse(Refusal::NoneBefore);
    const KeyedField value = m_before[m_at];
    if (field().kind == PaperFieldKind::Place && isTypedInRanking(value.choices.value(0)))
        return refuse(Refusal::AlreadyTyped);
    remember({m_at});
    set(value);
    goOn();
    return {Refusal::None, true};
}

Keying::Outcome Keying::choiceKey(QChar key)
{
    const QString typed = m_typed + key;
    const bool begins = std::any_of(question().choices.begin(), question().choices.end(),
                                    [&](const PaperChoice &each) { return each.keys.startsWith(typed); });
    if (!begins)
        return refuseWhole(key.isDigit() || key == u'+' ? Refusal::NoSuchChoice : Refusal::NotHere);
    const PaperChoice *choice = PaperForm::choiceOf(question(), typed);
    if (choice == nullptr) {
        remember({});
        m_typed = typed;
        return {};
    }
    if (const Refusal why = whyNot(*choice); why != Refusal::None)
        return refuseWhole(why);
    return takeChoice(*choice);
}

Refusal Keying::whyNot(const PaperChoice &choice) const
{
    const Code &code = choice.choice->code;
    if (field().kind == PaperFieldKind::Place)
        return isTypedInRanking(code) ? Refusal::AlreadyTyped : Refusal::None;
    if (field().kind != PaperFieldKind::Several)
        return Refusal::None;
    const QList<Code> &sofar = m_keyed[m_at].choices;
    if (sofar.contains(code))
        return Refusal::AlreadyTyped;
    const bool withExclusive =
        std::any_of(question().choices.begin(), question().choices.end(), [&](const PaperChoice &each) {
            return each.choice->exclusive && sofar.contains(each.choice->code);
        });
    if (!sofar.isEmpty() && (choice.choice->exclusive || withExclusive))
        return Refusal::Alone;
    const int limit = question().question->maximumChoices;
    return limit > 0 && sofar.size() >= limit ? Refusal::TooMany : Refusal::None;
}

bool Keying::isTypedInRanking(const Code &code) const
{
    for (size_t i = 0; i < question().fieldCount; ++i) {
        const size_t other = question().firstField + i;
        if (other != m_at && m_keyed[other].choices.contains(code))
            return true;
    }
    return false;
}

Keying::Outcome Keying::takeChoice(const PaperChoice &choice)
{
    // One step back for the whole number, however many digits it has.
    const QString typed = std::exchange(m_typed, {});
    for (qsizetype i = 0; i < typed.size(); ++i)
        m_past.pop_back();
    remember({m_at});
    KeyedField value = m_keyed[m_at];
    value.found = Found::Value;
    if (field().kind != PaperFieldKind::Several) {
        value.choices = {choice.choice->code};
        set(value);
        goOn();
        return {Refusal::None, true};
    }
    value.choices.append(choice.choice->code);
    QList<Code> inOrder;
    for (const PaperChoice &each : question().choices) {
        if (value.choices.contains(each.choice->code))
            inOrder.append(each.choice->code);
    }
    value.choices = inOrder;
    set(value);
    return {};
}

Keying::Outcome Keying::numberKey(QChar key)
{
    if (key < u'0' || key > u'9')
        return refuse(Refusal::NotHere);
    const QString typed = m_typed + key;
    const qsizetype whole = QString::number(question().question->maximum).size();
    const bool tooSmall = typed.size() == whole && typed.toLongLong() < question().question->minimum;
    if (tooSmall || typed.toLongLong() > question().question->maximum)
        return refuseWhole(Refusal::OutOfRange);
    remember({m_at});
    m_typed = typed;
    return typed.size() < whole ? Outcome() : finishNumber();
}

Keying::Outcome Keying::finishNumber()
{
    KeyedField value;
    value.found = Found::Value;
    value.number = m_typed.toLongLong();
    set(value);
    goOn();
    return {Refusal::None, true};
}

Keying::Outcome Keying::enter()
{
    if (isFinished())
        return refuse(Refusal::FormIsFinished);
    if (field().kind == PaperFieldKind::Number && !m_typed.isEmpty()) {
        if (m_typed.toLongLong() < question().question->minimum)
            return refuseWhole(Refusal::OutOfRange);
        remember({m_at});
        return finishNumber();
    }
    if (!m_typed.isEmpty())
        return refuseWhole(Refusal::NoSuchChoice);
    if (m_keyed[m_at].found == Found::Value && field().kind == PaperFieldKind::Several) {
        remember({});
        goOn();
        return {Refusal::None, true};
    }
    return isClosed(m_at) ? passOver() : refuse(Refusal::NothingTyped);
}

/// All closed fields from here on are empty.
Keying::Outcome Keying::passOver()
{
    std::vector<size_t> passed;
    for (size_t field = m_at; field < m_keyed.size() && isClosed(field); ++field)
        passed.push_back(field);
    remember(passed);
    for (const size_t field : passed)
        m_keyed[field] = {Found::Empty, {}, {}, {}};
    m_at = passed.back() + 1;
    m_typed.clear();
    return {Refusal::None, true};
}

Keying::Outcome Keying::enterText(const QString &text)
{
    if (isFinished())
        return refuse(Refusal::FormIsFinished);
    if (field().kind != PaperFieldKind::Text)
        return refuse(Refusal::NotHere);
    const QString trimmed = text.trimmed();
    if (!base::isVisible(trimmed))
        return enter();
    if (!interview::textFits(*question().question, trimmed))
        return refuse(Refusal::TooLong);
    remember({m_at});
    set({Found::Value, {}, {}, trimmed});
    goOn();
    return {Refusal::None, true};
}

Keying::Outcome Keying::undo()
{
    if (m_past.empty())
        return refuse(Refusal::NothingToUndo);
    const Moment moment = std::move(m_past.back());
    m_past.pop_back();
    const bool moved = moment.at != m_at;
    m_at = moment.at;
    m_typed = moment.typed;
    for (const auto &[field, value] : moment.fields)
        m_keyed[field] = value;
    m_route = m_route.with(answersOf(*m_form, m_keyed));
    return {Refusal::None, moved};
}

Answers answersOf(const PaperForm &form, const KeyedForm &keyed)
{
    Answers answers;
    for (size_t i = 0; i < keyed.size() && i < form.fields.size(); ++i) {
        const KeyedField &value = keyed[i];
        if (value.found != Found::Value)
            continue;
        const PaperField &field = form.fields[i];
        Answer &answer = answers[field.item.question];
        if (!field.item.row.isEmpty())
            answer.rows.insert(field.item.row, value.choices.value(0));
        else
            answer.choices.append(value.choices);
        if (value.number)
            answer.number = value.number;
        if (!value.text.isEmpty())
            answer.text = value.text;
    }
    return answers;
}

namespace {

/// What the route asks for now of what was typed.
Answer asked(const Interview &interview, const QuestionId &question, const Answers &answers)
{
    const interview::RouteStep *step = interview.route().step(question);
    const auto typed = answers.find(question);
    if (step == nullptr || !step->asked || typed == answers.end())
        return {};
    const auto offered = [](const std::vector<const questionnaire::Choice *> &of, const Code &code) {
        return std::any_of(of.begin(), of.end(), [&](const questionnaire::Choice *each) { return each->code == code; });
    };
    Answer answer = typed->second;
    answer.choices.removeIf([&](const Code &code) { return !offered(step->choices, code); });
    for (auto row = answer.rows.begin(); row != answer.rows.end();) {
        const bool counts = offered(step->rows, row.key()) && offered(step->choices, row.value());
        row = counts ? std::next(row) : answer.rows.erase(row);
    }
    return answer;
}

/// Whether what was typed in a field is in the response.
bool isSaved(const PaperField &field, const KeyedField &value, const interview::Response &response)
{
    const auto item = response.items.find(field.item);
    if (item == response.items.end())
        return false;
    const bool choices = std::all_of(value.choices.begin(), value.choices.end(),
                                     [&](const Code &code) { return item->second.choices.contains(code); });
    return choices && (!value.number || item->second.number == value.number) &&
        (value.text.isEmpty() || !item->second.text.isEmpty());
}

} // namespace

PaperResponse responseOf(const Questionnaire &questionnaire, const PaperForm &form, const base::Language &language,
                         const KeyedForm &keyed)
{
    const Answers answers = answersOf(form, keyed);
    Interview walk(questionnaire, form.wave, language, false);
    while (!walk.isAtReview()) {
        // Asked for anew each time: an answer may open the next question of the same page.
        for (size_t i = 0; i < walk.page().questions.size(); ++i) {
            const QuestionId id = walk.page().questions[i].question->id;
            const Answer answer = asked(walk, id, answers);
            // Keying has kept the limits; an answer that the interview does not take would be left out, never altered.
            if (!answer.isEmpty())
                (void)walk.setAnswer(id, answer);
        }
        walk.next();
    }
    PaperResponse made;
    made.response = walk.finish(true);
    made.response.via = interview::Via::Paper;
    made.worthKeeping = walk.isWorthKeeping();
    for (size_t i = 0; i < keyed.size() && i < form.fields.size(); ++i) {
        if (keyed[i].found == Found::Value && !isSaved(form.fields[i], keyed[i], made.response))
            ++made.contradictions;
    }
    return made;
}

} // namespace core::fieldwork
