// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/formcontext.h"

namespace ui::questions {

FormContext FormContext::own() const
{
    FormContext context = *this;
    context.beside = {};
    return context;
}

QString FormContext::text(const core::questionnaire::Text &text, const core::questionnaire::QuestionId &question) const
{
    if (text.isEmpty())
        return {};
    return inBoth([&](const FormContext &each) {
        return each.questionnaire->find(text, each.language, each.wave, question).text;
    });
}

QString FormContext::words(const char *source, int n) const
{
    return inBoth([&](const FormContext &each) { return each.catalogue->text(each.language, "Form", source, n); });
}

bool QuestionContent::hasSameShape(const QuestionContent &other) const
{
    return question == other.question && choices == other.choices && rows == other.rows && continued == other.continued;
}

} // namespace ui::questions
