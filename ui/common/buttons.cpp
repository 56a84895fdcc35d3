// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/contrastcheck.h"
#include "ui/common/space.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::common {
namespace {

constexpr int unlimited = 1 << 20;

QSizePolicy wrappingPolicy(QSizePolicy::ControlType type)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, type);
    policy.setHeightForWidth(true);
    return policy;
}

/// A label in two languages is called by the first alone; otherwise a button has the name of its text.
void nameByFirstLanguage(QWidget &button, const QString &before, const QString &now)
{
    if (before.contains(besideMark) || now.contains(besideMark))
        button.setAccessibleName(now.contains(besideMark) ? firstLanguage(now) : QString());
}

} // namespace

QString escapedMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

BigButton::BigButton(ButtonKind kind, QWidget *parent) : BigButton(QString(), kind, parent) { }

BigButton::BigButton(const QString &text, ButtonKind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setSizePolicy(wrappingPolicy(QSizePolicy::PushButton));
    setAutoDefault(false);
    setLabel(text);
}

void BigButton::setLabel(const QString &text)
{
    if (text == m_label)
        return;
    nameByFirstLanguage(*this, m_label, text);
    m_label = text;
    QPushButton::setText(escapedMnemonics(text));
    remeasure();
}

void BigButton::setTextRole(TextRole role)
{
    m_role = role;
    remeasure();
}

void BigButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    remeasure();
}

void BigButton::remeasure()
{
    m_measured.forget();
    updateGeometry();
    update();
}

const MeasuredText &BigButton::measured() const
{
    if (m_measured.isSet())
        return m_measured;
    QFont font = themeOf(this).font(m_role);
    if (m_kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    m_measured.set({m_label, font, 1.25, Qt::AlignCenter});
    return m_measured;
}

QSize BigButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int width = measured().naturalWidth() + 2 * theme.scaled(space::large);
    return {std::max(width, theme.targetHeight()), heightForWidth(width)};
}

QSize BigButton::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    const int width = measured().leastWidth() + 2 * space::medium;
    return {std::max(width, theme.targetHeight()), theme.targetHeight()};
}

int BigButton::heightForWidth(int width) const
{
    const Theme theme = themeOf(this);
    return std::max(theme.targetHeight(), measured().size(width - 2 * space::medium).height() + 2 * space::small);
}

void BigButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(drawButton(painter, rect(), themeOf(this), {m_kind, isDown(), isEnabled()}));
    measured().block().draw(painter, rect().adjusted(space::medium, 0, -space::medium, 0));
}

void BigButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        remeasure();
    QPushButton::changeEvent(event);
}

void BigButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ChoiceFace::setLabel(const QString &text)
{
    if (text == m_label)
        return;
    nameByFirstLanguage(m_button, m_label, text);
    m_label = text;
    m_button.setText(escapedMnemonics(text));
    remeasure();
}

void ChoiceFace::setShape(ChoiceShape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_button.setProperty(textElsewhere, shape == ChoiceShape::Dot);
    remeasure();
}

void ChoiceFace::remeasure()
{
    m_measured.forget();
    m_button.updateGeometry();
    m_button.update();
}

const MeasuredText &ChoiceFace::measured() const
{
    if (m_measured.isSet())
        return m_measured;
    QFont font = themeOf(&m_button).font(TextRole::Body);
    // The bold face is wider: measuring with it always keeps the lines where they are when a choice is ticked.
    if (m_shape == ChoiceShape::Cell)
        font.setWeight(QFont::DemiBold);
    m_measured.set({m_label, font, m_shape == ChoiceShape::Cell ? 1.15 : 1.3,
                    m_shape == ChoiceShape::Cell ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter});
    return m_measured;
}

int ChoiceFace::indicatorSize() const
{
    return m_shape == ChoiceShape::Cell
        ? 0
        : m_button.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, &m_button);
}

QMargins ChoiceFace::margins() const
{
    if (m_shape == ChoiceShape::Cell)
        return {space::small, space::small, space::small, space::small};
    return {space::medium + indicatorSize() + space::medium, space::small, space::medium, space::small};
}

