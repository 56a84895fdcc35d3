// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "ui/common/theme.h"
#include "ui/kiosk/idleguard.h"
#include "ui/kiosk/onscreenkeyboard.h"
#include "ui/kiosk/session.h"
#include "ui/kiosk/staffpage.h"
#include "ui/questions/formcontext.h"

#include <QMainWindow>

class QStackedWidget;

namespace core::fieldwork {
class StaffPin;
}

namespace ui::common {
class Appearance;
class InterfaceLanguage;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

class AloudBar;
class Footer;
class Header;
class Page;
class Reader;
class Speaker;

/// How a kiosk behaves: what the event says, and what is known of store and window.
struct KioskOptions
{
    core::fieldwork::KioskRules rules;
    bool invented = false; ///< the store holds rehearsed responses: marked on every page
    bool locked = false;   ///< the window cannot be closed by a person at the kiosk
};

/// The window that respondents see: a frame and a stack of pages, made anew for every person. It draws the session and
/// holds no answer.
class KioskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Services
    {
        const core::language::Catalogue &catalogue;
        ui::common::Appearance &appearance;
        ui::common::InterfaceLanguage &language;
        const core::base::Clock &clock;
        core::fieldwork::StaffPin *pin = nullptr; ///< for a locked kiosk; set before
        Speaker *speaker = nullptr;               ///< none: nothing is read aloud
    };
    /// Session and services must outlive the window.
    KioskWindow(Session &session, const Services &services, const KioskOptions &options, QWidget *parent = nullptr);
    ~KioskWindow() override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] IdleGuard &idle() { return m_idle; }
    [[nodiscard]] Page *page() const { return m_page; } ///< the one shown now
    /// Staff have the window: it may be closed.
    void unlock() { m_options.locked = false; }
    /// The hidden entry: five seconds in the top left corner, or Ctrl+Alt+Shift+L. Answers go out of view.
    void askStaff();

signals:
    void numberRefused();  ///< somebody entered a wrong staff number
    void numberAccepted(); ///< … and the right one
    /// Staff have said that today is right, although the store was used on the later day before.
    void dayConfirmed(const QDate &later);
    void responseSaved(); ///< one more is on the disk

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupUi();
    void setupConnections();
    void showStage();
    [[nodiscard]] Page *makePage();
    void replacePage(Page *page);
    [[nodiscard]] bool asksNumberFor(StaffPage::Purpose purpose) const;
    void showStaffPage(StaffPage::Purpose purpose);
    void applyLanguage();
    void refreshFrame();
    void refreshTrouble();
    void forgetPerson();
    void toggleListening();
    void nextTextSize();
    void toggleContrast();
    void startIdle();
    void idleExpired();
    void idleTicked(int secondsLeft);
    [[nodiscard]] ui::questions::FormContext context() const;

    Session &m_session;
    Services m_services;
    KioskOptions m_options;
    ui::common::Theme m_theme; ///< every person begins with it
    IdleGuard m_idle;
    ui::common::WrappingLabel *m_mark;
    ui::common::WrappingLabel *m_trouble;
    Header *m_header;
    QStackedWidget *m_stack;
    OnScreenKeyboard *m_keyboard;
    Reader *m_reader;
    AloudBar *m_aloud;
    Footer *m_footer;
    Page *m_page = nullptr;
    Stage m_shown = Stage::Start;
    bool m_askedToListen = false; ///< on this page: why nothing is heard is said
    bool m_staff = false;         ///< the staff's page is shown, whatever the stage
};

} // namespace ui::kiosk
