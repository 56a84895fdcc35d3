// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/practicecopy.h"

#include "core/base/safefile.h"
#include "core/fieldwork/signedevent.h"
#include "core/storage/collectionstore.h"

#include <QDir>

#include <utility>
#include <vector>

namespace core::fieldwork {

using base::fail;
using base::Result;

namespace {

constexpr int kCapacity = 128;

using Files = std::vector<std::pair<QString, QByteArray>>;

Result<Files> eventFilesOf(const QString &store)
{
    const QDir events(store + QStringLiteral("/events"));
    const QStringList names = events.entryList({QStringLiteral("*.event")}, QDir::Files | QDir::NoSymLinks);
    Files files;
    files.reserve(static_cast<size_t>(names.size()));
    for (const QString &name : names) {
        const auto bytes = base::readFile(events.filePath(name), largestEventFile);
        if (!bytes)
            return fail(bytes);
        files.emplace_back(name, *bytes);
    }
    return files;
}

Result<storage::NewStore> likeness(const QString &store, const base::Clock &clock, base::RandomSource &random)
{
    const auto source = storage::CollectionStore::open(store, clock, random);
    if (!source)
        return fail(source);
    const storage::StoreInfo info = (*source)->info();
    storage::NewStore wanted;
    wanted.questionnaire = (*source)->questionnaire();
    wanted.wave = info.wave;
    wanted.opens = info.opens;
    wanted.closes = info.closes;
    wanted.capacity = kCapacity;
    return wanted;
}

Result<void> fill(const storage::NewStore &wanted, const Files &events, const base::Clock &clock,
                  base::RandomSource &random)
{
    const auto made = storage::CollectionStore::create(wanted, clock, random);
    if (!made)
        return fail(made);
    if (auto marked = (*made)->markInvented(); !marked)
        return marked;
    const QDir copies(wanted.folder + QStringLiteral("/events"));
    if (!events.empty() && !copies.mkpath(QStringLiteral(".")))
        return fail(base::ErrorCode::FileNotWritable, {copies.path()});
    for (const auto &[name, bytes] : events) {
        if (auto written = base::writeFile(copies.filePath(name), bytes, base::FileAccess::OwnerOnly); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> makePracticeCopy(const QString &store, const QString &folder, const base::Clock &clock,
                              base::RandomSource &random)
{
    const QDir place(folder);
    const bool wasThere = place.exists();
    if (folder.isEmpty() || (wasThere && !place.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return fail(base::ErrorCode::AlreadyExists, {folder});
    const auto events = eventFilesOf(store);
    if (!events)
        return fail(events);
    auto wanted = likeness(store, clock, random);
    if (!wanted)
        return fail(wanted);
    wanted->folder = folder;
    auto filled = fill(*wanted, *events, clock, random);
    if (!filled) { // a store without its mark or its events would be worse than none
        QDir(folder).removeRecursively();
        if (wasThere)
            QDir().mkpath(folder);
    }
    return filled;
}

} // namespace core::fieldwork
