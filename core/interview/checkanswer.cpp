// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/base/plaintext.h"
#include "core/interview/route.h"

#include <algorithm>
#include <set>

namespace core::interview {
namespace {

using base::Result;
using questionnaire::Answer;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Question;
using questionnaire::QuestionType;

using ChoiceRefs = std::vector<const Choice *>;

/// The place is the caller's to fill: it knows whether it is a line of a file or a draft.
tl::unexpected<base::Error> refuse(const Question &question, base::FaultSource why, const QStringList &arguments = {})
{
    return base::invalidInput(why, arguments, {{}, question.id.text()});
}

const Choice *findCode(const ChoiceRefs &choices, const Code &code)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice *choice) { return choice->code == code; });
    return found == choices.end() ? nullptr : *found;
}

/// An answer fills the member of its type only.
bool fillsOnly(const Answer &answer, bool choices, bool rows, bool number, bool text)
{
    return (choices || answer.choices.isEmpty()) && (rows || answer.rows.isEmpty()) &&
        (number || !answer.number.has_value()) && (text || answer.text.isEmpty());
}

Result<void> checkChoices(const Question &question, const ChoiceRefs &offered, const Answer &answer)
{
    const bool one = question.type == QuestionType::Single || question.type == QuestionType::Grade;
    if (one && answer.choices.size() > 1)
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "takes one choice"));
    if (question.maximumChoices > 0 && answer.choices.size() > question.maximumChoices)
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "takes at most %1 choices"),
                      {QString::number(question.maximumChoices)});
    std::set<Code> seen;
    for (const Code &code : answer.choices) {
        const Choice *choice = findCode(offered, code);
        if (choice == nullptr)
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "\"%1\" is not offered"), {code.text()});
        if (!seen.insert(code).second)
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "\"%1\" stands twice"), {code.text()});
        if (choice->exclusive && answer.choices.size() > 1)
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "\"%1\" stands together with others"), {code.text()});
    }
    return {};
}

Result<void> checkRows(const Question &question, const ChoiceRefs &offered, const ChoiceRefs &rows,
                       const Answer &answer)
{
    for (auto row = answer.rows.begin(); row != answer.rows.end(); ++row) {
        if (findCode(rows, row.key()) == nullptr)
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "row \"%1\" is not asked"), {row.key().text()});
        if (findCode(offered, row.value()) == nullptr)
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "\"%1\" is not offered"), {row.value().text()});
    }
    return {};
}

Result<void> checkText(const Question &question, const QString &text)
{
    if (!text.isValidUtf16())
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "has half of a character"));
    if (text.contains(QChar(0)))
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "has the character U+0000, which is no text"));
    const qsizetype codePoints =
        text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    if (codePoints > question.maximumLength)
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "takes at most %1 characters"),
                      {QString::number(question.maximumLength)});
    const qsizetype mostBytes = 2 * qsizetype{question.maximumLength};
    if (text.toUtf8().size() > mostBytes)
        return refuse(question, QT_TRANSLATE_NOOP("Faults", "takes at most %1 bytes of UTF-8"),
                      {QString::number(mostBytes)});
    return {};
}

} // namespace

bool hasContent(const Answer &answer)
{
    return !answer.choices.isEmpty() || !answer.rows.isEmpty() || answer.number.has_value() ||
        base::isVisible(answer.text);
}

Answer inListOrder(const questionnaire::Questionnaire &questionnaire, const Question &question,
                   const questionnaire::WaveId &wave, Answer answer)
{
    if (question.type != QuestionType::Multiple || answer.choices.size() < 2)
        return answer;
    const QList<Code> given = answer.choices;
    answer.choices.clear();
    for (const Choice *choice : questionnaire.choices(question, wave)) {
        if (given.contains(choice->code))
            answer.choices.append(choice->code);
    }
    return answer;
}

bool textFits(const Question &question, const QString &text)
{
    return checkText(question, text).has_value();
}

Result<void> checkAnswer(const Question &question, const ChoiceRefs &offered, const ChoiceRefs &rows,
                         const Answer &answer)
{
    const char *otherKind = QT_TRANSLATE_NOOP("Faults", "takes another kind of answer");
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Grade:
    case QuestionType::Multiple:
    case QuestionType::Ranking:
        if (!fillsOnly(answer, true, false, false, false))
            return refuse(question, otherKind);
        return checkChoices(question, offered, answer);
    case QuestionType::Battery:
        if (!fillsOnly(answer, false, true, false, false))
            return refuse(question, otherKind);
        return checkRows(question, offered, rows, answer);
    case QuestionType::Number:
        if (!fillsOnly(answer, false, false, true, false))
            return refuse(question, otherKind);
        if (answer.number && (*answer.number < question.minimum || *answer.number > question.maximum))
            return refuse(question, QT_TRANSLATE_NOOP("Faults", "takes a number from %1 to %2"),
                          {QString::number(question.minimum), QString::number(question.maximum)});
        return {};
    case QuestionType::OpenText:
        if (!fillsOnly(answer, false, false, false, true))
            return refuse(question, otherKind);
        return checkText(question, answer.text);
    case QuestionType::Note:
        if (!answer.isEmpty())
            return refuse(question, otherKind);
        return {};
    }
    return refuse(question, otherKind);
}

} // namespace core::interview
