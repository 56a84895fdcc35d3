// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/pilespage.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/escapeback.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

PilesPage::PilesPage(QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_text(new WrappingLabel(TextRole::Body)), m_notice(new WrappingLabel(TextRole::Question)),
      m_eventLine(new WrappingLabel(TextRole::Body)), m_openTitle(new WrappingLabel(TextRole::Question)),
      m_coverLabel(new WrappingLabel(TextRole::Body)), m_cover(new QLineEdit), m_lines(new QWidget),
      m_lineColumn(new QVBoxLayout(m_lines)), m_begin(new BigButton(ButtonKind::Primary)),
      m_print(new BigButton(ButtonKind::Secondary)), m_back(new BigButton(ButtonKind::Quiet))
{
    m_begin->setObjectName(QStringLiteral("beginPile"));
    m_print->setObjectName(QStringLiteral("printForms"));
    m_back->setObjectName(QStringLiteral("leavePiles"));
    m_cover->setObjectName(QStringLiteral("coverCode"));
    m_notice->setObjectName(QStringLiteral("pilesNotice"));
    m_lineColumn->setContentsMargins(0, 0, 0, 0);
    m_lineColumn->setSpacing(space::small);
    QVBoxLayout *column = m_area->column();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_notice, m_text, m_eventLine})
        column->addWidget(each);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    actions->addWidget(m_begin);
    actions->addWidget(m_print);
    actions->addStretch();
    column->addLayout(actions);
    column->addSpacing(space::medium);
    for (QWidget *each : std::initializer_list<QWidget *>{m_openTitle, m_coverLabel, m_cover, m_lines})
        column->addWidget(each);
    column->addSpacing(space::medium);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_begin, &BigButton::clicked, this, &PilesPage::beginWanted);
    connect(m_print, &BigButton::clicked, this, &PilesPage::printWanted);
    connect(m_back, &BigButton::clicked, this, &PilesPage::backWanted);
    common::leaveByEscape(this, m_back);
    retranslate();
}

void PilesPage::setPiles(const QStringList &codes, const QString &event)
{
    m_codes = codes;
    m_event = event;
    m_notice->setText({});
    m_cover->clear();
    for (BigButton *button : std::exchange(m_opens, {})) {
        button->hide();
        button->deleteLater(); // one of them may have brought us here
    }
    for (const QString &code : codes) {
        auto *open = new BigButton(ButtonKind::Secondary);
        open->setObjectName(QLatin1String("pile_") + code);
        m_lineColumn->addWidget(open, 0, Qt::AlignLeft);
        m_opens.append(open);
        connect(open, &BigButton::clicked, this, [this, code] { emit openWanted(code, m_cover->text()); });
    }
    common::orderTabs(*m_area->column());
    for (QWidget *each : std::initializer_list<QWidget *>{m_cover, m_lines})
        each->setHidden(codes.isEmpty());
    retranslate();
}

void PilesPage::say(const QString &sentence, bool isFault)
{
    m_notice->setText(sentence);
    m_notice->setColourRole(isFault ? common::Role::Danger : common::Role::Good);
}

void PilesPage::retranslate()
{
    m_title->setText(tr("Paper forms"));
    m_text->setText(
        tr("Forms are keyed pile by pile, one person at the number pad. The program then picks some forms to "
           "be keyed a second time, shows where the two keyings differ, and saves the whole pile at once. "
           "Number the forms 1, 2, 3 as you key them."));
    m_eventLine->setText(m_event);
    m_begin->setLabel(tr("Begin a pile"));
    m_print->setLabel(tr("Make paper forms to print"));
    m_back->setLabel(tr("Back"));
    const QString cover = tr("Cover code, as written on the cover sheet of the pile");
    m_openTitle->setText(m_codes.isEmpty() ? QString() : tr("Go on with a pile"));
    m_coverLabel->setText(m_codes.isEmpty() ? QString() : cover);
    m_cover->setAccessibleName(cover);
    for (qsizetype i = 0; i < m_opens.size(); ++i)
        m_opens.at(i)->setLabel(tr("Open %1").arg(m_codes.at(i)));
}

void PilesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
