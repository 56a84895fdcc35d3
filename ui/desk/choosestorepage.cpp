// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choosestorepage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::RadioChoice;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

ChooseStorePage::ChooseStorePage(core::questionnaire::Questionnaire questionnaire, QWidget *parent)
    : DeskPage(parent), m_questionnaire(std::move(questionnaire)), m_title(new WrappingLabel(TextRole::Title)),
      m_makeText(new WrappingLabel(TextRole::Body)), m_openText(new WrappingLabel(TextRole::Body)),
      m_waves(new QButtonGroup(this)), m_make(new BigButton(ButtonKind::Primary)),
      m_open(new BigButton(ButtonKind::Secondary)), m_office(new BigButton(ButtonKind::Quiet))
{
    m_make->setObjectName(QStringLiteral("makeStore"));
    m_open->setObjectName(QStringLiteral("openStore"));
    m_office->setObjectName(QStringLiteral("officeFirst"));
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_makeText);
    int id = 0;
    for ([[maybe_unused]] const core::questionnaire::Wave &wave : m_questionnaire.waves) {
        auto *choice = new RadioChoice(QString());
        m_waves->addButton(choice, id++);
        column->addWidget(choice);
    }
    if (id > 0)
        m_waves->button(id - 1)->setChecked(true); // the newest stands last
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addSpacing(space::large);
    column->addWidget(m_openText);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addSpacing(space::large);
    column->addWidget(m_office, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_make, &BigButton::clicked, this, [this] {
        const int chosen = m_waves->checkedId();
        if (chosen >= 0)
            emit makeWanted(m_questionnaire.waves[static_cast<size_t>(chosen)].id);
    });
    connect(m_open, &BigButton::clicked, this, &ChooseStorePage::openWanted);
    connect(m_office, &BigButton::clicked, this, &ChooseStorePage::officeWanted);
    retranslate();
}

void ChooseStorePage::focusFirst()
{
    m_make->setFocus(Qt::OtherFocusReason);
}

void ChooseStorePage::setLanguage(const core::base::Language &language)
{
    m_language = language;
    retranslate();
}

void ChooseStorePage::retranslate()
{
    m_title->setText(tr("There is no store on this machine yet"));
    m_makeText->setText(tr("A store is a folder that keeps the responses to one wave. Choose the wave, then where the "
                           "folder shall be."));
    m_make->setLabel(tr("Make the store"));
    m_openText->setText(tr("Is there one already, perhaps on another disk?"));
    m_open->setLabel(tr("Open a store"));
    m_office->setLabel(tr("At the office: keys, merging, backups"));
    const QLocale locale = core::language::localeOf(m_language);
    for (size_t i = 0; i < m_questionnaire.waves.size(); ++i) {
        const core::questionnaire::Wave &wave = m_questionnaire.waves[i];
        const QString label = m_questionnaire.find(wave.label, m_language, wave.id).text;
        const QString dates = tr("%1, from %2 to %3")
                                  .arg(label, core::language::shortText(wave.opens, locale),
                                       core::language::shortText(wave.closes, locale));
        if (auto *choice = dynamic_cast<RadioChoice *>(m_waves->button(static_cast<int>(i))))
            choice->setLabel(dates); // the label of a draft says so itself
    }
}

} // namespace ui::desk
