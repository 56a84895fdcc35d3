// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/fieldwork/event.h"
#include "core/language/catalogue.h"
#include "core/storage/keyfile.h"

#include <QString>

namespace ui::common {
class Prompter;
}

namespace ui::desk {

/// What the pages of the office work with. Handed in by the window; all of it outlives them.
struct DeskTools
{
    const core::base::Clock &clock;
    core::base::RandomSource &random;
    const core::language::Catalogue &catalogue;
    common::Prompter &prompter;
    QList<core::base::Language> languages;
    core::storage::KeyCost keyCost = {};
    QString sealFile = {}; ///< what this machine remembers of the keys of its stores
    QString rootFile = {}; ///< whose signed events it takes
    core::fieldwork::ProgramGaps programGaps = {};
};

} // namespace ui::desk
