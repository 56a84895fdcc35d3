// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwindow.h"

#include "core/fieldwork/staffpin.h"
#include "core/language/locale.h"
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/aloudbar.h"
#include "ui/kiosk/endpages.h"
#include "ui/kiosk/formpages.h"
#include "ui/kiosk/frame.h"
#include "ui/kiosk/interruptedpage.h"
#include "ui/kiosk/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace ui::kiosk {

using ui::common::ColourScheme;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::Theme;
using ui::common::Workplace;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr std::array textSizes{100, 125, 150, 200};
constexpr int staffSeconds = 60; ///< after which the staff's page gives way to the survey

/// Interview stages that show one page of widgets after the other.
bool isForm(Stage stage)
{
    return stage == Stage::Form;
}

/// Nobody has begun, or the last person has ended.
bool isWithoutPerson(Stage stage)
{
    return stage == Stage::Start || stage == Stage::Done || stage == Stage::Closed || stage == Stage::Full ||
        stage == Stage::Failed;
}

} // namespace

KioskWindow::KioskWindow(Session &session, const Services &services, const KioskOptions &options, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_services(services), m_options(options),
      m_theme(services.appearance.theme()), m_idle(services.clock), m_mark(new WrappingLabel(TextRole::Help)),
      m_trouble(new WrappingLabel(TextRole::Body)), m_header(new Header(session, this)),
      m_stack(new QStackedWidget(this)), m_keyboard(new OnScreenKeyboard(options.rules.keyboardInUse(), this)),
      m_reader(new Reader(options.rules.readAloud ? services.speaker : nullptr, *this)),
      m_aloud(new AloudBar(session, this)), m_footer(new Footer(session, this))
{
    m_theme.workplace = Workplace::Kiosk;
    m_services.appearance.setTheme(m_theme);
    m_options.rules.countdownSeconds =
        std::max(core::fieldwork::limits::leastCountdown, m_options.rules.countdownSeconds);
    setupUi();
    setupConnections();
    applyLanguage();
    showStage();
}

KioskWindow::~KioskWindow() = default;

FormContext KioskWindow::context() const
{
    return {&m_session.questionnaire(), m_session.facts().wave, &m_services.catalogue, m_session.language(),
            m_session.beside()};
}

void KioskWindow::showStage()
{
    const Stage stage = m_session.stage();
    m_keyboard->close(); // with the page
    m_askedToListen = false;
    if (isWithoutPerson(stage))
        forgetPerson();
    // From page to page of the form the frame of the page stays and only its questions are made anew.
    if (m_page == nullptr || stage != m_shown || !isForm(stage) || m_staff)
        replacePage(makePage());
    m_staff = false;
    m_shown = stage;
    m_page->refresh(context());
    refreshFrame();
    refreshTrouble();
    m_page->focusFirst();
    m_reader->pageShown(*m_page, context()); // last, so that the focus does not speak over it
    startIdle();
}

void KioskWindow::replacePage(Page *page)
{
    Page *before = m_page;
    m_page = page;
    connect(m_page, &Page::said, this, [this](const QString &text, const core::base::Language &language) {
        m_reader->announce(text, language);
        startIdle(); // there is more to read than when the page appeared
    });
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    if (before == nullptr)
        return;
    m_stack->removeWidget(before);
    before->hide();
    before->deleteLater(); // its own button may have brought us here
}

void KioskWindow::askStaff()
{
    if (m_options.locked && !m_staff)
        showStaffPage(StaffPage::Purpose::Close);
}

/// A number that is set is asked for before a date is believed, however near staff are: whoever stands at the machine
/// could otherwise open a wave that has closed.
bool KioskWindow::asksNumberFor(StaffPage::Purpose purpose) const
{
    return (m_options.locked && m_options.rules.supervision == core::fieldwork::Supervision::Locked) ||
        (purpose == StaffPage::Purpose::ConfirmDay && m_services.pin != nullptr && m_services.pin->isSet());
}

void KioskWindow::showStaffPage(StaffPage::Purpose purpose)
{
    const bool number = asksNumberFor(purpose);
    if (number && m_services.pin == nullptr)
        return;
    auto *page = new StaffPage(m_session, number ? m_services.pin : nullptr, purpose, m_stack);
    connect(page, &StaffPage::accepted, this, [this, number, purpose] {
        if (number)
            emit numberAccepted();
        if (purpose == StaffPage::Purpose::ConfirmDay) {
            emit dayConfirmed(m_session.facts().lastDay);
            m_session.lookAtClock(true);
            return;
        }
        unlock();
        close();
    });
    connect(page, &StaffPage::refused, this, &KioskWindow::numberRefused);
    connect(page, &StaffPage::cancelled, this, &KioskWindow::showStage);
    m_keyboard->close();
    m_reader->reset();
    replacePage(page);
    m_staff = true;
    page->refresh(context().own());
    page->focusFirst();
    refreshFrame();
    m_idle.start(staffSeconds);
}

void KioskWindow::toggleListening()
{
    m_reader->toggle(m_page, context());
    m_askedToListen = true;
    refreshTrouble();
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    using common::ActionId;
    const ActionId action = common::actionOf(common::ActionScope::Answer, *event);
    if (action == ActionId::CloseKiosk)
        return askStaff();
    // The others are for people who cannot see the buttons.
    if (action == ActionId::Listen && m_reader->isOffered() && !m_staff)
        return toggleListening();
    if (action == ActionId::BlankScreen && !m_staff)
        return m_reader->toggleBlank();
    // Arrows with Ctrl would move between the choices of a question as well.
    if ((action == ActionId::Louder || action == ActionId::Quieter) && !m_staff)
        return m_reader->changeVolume(action == ActionId::Louder ? Reader::volumeStep : -Reader::volumeStep);
    QMainWindow::keyPressEvent(event);
}

void KioskWindow::refreshFrame()
{
    if (m_page != nullptr)
        sayThatItGoesOn(*m_page, frameWords(m_session, context(), QT_TRANSLATE_NOOP("Form", "The page goes on below")));
    setWindowTitle(context().own().text(m_session.questionnaire().title));
    if (m_staff) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_aloud, m_footer})
            part->hide();
        return;
    }
    m_header->setVisible(m_shown != Stage::Away);
    m_header->refresh(context());
    m_footer->setAloud({m_reader->isOffered(), m_reader->isOn()});
    m_footer->refresh(context());
    m_aloud->refresh(context(),
                     {m_reader->isOn() && m_footer->isVisibleTo(this), m_reader->isBlank(), m_reader->volume()});
    m_keyboard->refresh(context());
}

