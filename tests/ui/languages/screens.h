// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <functional>

class QWidget;

namespace tests {

/// One screen as it stands. setLanguage switches the running program to another language; several screens need a turn
/// of the event loop behind it.
struct Screen
{
    QString name; ///< "desk: store", "kiosk: Q05 page 1"
    QWidget &window;
    std::function<void(const core::base::Language &)> setLanguage;
    bool speaksAllLanguages = false; ///< the kiosk's first page
    bool keepsLanguage = false;      ///< a text on it is in the language that a person chose for it
};

/// Builds every window of the program, kiosk, desk, start, explorer, translator and their dialogs, takes each through
/// its pages in the language, and shows them one by one. Pseudo-languages are texts of the person's own folder and of
/// the questionnaire, as any new language would be. kioskPages: how many pages of the form at most; twelve or less:
/// and without the moments that a fault or a certain day brings about.
void visitScreens(const core::base::Language &language, int kioskPages,
                  const std::function<void(const Screen &screen)> &visit);

} // namespace tests