QSize ChoiceFace::sizeHint() const
{
    if (m_shape == ChoiceShape::Dot)
        return minimumSizeHint();
    const QMargins around = margins();
    const int width = measured().naturalWidth() + around.left() + around.right();
    return {std::max(width, themeOf(&m_button).targetHeight()), heightForWidth(width)};
}

QSize ChoiceFace::minimumSizeHint() const
{
    const QMargins around = margins();
    const int least = themeOf(&m_button).targetHeight();
    if (m_shape == ChoiceShape::Dot)
        return {least, least};
    return {std::max(measured().leastWidth() + around.left() + around.right(), least), least};
}

int ChoiceFace::heightForWidth(int width) const
{
    if (m_shape == ChoiceShape::Dot)
        return themeOf(&m_button).targetHeight();
    const QMargins around = margins();
    const int inner = width <= 0 ? unlimited : width - around.left() - around.right();
    return std::max(themeOf(&m_button).targetHeight(),
                    measured().size(inner).height() + around.top() + around.bottom());
}

void ChoiceFace::paint() const
{
    const Theme theme = themeOf(&m_button);
    QPainter painter(&m_button);
    painter.setLayoutDirection(m_button.layoutDirection()); // a painter has the program's
    const QRect area = m_button.rect();
    const bool chosen = m_button.isChecked();
    const bool cell = m_shape == ChoiceShape::Cell;
    QColor fill = theme.colour(Role::Paper);
    if (chosen)
        fill = theme.colour(cell ? Role::Accent : Role::AccentWash);
    else if (m_button.isDown())
        fill = theme.colour(Role::AccentWash);
    drawPanel(painter, area, fill, theme.colour(chosen ? Role::Accent : Role::Line),
              chosen ? theme.chosenFrame() : 1.5);
    if (!cell) {
        const int size = indicatorSize();
        const int left = m_shape == ChoiceShape::Dot ? (area.width() - size) / 2 : space::medium;
        const QRect leading(area.left() + left, area.top(), size, area.height());
        const QRectF place = QStyle::visualRect(m_button.layoutDirection(), area, leading);
        const QRectF box(place.left(), place.center().y() - size / 2.0, size, size);
        if (qobject_cast<const QCheckBox *>(&m_button) != nullptr)
            drawCheckIndicator(painter, box, theme, chosen ? Qt::Checked : Qt::Unchecked, m_button.isEnabled());
        else
            drawRadioIndicator(painter, box, theme, chosen, m_button.isEnabled());
    }
    if (m_shape == ChoiceShape::Dot)
        return;
    painter.setPen(theme.colour(!m_button.isEnabled() ? Role::Line : chosen && cell ? Role::OnAccent : Role::Ink));
    measured().block().draw(painter,
                            QStyle::visualRect(m_button.layoutDirection(), area, area.marginsRemoved(margins())));
}

RadioChoice::RadioChoice(const QString &text, ChoiceShape shape, QWidget *parent)
    : QRadioButton(parent), m_face(*this, shape)
{
    setSizePolicy(wrappingPolicy(QSizePolicy::RadioButton));
    setProperty(textElsewhere, shape == ChoiceShape::Dot);
    setLabel(text);
    // After a press by assistive technology the Tab stop of the group would stay where the focus was last.
    connect(this, &QRadioButton::toggled, this, [this](bool on) {
        if (on && isVisible())
            setFocus(Qt::OtherFocusReason);
    });
}

void RadioChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_face.remeasure();
    QRadioButton::changeEvent(event);
}

CheckChoice::CheckChoice(const QString &text, QWidget *parent) : QCheckBox(parent), m_face(*this, ChoiceShape::Line)
{
    setSizePolicy(wrappingPolicy(QSizePolicy::CheckBox));
    setLabel(text);
}

void CheckChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_face.remeasure();
    QCheckBox::changeEvent(event);
}

} // namespace ui::common
