// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/questionfactory.h"

#include "ui/questions/batteryquestion.h"
#include "ui/questions/choicequestion.h"
#include "ui/questions/rankingquestion.h"
#include "ui/questions/textquestion.h"

namespace ui::questions {
namespace {

using core::questionnaire::QuestionType;

QuestionWidget *construct(const FormContext &context, const QuestionContent &content, QWidget *parent)
{
    switch (content.question->type) {
    case QuestionType::Single:
        return new SingleQuestion(context, content, parent);
    case QuestionType::Multiple:
        return new MultipleQuestion(context, content, parent);
    case QuestionType::Battery:
    case QuestionType::Grade:
        return new BatteryQuestion(context, content, parent);
    case QuestionType::Ranking:
        return new RankingQuestion(context, content, parent);
    case QuestionType::Number:
        return new NumberQuestion(context, content, parent);
    case QuestionType::OpenText:
        return new OpenQuestion(context, content, parent);
    case QuestionType::Note:
        break;
    }
    return new NoteQuestion(context, content, parent);
}

} // namespace

QuestionWidget *QuestionFactory::make(const FormContext &context, const QuestionContent &content, QWidget *parent)
{
    QuestionWidget *widget = construct(context, content, parent);
    widget->setUp();
    return widget;
}

} // namespace ui::questions