void KioskWindow::refreshTrouble()
{
    const FormContext words = context();
    QStringList troubles;
    if (m_session.trouble().has_value() && m_session.interview() != nullptr && m_shown != Stage::Sending)
        troubles.append(words.words(QT_TRANSLATE_NOOP("Form",
                                                      "Your answers are still here, but they cannot be "
                                                      "saved just now. Please tell the staff.")));
    const bool isPersonHere = m_session.interview() != nullptr || m_shown == Stage::Done;
    if (troubles.isEmpty() && isPersonHere && !m_session.copyInUse().isEmpty())
        troubles.append(words.words(QT_TRANSLATE_NOOP("Form",
                                                      "A disk of this machine has failed. Your answers are safe on a "
                                                      "second one. Please tell the staff when you have finished.")));
    if (m_askedToListen && isForEverybody(m_shown)) {
        for (const core::base::Language &language : m_session.facts().languages)
            troubles.append(m_reader->trouble(in(language, words)));
    } else if (m_askedToListen) {
        troubles.append(m_reader->trouble(words));
    }
    troubles.removeAll(QString());
    m_trouble->setText(troubles.join(QLatin1Char('\n')));
    if (m_shown == Stage::Sending)
        m_page->refresh(words);
}

void KioskWindow::applyLanguage()
{
    m_services.language.setLanguage(m_session.language());
    setLocale(core::language::localeOf(m_session.language()));
    if (m_page == nullptr)
        return;
    if (auto *questions = qobject_cast<QuestionsPage *>(m_page))
        questions->retranslate(context());
    else
        m_page->refresh(context());
    m_reader->pageShown(*m_page, context());
    refreshFrame();
    refreshTrouble();
}

