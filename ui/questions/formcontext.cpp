// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/formcontext.h"

namespace ui::questions {

QString FormContext::text(const core::questionnaire::Text &text, const core::questionnaire::QuestionId &question) const
{
    return text.isEmpty() ? QString() : questionnaire->find(text, language, wave, question).text;
}

QString FormContext::words(const char *source, int n) const
{
    return catalogue->text(language, "Form", source, n);
}

bool QuestionContent::hasSameShape(const QuestionContent &other) const
{
    return question == other.question && choices == other.choices && rows == other.rows && continued == other.continued;
}

} // namespace ui::questions
