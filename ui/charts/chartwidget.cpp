// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/layout.h"
#include "ui/charts/render.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>
#include <limits>
#include <utility>

namespace ui::charts {
namespace {

constexpr auto drawAnew = static_cast<QEvent::Type>(QEvent::User + 1);

} // namespace

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installChartAccessibility();
}

ChartStyle ChartWidget::style() const
{
    const common::Theme theme = common::themeOf(this);
    ChartStyle style;
    style.scheme = theme.scheme;
    style.textPercent = theme.textPercent;
    style.headed = false;
    style.marked = false; // the window is
    style.worded = false;
    style.noted = false;
    style.coded = false;
    style.minimumHeight = m_available;
    style.mostHeight = m_available;
    style.widths = m_widths;
    return style;
}

void ChartWidget::setSpec(const core::chart::ChartSpec &spec)
{
    m_spec = spec;
    m_current = -1;
    setAccessibleName(spec.item.isEmpty() ? spec.title : spec.title + QStringLiteral(" – ") + spec.item);
    setAccessibleDescription(spec.subtitle + QStringLiteral(". ") + spec.words);
    forgetDrawings();
    layOutAgain();
}

void ChartWidget::setAvailableHeight(int height)
{
    if (height == m_available)
        return;
    m_available = height;
    forgetDrawings();
    layOutAgain();
}

const Drawing &ChartWidget::drawingAt(int width) const
{
    constexpr std::size_t mostWidths = 4; // a layout tries a few; a window being resized goes through many
    const auto known = m_drawings.find(width);
    if (known != m_drawings.end())
        return known->second;
    if (m_drawings.size() >= mostWidths)
        m_drawings.clear();
    return m_drawings.emplace(width, layOut(m_spec, style(), width)).first->second;
}

void ChartWidget::forgetDrawings()
{
    m_drawings.clear();
}

void ChartWidget::layOutAgain()
{
    if (m_spec.title.isEmpty() || width() <= 0)
        return;
    m_stale = false;
    m_drawing = drawingAt(width());
    setMinimumHeight(static_cast<int>(std::ceil(m_drawing.size.height())));
    updateGeometry();
    update();
}

QSize ChartWidget::sizeHint() const
{
    return {800, std::max(200, static_cast<int>(m_drawing.size.height()))};
}

int ChartWidget::heightForWidth(int width) const
{
    if (m_stale && !isVisible()) // on a page that nobody looks at: asked again when it is shown
        return minimumHeight();
    return m_spec.title.isEmpty() ? 0 : static_cast<int>(std::ceil(drawingAt(width).size.height()));
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    freshen();
    QPainter painter(this);
    painter.fillRect(rect(), common::themeOf(this).colour(common::Role::Paper));
    paintDrawing(painter, m_drawing);
    if (m_current >= 0 && hasFocus())
        drawCurrent(painter);
}

void ChartWidget::drawCurrent(QPainter &painter) const
{
    const common::Theme theme = common::themeOf(this);
    const Mark &mark = m_drawing.marks[static_cast<std::size_t>(m_current)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = mark.bounds.adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(theme.colour(common::Role::FocusOuter), 3));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(QPen(theme.colour(common::Role::FocusInner), 1));
    painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 2, 2);
    // The name stands beside the point, inside the widget.
    painter.setFont(theme.font(common::TextRole::Body));
    const QRectF limits = QRectF(rect()).adjusted(8, 4, -8, -4);
    QRectF text = painter.boundingRect(QRectF(0, 0, limits.width() - 16, 1000), Qt::TextWordWrap, mark.name);
    QRectF box(0, 0, text.width() + 16, text.height() + 8);
    box.moveTopLeft({mark.bounds.left(), mark.bounds.bottom() + 8});
    if (box.bottom() > limits.bottom())
        box.moveBottom(mark.bounds.top() - 8);
    if (box.right() > limits.right())
        box.moveRight(limits.right());
    if (box.left() < limits.left())
        box.moveLeft(limits.left());
    painter.setPen(QPen(theme.colour(common::Role::Line), 1));
    painter.setBrush(theme.colour(common::Role::Paper));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.colour(common::Role::Ink));
    painter.drawText(box.adjusted(8, 4, -8, -4), Qt::TextWordWrap, mark.name);
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOutAgain();
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange &&
        event->type() != QEvent::PaletteChange)
        return;
    forgetDrawings(); // colours and text sizes are in them
    // A theme changes all three one after the other, in charts as well that nobody looks at: they are drawn anew once,
    // when they are seen.
    if (!std::exchange(m_stale, true) && isVisible())
        QCoreApplication::postEvent(this, new QEvent(drawAnew));
}

void ChartWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    freshen();
}

void ChartWidget::freshen()
{
    if (m_stale)
        layOutAgain();
}

int ChartWidget::markAt(const QPointF &point) const
{
    for (std::size_t i = m_drawing.marks.size(); i-- > 0;) {
        if (m_drawing.marks[i].bounds.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

int ChartWidget::nextMark(int key) const
{
    const int count = static_cast<int>(m_drawing.marks.size());
    if (count == 0)
        return -1;
    if (key == Qt::Key_Home || m_current < 0)
        return 0;
    if (key == Qt::Key_End)
        return count - 1;
    if (key == Qt::Key_Right)
        return std::min(count - 1, m_current + 1);
    if (key == Qt::Key_Left)
        return std::max(0, m_current - 1);
    // Up and down go to the nearest point of another line.
    const QPointF from = m_drawing.marks[static_cast<std::size_t>(m_current)].bounds.center();
    int best = m_current;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < count; ++i) {
        const QPointF to = m_drawing.marks[static_cast<std::size_t>(i)].bounds.center();
        const double down = key == Qt::Key_Down ? to.y() - from.y() : from.y() - to.y();
        const double distance = down * 4 + std::abs(to.x() - from.x());
        if (down > 4 && distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void ChartWidget::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_drawing.marks.size()) || mark == m_current)
        return;
    m_current = mark;
    update();
    emit currentMarkChanged(m_drawing.marks[static_cast<std::size_t>(mark)].name);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

/// A walk does not leave the page: the point is scrolled into view, with room for its name above or below.
void ChartWidget::showCurrent()
{
    constexpr int roomForName = 64; // pixels
    if (m_current < 0)
        return;
    const QRect bounds = m_drawing.marks[static_cast<std::size_t>(m_current)].bounds.toAlignedRect();
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area == nullptr)
            continue;
        const QPoint middle = mapTo(area->widget(), bounds.center());
        area->ensureVisible(middle.x(), middle.y(), 0, bounds.height() / 2 + roomForName);
    }
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrentMark(nextMark(event->key()));
        showCurrent();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            const Mark &mark = m_drawing.marks[static_cast<std::size_t>(m_current)];
            emit markActivated(mark.panel, mark.row);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark < 0)
        return;
    setCurrentMark(mark);
    const Mark found = m_drawing.marks[static_cast<std::size_t>(mark)];
    emit markActivated(found.panel, found.row);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == drawAnew) {
        freshen();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        // Tool tips guess HTML; a questionnaire's text is plain.
        if (mark >= 0)
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>") +
                                   m_drawing.marks[static_cast<std::size_t>(mark)].name.toHtmlEscaped() +
                                   QStringLiteral("</p>"),
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::charts
