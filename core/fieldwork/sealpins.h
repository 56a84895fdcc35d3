// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::fieldwork {

/// Which keys each sealed store of this machine was made for, remembered outside the store. What a store says of its
/// own keys can be rewritten by whoever gets at its folder, and who swaps the key reads everything that is answered
/// from then on: so a store whose keys are not those remembered takes no answers. A store that is new to the machine
/// is believed the first time; the words of its fingerprint are there to be compared.
class SealPins
{
public:
    /// The file is read at each use; a missing one remembers nothing. One that cannot be read is an error of both
    /// functions, of base::readFile or base::readJson.
    explicit SealPins(QString file) : m_file(std::move(file)) { }

    /// A store was made here, or erased on purpose: forgets what was at this place before, and nothing of other places,
    /// whether their stores are there now or not. An empty fingerprint means not sealed, or none.
    [[nodiscard]] base::Result<void> keep(const QString &folder, const QString &fingerprint) const;
    /// Errors: SealChanged (other keys than remembered, or none any more).
    [[nodiscard]] base::Result<void> check(const QString &folder, const QString &fingerprint) const;

private:
    QString m_file;
};

} // namespace core::fieldwork
