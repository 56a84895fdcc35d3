// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/scalerow.h"

#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::questions {

namespace space = ui::common::space;
using ui::common::ChoiceShape;
using ui::common::firstLanguage;
using ui::common::RadioChoice;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;

ScaleRow::ScaleRow(std::vector<Point> points, bool grade, QWidget *parent)
    : NamedGroup(parent), m_points(std::move(points)), m_grade(grade),
      m_statement(new WrappingLabel(TextRole::Body, this)), m_low(new WrappingLabel(TextRole::Help, this)),
      m_high(new WrappingLabel(TextRole::Help, this)), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::small);
    m_low->setColourRole(Role::Muted);
    m_high->setColourRole(Role::Muted);
    m_high->setTextAlignment(Qt::AlignRight);
    for (const Point &point : m_points) {
        auto *button = new RadioChoice(point.label, ChoiceShape::Cell, this);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        m_buttons.push_back(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosenChanged(id);
    });
}

QString ScaleRow::nameOf(const Point &point) const
{
    const QString label = firstLanguage(point.label);
    return point.cell.isEmpty() || label.isEmpty() || point.cell == label ? (label.isEmpty() ? point.cell : label)
                                                                          : point.cell + QLatin1String(", ") + label;
}

void ScaleRow::setTexts(const QString &statement, const std::vector<Point> &points)
{
    m_points = points;
    m_statement->setText(statement);
    setName(firstLanguage(statement));
    m_perLine = 0; // words of another length may need other columns
    arrange();
}

void ScaleRow::setEnds(const QString &low, const QString &high)
{
    m_low->setText(low);
    m_high->setText(high);
}

void ScaleRow::setStacked(bool stacked, int columnWidth)
{
    if (stacked == m_stacked && columnWidth == m_columnWidth && m_perLine != 0)
        return;
    m_stacked = stacked;
    m_columnWidth = columnWidth;
    m_perLine = 0;
    arrange();
}

void ScaleRow::setChosen(int index)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (size_t each = 0; each < m_buttons.size(); ++each)
        m_buttons[each]->setChecked(static_cast<int>(each) == index);
    m_group->setExclusive(true);
}

int ScaleRow::chosen() const
{
    return m_group->checkedId();
}

void ScaleRow::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && digit >= 0 && digit <= 9) {
        for (size_t index = 0; index < m_points.size(); ++index) {
            if (m_points[index].digit != (digit == 0 ? 10 : digit))
                continue;
            m_buttons[index]->setChecked(true);
            return;
        }
    }
    NamedGroup::keyPressEvent(event);
}

void ScaleRow::resizeEvent(QResizeEvent *event)
{
    NamedGroup::resizeEvent(event);
    if (m_stacked)
        arrange();
}

void ScaleRow::changeEvent(QEvent *event)
{
    NamedGroup::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_perLine = 0;
        arrange();
    }
}

void ScaleRow::arrange()
{
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        const Point &point = m_points[index];
        m_buttons[index]->setShape(m_stacked ? ChoiceShape::Cell : ChoiceShape::Dot);
        const QString cell = point.cell.isEmpty() ? point.label : point.cell;
        if (m_buttons[index]->label() != cell)
            m_buttons[index]->setLabel(cell);
        const QString name = nameOf(point);
        if (m_buttons[index]->accessibleName() != name)
            m_buttons[index]->setAccessibleName(name);
    }
    if (m_stacked) {
        arrangeStacked();
        return;
    }
    if (m_perLine != 0)
        return;
    m_perLine = static_cast<int>(m_points.size()) + 1;
    m_grid->addWidget(m_statement, 0, 0, Qt::AlignVCenter);
    m_grid->setColumnStretch(0, 1);
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        const int column = static_cast<int>(index) + 1;
        m_buttons[index]->setMinimumWidth(m_columnWidth);
        m_buttons[index]->setMaximumWidth(m_columnWidth);
        m_grid->addWidget(m_buttons[index], 0, column);
        m_grid->setColumnStretch(column, 0);
    }
}

void ScaleRow::arrangeStacked()
{
    int widest = 0;
    for (const RadioChoice *button : m_buttons)
        widest = std::max(widest, button->minimumSizeHint().width());
    const int count = static_cast<int>(m_buttons.size());
    // Numbers keep their own line of ten and let "Can't say" follow behind it or stand on the next.
    const int points = static_cast<int>(
        std::count_if(m_points.begin(), m_points.end(), [](const Point &point) { return !point.extra; }));
    int perLine = std::clamp((width() + space::small) / (widest + space::small), 1, count);
    if (m_grade) {
        int number = 0;
        for (int index = 0; index < points; ++index)
            number = std::max(number, m_buttons[static_cast<size_t>(index)]->minimumSizeHint().width());
        perLine = std::clamp((width() + space::small) / (number + space::small), 1, points);
    }
    if (perLine == m_perLine)
        return;
    m_perLine = perLine;
    const int columns = m_grade ? perLine + 2 : perLine;
    m_grid->addWidget(m_statement, 0, 0, 1, columns);
    for (int column = 0; column < 16; ++column)
        m_grid->setColumnStretch(column, !m_grade && column < perLine ? 1 : 0);
    int line = 1;
    for (int index = 0; index < count; ++index) {
        RadioChoice *button = m_buttons[static_cast<size_t>(index)];
        button->setMinimumWidth(0);
        button->setMaximumWidth(QWIDGETSIZE_MAX);
        if (m_grade && index >= points) {
            // Beside the numbers when it fits there.
            int taken = 0;
            for (int each = 0; each < points; ++each)
                taken += m_buttons[static_cast<size_t>(each)]->minimumSizeHint().width() + space::small;
            const bool beside = perLine == points && taken + space::medium + button->sizeHint().width() <= width();
            if (beside)
                m_grid->addWidget(button, 1, perLine + 1, Qt::AlignLeft);
            else
                m_grid->addWidget(button, 3 + line, 0, 1, columns, Qt::AlignLeft);
            continue;
        }
        line = 1 + index / perLine;
        m_grid->addWidget(button, line, index % perLine);
    }
    if (m_grade) {
        m_grid->setColumnStretch(perLine + 1, 1);
        const int half = std::max(1, perLine / 2);
        m_grid->addWidget(m_low, line + 1, 0, 1, half);
        m_grid->addWidget(m_high, line + 1, half, 1, perLine - half > 0 ? perLine - half : 1);
    }
}

} // namespace ui::questions
