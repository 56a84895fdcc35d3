// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/storage/leftdraft.h"
#include "core/storage/pagescanner.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"
#include "tests/fuzz/harness.h"
#include "tests/support/storesample.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <set>

using namespace core::storage;

namespace fuzz {
namespace {

/// A folder in memory that goes with the program.
tests::StorePlace &place()
{
    static tests::StorePlace one;
    return one;
}

std::set<QByteArray> bodiesOf(const ScannedStore &found)
{
    std::set<QByteArray> bodies;
    for (const auto &[number, entry] : found.places) {
        require(number >= 1, "places count from 1");
        if (entry.used)
            bodies.insert(entry.body);
    }
    return bodies;
}

} // namespace

// The input is a store's file from elsewhere: SQLite and the page scanner read it independently of one another.
void tryInput(const QByteArray &input)
{
    const auto scanned = scanPages(input, input, QStringLiteral("file"));
    if (scanned) {
        require(scanned->layout.bodySize() < input.size(), "no body is larger than its file");
        require(scanned->unreadable.size() <= 256, "what is kept is limited");
    }
    const QString folder = place().beside(QStringLiteral("from-elsewhere"));
    require(QDir().mkpath(folder), "the test's own folder is made");
    const QString path = StorePaths(folder).file;
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "the test's own file is written");
    file.close();
    static_cast<void>(holdsBegunAnswers(folder)); // asked of stores that nobody has checked
    DiskMedium disk;
    auto opened = SlotFile::open(disk, path, SlotFile::Access::ReadOnly);
    if (!opened || !(*opened)->check())
        return;
    // What every check of the program lets pass, the scanner finds as well, to the byte.
    const auto bodies = (*opened)->usedBodies();
    require(bodies.has_value() && scanned.has_value(), "a sound store is read in both ways");
    require(std::set<QByteArray>(bodies->begin(), bodies->end()) == bodiesOf(*scanned), "and the same is found");
    require(scanned->isWhole(), "and it is whole");
}

QList<QByteArray> madeSeeds()
{
    auto store = place().create(8);
    require(store.has_value(), "the seed is made");
    for (int i = 0; i < 4; ++i)
        require((*store)->submit(tests::sampleResponse(place().random)).has_value(), "and filled");
    store->reset();
    const auto bytes = core::base::readFile(place().path(QStringLiteral("store.qk")), 1 << 24);
    require(bytes.has_value(), "and read");
    return {*bytes};
}

int mutations()
{
    return 400;
}

} // namespace fuzz
