// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/step.h"
#include "core/storage/keyfile.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core::fieldwork {

/// FILE.pub beside FILE: the half that machines which collect get.
[[nodiscard]] QString publicHalfOf(const QString &keyFile);

/// What a new passphrase is for.
struct KeyWish
{
    QString file;
    QString passphrase;
    storage::KeyCost cost = {};
    QDate today;
};
/// Writes a key file under the passphrase. It is opened once more as it will be when the answers come in, before it is
/// written and from the disk after it; only a key for which that worked gets its public half. An older file of the name
/// stays as it was until then. Errors: WeakPassphrase, NotEnoughMemory, KeyNotRehearsed, Cancelled, those of
/// base::writeFile.
[[nodiscard]] base::Result<void> writeKeyFiles(const storage::KeyPair &keys, const KeyWish &wish,
                                               const base::Step &step = {});
/// The same for a key that is made now. Errors: AlreadyExists as well; nothing is left behind then.
[[nodiscard]] base::Result<storage::PublicKey> makeKeyFiles(const storage::KeyPair &keys, const KeyWish &wish,
                                                            const base::Step &step = {});

/// Shows that what is sealed to the key can be opened, and notes the day of it in the public half. Errors:
/// KeyNotRehearsed, those of base::writeFile.
[[nodiscard]] base::Result<void> rehearseKeyFile(const storage::KeyPair &keys, const QString &file, const QDate &today);

/// Days for which a rehearsal is good enough to sign an event with the key.
inline constexpr int rehearsalLasts = 31;

/// A public key that somebody offers to seal to, and whether it was tried lately.
struct OfferedKey
{
    QString file;
    storage::PublicKey key;
    QDate rehearsed;
    [[nodiscard]] bool isFresh(const QDate &today) const
    {
        // A day of grace for machines whose clocks differ; a day further off would stay fresh for ever.
        return rehearsed.isValid() && rehearsed.daysTo(today) >= -1 && rehearsed.daysTo(today) <= rehearsalLasts;
    }
};
/// Errors: those of base::readFile and storage::readPublicKeyFile.
[[nodiscard]] base::Result<OfferedKey> readOfferedKey(const QString &file);

} // namespace core::fieldwork
