// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwindow.h"

#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/aloudbar.h"
#include "ui/kiosk/cornerwatch.h"
#include "ui/kiosk/endpages.h"
#include "ui/kiosk/formpages.h"
#include "ui/kiosk/frame.h"
#include "ui/kiosk/interruptedpage.h"
#include "ui/kiosk/reader.h"
#include "ui/kiosk/startpages.h"

#include <QStackedWidget>
#include <QVBoxLayout>

// What the window of the kiosk is made of, and which page each stage has.
namespace ui::kiosk {

namespace space = ui::common::space;
using ui::common::Role;
using ui::common::WrappingLabel;

void KioskWindow::setupUi()
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (WrappingLabel *label : {m_mark, m_trouble}) {
        label->setColourRole(Role::Attention);
        label->setTextAlignment(Qt::AlignHCenter);
        label->setMargin(space::hair);
        column->addWidget(label);
    }
    m_trouble->setObjectName(QStringLiteral("trouble"));
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_keyboard);
    column->addWidget(m_aloud);
    column->addWidget(m_footer);
    setCentralWidget(all);
    setMinimumSize(800, 480);
    resize(1280, 800);
    QStringList marks;
    for (const core::base::Language &language : m_session.facts().languages)
        marks.append(in(language, context()).words(QT_TRANSLATE_NOOP("Form", "REHEARSAL")));
    marks.removeDuplicates();
    m_mark->setText(m_options.invented ? marks.join(QLatin1String(" / ")) : QString());
}

void KioskWindow::setupConnections()
{
    connect(&m_session, &Session::stageChanged, this, &KioskWindow::showStage);
    connect(&m_session, &Session::languageChanged, this, &KioskWindow::applyLanguage);
    connect(&m_session, &Session::answersChanged, this, [this] {
        m_idle.touch(); // assistive technology answers without any input event
        m_reader->stateChanged();
        refreshFrame();
    });
    connect(&m_session, &Session::troubleChanged, this, &KioskWindow::refreshTrouble);
    connect(&m_session, &Session::responseSaved, this, &KioskWindow::responseSaved);
    connect(m_header, &Header::textSizeWanted, this, &KioskWindow::nextTextSize);
    connect(new CornerWatch(*this), &CornerWatch::held, this, &KioskWindow::askStaff);
    connect(m_header, &Header::contrastWanted, this, &KioskWindow::toggleContrast);
    connect(m_footer, &Footer::listenWanted, this, &KioskWindow::toggleListening);
    connect(m_aloud, &AloudBar::blankWanted, m_reader, &Reader::toggleBlank);
    connect(m_aloud, &AloudBar::quieterWanted, m_reader, [this] { m_reader->changeVolume(-Reader::volumeStep); });
    connect(m_aloud, &AloudBar::louderWanted, m_reader, [this] { m_reader->changeVolume(Reader::volumeStep); });
    connect(m_reader, &Reader::changed, this, &KioskWindow::refreshFrame);
    connect(m_keyboard, &OnScreenKeyboard::opened, m_header, &Header::setBrief);
    connect(m_keyboard, &OnScreenKeyboard::opened, m_aloud, &AloudBar::setBrief);
    connect(&m_idle, &IdleGuard::expired, this, &KioskWindow::idleExpired);
    connect(&m_idle, &IdleGuard::ticked, this, &KioskWindow::idleTicked);
}

Page *KioskWindow::makePage()
{
    switch (m_session.stage()) {
    case Stage::Interrupted:
        return new InterruptedPage(m_session, m_stack);
    case Stage::Start:
        return new StartPage(m_session, m_stack);
    case Stage::Welcome:
        return new WelcomePage(m_session, m_stack);
    case Stage::Form:
        return new QuestionsPage(m_session, m_stack);
    case Stage::Review:
        return new ReviewPage(m_session, m_stack);
    case Stage::Stop:
        return new StopPage(m_session, m_stack);
    case Stage::Away:
        return new AwayPage(m_session, m_stack);
    case Stage::Done:
        return new DonePage(m_session, m_stack);
    case Stage::Sending:
    case Stage::Closed:
    case Stage::Full:
    case Stage::Failed:
        break;
    }
    auto *notice = new NoticePage(m_session, m_stack);
    connect(notice, &NoticePage::confirmDayWanted, this, [this] { showStaffPage(StaffPage::Purpose::ConfirmDay); });
    return notice;
}

} // namespace ui::kiosk
