// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"

#include "app/windowlanguage.h"

namespace app {

ApplicationContext::ApplicationContext(const core::language::Catalogue &catalogue, const core::base::Language &language,
                                       bool quiet)
    : m_catalogue(&catalogue), m_console(catalogue, language, quiet),
      m_windowLanguage(std::make_unique<WindowLanguage>(language))
{
}

ApplicationContext::~ApplicationContext() = default;

const core::base::Language &ApplicationContext::language() const
{
    return m_windowLanguage->language();
}

} // namespace app
