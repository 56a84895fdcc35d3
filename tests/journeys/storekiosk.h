// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/storage/medium.h"
#include "tests/support/storesample.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/storekeeper.h"

#include <memory>

namespace tests {

/// The kiosk as it stands at an event: the real window on a real store on this disk.
class StoreKiosk
{
public:
    explicit StoreKiosk(const core::questionnaire::Questionnaire &questionnaire, QSize size = {1280, 800},
                        ui::kiosk::KioskOptions options = {}, core::storage::Medium *medium = nullptr);
    ~StoreKiosk();

    /// Ends window, session and writer as a kill does, without a word to the store; open() starts the program again.
    void kill();
    void open();
    /// Lets that many seconds pass, a tick each.
    void pass(int seconds);
    /// Waits for the store, the event loop running, until the stage is reached.
    [[nodiscard]] bool waitFor(ui::kiosk::Stage stage);
    /// Everything saved; the kiosk is closed for it and opened again.
    [[nodiscard]] std::vector<core::interview::Response> responses();

    /// From the next open() on.
    void setContinuing(const ui::kiosk::Continuing &continuing) { m_continuing = continuing; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); } ///< with everything of the store
    [[nodiscard]] ui::kiosk::Session &session() { return *m_session; }
    [[nodiscard]] ui::kiosk::KioskWindow &window() { return *m_window; }
    [[nodiscard]] ui::kiosk::StoreKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] const core::language::Catalogue &catalogue() const { return m_catalogue; }

private:
    const core::questionnaire::Questionnaire &m_questionnaire;
    QSize m_size;
    ui::kiosk::KioskOptions m_options;
    core::storage::Medium *m_medium; ///< null: this disk
    ui::kiosk::Continuing m_continuing;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    core::base::SeededRandom m_random; ///< of the store, whose thread draws from it
    core::base::SeededRandom m_drawn;  ///< of the person at the kiosk
    core::language::Catalogue m_catalogue;
    ui::common::Appearance m_appearance;
    ui::common::InterfaceLanguage m_language;
    std::unique_ptr<ui::kiosk::StoreKeeper> m_keeper;
    std::unique_ptr<ui::kiosk::Session> m_session;
    std::unique_ptr<ui::kiosk::KioskWindow> m_window;
};

} // namespace tests
