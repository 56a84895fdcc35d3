// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/officepage.h"

#include "ui/common/buttons.h"
#include "ui/common/escapeback.h"
#include "ui/common/space.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

OfficePage::OfficePage(QWidget *parent)
    : DeskPage(parent), m_title(new WrappingLabel(TextRole::Title)), m_texts(), m_buttons(),
      m_back(new BigButton(ButtonKind::Quiet))
{
    constexpr std::array<const char *, tasks> names{"officeKeys", "officeMerge", "officeBackup", "officeSign"};
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    for (size_t each = 0; each < m_buttons.size(); ++each) {
        m_texts[each] = new WrappingLabel(TextRole::Body);
        m_buttons[each] = new BigButton(ButtonKind::Secondary);
        m_buttons[each]->setObjectName(QLatin1String(names[each]));
        column->addSpacing(space::medium);
        column->addWidget(m_texts[each]);
        column->addWidget(m_buttons[each], 0, Qt::AlignLeft);
        connect(m_buttons[each], &BigButton::clicked, this, [this, each] { emit chosen(static_cast<Task>(each)); });
    }
    m_back->setObjectName(QStringLiteral("officeBack"));
    column->addSpacing(space::medium);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_back, &BigButton::clicked, this, &OfficePage::backWanted);
    common::leaveByEscape(this, m_back);
    retranslate();
}

void OfficePage::begin(bool hasStore)
{
    m_hasStore = hasStore;
    retranslate();
    m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void OfficePage::retranslate()
{
    m_title->setText(tr("At the office"));
    std::array texts{
        tr("The key pair of whoever owns the answers: make one, try it, print it for a safe."),
        tr("Response packages come from the machines; the archive takes them in and gives receipts."),
        tr("A whole store in one file or on another disk, a store from such a file again, and the end of one."),
        tr("What staff take along: a signed event, which brings place, day, survey and keys to a machine in one step, "
           "instructions, a poster and paper forms.")};
    const std::array labels{tr("Keys"), tr("Merge response packages"), tr("Back up, recover, erase"),
                            tr("Make an event folder")};
    const auto sign = static_cast<size_t>(Task::SignEvent);
    const QString noEvent = m_hasStore ? QString() : tr("The event is planned in a store: make or open one first.");
    common::greyBecause(*m_buttons.at(sign), noEvent);
    if (!noEvent.isEmpty())
        texts.at(sign) += QLatin1Char(' ') + noEvent;
    for (size_t each = 0; each < m_buttons.size(); ++each) {
        m_texts[each]->setText(texts.at(each));
        m_buttons[each]->setLabel(labels.at(each));
    }
    m_back->setLabel(tr("Back"));
}

} // namespace ui::desk
