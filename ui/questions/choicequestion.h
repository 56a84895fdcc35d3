// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/questionwidget.h"

#include <QList>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace ui::questions {

/// One of several choices, as radio buttons in a list; long lists of short choices stand in two columns. Regions stand
/// in the order of the language's alphabet.
class SingleQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    SingleQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;
    [[nodiscard]] QStringList spokenChoices() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *m_group = nullptr;  ///< a button's number is the place of its choice in the content
    QList<QAbstractButton *> m_shown; ///< in the order in which they stand
    QGridLayout *m_grid = nullptr;
};

/// Several choices, as check boxes. Exclusive choices untick the others and are unticked by them; beyond the limit
/// nothing is ticked, and a notice says why.
class MultipleQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    MultipleQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(qsizetype index, bool on);
    [[nodiscard]] bool isExclusive(qsizetype index) const;

    /// No QButtonGroup: Qt takes the Tab key from all but one button of a group, exclusive or not, and arrow keys do
    /// not lead back in a group that is not exclusive.
    QList<QAbstractButton *> m_buttons;
    QGridLayout *m_grid = nullptr;
    ui::common::WrappingLabel *m_count = nullptr;
};

} // namespace ui::questions
