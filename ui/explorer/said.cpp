// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/said.h"

#include "ui/common/space.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::explorer {

namespace space = common::space;

namespace {

constexpr int seen = 6000; ///< milliseconds

} // namespace

Said::Said(QWidget *window) : QWidget(window), m_text(new Badge(common::Role::Accent, 2, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_ends.setSingleShot(true);
    m_ends.setInterval(seen);
    connect(&m_ends, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
}

void Said::say(const QString &text)
{
    m_text->setText(text);
    place();
    show();
    raise();
    m_ends.start();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Said::place()
{
    const QWidget &window = *parentWidget();
    const QSize size = sizeHint().boundedTo(window.size());
    setGeometry((window.width() - size.width()) / 2, window.height() - size.height() - space::medium, size.width(),
                size.height());
}

bool Said::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::LanguageChange) // what was said was said in the language before
        hide();
    return QWidget::eventFilter(watched, event);
}

void Said::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), common::themeOf(this).colour(common::Role::Paper));
}

} // namespace ui::explorer
