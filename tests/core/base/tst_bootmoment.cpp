// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bootmoment.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>

using namespace core::base;

class TestBootMoment final : public QObject
{
    Q_OBJECT

private slots:
    void isWithinItsTimeAndItsRunOnly()
    {
        const BootMoment then{QByteArrayLiteral("a"), 1000};
        const auto at = [](const char *boot, qint64 seconds) {
            return BootMoment{QByteArray(boot), seconds};
        };
        QVERIFY(isWithin(then, at("a", 1000), 0));
        QVERIFY(isWithin(then, at("a", 1180), 180));
        QVERIFY(!isWithin(then, at("a", 1181), 180));
        QVERIFY(!isWithin(then, at("a", 999), 180)); // what is to come has not happened
        QVERIFY(!isWithin(then, at("b", 1000), 180));
        QVERIFY(!isWithin(std::nullopt, at("a", 1000), 180));
        QVERIFY(!isWithin(then, std::nullopt, 180));
        QVERIFY(!isWithin(at("", 1000), at("", 1000), 180)); // a machine that does not tell its runs apart
        const qint64 first = std::numeric_limits<qint64>::min();
        QVERIFY(!isWithin(at("a", first), at("a", 1000), 180)); // and no overflow
    }

    void theRunOfThisMachineHasOneName()
    {
        QCOMPARE(bootId(), bootId());
#ifdef Q_OS_LINUX
        QCOMPARE(bootId().size(), 36); // a UUID
#endif
    }
};

BAROMETER_TEST(TestBootMoment)
#include "tst_bootmoment.moc"
