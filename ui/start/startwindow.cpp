// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/helpwindow.h"
#include "ui/common/languageswitch.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/start/viewmenu.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace ui::start {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

StartWindow::StartWindow(const QList<core::base::Language> &languages, const std::vector<WorkplaceKind> &workplaces,
                         QWidget *parent)
    : QWidget(parent), m_help(new BigButton(ButtonKind::Quiet, this)),
      m_languages(new common::LanguageSwitch(languages, this)), m_view(new ViewMenu(this)),
      m_title(new WrappingLabel(TextRole::Title, this)), m_subtitle(new WrappingLabel(TextRole::Body, this)),
      m_machine(new WrappingLabel(TextRole::Question, this)), m_storeLine(new WrappingLabel(TextRole::Body, this)),
      m_rehearsal(new WrappingLabel(TextRole::Body, this)), m_ownTranslations(new WrappingLabel(TextRole::Help, this)),
      m_openStore(new BigButton(ButtonKind::Secondary, this)),
      m_makeResults(new BigButton(ButtonKind::Secondary, this)),
      m_openResults(new BigButton(ButtonKind::Secondary, this))
{
    setupUi(workplaces);
    setupConnections();
    retranslate();
    resize(1040, 720);
    if (!m_cards.empty())
        m_cards.front()->setFocus();
}

void StartWindow::setupUi(const std::vector<WorkplaceKind> &workplaces)
{
    m_subtitle->setColourRole(common::Role::Muted);
    m_rehearsal->setColourRole(common::Role::Attention);
    m_ownTranslations->setColourRole(common::Role::Muted);
    m_ownTranslations->setObjectName(QStringLiteral("ownTranslations"));
    m_openStore->setObjectName(QStringLiteral("openStore"));
    m_makeResults->setObjectName(QStringLiteral("makeResults"));
    m_openResults->setObjectName(QStringLiteral("openResults"));
    m_area = new common::ColumnArea(this);
    QVBoxLayout *column = m_area->column();

    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_help, 0, Qt::AlignTop); // the language has a line below its name
    top->addWidget(m_view, 0, Qt::AlignTop);
    top->addWidget(m_languages);
    column->addLayout(top);
    column->addSpacing(space::large);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(space::small);

    m_grid = new QGridLayout;
    m_grid->setSpacing(space::medium);
    for (const WorkplaceKind workplace : workplaces) {
        auto *card = new WorkplaceCard(workplace, m_area->widget());
        connect(card, &WorkplaceCard::clicked, this, [this, workplace] { emit workplaceChosen(workplace); });
        m_cards.push_back(card);
    }
    column->addLayout(m_grid);
    column->addSpacing(space::medium);
    column->addWidget(makeMachinePanel());
    column->addWidget(m_ownTranslations);
    column->addStretch();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    arrangeCards();
}

QWidget *StartWindow::makeMachinePanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_machine);
    column->addWidget(m_storeLine);
    column->addWidget(m_rehearsal);
    column->addSpacing(space::hair);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_makeResults);
    buttons->addWidget(m_openResults);
    buttons->addWidget(m_openStore);
    buttons->addStretch();
    column->addLayout(buttons);
    return panel;
}

void StartWindow::setupConnections()
{
    connect(m_languages, &common::LanguageSwitch::languageChosen, this, &StartWindow::languageChosen);
    const QList<QAction *> help = common::addHelp(this, {1, common::ActionScope::Everywhere, [this] {
                                                             return m_languages->current();
                                                         }});
    connect(m_help, &BigButton::clicked, help.front(), &QAction::trigger);
    connect(m_view, &ViewMenu::themeChosen, this, &StartWindow::themeChosen);
    connect(m_openStore, &BigButton::clicked, this, &StartWindow::openStoreWanted);
    connect(m_makeResults, &BigButton::clicked, this, &StartWindow::makeResultsWanted);
    connect(m_openResults, &BigButton::clicked, this, &StartWindow::openResultsWanted);
}

void StartWindow::setLanguage(const core::base::Language &language)
{
    m_languages->setCurrent(language);
}

void StartWindow::setStore(const std::optional<StoreSummary> &store)
{
    m_store = store;
    showStore();
    arrangeCards();
}

void StartWindow::arrangeCards()
{
    int widest = 0;
    for (const WorkplaceCard *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int room = m_area->columnWidth() - space::medium;
    const int columns = room / 2 >= std::max(widest, common::themeOf(this).scaled(300)) ? 2 : 1;
    for (WorkplaceCard *card : m_cards)
        m_grid->removeWidget(card);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Partnership Barometer"));
    m_title->setText(tr("Partnership Barometer"));
    m_subtitle->setText(tr("How does cooperation for the integration of immigrants work? Answer the questionnaire, "
                           "collect answers, see the results."));
    for (WorkplaceCard *card : m_cards) {
        switch (card->kind()) {
        case WorkplaceKind::Answer:
            card->setTexts(tr("Answer"), tr("The questionnaire, for everybody who answers on this machine."));
            break;
        case WorkplaceKind::Fieldwork:
            card->setTexts(tr("Fieldwork"), tr("Prepare this machine, see that the responses are safe, make results."));
            break;
        case WorkplaceKind::Results:
            card->setTexts(tr("Results"), tr("Every question as a chart and a table, with nobody recognisable in it."));
            break;
        case WorkplaceKind::Translations:
            card->setTexts(tr("Translations"), tr("Each text beside its source, on the page where it stands."));
            break;
        }
    }
    m_help->setLabel(common::plainText(common::ActionId::Help));
    common::retranslateActions(*this);
    m_machine->setText(tr("On this machine"));
    m_openResults->setLabel(tr("Open a results file"));
    m_makeResults->setLabel(tr("Make a results file from this store"));
    showStore();
    showOwnTranslations();
    arrangeCards();
}

void StartWindow::setOwnTranslations(const QStringList &files)
{
    m_ownFiles = files;
    showOwnTranslations();
}

void StartWindow::showOwnTranslations()
{
    m_ownTranslations->setVisible(!m_ownFiles.isEmpty());
    m_ownTranslations->setText(
        m_ownFiles.isEmpty() ? QString()
                             : tr("Your own translations are in use: %1").arg(m_ownFiles.join(QStringLiteral(", "))));
}

void StartWindow::showStore()
{
    m_makeResults->setVisible(m_store.has_value());
    m_openStore->setLabel(m_store ? tr("Choose another store") : tr("Choose or make a store"));
    if (!m_store) {
        m_storeLine->setText(tr("There is no store of responses here yet."));
        m_rehearsal->setText(QString());
        return;
    }
    m_storeLine->setText((m_store->responses == 0 ? tr("Wave %1, no responses yet")
                                                  : tr("Wave %1, %n response(s)", nullptr, m_store->responses))
                             .arg(m_store->wave));
    m_rehearsal->setText(m_store->invented ? tr("REHEARSAL: these responses are invented.") : QString());
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_area != nullptr)
        arrangeCards();
    QWidget::changeEvent(event);
}

void StartWindow::resizeEvent(QResizeEvent *event)
{
    arrangeCards();
    QWidget::resizeEvent(event);
}

} // namespace ui::start
