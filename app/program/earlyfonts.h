// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace app {

/// Has fontconfig read its settings and lists of fonts for as long as this lives: some fifty small files, a fifth of
/// the work before the first window. Qt would read them only when the first text is measured, when nothing else is left
/// to do; here they are read while the application connects to the screen.
class EarlyFonts final
{
public:
    EarlyFonts();
    EarlyFonts(const EarlyFonts &) = delete;
    EarlyFonts &operator=(const EarlyFonts &) = delete;
    ~EarlyFonts(); ///< waits until they are read, so that Qt does not read them a second time

private:
    std::thread m_reader;
};

} // namespace app
