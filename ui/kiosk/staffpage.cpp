// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffpage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/pingate.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::fieldwork::StaffPin;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr int padWidth = 480;

} // namespace

StaffPage::StaffPage(Session &session, StaffPin *pin, Purpose purpose, QWidget *parent)
    : Page(session, parent), m_purpose(purpose)
{
    Column *column = Column::filling(this, padWidth);
    QWidget *body = column->body();
    m_title = new WrappingLabel(TextRole::Question, body);
    m_text = new WrappingLabel(TextRole::Body, body);
    column->list()->addWidget(m_title);
    column->list()->addWidget(m_text);
    m_fault = new WrappingLabel(TextRole::Body, body);
    m_fault->setObjectName(QStringLiteral("copyInUse"));
    m_fault->setColourRole(Role::Attention);
    m_fault->hide();
    column->list()->addWidget(m_fault);
    if (pin != nullptr) {
        m_gate = new PinGate(*pin, body);
        column->list()->addWidget(m_gate);
        connect(m_gate, &PinGate::passed, this, &StaffPage::accepted);
        connect(m_gate, &PinGate::refused, this, &StaffPage::refused);
    } else {
        m_yes = new BigButton(ButtonKind::Primary, body);
        m_yes->setObjectName(purpose == Purpose::Close ? QStringLiteral("closeKiosk") : QStringLiteral("dayIsRight"));
        column->list()->addWidget(m_yes);
        connect(m_yes, &BigButton::clicked, this, &StaffPage::accepted);
    }
    m_cancel = new BigButton(ButtonKind::Secondary, body);
    m_cancel->setObjectName(QStringLiteral("cancelStaff"));
    column->list()->addWidget(m_cancel);
    column->list()->addStretch(1);
    connect(m_cancel, &BigButton::clicked, this, &StaffPage::cancelled);
}

QString StaffPage::textFor(const FormContext &context) const
{
    const QString number = context.words(QT_TRANSLATE_NOOP("Form", "Enter the six digits of the staff number."));
    if (m_purpose == Purpose::Close)
        return m_gate != nullptr ? number
                                 : context.words(QT_TRANSLATE_NOOP(
                                       "Form", "Answers that somebody has begun are kept as an interrupted response."));
    const QLocale locale = core::language::localeOf(context.language);
    const QString today = core::language::shortText(session().today(), locale);
    QString text = context
                       .words(QT_TRANSLATE_NOOP("Form",
                                                "This machine says that today is %1. If that is right, answers are "
                                                "collected again, and the log of the store says so. If it is not, go "
                                                "back, close the kiosk and set the clock."))
                       .arg(today);
    return m_gate != nullptr ? text + QLatin1Char('\n') + number : text;
}

void StaffPage::refresh(const FormContext &context)
{
    const bool day = m_purpose == Purpose::ConfirmDay;
    m_title->setText(day ? context.words(QT_TRANSLATE_NOOP("Form", "For staff: is the date right?"))
                         : context.words(QT_TRANSLATE_NOOP("Form", "For staff: close the kiosk")));
    m_text->setText(textFor(context));
    m_cancel->setLabel(
        context.words(day ? QT_TRANSLATE_NOOP("Form", "Back") : QT_TRANSLATE_NOOP("Form", "Back to the survey")));
    if (!session().copyInUse().isEmpty()) {
        m_fault->setText(
            context
                .words(QT_TRANSLATE_NOOP("Form",
                                         "The disk with the answers has failed, and the last answers are on the second "
                                         "copy: %1. Take good care of it. If the kiosk can be started here again, it "
                                         "takes them back; otherwise make a new store from the copy."))
                .arg(QDir::toNativeSeparators(session().copyInUse())));
        m_fault->show();
    }
    if (m_gate != nullptr)
        m_gate->refresh(context);
    else
        m_yes->setLabel(day ? context.words(QT_TRANSLATE_NOOP("Form", "The date is right"))
                            : context.words(QT_TRANSLATE_NOOP("Form", "Close the kiosk")));
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
