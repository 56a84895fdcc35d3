// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/staffnumberpage.h"

#include "ui/common/backgroundwork.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/escapeback.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/pinpad.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <memory>
#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using ui::questions::FormContext;
namespace space = common::space;

namespace {

constexpr int padWidth = 360;

} // namespace

StaffNumberPage::StaffNumberPage(core::fieldwork::StaffPin &pin, QWidget *parent)
    : QWidget(parent), m_pin(pin), m_work(new common::BackgroundWork(this)), m_area(new common::ColumnArea(this)),
      m_title(new WrappingLabel(TextRole::Title)), m_text(new WrappingLabel(TextRole::Body)), m_pad(new kiosk::PinPad),
      m_cancel(new BigButton(ButtonKind::Quiet))
{
    m_cancel->setObjectName(QStringLiteral("cancelNumber"));
    m_pad->setMaximumWidth(padWidth);
    QVBoxLayout *column = m_area->column();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addWidget(m_pad);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_pad, &kiosk::PinPad::entered, this, &StaffNumberPage::take);
    connect(m_cancel, &BigButton::clicked, this, &StaffNumberPage::cancelled);
    common::leaveByEscape(this, m_cancel);
}

void StaffNumberPage::begin(const FormContext &context)
{
    m_first.clear();
    m_pad->say({});
    refresh(context);
    common::orderTabs(*m_area->column());
    m_pad->focusFirst();
}

void StaffNumberPage::refresh(const FormContext &context)
{
    m_context = context;
    m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "For staff: choose a number")));
    m_text->setText(m_first.isEmpty()
                        ? context.words(QT_TRANSLATE_NOOP(
                              "Form",
                              "Choose six digits. With them staff close the kiosk: hold the top left corner for five "
                              "seconds, or press Ctrl, Alt, Shift and L."))
                        : context.words(QT_TRANSLATE_NOOP("Form", "Enter the same six digits again.")));
    m_pad->say({}); // what was said was said in another language, or of the number before
    m_pad->refresh(context);
    m_cancel->setLabel(tr("Back"));
}

void StaffNumberPage::take(const QString &number)
{
    if (m_first.isEmpty()) {
        m_first = number;
        refresh(m_context);
        return;
    }
    const QString first = std::exchange(m_first, {});
    refresh(m_context);
    if (number != first)
        m_pad->say(m_context.words(QT_TRANSLATE_NOOP("Form", "The two numbers differ. Choose again.")));
    else
        keep(number);
}

void StaffNumberPage::keep(const QString &number)
{
    // argon2id takes half a second on purpose; the window must not stand still for it.
    const auto hash = std::make_shared<QByteArray>();
    setBusy(true);
    m_work->start(
        [hash, number, cost = m_pin.cost()](const auto &) -> core::base::Result<void> {
            const auto made = core::fieldwork::StaffPin::hashOf(number, cost);
            if (!made)
                return core::base::fail(made);
            *hash = *made;
            return {};
        },
        [this, hash](const core::base::Result<void> &outcome) {
            setBusy(false);
            if (outcome && m_pin.keep(*hash))
                emit chosen();
            else
                m_pad->say(
                    m_context.words(QT_TRANSLATE_NOOP("Form", "The number could not be saved on this machine.")));
        });
}

/// The number that is being kept cannot be taken back any more.
void StaffNumberPage::setBusy(bool busy)
{
    m_pad->setBusy(busy);
    m_cancel->setEnabled(!busy);
}

} // namespace ui::desk
