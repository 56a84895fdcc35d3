// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffpage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/pinpad.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

namespace ui::kiosk {

using namespace ui::common;
using core::fieldwork::StaffPin;
using ui::questions::FormContext;

namespace {

constexpr int padWidth = 480;

} // namespace

StaffPage::StaffPage(Session &session, StaffPin *pin, QWidget *parent) : Page(session, parent), m_pin(pin)
{
    auto *column = new Column(this, padWidth);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    QWidget *body = column->body();
    m_title = new WrappingLabel(TextRole::Question, body);
    m_text = new WrappingLabel(TextRole::Body, body);
    column->list()->addWidget(m_title);
    column->list()->addWidget(m_text);
    if (m_pin != nullptr) {
        m_pad = new PinPad(body);
        column->list()->addWidget(m_pad);
        connect(m_pad, &PinPad::entered, this, &StaffPage::check);
    } else {
        m_close = new BigButton(ButtonKind::Primary, body);
        m_close->setObjectName(QStringLiteral("closeKiosk"));
        column->list()->addWidget(m_close);
        connect(m_close, &BigButton::clicked, this, &StaffPage::accepted);
    }
    m_cancel = new BigButton(ButtonKind::Secondary, body);
    m_cancel->setObjectName(QStringLiteral("cancelStaff"));
    column->list()->addWidget(m_cancel);
    column->list()->addStretch(1);
    connect(m_cancel, &BigButton::clicked, this, &StaffPage::cancelled);
}

StaffPage::~StaffPage()
{
    if (m_worker != nullptr) {
        m_worker->wait();
        delete m_worker.data();
    }
}

void StaffPage::refresh(const FormContext &context)
{
    m_context = context;
    m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: close the kiosk")));
    m_cancel->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Back to the survey")));
    if (m_pad != nullptr) {
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "Enter the six digits of the staff number.")));
        m_pad->refresh(context);
    } else {
        m_text->setText(context.words(
            QT_TRANSLATE_NOOP("Form", "Answers that somebody has begun are kept as an interrupted response.")));
        m_close->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Close the kiosk")));
    }
}

void StaffPage::focusFirst()
{
    if (m_pad != nullptr)
        m_pad->focusFirst();
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void StaffPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else if (m_pad == nullptr || !m_pad->takeKey(event->key()))
        Page::keyPressEvent(event);
}

void StaffPage::check(const QString &number)
{
    if (!m_pin->beginTry()) {
        m_pad->say(m_context.words(QT_TRANSLATE_N_NOOP("Form", "Too many wrong tries. Try again in %n seconds."),
                                   m_pin->secondsToWait()));
        return;
    }
    // argon2id takes half a second on purpose; the window must not stand still for it.
    const auto right = std::make_shared<bool>(false);
    m_worker = QThread::create([right, hash = m_pin->hash(), number] { *right = StaffPin::fits(hash, number); });
    connect(m_worker, &QThread::finished, this, [this, right] {
        m_worker->deleteLater();
        m_worker = nullptr;
        checked(*right);
    });
    m_pad->setBusy(true);
    m_worker->start();
}

void StaffPage::checked(bool right)
{
    m_pin->endTry(right);
    m_pad->setBusy(false);
    if (right)
        emit accepted();
    else
        m_pad->say(m_context.words(QT_TRANSLATE_NOOP("Form", "This is not the number.")));
}

} // namespace ui::kiosk
