// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/questionwidget.h"

namespace ui::questions {

class ScaleRow;

/// Statements on one scale, each a row of its own. Where the rows fit beside the scale the points are named once, above
/// the columns; where they do not (narrow page, large text) every row carries its scale under it, in words. Also a
/// single grade, which is a row without statement.
class BatteryQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    BatteryQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;
    [[nodiscard]] core::questionnaire::Answer cleared() const override;
    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] QStringList spokenChoices() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int columnWidth(int available) const; ///< of one point of the scale, in px
    void arrange();
    void choose(size_t row, int point);
    [[nodiscard]] bool isGrade() const;
    [[nodiscard]] core::questionnaire::Code chosenIn(size_t row) const;

    std::vector<ScaleRow *> m_rows;
    QWidget *m_header = nullptr;
    std::vector<ui::common::WrappingLabel *> m_headings;
};

} // namespace ui::questions
