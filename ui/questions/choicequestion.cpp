// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/choicequestion.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::questions {

using core::questionnaire::Answer;
using core::questionnaire::Choice;
using core::questionnaire::Code;
namespace space = ui::common::space;
using ui::common::CheckChoice;
using ui::common::ChoiceShape;
using ui::common::RadioChoice;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;

namespace {

/// Columns in which a list of choices stands: two when it is long and every choice fits in half the width on two lines.
int columnsFor(const QList<QAbstractButton *> &buttons, int width)
{
    constexpr qsizetype longList = 6;
    if (buttons.size() <= longList)
        return 1;
    const int half = (width - space::small) / 2;
    const bool fits = std::all_of(buttons.begin(), buttons.end(), [half](const QAbstractButton *button) {
        return button->minimumSizeHint().width() <= half && button->sizeHint().width() <= half * 3 / 2;
    });
    return fits ? 2 : 1;
}

/// Puts the buttons in the grid, reading down the columns; does nothing when they stand so already.
void arrange(QGridLayout &grid, const QList<QAbstractButton *> &buttons, int width)
{
    const int columns = columnsFor(buttons, width);
    const int rows = (static_cast<int>(buttons.size()) + columns - 1) / columns;
    if (grid.property("columns").toInt() == columns)
        return;
    grid.setProperty("columns", columns);
    for (QAbstractButton *button : buttons)
        grid.removeWidget(button);
    for (int index = 0; index < buttons.size(); ++index)
        grid.addWidget(buttons.at(index), index % rows, index / rows);
    for (int column = 0; column < 2; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

QGridLayout *choiceGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    return grid;
}

} // namespace

SingleQuestion::SingleQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

void SingleQuestion::build()
{
    m_group = new QButtonGroup(this);
    m_grid = choiceGrid();
    body()->addLayout(m_grid);
    int index = 0;
    for (const Choice *choice : content().choices) {
        auto *button = new RadioChoice(label(*choice), ChoiceShape::Line, this);
        button->setObjectName(QStringLiteral("choice_") + choice->code.text());
        m_group->addButton(button, index++);
    }
    arrange(*m_grid, m_group->buttons(), space::contentWidth);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            change(Answer{{content().choices.at(static_cast<size_t>(id))->code}, {}, {}, {}});
    });
}

void SingleQuestion::showAnswer()
{
    const QSignalBlocker quiet(m_group);
    const Code chosen = content().answer.choices.value(0);
    m_group->setExclusive(false); // an exclusive group cannot be without a choice once it has one
    for (int index = 0; index < m_group->buttons().size(); ++index)
        m_group->button(index)->setChecked(content().choices.at(static_cast<size_t>(index))->code == chosen);
    m_group->setExclusive(true);
}

void SingleQuestion::retranslate()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (int index = 0; index < buttons.size(); ++index)
        static_cast<RadioChoice *>(buttons.at(index))
            ->setLabel(label(*content().choices.at(static_cast<size_t>(index))));
    arrange(*m_grid, buttons, width());
}

void SingleQuestion::resizeEvent(QResizeEvent *event)
{
    QuestionWidget::resizeEvent(event);
    arrange(*m_grid, m_group->buttons(), width());
}

MultipleQuestion::MultipleQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

void MultipleQuestion::build()
{
    m_grid = choiceGrid();
    body()->addLayout(m_grid);
    for (const Choice *choice : content().choices) {
        auto *button = new CheckChoice(label(*choice), this);
        button->setObjectName(QStringLiteral("choice_") + choice->code.text());
        const qsizetype index = m_buttons.size();
        connect(button, &QAbstractButton::toggled, this, [this, index](bool on) { toggle(index, on); });
        m_buttons.append(button);
    }
    m_count = new WrappingLabel(TextRole::Help, this);
    m_count->setColourRole(Role::Muted);
    body()->addWidget(m_count);
    arrange(*m_grid, m_buttons, space::contentWidth);
}

bool MultipleQuestion::isExclusive(qsizetype index) const
{
    const Choice &choice = *content().choices.at(static_cast<size_t>(index));
    return choice.exclusive || isExtraColumn(choice);
}

void MultipleQuestion::toggle(qsizetype index, bool on)
{
    const int limit = content().question->maximumChoices;
    Answer answer;
    for (qsizetype each = 0; each < m_buttons.size(); ++each) {
        const bool keeps = each == index ? on : m_buttons.at(each)->isChecked();
        // What was ticked last decides between an exclusive choice and the others.
        const bool displaced = on && each != index && (isExclusive(index) || isExclusive(each));
        if (keeps && !displaced)
            answer.choices.append(content().choices.at(static_cast<size_t>(each))->code);
    }
    if (on && limit > 0 && answer.choices.size() > limit) {
        showAnswer();
        setNotice([limit](const FormContext &each) {
            return each.words(QT_TRANSLATE_N_NOOP("Form", "You can choose at most %n. Untick one first."), limit);
        });
        return;
    }
    change(answer);
}

void MultipleQuestion::showAnswer()
{
    for (int index = 0; index < m_buttons.size(); ++index) {
        const Code &code = content().choices.at(static_cast<size_t>(index))->code;
        const QSignalBlocker quiet(m_buttons.at(index));
        m_buttons.at(index)->setChecked(content().answer.choices.contains(code));
    }
    const int limit = content().question->maximumChoices;
    m_count->setText(limit == 0 ? QString()
                                : context()
                                      .words(QT_TRANSLATE_NOOP("Form", "%1 of %2 chosen"))
                                      .arg(content().answer.choices.size())
                                      .arg(limit));
}

void MultipleQuestion::retranslate()
{
    for (int index = 0; index < m_buttons.size(); ++index)
        static_cast<CheckChoice *>(m_buttons.at(index))
            ->setLabel(label(*content().choices.at(static_cast<size_t>(index))));
    arrange(*m_grid, m_buttons, width());
}

void MultipleQuestion::resizeEvent(QResizeEvent *event)
{
    QuestionWidget::resizeEvent(event);
    arrange(*m_grid, m_buttons, width());
}

} // namespace ui::questions
