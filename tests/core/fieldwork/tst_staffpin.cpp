// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/staffpin.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using core::fieldwork::PinCost;
using core::fieldwork::StaffPin;

namespace {

class TurnedClock final : public core::base::Clock
{
public:
    qint64 milliseconds = 0;
    [[nodiscard]] QDate today() const override { return {2026, 1, 1}; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return milliseconds; }
};

const PinCost cheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};

bool tryPin(StaffPin &pin, const char *number)
{
    if (!pin.beginTry())
        return false;
    const bool right = StaffPin::fits(pin.hash(), QString::fromLatin1(number));
    pin.endTry(right);
    return right;
}

} // namespace

class TestStaffPin final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = m_folder.filePath(QStringLiteral("pin%1").arg(++m_count)); }

    void keepsNoDigits()
    {
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY(!pin.isSet());
        QVERIFY(!pin.set(QStringLiteral("12345")));
        QVERIFY(!pin.set(QStringLiteral("12345x")));
        QVERIFY_RESULT(pin.set(QStringLiteral("135790")));
        QVERIFY(pin.isSet());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("135790"));
        QCOMPARE(QFileInfo(m_file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        StaffPin again(m_file, m_clock, cheap);
        QVERIFY(again.isSet());
        QVERIFY(!tryPin(again, "135791"));
        QVERIFY(tryPin(again, "135790"));
    }

    void waitsLongerAndLonger()
    {
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY_RESULT(pin.set(QStringLiteral("135790")));
        for (int failure = 0; failure < 5; ++failure) {
            QCOMPARE(pin.secondsToWait(), 0);
            QVERIFY(!tryPin(pin, "000000"));
        }
        for (const int wait : {30, 60, 120, 240, 480, 900, 900}) {
            QCOMPARE(pin.secondsToWait(), wait);
            QVERIFY(!tryPin(pin, "135790")); // right, and too early
            m_clock.milliseconds += wait * 1000;
            QVERIFY(!tryPin(pin, "000000"));
        }
        m_clock.milliseconds += 900 * 1000;
        QVERIFY(tryPin(pin, "135790"));
        QCOMPARE(pin.secondsToWait(), 0);
    }

    void restartGivesNoTriesBack()
    {
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY_RESULT(pin.set(QStringLiteral("135790")));
        for (int failure = 0; failure < 6; ++failure) {
            static_cast<void>(tryPin(pin, "000000"));
            m_clock.milliseconds += 31 * 1000;
        }
        TurnedClock fresh;
        StaffPin restarted(m_file, fresh, cheap);
        QCOMPARE(restarted.secondsToWait(), 60);
        QVERIFY(!tryPin(restarted, "135790"));
    }

    void pullingThePlugInATryCountsIt()
    {
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY_RESULT(pin.set(QStringLiteral("135790")));
        for (int failure = 0; failure < 5; ++failure) {
            StaffPin killed(m_file, m_clock, cheap);
            QVERIFY(killed.beginTry());
        }
        QVERIFY(StaffPin(m_file, m_clock, cheap).secondsToWait() > 0);
    }

    /// Else every start of the machine would give five tries more; and a full disk must not lock staff out.
    void aTryThatCannotBeNotedWaits()
    {
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY_RESULT(pin.set(QStringLiteral("135790")));
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QDir().mkpath(m_file + QStringLiteral("/in the way"))); // stops root as well
        QVERIFY(tryPin(pin, "135790"));
        QCOMPARE(pin.secondsToWait(), 0);
        QVERIFY(!tryPin(pin, "000000"));
        QVERIFY(!pin.isNoted());
        QCOMPARE(pin.secondsToWait(), 900);
        QVERIFY(!tryPin(pin, "135790")); // right, and too early
        m_clock.milliseconds += 900 * 1000;
        QVERIFY(QDir(m_file).removeRecursively());
        QVERIFY(!tryPin(pin, "000000"));
        QVERIFY(pin.isNoted());
        QCOMPARE(pin.secondsToWait(), 0); // the second wrong one
        QVERIFY(tryPin(pin, "135790"));
    }

    void damagedFileLetsNobodyIn()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        StaffPin pin(m_file, m_clock, cheap);
        QVERIFY(pin.isSet());
        QVERIFY(pin.secondsToWait() > 0);
        m_clock.milliseconds += 31 * 1000;
        QVERIFY(!tryPin(pin, "135790"));
    }

private:
    QTemporaryDir m_folder;
    TurnedClock m_clock;
    QString m_file;
    int m_count = 0;
};

BAROMETER_TEST(TestStaffPin)
#include "tst_staffpin.moc"
