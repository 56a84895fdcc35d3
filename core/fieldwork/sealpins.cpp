// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/sealpins.h"

#include "core/base/json.h"
#include "core/base/safefile.h"
#include "core/storage/storefolder.h"

#include <QJsonDocument>

namespace core::fieldwork {
namespace {

constexpr qint64 kLargestFile = qint64{1024} * 1024;

/// Only a missing file remembers nothing: one that cannot be read must not make every store new to the machine.
base::Result<QJsonObject> readPins(const QString &file)
{
    const auto bytes = base::readFile(file, kLargestFile);
    if (bytes)
        return base::readJson(*bytes, file);
    return bytes.error().code == base::ErrorCode::FileNotFound ? base::Result<QJsonObject>(QJsonObject())
                                                               : base::fail(bytes);
}

} // namespace

base::Result<void> SealPins::keep(const QString &folder, const QString &fingerprint) const
{
    const QString place = storage::StorePaths(folder).folder;
    const auto before = readPins(m_file);
    if (!before)
        return base::fail(before);
    QJsonObject pins = *before;
    // Stores that are not there now keep theirs: on a stick that is away, or moved aside to come back with another key.
    if (fingerprint.isEmpty())
        pins.remove(place);
    else
        pins[place] = fingerprint;
    if (pins == *before)
        return {};
    return base::writeFile(m_file, QJsonDocument(pins).toJson(), base::FileAccess::OwnerOnly);
}

base::Result<void> SealPins::check(const QString &folder, const QString &fingerprint) const
{
    const auto pins = readPins(m_file);
    if (!pins)
        return base::fail(pins);
    const QString known = pins->value(storage::StorePaths(folder).folder).toString();
    if (known.isEmpty())
        return fingerprint.isEmpty() ? base::Result<void>() : keep(folder, fingerprint);
    if (known != fingerprint)
        return base::fail(base::ErrorCode::SealChanged, {folder});
    return {};
}

} // namespace core::fieldwork
