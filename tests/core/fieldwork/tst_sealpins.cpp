// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/fieldwork/sealpins.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using core::base::ErrorCode;
using core::fieldwork::SealPins;

class TestSealPins : public QObject
{
    Q_OBJECT
private slots:
    void aSwappedKeyIsNoticed()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store"));
        QVERIFY(QDir().mkpath(store));
        const SealPins pins(folder.filePath(QStringLiteral("seals")));
        QVERIFY_RESULT(pins.keep(store, QStringLiteral("lusab-babad")));
        QVERIFY_RESULT(pins.check(store, QStringLiteral("lusab-babad")));
        QVERIFY_RESULT(pins.check(store + QStringLiteral("/."), QStringLiteral("lusab-babad"))); // the same place
        QCOMPARE(pins.check(store, QStringLiteral("gutih-tugad")).error().code, ErrorCode::SealChanged);
        QCOMPARE(pins.check(store, QString()).error().code, ErrorCode::SealChanged); // no longer sealed at all
        QVERIFY_RESULT(pins.keep(store, QStringLiteral("gutih-tugad")));             // a new store in its place
        QVERIFY_RESULT(pins.check(store, QStringLiteral("gutih-tugad")));
        QVERIFY_RESULT(pins.keep(store, QString()));
        QVERIFY_RESULT(pins.check(store, QString()));
    }

    /// Moved away while another store is made, a store comes back with other keys: that is noticed all the same.
    void aStoreThatIsAwayIsRemembered()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store"));
        const QString other = folder.filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(store) && QDir().mkpath(other));
        const SealPins pins(folder.filePath(QStringLiteral("seals")));
        QVERIFY_RESULT(pins.keep(store, QStringLiteral("lusab-babad")));
        QVERIFY(QDir().rename(store, folder.filePath(QStringLiteral("aside"))));
        QVERIFY_RESULT(pins.keep(other, QStringLiteral("dibal-mokur")));
        QVERIFY(QDir().mkpath(store));
        QCOMPARE(pins.check(store, QStringLiteral("gutih-tugad")).error().code, ErrorCode::SealChanged);
        QVERIFY_RESULT(pins.check(store, QStringLiteral("lusab-babad")));
    }

    void aBrokenMemoryForgetsNothing()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store"));
        QVERIFY(QDir().mkpath(store));
        const QString file = folder.filePath(QStringLiteral("seals"));
        const SealPins pins(file);
        QVERIFY_RESULT(pins.keep(store, QStringLiteral("lusab-babad")));
        QVERIFY_RESULT(core::base::writeFile(file, "{\"/x\":"));
        QCOMPARE(pins.check(store, QStringLiteral("gutih-tugad")).error().code, ErrorCode::InvalidJson);
        QCOMPARE(pins.keep(store, QStringLiteral("gutih-tugad")).error().code, ErrorCode::InvalidJson);
    }

    void aStoreFromElsewhereIsBelievedOnce()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store"));
        QVERIFY(QDir().mkpath(store));
        const SealPins pins(folder.filePath(QStringLiteral("seals")));
        QVERIFY_RESULT(pins.check(store, QStringLiteral("lusab-babad")));
        QCOMPARE(pins.check(store, QStringLiteral("gutih-tugad")).error().code, ErrorCode::SealChanged);
    }
};

BAROMETER_TEST(TestSealPins)

#include "tst_sealpins.moc"
