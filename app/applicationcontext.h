// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/random.h"
#include "core/language/catalogue.h"

#include <memory>

class QCoreApplication;

namespace ui::common {
class Appearance;
class InterfaceLanguage;
class Prompter;
class SettingStore;
} // namespace ui::common

namespace app {

/// Builds what the program needs once, owns it, and hands references down. Made in main after the application object,
/// and gone before it. Settings are read where windows are: a command does the same on every machine.
class ApplicationContext
{
public:
    struct Wish
    {
        core::base::Language language; ///< of the command line or the system
        bool languageIsChosen = false; ///< by the command line: then the setting does not count
        bool quiet = false;
    };
    ApplicationContext(QCoreApplication &application, core::language::Catalogue &catalogue, const Wish &wish);
    ~ApplicationContext();
    ApplicationContext(const ApplicationContext &) = delete;
    ApplicationContext &operator=(const ApplicationContext &) = delete;

    [[nodiscard]] const core::base::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::base::RandomSource &random() { return m_random; }
    [[nodiscard]] const core::language::Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] const core::base::Language &language() const;
    [[nodiscard]] QList<core::base::Language> languages() const; ///< to choose from, the person's own too
    [[nodiscard]] ui::common::InterfaceLanguage &interfaceLanguage() { return *m_interfaceLanguage; }

    // Where there are windows: called by commands whose needs() is Window.
    void prepareWindows();
    [[nodiscard]] ui::common::SettingStore &settings() { return *m_settings; }
    [[nodiscard]] ui::common::Appearance &appearance() { return *m_appearance; }
    [[nodiscard]] ui::common::Prompter &prompter() { return *m_prompter; }

private:
    QCoreApplication &m_application;
    core::language::Catalogue *m_catalogue;
    bool m_languageIsChosen;
    core::base::SystemClock m_clock;
    core::base::SystemRandom m_random;
    Console m_console;
    std::unique_ptr<ui::common::SettingStore> m_settings;
    std::unique_ptr<ui::common::InterfaceLanguage> m_interfaceLanguage;
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ui::common::Prompter> m_prompter;
};

} // namespace app
