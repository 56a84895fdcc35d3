// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include <QApplication>
#include <QFocusFrame>
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

void FocusRing::follow(QWidget *focused)
{
    const bool shown = focused != nullptr && !focused->isWindow() && qobject_cast<QScrollArea *>(focused) == nullptr;
    if (!shown) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(focused->window());
    m_frame->setWidget(focused);
}

} // namespace ui::common
