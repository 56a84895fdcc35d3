// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskwindow.h"

#include "ui/common/buttons.h"
#include "ui/common/helpwindow.h"
#include "ui/common/languageswitch.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/choosestorepage.h"
#include "ui/desk/daypage.h"
#include "ui/desk/eventpage.h"
#include "ui/desk/officetasks.h"
#include "ui/desk/openanswerspage.h"
#include "ui/desk/paperdesk.h"
#include "ui/desk/repairoffer.h"
#include "ui/desk/resultstasks.h"
#include "ui/desk/selfcheckpage.h"
#include "ui/desk/staffnumberpage.h"
#include "ui/desk/storepage.h"
#include "ui/kiosk/speaker.h"

#include <QBoxLayout>
#include <QStackedWidget>

// What the window of the desk is made of, and its words.
namespace ui::desk {

namespace space = common::space;

namespace {

constexpr int helpChapter = 3; // of the help, in every language

} // namespace

void DeskWindow::setupUi()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_storePage, m_choosePage, m_eventPage, m_numberPage,
                                                          m_selfCheckPage, m_dayPage, m_paperDesk})
        m_pages->addWidget(page);
    const DeskTools tools{m_needs.clock,   m_needs.random,   m_needs.catalogue, m_needs.prompter,   m_needs.languages,
                          m_needs.keyCost, m_needs.sealFile, m_needs.rootFile,  m_needs.programGaps};
    m_office = new OfficeTasks(tools, m_pages);
    m_results = new ResultsTasks(tools, m_needs.programVersion, m_pages);
    m_openAnswers =
        new OpenAnswersPage({m_needs.clock, m_needs.random, m_needs.catalogue, m_needs.prompter, m_needs.languages});
    m_openAnswers->share(m_results->key());
    m_pages->addWidget(m_openAnswers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, 0);
    m_mark->setObjectName(QStringLiteral("rehearsalMark"));
    m_mark->setColourRole(common::Role::Danger);
    auto *head = new QHBoxLayout;
    head->addStretch();
    head->addWidget(m_help, 0, Qt::AlignTop); // the language has a line below its name
    head->addWidget(m_languages);
    column->addLayout(head);
    column->addWidget(m_mark); // a line of its own: beside the languages it has no room in large text
    column->addWidget(m_pages, 1);
}

