// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/keycare.h"

#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>

namespace core::fieldwork {

using base::ErrorCode;
using base::FileAccess;
using base::Result;
using storage::KeyPair;

QString publicHalfOf(const QString &keyFile)
{
    return keyFile + QStringLiteral(".pub");
}

Result<void> writeKeyFiles(const KeyPair &keys, const KeyWish &wish, const base::Step &step)
{
    constexpr int steps = 3; // wrap the key, open it again, write it
    if (!base::goesOn(step, 0, steps))
        return base::fail(ErrorCode::Cancelled);
    const auto bytes = storage::writeKeyFile(keys, wish.passphrase, wish.cost);
    if (!bytes)
        return base::fail(bytes);
    if (!base::goesOn(step, 1, steps))
        return base::fail(ErrorCode::Cancelled);
    const auto opened = storage::readKeyFile(*bytes, wish.passphrase, wish.file);
    if (!opened)
        return base::fail(opened);
    if (auto rehearsed = storage::rehearse(*opened, wish.file); !rehearsed)
        return rehearsed;
    if (!base::goesOn(step, 2, steps))
        return base::fail(ErrorCode::Cancelled);
    if (auto written = base::writeFile(wish.file, *bytes, FileAccess::OwnerOnly); !written)
        return written;
    const auto again = base::readFile(wish.file, storage::kLargestKeyFile);
    if (!again || *again != *bytes)
        return base::fail(ErrorCode::FileNotWritable, {wish.file}, QStringLiteral("reads back otherwise"));
    return base::writeFile(publicHalfOf(wish.file), storage::writePublicKeyFile(*opened, wish.today));
}

Result<storage::PublicKey> makeKeyFiles(const KeyPair &keys, const KeyWish &wish, const base::Step &step)
{
    for (const QString &path : {wish.file, publicHalfOf(wish.file)}) {
        if (QFileInfo::exists(path))
            return base::fail(ErrorCode::AlreadyExists, {path});
    }
    if (const auto written = writeKeyFiles(keys, wish, step); !written) {
        for (const QString &path : {wish.file, publicHalfOf(wish.file)})
            QFile::remove(path);
        return base::fail(written);
    }
    return keys.publicKey();
}

Result<void> rehearseKeyFile(const KeyPair &keys, const QString &file, const QDate &today)
{
    if (auto rehearsed = storage::rehearse(keys, file); !rehearsed)
        return rehearsed;
    return base::writeFile(publicHalfOf(file), storage::writePublicKeyFile(keys, today));
}

Result<OfferedKey> readOfferedKey(const QString &file)
{
    const auto bytes = base::readFile(file, storage::kLargestKeyFile);
    if (!bytes)
        return base::fail(bytes);
    auto read = storage::readPublicKeyFile(*bytes, file);
    if (!read)
        return base::fail(read);
    return OfferedKey{file, std::move(read->key), read->rehearsed};
}

} // namespace core::fieldwork
