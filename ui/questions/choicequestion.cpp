// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/choicequestion.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace ui::questions {

using core::questionnaire::Answer;
using core::questionnaire::Choice;
using core::questionnaire::Code;
using core::questionnaire::Dimension;
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

/// The dimension whose values are the choices of a question about regions; null: it is about something else.
const Dimension *regionsOf(const FormContext &context, const QuestionContent &content)
{
    const auto &dimensions = context.questionnaire->dimensions;
    const auto found = std::find_if(dimensions.begin(), dimensions.end(), [&](const Dimension &each) {
        return each.regional && each.question == content.question->id && each.classes.isEmpty() &&
            each.attribute.isEmpty();
    });
    return found == dimensions.end() ? nullptr : &*found;
}

/// The order in which choices stand: places in the content's list. That order, but regions stand in the order of the
/// language's alphabet, in the places that regions have ("Whole country" stays behind them).
std::vector<size_t> shownOrder(const FormContext &context, const QuestionContent &content)
{
    std::vector<size_t> order(content.choices.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const Dimension *dimension = regionsOf(context, content);
    if (dimension == nullptr)
        return order;
    std::vector<size_t> places;
    QStringList names;
    for (const size_t place : order) {
        const Choice &choice = *content.choices[place];
        const bool isRegion = std::any_of(dimension->values.begin(), dimension->values.end(),
                                          [&](const Dimension::Value &value) { return value.code == choice.code; });
        if (!isRegion)
            continue;
        places.push_back(place);
        names.append(context.own().text(choice.label, content.question->id));
    }
    core::language::sortPlaces(order, places, names, context.language);
    return order;
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
        m_shown.append(button);
    }
    arrange(*m_grid, m_shown, space::contentWidth);
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
    QList<QAbstractButton *> shown;
    for (const size_t index : shownOrder(context(), content())) {
        auto *button = static_cast<RadioChoice *>(m_group->button(static_cast<int>(index)));
        button->setLabel(label(*content().choices.at(index)));
        shown.append(button);
    }
    if (shown != m_shown) {
        m_shown = shown;
        for (qsizetype index = 0; index < m_shown.size(); ++index) {
            m_shown.at(index)->raise(); // screen readers go through them in this order
            if (index > 0)
                setTabOrder(m_shown.at(index - 1), m_shown.at(index));
        }
        m_grid->setProperty("columns", {}); // to be arranged anew
    }
    arrange(*m_grid, m_shown, width());
}

QStringList SingleQuestion::spokenChoices() const
{
    QStringList spoken;
    for (QAbstractButton *button : m_shown)
        spoken.append(label(*content().choices.at(static_cast<size_t>(m_group->id(button)))));
    return spoken;
}

void SingleQuestion::resizeEvent(QResizeEvent *event)
{
    QuestionWidget::resizeEvent(event);
    arrange(*m_grid, m_shown, width());
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
