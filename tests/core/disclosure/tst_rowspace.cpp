// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/disclosure/rowspace.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <flint/fmpq_mat.h>

using core::disclosure::kFirstPrime;
using core::disclosure::kSecondPrime;
using core::disclosure::RowSpace;

namespace {

using Atoms = std::vector<int>;

/// Rank over the rationals, by FLINT.
slong exactRank(const std::vector<Atoms> &bases, int atoms)
{
    fmpz_mat_t matrix;
    fmpz_mat_init(matrix, static_cast<slong>(bases.size()), atoms);
    for (size_t row = 0; row < bases.size(); ++row) {
        for (const int atom : bases[row])
            fmpz_set_si(fmpz_mat_entry(matrix, static_cast<slong>(row), atom), 1);
    }
    const slong rank = fmpz_mat_rank(matrix);
    fmpz_mat_clear(matrix);
    return rank;
}

} // namespace

/// What can be computed from bases, against exact algebra and against trying everything.
class TestRowSpace : public QObject
{
    Q_OBJECT

private slots:
    void differenceIsFound();
    void ranksAgreeWithExactOnes();
    void smallGroupsAreThoseOfTryingAll();
};

void TestRowSpace::differenceIsFound()
{
    // All 40 people, and all but the last atom's 4: their difference is a group of 4.
    RowSpace space({20, 16, 4}, kFirstPrime);
    QVERIFY(space.add({0, 1, 2}));
    QVERIFY(!space.smallGroup(10).atoms);
    QVERIFY(space.add({0, 1}));
    QVERIFY(space.contains({2}));
    QCOMPARE(*space.smallGroup(10).atoms, Atoms{2});
    QVERIFY(!space.smallGroup(4).atoms);
    QVERIFY(!space.add({2})); // nothing new
}

void TestRowSpace::ranksAgreeWithExactOnes()
{
    core::base::SeededRandom random(tests::seed());
    for (int round = 0; round < 200; ++round) {
        const int atoms = 3 + static_cast<int>(random.below(20));
        RowSpace first(std::vector<int>(static_cast<size_t>(atoms), 5), kFirstPrime);
        RowSpace second(std::vector<int>(static_cast<size_t>(atoms), 5), kSecondPrime);
        std::vector<Atoms> bases;
        for (int base = 0; base < 15; ++base) {
            Atoms chosen;
            for (int atom = 0; atom < atoms; ++atom) {
                if (random.below(3) == 0)
                    chosen.push_back(atom);
            }
            bases.push_back(chosen);
            first.add(chosen);
            second.add(chosen);
            QCOMPARE(static_cast<slong>(first.rank()), exactRank(bases, atoms));
            QCOMPARE(second.rank(), first.rank());
        }
    }
}

void TestRowSpace::smallGroupsAreThoseOfTryingAll()
{
    core::base::SeededRandom random(tests::seed() + 1);
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        const int atoms = 4 + static_cast<int>(random.below(6));
        std::vector<int> sizes;
        for (int atom = 0; atom < atoms; ++atom)
            sizes.push_back(1 + static_cast<int>(random.below(14)));
        RowSpace space(sizes, kFirstPrime);
        std::vector<Atoms> bases;
        for (int base = 0; base < 4; ++base) {
            Atoms chosen;
            for (int atom = 0; atom < atoms; ++atom) {
                if (random.below(2) == 0)
                    chosen.push_back(atom);
            }
            bases.push_back(chosen);
            space.add(chosen);
        }
        const slong rank = exactRank(bases, atoms);
        bool expected = false;
        for (int subset = 1; subset < (1 << atoms); ++subset) {
            Atoms group;
            int members = 0;
            for (int atom = 0; atom < atoms; ++atom) {
                if ((subset >> atom) & 1) {
                    group.push_back(atom);
                    members += sizes[static_cast<size_t>(atom)];
                }
            }
            std::vector<Atoms> with = bases;
            with.push_back(group);
            expected = expected || (members < 10 && exactRank(with, atoms) == rank);
        }
        QCOMPARE(space.smallGroup(10).atoms.has_value(), expected);
        found += expected ? 1 : 0;
    }
    QVERIFY(found > 10 && found < 140); // both answers occur
}

BAROMETER_TEST(TestRowSpace)
#include "tst_rowspace.moc"
