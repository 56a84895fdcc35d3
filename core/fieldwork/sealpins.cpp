// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/sealpins.h"

#include "core/base/safefile.h"
#include "core/storage/storefolder.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::fieldwork {
namespace {

constexpr qint64 kLargestFile = qint64{1024} * 1024;

QJsonObject readPins(const QString &file)
{
    const auto bytes = base::readFile(file, kLargestFile);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

base::Result<void> SealPins::keep(const QString &folder, const QString &fingerprint) const
{
    const QString place = storage::StorePaths(folder).folder;
    QJsonObject pins = readPins(m_file);
    const QJsonObject before = pins;
    const QStringList known = pins.keys();
    for (const QString &one : known) {
        if (!QFileInfo::exists(one)) // stores that are gone
            pins.remove(one);
    }
    if (fingerprint.isEmpty())
        pins.remove(place);
    else
        pins[place] = fingerprint;
    if (pins == before)
        return {};
    return base::writeFile(m_file, QJsonDocument(pins).toJson(), base::FileAccess::OwnerOnly);
}

base::Result<void> SealPins::check(const QString &folder, const QString &fingerprint) const
{
    const QString known = readPins(m_file).value(storage::StorePaths(folder).folder).toString();
    if (known.isEmpty())
        return fingerprint.isEmpty() ? base::Result<void>() : keep(folder, fingerprint);
    if (known != fingerprint)
        return base::fail(base::ErrorCode::SealChanged, {folder});
    return {};
}

} // namespace core::fieldwork