void DeskWindow::setupConnections()
{
    const QList<QAction *> help = common::addHelp(this, {helpChapter, common::ActionScope::OpenAnswers, [this] {
                                                             return m_language;
                                                         }});
    connect(m_help, &common::BigButton::clicked, help.front(), &QAction::trigger);
    connect(m_languages, &common::LanguageSwitch::languageChosen, this, &DeskWindow::languageChosen);
    connect(m_pages, &QStackedWidget::currentChanged, this, &DeskWindow::forgetPassphrases);
    connect(m_storePage, &StorePage::kioskWanted, this, &DeskWindow::startKiosk);
    connect(m_storePage, &StorePage::planWanted, this, &DeskWindow::planEvent);
    connect(m_storePage, &StorePage::numberWanted, this, [this] { showNumberPage(false); });
    connect(m_storePage, &StorePage::machineWanted, this, &DeskWindow::checkMachine);
    connect(m_selfCheckPage, &SelfCheckPage::checkWanted, this, &DeskWindow::checkMachine);
    connect(m_selfCheckPage, &SelfCheckPage::tried, this, &DeskWindow::showChecks);
    connect(m_selfCheckPage, &SelfCheckPage::sheetWanted, this, &DeskWindow::saveSheet);
    connect(m_selfCheckPage, &SelfCheckPage::soundWanted, this, [this] {
        m_needs.speaker->say({{tr("Can you hear this?"), m_language}});
    });
    connect(m_storePage, &StorePage::paperWanted, this, &DeskWindow::openPaperDesk);
    connect(m_storePage, &StorePage::eventFolderWanted, this,
            [this] { m_office->showEventFolder(m_store, m_storePage->chosenEvent()); });
    connect(m_storePage, &StorePage::practiceWanted, this, &DeskWindow::makePracticeCopy);
    connect(m_paperDesk, &PaperDesk::leaveWanted, this, &DeskWindow::comeBack);
    connect(m_selfCheckPage, &SelfCheckPage::backWanted, this, &DeskWindow::comeBack);
    connect(m_eventPage, &EventPage::saveWanted, this, &DeskWindow::saveEvent);
    connect(m_eventPage, &EventPage::cancelled, this,
            [this] { leaveOrAsk(*m_eventPage, this, m_needs.prompter, [this] { comeBack(); }); });
    connect(m_numberPage, &StaffNumberPage::chosen, this, [this] {
        comeBack();
        if (m_thenKiosk)
            startKiosk();
    });
    connect(m_numberPage, &StaffNumberPage::cancelled, this, &DeskWindow::comeBack);
    connect(m_storePage, &StorePage::makeResultsWanted, this, &DeskWindow::goToMakeResults);
    connect(m_storePage, &StorePage::checkWanted, this, &DeskWindow::checkStore);
    connect(m_storePage, &StorePage::otherStoreWanted, this, [this] { openStore(QString()); });
    connect(m_storePage, &StorePage::handOverWanted, this, [this] { m_office->showHandOver(m_store); });
    const auto office = [this] {
        m_office->showOffice(m_store, m_info.role == core::storage::StoreRole::Archive);
    };
    connect(m_storePage, &StorePage::officeWanted, this, office);
    connect(m_choosePage, &ChooseStorePage::officeWanted, this, office);
    connect(m_office, &OfficeTasks::storeWanted, this, &DeskWindow::openStore);
    connect(m_office, &OfficeTasks::backWanted, this, &DeskWindow::comeBack);
    connect(m_choosePage, &ChooseStorePage::openWanted, this, &DeskWindow::chooseFolder);
    connect(m_choosePage, &ChooseStorePage::makeWanted, this, [this](const core::questionnaire::WaveId &wave) {
        m_wave = wave;
        m_office->showNewStore({m_needs.questionnaire, wave, proposedName(tr("responses"))});
    });
    connect(m_results, &ResultsTasks::resultsWanted, this, &DeskWindow::resultsWanted);
    connect(m_results, &ResultsTasks::openAnswersWanted, this, [this] {
        m_pages->setCurrentWidget(m_openAnswers);
        m_openAnswers->begin(m_store, m_info.sealed);
    });
    connect(m_results, &ResultsTasks::backWanted, this, &DeskWindow::checkStore);
    connect(m_openAnswers, &OpenAnswersPage::backWanted, this, &DeskWindow::goToMakeResults);
    connect(m_openAnswers, &OpenAnswersPage::makeResultsWanted, this, &DeskWindow::goToMakeResults);
    setupDay();
    m_repair = new RepairOffer(m_needs.prompter, this);
    connect(m_repair, &RepairOffer::accepted, m_office, &OfficeTasks::repair);
}

void DeskWindow::setupDay()
{
    connect(m_storePage, &StorePage::openDayWanted, this, [this] { showDay(true); });
    connect(m_storePage, &StorePage::closeDayWanted, this, [this] { showDay(false); });
    connect(m_dayPage, &DayPage::backWanted, this, &DeskWindow::checkStore);
    connect(m_dayPage, &DayPage::wanted, this, [this](DayPage::Action action) {
        switch (action) {
        case DayPage::Action::CheckMachine:
            return checkMachine();
        case DayPage::Action::Plan:
            return planEvent();
        case DayPage::Action::Number:
            return showNumberPage(false);
        case DayPage::Action::StartKiosk:
            return startKiosk();
        case DayPage::Action::HandOver:
            return m_office->showHandOver(m_store);
        case DayPage::Action::BackUp:
            return m_office->showBackup(m_store);
        case DayPage::Action::Paper:
            return openPaperDesk();
        case DayPage::Action::None:
            break;
        }
    });
}

void DeskWindow::retranslate()
{
    const QString title = tr("Fieldwork") + QStringLiteral(" – ") + tr("Partnership Barometer");
    const bool rehearsal = !m_store.isEmpty() && m_info.invented;
    setWindowTitle(rehearsal ? tr("REHEARSAL") + QStringLiteral(" – ") + title : title);
    m_mark->setText(rehearsal ? tr("REHEARSAL: nothing here is an answer of a real person") : QString());
    m_mark->setVisible(rehearsal);
    m_help->setLabel(common::plainText(common::ActionId::Help));
    common::retranslateActions(*this);
}

} // namespace ui::desk
