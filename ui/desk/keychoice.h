// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/keycare.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace ui::desk {

/// The public keys that answers are to be sealed to, as a page lets them be chosen and shows them.
class KeyChoice final
{
    Q_DECLARE_TR_FUNCTIONS(ui::desk::KeyChoice)

public:
    /// The keys of the files after those chosen before, each once; nothing is chosen when one file cannot be read.
    /// Errors: those of fieldwork::readOfferedKey.
    [[nodiscard]] static core::base::Result<std::vector<core::fieldwork::OfferedKey>>
    withKeysOf(const QStringList &files, std::vector<core::fieldwork::OfferedKey> chosen = {});
    /// More keys than a response can be sealed to.
    [[nodiscard]] static bool areTooMany(const std::vector<core::fieldwork::OfferedKey> &keys);
    [[nodiscard]] static std::vector<core::storage::PublicKey>
    keysOf(const std::vector<core::fieldwork::OfferedKey> &offered);
    /// Its words, and when it was last tried if that is known.
    [[nodiscard]] static QStringList linesOf(const core::fieldwork::OfferedKey &key, const QDate &today);
};

} // namespace ui::desk