/// Nothing of one person may reach the next: what was copied or marked, text size, contrast and language.
void KioskWindow::forgetPerson()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
    if (m_session.stage() == Stage::Done) // the person still reads it
        return;
    m_reader->reset();
    m_services.appearance.setTheme(m_theme);
    applyLanguage();
}

void KioskWindow::nextTextSize()
{
    Theme theme = m_services.appearance.theme();
    const auto larger =
        std::find_if(textSizes.begin(), textSizes.end(), [&theme](int percent) { return percent > theme.textPercent; });
    theme.textPercent = larger == textSizes.end() ? textSizes.front() : *larger;
    m_services.appearance.setTheme(theme);
    refreshFrame();
}

void KioskWindow::toggleContrast()
{
    Theme theme = m_services.appearance.theme();
    theme.scheme = theme.scheme == ColourScheme::HighContrast
        ? (m_theme.scheme == ColourScheme::HighContrast ? ColourScheme::Light : m_theme.scheme)
        : ColourScheme::HighContrast;
    m_services.appearance.setTheme(theme);
    refreshFrame();
}

void KioskWindow::startIdle()
{
    constexpr int charactersASecond = 15; // slow reading aloud
    switch (m_shown) {
    case Stage::Welcome:
    case Stage::Form:
    case Stage::Review:
    case Stage::Stop:
        m_idle.start(m_options.rules.patience() + static_cast<int>(m_page->spokenText().size()) / charactersASecond);
        break;
    case Stage::Interrupted:
        m_idle.start(Session::offerSeconds);
        break;
    case Stage::Away:
        m_idle.start(m_options.rules.countdownSeconds);
        break;
    case Stage::Done:
        m_idle.start(m_options.rules.thanksSeconds);
        break;
    case Stage::Start:
    case Stage::Closed:
    case Stage::Full:
    case Stage::Failed:
        m_idle.start(60); // then the calendar is looked at
        break;
    case Stage::Sending:
        m_idle.stop();
        return;
    }
    idleTicked(m_idle.secondsLeft());
}

void KioskWindow::idleTicked(int secondsLeft)
{
    if (!m_staff)
        m_session.lookAtClock();
    if (auto *away = qobject_cast<AwayPage *>(m_page))
        away->setSecondsLeft(secondsLeft);
    else if (auto *done = qobject_cast<DonePage *>(m_page))
        done->setSecondsLeft(secondsLeft);
    else if (auto *interrupted = qobject_cast<InterruptedPage *>(m_page))
        interrupted->setSecondsLeft(secondsLeft);
}

void KioskWindow::idleExpired()
{
    if (m_staff) {
        showStage();
        return;
    }
    switch (m_shown) {
    case Stage::Interrupted:
        m_session.settleLeft(false);
        return;
    case Stage::Away:
        m_session.leave();
        return;
    case Stage::Done:
        m_session.restart();
        return;
    case Stage::Start:
    case Stage::Closed:
    case Stage::Full:
    case Stage::Failed:
        // Whoever made the text larger here, or had it read aloud, and went on, is not the next one.
        if (m_reader->isOn() || m_services.appearance.theme() != m_theme) {
            forgetPerson();
            refreshFrame();
        }
        startIdle();
        return;
    default:
        m_session.away();
    }
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // A locked kiosk closes when the session of the machine ends, and not before.
    if (m_options.locked && !qApp->isSavingSession()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace ui::kiosk
