// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/fieldwork/responseset.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <vector>

using core::base::SeededRandom;
using core::fieldwork::ResponseSet;

namespace {

QByteArray idOf(quint64 number)
{
    return QByteArray::number(number).rightJustified(16, '0');
}

/// Few ids and few versions, so that doubles, conflicts and exclusions happen all the time.
ResponseSet randomSet(SeededRandom &random)
{
    ResponseSet set;
    const quint64 size = random.below(12);
    for (quint64 i = 0; i < size; ++i) {
        if (random.below(8) == 0)
            set.exclude(idOf(random.below(10)));
        else
            set.add(idOf(random.below(10)), QByteArray::number(random.below(3)));
    }
    return set;
}

ResponseSet merged(ResponseSet a, const ResponseSet &b)
{
    a.merge(b);
    return a;
}

/// A kiosk: its store's responses so far, freed ones apart.
struct Kiosk
{
    std::vector<std::pair<QByteArray, QByteArray>> all;
    size_t freed = 0; ///< the first ones, which a receipt has listed
};
struct Sent
{
    size_t kiosk = 0;
    size_t from = 0;
    size_t to = 0;
};

} // namespace

class TestResponseSet : public QObject
{
    Q_OBJECT
private slots:
    void mergingIsALattice()
    {
        SeededRandom random(tests::seed());
        constexpr int kTrials = 20'000;
        for (int i = 0; i < kTrials; ++i) {
            const ResponseSet a = randomSet(random);
            const ResponseSet b = randomSet(random);
            const ResponseSet c = randomSet(random);
            QVERIFY(merged(a, b) == merged(b, a));
            QVERIFY(merged(merged(a, b), c) == merged(a, merged(b, c)));
            QVERIFY(merged(a, a) == a);
            QVERIFY(merged(a, merged(a, b)) == merged(a, b));
            for (const QByteArray &id : b.excluded()) // for good
                QCOMPARE(merged(merged(a, b), a).excluded().count(id), size_t{1});
        }
        std::printf("merge laws: %d triples, 0 broken\n", kTrials);
    }

    /// Two to six kiosks collect and send bundles at any moment; these arrive twice, late, in any order, or not at all
    /// until a last one; receipts free what an archive has; some responses are excluded. In the end the archive holds
    /// exactly what was collected less what was excluded.
    void anyScheduleEndsInTheSameSet()
    {
        SeededRandom random(tests::seed());
        constexpr int kSchedules = 20'000;
        qint64 deliveries = 0;
        for (int schedule = 0; schedule < kSchedules; ++schedule) {
            std::vector<Kiosk> kiosks(2 + random.below(5));
            std::vector<Sent> onTheWay;
            ResponseSet archive;
            std::set<QByteArray> excluded;
            quint64 next = 0;
            const auto bundleOf = [&kiosks](size_t kiosk) {
                return Sent{kiosk, kiosks[kiosk].freed, kiosks[kiosk].all.size()};
            };
            const auto deliver = [&](const Sent &sent) {
                for (size_t i = sent.from; i < sent.to; ++i)
                    archive.add(kiosks[sent.kiosk].all[i].first, kiosks[sent.kiosk].all[i].second);
                ++deliveries;
            };
            for (quint64 step = 10 + random.below(30); step > 0; --step) {
                const size_t kiosk = random.below(kiosks.size());
                switch (random.below(6)) {
                case 0:
                case 1:
                    kiosks[kiosk].all.emplace_back(idOf(next), QByteArray::number(next));
                    ++next;
                    break;
                case 2:
                    onTheWay.push_back(bundleOf(kiosk));
                    break;
                case 3:
                    if (!onTheWay.empty()) // not taken off the way: it may come again
                        deliver(onTheWay[random.below(onTheWay.size())]);
                    break;
                case 4:
                    if (!onTheWay.empty()) { // a receipt comes back for something that has been merged
                        const Sent sent = onTheWay[random.below(onTheWay.size())];
                        deliver(sent);
                        if (sent.from <= kiosks[sent.kiosk].freed)
                            kiosks[sent.kiosk].freed = std::max(kiosks[sent.kiosk].freed, sent.to);
                    }
                    break;
                default:
                    if (next > 0 && random.below(4) == 0) {
                        const QByteArray id = idOf(random.below(next));
                        archive.exclude(id);
                        excluded.insert(id);
                    }
                }
            }
            for (size_t kiosk = 0; kiosk < kiosks.size(); ++kiosk)
                onTheWay.push_back(bundleOf(kiosk));
            for (size_t i = onTheWay.size(); i > 1; --i)
                std::swap(onTheWay[i - 1], onTheWay[random.below(i)]);
            for (const Sent &sent : onTheWay)
                deliver(sent);
            std::set<QByteArray> expected;
            for (quint64 id = 0; id < next; ++id) {
                if (excluded.count(idOf(id)) == 0)
                    expected.insert(QByteArray::number(id));
            }
            const std::vector<QByteArray> held = archive.responses();
            QCOMPARE(held.size(), expected.size()); // nothing twice
            QVERIFY(std::set<QByteArray>(held.begin(), held.end()) == expected);
            QCOMPARE(archive.conflicts(), 0);
        }
        std::printf("merge schedules: %d with %lld deliveries, 0 wrong\n", kSchedules, deliveries);
    }

    void aConflictKeepsBoth()
    {
        ResponseSet set;
        QCOMPARE(set.add("a", "1"), ResponseSet::Added::Fresh);
        QCOMPARE(set.add("a", "1"), ResponseSet::Added::Known);
        QCOMPARE(set.add("a", "2"), ResponseSet::Added::Conflict);
        QCOMPARE(set.size(), 2);
        QCOMPARE(set.conflicts(), 1);
        set.exclude("a");
        QCOMPARE(set.size(), 0);
        QCOMPARE(set.add("a", "1"), ResponseSet::Added::Excluded);
    }
};

BAROMETER_TEST(TestResponseSet)

#include "tst_responseset.moc"
