// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/questionwidget.h"

class QGridLayout;
class QVBoxLayout;

namespace ui::questions {

/// Choices put in order of importance, without dragging: pressing a choice gives it the next place; a placed choice is
/// moved up, down or taken out with its own buttons.
class RankingQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    RankingQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        ui::common::WrappingLabel *text = nullptr;
        ui::common::BigButton *up = nullptr;
        ui::common::BigButton *down = nullptr;
        ui::common::BigButton *out = nullptr;
    };

    [[nodiscard]] Line makeLine(int place);
    [[nodiscard]] QString labelOf(const core::questionnaire::Code &code) const;
    [[nodiscard]] int limit() const;
    void put(const core::questionnaire::Code &code);
    void move(int place, int by);
    void takeOut(int place);
    void arrange();

    ui::common::WrappingLabel *m_orderTitle = nullptr;
    QVBoxLayout *m_order = nullptr;
    std::vector<Line> m_lines; ///< one a place; those without a choice are hidden
    ui::common::WrappingLabel *m_restTitle = nullptr;
    QGridLayout *m_rest = nullptr;
    std::vector<ui::common::BigButton *> m_buttons; ///< one a choice; those placed are hidden
};

} // namespace ui::questions
