// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/fieldwork/bundlechain.h"
#include "tests/core/fieldwork/officeworld.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <numeric>

using core::base::SeededRandom;
using core::fieldwork::BundleChain;
using tests::Machine;
using tests::Office;

namespace {

struct Made
{
    int number = 0;
    QByteArray hash;
    QByteArray previous;
};

/// A machine that hands over, is copied, and goes on from an older copy, at any moment.
std::vector<Made> bundlesOfOneMachine(SeededRandom &random)
{
    std::vector<Made> made;
    Made last;
    std::vector<Made> copies{last};
    for (quint64 step = 2 + random.below(12); step > 0; --step) {
        const quint64 what = random.below(8);
        if (what == 0)
            copies.push_back(last);
        else if (what == 1)
            last = copies.at(random.below(copies.size()));
        else
            made.push_back(last = {last.number + 1, random.bytes(32), last.hash});
    }
    return made;
}

/// What can be known of these bundles, looked at two by two: the number they disagree about.
int partingOf(const std::vector<Made> &bundles)
{
    int parting = 0;
    const auto take = [&parting](int number) {
        parting = parting == 0 ? number : std::min(parting, number);
    };
    for (const Made &a : bundles) {
        for (const Made &b : bundles) {
            if (a.number == b.number && a.hash != b.hash)
                take(a.number);
            if (a.number == b.number && a.previous != b.previous)
                take(a.number - 1);
            if (b.number == a.number + 1 && b.previous != a.hash)
                take(a.number);
        }
    }
    return parting;
}

/// The machine's disk, to be copied and put back.
void putBack(const QString &folder, const QMap<QString, QByteArray> &copy)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(QDir(folder).filePath(name));
    for (auto it = copy.cbegin(); it != copy.cend(); ++it)
        tests::write(QDir(folder).filePath(it.key()), it.value());
}

} // namespace

class TestBundleChain : public QObject
{
    Q_OBJECT
private slots:
    /// Bundles come in any order, twice, or not at all; the archive is put away and read again in between.
    void theOrderDoesNotMatter()
    {
        SeededRandom random(tests::seed());
        constexpr int kSchedules = 20'000;
        int parted = 0;
        for (int schedule = 0; schedule < kSchedules; ++schedule) {
            std::vector<Made> bundles = bundlesOfOneMachine(random);
            bundles.erase(std::remove_if(bundles.begin(), bundles.end(), [&](auto &) { return random.below(4) == 0; }),
                          bundles.end());
            std::array<BundleChain, 2> chains;
            for (BundleChain &chain : chains) {
                std::vector<Made> arriving = bundles;
                if (!bundles.empty())
                    arriving.push_back(bundles.at(random.below(bundles.size()))); // once more
                for (size_t i = arriving.size(); i > 1; --i)
                    std::swap(arriving[i - 1], arriving[random.below(i)]);
                for (const Made &one : arriving) {
                    chain.note(one.number, one.hash, one.previous);
                    if (random.below(3) == 0)
                        chain = BundleChain::decode(chain.encode());
                }
            }
            QCOMPARE(chains.front(), chains.back());
            QCOMPARE(chains.front().partsAt(), partingOf(bundles));
            parted += chains.front().partsAt() > 0 ? 1 : 0;
        }
        std::printf("chains of bundles: %d schedules, %d parted, 0 wrong\n", kSchedules, parted);
        QVERIFY(parted > kSchedules / 10 && parted < kSchedules * 9 / 10);
    }

    /// The disk of a machine is put back from a copy after its second bundle: a second one and a third one follow.
    /// Whatever comes when, nothing is lost, the parting is told as soon as it can be known, and it stays known.
    void aDiskPutBackIsTold()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(1);
        std::vector<QString> bundles{machine->bundle()};
        const QMap<QString, QByteArray> copy = tests::everyByteOf(machine->place.folder());
        machine->collect(2);
        bundles.push_back(machine->bundle());
        putBack(machine->place.folder(), copy);
        machine->collect(1);
        bundles.push_back(machine->bundle());
        machine->collect(1);
        bundles.push_back(machine->bundle());
        constexpr size_t kOld = 1; // as bundle 2 was made at first
        std::vector<size_t> order(bundles.size());
        std::iota(order.begin(), order.end(), size_t{0});
        do {
            Office fresh;
            std::swap(fresh.key, office.key);
            bool hasOld = false;
            bool hasNew = false;
            for (const size_t each : order) {
                hasOld = hasOld || each == kOld;
                hasNew = hasNew || each > kOld; // the third one names the second
                const auto report = fresh.merge({bundles.at(each)});
                QVERIFY_RESULT(report);
                QCOMPARE(report->merged.front().partsAt, hasOld && hasNew ? 2 : 0);
            }
            QCOMPARE(fresh.ids(), machine->ids);
            std::swap(fresh.key, office.key);
        } while (std::next_permutation(order.begin(), order.end()));

        // All in one go: each of them tells it, the first as well.
        const auto report = office.merge({bundles.begin(), bundles.end()});
        QVERIFY_RESULT(report);
        for (const auto &merged : report->merged)
            QCOMPARE(merged.partsAt, 2);
        // Other machines have nothing to do with it.
        const auto other = office.machine(1);
        other->collect(1);
        const QString sound = other->bundle();
        QCOMPARE(office.merge({sound})->merged.front().partsAt, 0);
        QCOMPARE(office.merge({bundles.front()})->merged.front().partsAt, 2);
    }
};

BAROMETER_TEST(TestBundleChain)

#include "tst_bundlechain.moc"
