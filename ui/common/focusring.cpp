// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QMenuBar>
#include <QScrollArea>

namespace ui::common {

FocusRing::FocusRing(QApplication &application, QObject *parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

namespace {

/// What fills a scroll area as its whole content is framed with it: its own edges may be scrolled away.
QWidget *framed(QWidget *focused)
{
    QWidget *viewport = focused->parentWidget();
    auto *area = viewport != nullptr ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area != nullptr && area->widget() == focused ? area : focused;
}

} // namespace

void FocusRing::follow(QWidget *focused)
{
    const bool shown = focused != nullptr && !focused->isWindow() && qobject_cast<QScrollArea *>(focused) == nullptr &&
        qobject_cast<QMenuBar *>(focused) == nullptr; // it lights the menu up
    if (!shown) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(focused->window());
    m_frame->setWidget(framed(focused));
}

} // namespace ui::common
