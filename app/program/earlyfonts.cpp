// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/earlyfonts.h"

#include <fontconfig/fontconfig.h>

namespace app {

EarlyFonts::EarlyFonts() : m_reader([] { FcInit(); }) { }

EarlyFonts::~EarlyFonts()
{
    m_reader.join();
}

} // namespace app
