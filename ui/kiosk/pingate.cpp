// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pingate.h"

#include "ui/kiosk/pinpad.h"

#include <QCoreApplication>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

namespace ui::kiosk {

using core::fieldwork::StaffPin;
using ui::questions::FormContext;

PinGate::PinGate(StaffPin &pin, QWidget *parent) : QWidget(parent), m_pin(pin), m_pad(new PinPad(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pad);
    connect(m_pad, &PinPad::entered, this, &PinGate::check);
}

PinGate::~PinGate()
{
    if (m_worker != nullptr) {
        m_worker->wait();
        delete m_worker.data();
    }
}

void PinGate::refresh(const FormContext &context)
{
    m_context = context;
    m_pad->refresh(context);
}

void PinGate::focusFirst()
{
    m_pad->focusFirst();
}

bool PinGate::takeKey(int key)
{
    return m_pad->takeKey(key);
}

void PinGate::check(const QString &number)
{
    if (!m_pin.beginTry()) {
        sayWait();
        return;
    }
    // argon2id takes half a second on purpose; the window must not stand still for it.
    const auto right = std::make_shared<bool>(false);
    m_worker = QThread::create([right, hash = m_pin.hash(), number] { *right = StaffPin::fits(hash, number); });
    connect(m_worker, &QThread::finished, this, [this, right] {
        m_worker->deleteLater();
        m_worker = nullptr;
        checked(*right);
    });
    m_pad->setBusy(true);
    m_worker->start();
}

void PinGate::checked(bool right)
{
    m_pin.endTry(right);
    m_pad->setBusy(false);
    if (right) {
        emit passed();
        return;
    }
    if (m_pin.isNoted())
        m_pad->say(m_context.words(QT_TRANSLATE_NOOP("Form", "This is not the number.")));
    else
        sayWait();
    emit refused();
}

void PinGate::sayWait()
{
    m_pad->say(m_context.words(
        m_pin.isNoted() ? QT_TRANSLATE_N_NOOP("Form", "Too many wrong tries. Try again in %n seconds.")
                        : QT_TRANSLATE_N_NOOP("Form",
                                              "This machine cannot note down that a number was tried; its disk "
                                              "may be full. Try again in %n seconds."),
        m_pin.secondsToWait()));
}

} // namespace ui::kiosk
