// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/random.h"
#include "core/language/catalogue.h"

#include <memory>

namespace app {

class WindowLanguage;

/// Builds what the program needs once, owns it, and hands references down. Made in main after the application object,
/// and gone before it.
class ApplicationContext
{
public:
    ApplicationContext(const core::language::Catalogue &catalogue, const core::base::Language &language, bool quiet);
    ~ApplicationContext();
    ApplicationContext(const ApplicationContext &) = delete;
    ApplicationContext &operator=(const ApplicationContext &) = delete;

    [[nodiscard]] const core::base::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::base::RandomSource &random() { return m_random; }
    [[nodiscard]] const core::language::Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] const core::base::Language &language() const;
    [[nodiscard]] WindowLanguage &windowLanguage() { return *m_windowLanguage; }

private:
    const core::language::Catalogue *m_catalogue;
    core::base::SystemClock m_clock;
    core::base::SystemRandom m_random;
    Console m_console;
    std::unique_ptr<WindowLanguage> m_windowLanguage;
};

} // namespace app
