// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/bundle.h"
#include "core/fieldwork/merge.h"
#include "core/storage/collectionstore.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <memory>
#include <set>
#include <vector>

namespace tests {

/// A collecting machine with its own store.
class Machine
{
public:
    explicit Machine(std::vector<QByteArray> recipients = {}, const QByteArray &sign = {}, quint64 salt = 0)
    {
        place.random = core::base::SeededRandom(seed() + salt);
        core::storage::NewStore wanted;
        wanted.folder = place.folder();
        wanted.questionnaire = sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = 16;
        for (QByteArray &box : recipients)
            wanted.recipients.push_back({std::move(box), sign});
        good = core::storage::CollectionStore::create(wanted, place.clock, place.random).has_value();
    }

    /// Saves this many responses more.
    void collect(int count)
    {
        auto store = place.open();
        QVERIFY_RESULT(store);
        for (int i = 0; i < count; ++i) {
            const core::interview::Response response = sampleResponse(place.random);
            if ((*store)->freeSlots() == 0)
                QVERIFY_RESULT((*store)->grow(8));
            QVERIFY_RESULT((*store)->submit(response));
            ids.insert(response.id);
        }
    }

    QString bundle()
    {
        const QString path = place.beside(QStringLiteral("bundle-%1").arg(++m_bundles));
        const auto done = core::fieldwork::handOver(place.folder(), path, place.clock, place.random);
        if (!done)
            qFatal("%s", qPrintable(core::base::debugText(done.error())));
        return path;
    }

    StorePlace place;
    std::set<QByteArray> ids;
    bool good = false;

private:
    int m_bundles = 0;
};

/// The office: an archive, and the key to it.
class Office
{
public:
    Office() : key(core::storage::KeyPair::generate()) { }

    [[nodiscard]] QString archive() const { return place.beside(QStringLiteral("archive")); }
    [[nodiscard]] QString receipts() const { return place.beside(QStringLiteral("receipts")); }
    core::base::Result<core::fieldwork::MergeReport> merge(const QStringList &bundles,
                                                           std::set<QByteArray> exclude = {})
    {
        return core::fieldwork::mergeBundles({archive(), bundles, {&key}, std::move(exclude), receipts()}, place.clock,
                                             place.random);
    }
    std::set<QByteArray> ids()
    {
        const auto store = core::storage::CollectionStore::open(archive(), place.clock, place.random);
        const auto responses = store ? (*store)->responses(&key.box()) : core::base::fail(store);
        std::set<QByteArray> found;
        for (const core::interview::Response &response : responses.value_or(std::vector<core::interview::Response>()))
            found.insert(response.id);
        return found;
    }
    /// A machine whose responses only this office can read.
    std::unique_ptr<Machine> machine(quint64 salt = 0) const
    {
        return std::make_unique<Machine>(std::vector<QByteArray>{key.publicKey().box}, key.publicKey().sign, salt);
    }

    StorePlace place;
    core::storage::KeyPair key;
};

} // namespace tests
