// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/pageview.h"

#include "ui/common/style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui::translator {

using common::Role;

namespace {

constexpr int frameWidth = 3;
constexpr int frameGap = 4;

} // namespace

PageView::PageView(std::unique_ptr<QWidget> page, const QList<QRect> &frames, Zoom zoom, QWidget *parent)
    : QWidget(parent), m_page(std::move(page)), m_frames(frames), m_zoom(zoom)
{
    m_picture = m_page->grab().toImage();
    setCursor(Qt::PointingHandCursor);
    if (m_zoom == Zoom::RealSize)
        resize(m_page->size());
}

PageView::~PageView() = default;

double PageView::scale() const
{
    if (m_zoom == Zoom::RealSize)
        return 1;
    const QSizeF whole = m_page->size();
    return std::min({1.0, width() / whole.width(), height() / whole.height()}); // never larger than it is
}

QRect PageView::pictureRect() const
{
    const QSize size = (QSizeF(m_page->size()) * scale()).toSize();
    return {QPoint((width() - size.width()) / 2, 0), size};
}

void PageView::setAlarm(bool isOn)
{
    m_alarm = isOn;
    update();
}

QSize PageView::sizeHint() const
{
    return m_page->size();
}

QSize PageView::minimumSizeHint() const
{
    constexpr QSize least(120, 90);
    return m_zoom == Zoom::RealSize ? m_page->size() : least;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = pictureRect();
    const QSize pixels = place.size() * devicePixelRatioF();
    if (m_scaled.size() != pixels) {
        m_scaled = m_picture.size() == pixels
            ? m_picture
            : m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    painter.drawImage(place.topLeft(), m_scaled);
    painter.setPen(QPen(common::themeOf(this).colour(m_alarm ? Role::Danger : Role::Accent), frameWidth));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRect &frame : m_frames) {
        const QRectF scaled(frame.x() * scale(), frame.y() * scale(), frame.width() * scale(),
                            frame.height() * scale());
        painter.drawRoundedRect(scaled.translated(place.topLeft()).adjusted(-frameGap, -frameGap, frameGap, frameGap),
                                frameGap, frameGap);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit zoomWanted(((event->position() - pictureRect().topLeft()) / scale()).toPoint());
}

} // namespace ui::translator
