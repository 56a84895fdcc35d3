// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffpage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/pingate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::fieldwork::StaffPin;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr int padWidth = 480;

} // namespace

StaffPage::StaffPage(Session &session, StaffPin *pin, QWidget *parent) : Page(session, parent)
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
    if (pin != nullptr) {
        m_gate = new PinGate(*pin, body);
        column->list()->addWidget(m_gate);
        connect(m_gate, &PinGate::passed, this, &StaffPage::accepted);
        connect(m_gate, &PinGate::refused, this, &StaffPage::refused);
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

void StaffPage::refresh(const FormContext &context)
{
    m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: close the kiosk")));
    m_cancel->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Back to the survey")));
    if (m_gate != nullptr) {
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "Enter the six digits of the staff number.")));
        m_gate->refresh(context);
    } else {
        m_text->setText(context.words(
            QT_TRANSLATE_NOOP("Form", "Answers that somebody has begun are kept as an interrupted response.")));
        m_close->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Close the kiosk")));
    }
}

void StaffPage::focusFirst()
{
    if (m_gate != nullptr)
        m_gate->focusFirst();
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void StaffPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else if (m_gate == nullptr || !m_gate->takeKey(event->key()))
        Page::keyPressEvent(event);
}

} // namespace ui::kiosk
