// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <memory>

namespace app {

/// The language of the windows: the one translator that is installed, and the default locale. Switching removes the old
/// translator first, so that a text missing in the new language shows in English and never in the old one; every
/// widget then gets QEvent::LanguageChange. Lives in the application object's lifetime, GUI thread.
class WindowLanguage
{
public:
    explicit WindowLanguage(const core::base::Language &language);
    ~WindowLanguage();
    WindowLanguage(const WindowLanguage &) = delete;
    WindowLanguage &operator=(const WindowLanguage &) = delete;

    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    void change(const core::base::Language &language);

private:
    core::base::Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace app
