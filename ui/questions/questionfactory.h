// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/questionwidget.h"

namespace ui::questions {

/// The one place that knows which widget asks which type of question.
class QuestionFactory
{
public:
    /// A widget that shows the question with its answer; owned by the parent.
    [[nodiscard]] static QuestionWidget *make(const FormContext &context, const QuestionContent &content,
                                              QWidget *parent);
};

} // namespace ui::questions
