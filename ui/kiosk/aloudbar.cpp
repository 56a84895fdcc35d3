// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/aloudbar.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/frame.h"

#include <QHBoxLayout>

namespace ui::kiosk {

namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

AloudBar::AloudBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_quieter(new BigButton(ButtonKind::Secondary, this)),
      m_volume(new WrappingLabel(TextRole::Help, this)), m_louder(new BigButton(ButtonKind::Secondary, this)),
      m_blank(new BigButton(ButtonKind::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_quieter);
    row->addWidget(m_volume);
    row->addWidget(m_louder);
    row->addWidget(m_blank);
    row->addStretch(1);
    m_volume->setTextAlignment(Qt::AlignCenter);
    m_quieter->setObjectName(QStringLiteral("quieter"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_louder->setObjectName(QStringLiteral("louder"));
    m_blank->setObjectName(QStringLiteral("blank"));
    m_quieter->setLabel(QStringLiteral("\u2212"));
    m_louder->setLabel(QStringLiteral("+"));
    connect(m_quieter, &BigButton::clicked, this, &AloudBar::quieterWanted);
    connect(m_louder, &BigButton::clicked, this, &AloudBar::louderWanted);
    connect(m_blank, &BigButton::clicked, this, &AloudBar::blankWanted);
}

void AloudBar::refresh(const FormContext &context, const State &state)
{
    const auto words = [&](const char *source) {
        return frameWords(m_session, context, source);
    };
    m_quieter->setAccessibleName(words(QT_TRANSLATE_NOOP("Form", "\u2212, quieter")));
    m_louder->setAccessibleName(words(QT_TRANSLATE_NOOP("Form", "+, louder")));
    // Where nobody has chosen a language yet, the figure alone: words in all of them would fill the row.
    const QString volume = speaksAll(m_session.stage()) ? QStringLiteral("%1\u00A0%")
                                                        : context.own().words(QT_TRANSLATE_NOOP("Form", "Volume %1 %"));
    m_volume->setText(volume.arg(state.volume));
    m_blank->setLabel(state.blank ? words(QT_TRANSLATE_NOOP("Form", "Show the screen"))
                                  : words(QT_TRANSLATE_NOOP("Form", "Blank screen")));
    m_on = state.on;
    setVisible(m_on && !(m_brief && isTextLarge(*this)));
}

void AloudBar::setBrief(bool brief)
{
    m_brief = brief;
    setVisible(m_on && !(m_brief && isTextLarge(*this)));
}

} // namespace ui::kiosk
