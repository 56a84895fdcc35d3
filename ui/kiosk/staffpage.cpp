// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffpage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QThread>

#include <memory>

namespace ui::kiosk {

using namespace ui::common;
using core::fieldwork::StaffPin;
using ui::questions::FormContext;

namespace {

constexpr int padWidth = 480;

} // namespace

StaffPage::StaffPage(Session &session, StaffPin &pin, QWidget *parent)
    : Page(session, parent), m_pin(pin), m_step(pin.isSet() ? Step::Enter : Step::Choose)
{
    auto *column = new Column(this, padWidth);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    QWidget *body = column->body();
    m_title = new WrappingLabel(TextRole::Question, body);
    m_text = new WrappingLabel(TextRole::Body, body);
    m_status = new WrappingLabel(TextRole::Body, body);
    m_notice = new WrappingLabel(TextRole::Body, body);
    m_notice->setColourRole(Role::Attention);
    m_notice->setObjectName(QStringLiteral("staffNotice"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_status, m_notice})
        column->list()->addWidget(widget);
    auto *pad = new QGridLayout;
    pad->setSpacing(space::small);
    for (int digit = 0; digit <= 9; ++digit) {
        auto *button = new BigButton(QString::number(digit), ButtonKind::Secondary, body);
        button->setObjectName(QStringLiteral("digit_%1").arg(digit));
        connect(button, &BigButton::clicked, this, [this, digit] { add(QLatin1Char(char('0' + digit))); });
        m_digits.push_back(button);
    }
    for (int digit = 1; digit <= 9; ++digit)
        pad->addWidget(m_digits[static_cast<size_t>(digit)], (digit - 1) / 3, (digit - 1) % 3);
    m_takeAway = new BigButton(ButtonKind::Quiet, body);
    m_enter = new BigButton(ButtonKind::Primary, body);
    m_cancel = new BigButton(ButtonKind::Secondary, body);
    m_takeAway->setObjectName(QStringLiteral("takeAway"));
    m_enter->setObjectName(QStringLiteral("enterPin"));
    m_cancel->setObjectName(QStringLiteral("cancelStaff"));
    pad->addWidget(m_takeAway, 3, 0);
    pad->addWidget(m_digits[0], 3, 1);
    pad->addWidget(m_enter, 3, 2);
    column->list()->addLayout(pad);
    column->list()->addWidget(m_cancel);
    column->list()->addStretch(1);
    connect(m_takeAway, &BigButton::clicked, this, &StaffPage::takeAway);
    connect(m_enter, &BigButton::clicked, this, &StaffPage::enter);
    connect(m_cancel, &BigButton::clicked, this, [this] {
        if (m_pin.isSet())
            emit cancelled();
        else
            emit accepted(); // nothing is locked yet
    });
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
    m_takeAway->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Take away")));
    m_enter->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "OK")));
    m_cancel->setLabel(m_pin.isSet() ? context.words(QT_TRANSLATE_NOOP("Form", "Back to the survey"))
                                     : context.words(QT_TRANSLATE_NOOP("Form", "Close the kiosk")));
    switch (m_step) {
    case Step::Enter:
        m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: close the kiosk")));
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "Enter the six digits of the staff number.")));
        break;
    case Step::Choose:
        m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: choose a number")));
        m_text->setText(context.words(QT_TRANSLATE_NOOP(
            "Form",
            "Choose six digits. With them staff close the kiosk: hold the top left corner for five seconds, or "
            "press Ctrl, Alt, Shift and L.")));
        break;
    case Step::Repeat:
        m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: choose a number")));
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "Enter the same six digits again.")));
        break;
    }
    showEntered();
}

void StaffPage::focusFirst()
{
    m_digits[1]->setFocus(Qt::OtherFocusReason);
}

void StaffPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= 9)
        add(QLatin1Char(char('0' + digit)));
    else if (event->key() == Qt::Key_Backspace)
        takeAway();
    else if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else
        Page::keyPressEvent(event);
}

void StaffPage::add(QChar digit)
{
    if (m_entered.size() >= StaffPin::digits || m_worker != nullptr)
        return;
    m_entered.append(digit);
    say({});
    showEntered();
}

void StaffPage::takeAway()
{
    m_entered.chop(1);
    showEntered();
}

void StaffPage::showEntered()
{
    m_status->setText(m_context.words(QT_TRANSLATE_NOOP("Form", "%1 of %2 digits entered"))
                          .arg(m_entered.size())
                          .arg(StaffPin::digits));
    QAccessibleEvent spoken(m_status, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

void StaffPage::say(const QString &text)
{
    m_notice->setText(text);
}

void StaffPage::enter()
{
    if (m_worker != nullptr)
        return;
    if (m_entered.size() < StaffPin::digits) {
        say(m_context.words(QT_TRANSLATE_NOOP("Form", "Six digits are needed.")));
        return;
    }
    const QString number = std::exchange(m_entered, {});
    switch (m_step) {
    case Step::Enter:
        m_first = number;
        check();
        return;
    case Step::Choose:
        m_first = number;
        m_step = Step::Repeat;
        refresh(m_context);
        return;
    case Step::Repeat:
        m_step = Step::Choose;
        refresh(m_context);
        if (number != m_first) {
            say(m_context.words(QT_TRANSLATE_NOOP("Form", "The two numbers differ. Choose again.")));
            return;
        }
        if (!m_pin.set(number))
            say(m_context.words(QT_TRANSLATE_NOOP("Form", "The number could not be saved on this machine.")));
        else
            emit chosen();
    }
}

void StaffPage::check()
{
    const QString number = std::exchange(m_first, {});
    if (!m_pin.beginTry()) {
        showEntered();
        say(m_context.words(QT_TRANSLATE_N_NOOP("Form", "Too many wrong tries. Try again in %n seconds."),
                            m_pin.secondsToWait()));
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
    m_worker->start();
    showEntered();
}

void StaffPage::checked(bool right)
{
    m_pin.endTry(right);
    if (right)
        emit accepted();
    else
        say(m_context.words(QT_TRANSLATE_NOOP("Form", "This is not the number.")));
}

} // namespace ui::kiosk
