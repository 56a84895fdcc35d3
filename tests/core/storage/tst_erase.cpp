// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erase.h"

#include "core/storage/backup.h"
#include "core/storage/medium.h"
#include "core/storage/mirror.h"
#include "core/storage/recovery.h"
#include "core/storage/storeinfo.h"
#include "core/storage/storeparts.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/support/twodevices.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core::storage;
using tests::contentOf;

namespace {

const QByteArray kOld(20'000, 'o');
const QByteArray kNew(1000, 'n');

/// The blocks of a file, also when its name has gone: what whoever reads the device finds there.
class Blocks
{
public:
    explicit Blocks(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            qFatal("no file");
    }
    [[nodiscard]] QByteArray read()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QFile m_file;
};

/// A memory stick, whose file system cannot exchange names.
class Stick final : public DiskMedium
{
protected:
    [[nodiscard]] bool exchange(const QString &, const QString &) override { return false; }
};

} // namespace

// What another file takes the place of is overwritten where it lies, at the latest when the store is opened next.
class TestErase : public QObject
{
    Q_OBJECT

private slots:
    void aReplacedFileIsOverwritten_data()
    {
        QTest::addColumn<bool>("isStick");
        QTest::newRow("names are exchanged") << false;
        QTest::newRow("a stick that cannot exchange names") << true;
    }
    void aReplacedFileIsOverwritten()
    {
        QFETCH(bool, isStick);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        const QString aside = folder.filePath(QStringLiteral("file.new"));
        DiskMedium plain;
        Stick stick;
        DiskMedium &disk = isStick ? stick : plain;
        tests::write(path, kOld);
        tests::write(path + QStringLiteral("-journal"), kOld);
        tests::write(aside, kNew);
        Blocks old(path);
        Blocks journal(path + QStringLiteral("-journal"));
        QVERIFY_RESULT(disk.replace(aside, path, Replaced::IsOverwritten));
        QCOMPARE(contentOf(path), kNew);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
        QCOMPARE(old.read().size(), kOld.size());
        QVERIFY(!old.read().contains("oooo"));
        QVERIFY(!journal.read().contains("oooo"));

        tests::write(aside, kOld);
        Blocks leftover(aside);
        disk.remove(aside);
        QVERIFY(!QFile::exists(aside));
        QVERIFY(!leftover.read().contains("oooo"));
    }

    void whereNothingIsReplacedTheFileIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        DiskMedium disk;
        tests::write(path + QStringLiteral(".new"), kNew);
        QVERIFY_RESULT(disk.replace(path + QStringLiteral(".new"), path, Replaced::IsOverwritten));
        QCOMPARE(contentOf(path), kNew);
        QVERIFY_RESULT(overwriteWith(folder.filePath(QStringLiteral("other")), kNew));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("other"))), kNew);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void aFileWrittenAnewIsOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        tests::write(path, kOld);
        Blocks old(path);
        QVERIFY_RESULT(overwriteWith(path, kNew));
        QCOMPARE(contentOf(path), kNew);
        QVERIFY(!old.read().contains("oooo"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
    }

    void whatAPowerCutLeavesGoesWithTheNextOpening_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a store built anew, or the one before it") << QStringLiteral("store.qk.new");
        QTest::newRow("a small file") << QStringLiteral("archive.erase");
        QTest::newRow("one that was being written") << QStringLiteral("archive.erase.Xy12ab");
        QTest::newRow("of the ledger") << QStringLiteral("ledger/open-answers.erase");
    }
    void whatAPowerCutLeavesGoesWithTheNextOpening()
    {
        QFETCH(QString, name);
        for (const bool isBackup : {false, true}) {
            tests::StorePlace place;
            QVERIFY_RESULT(place.create());
            QVERIFY(QDir().mkpath(place.path(QStringLiteral("ledger"))));
            tests::write(place.path(name), kOld);
            QVERIFY(!isCompanion(name)); // it goes into no backup and no copy
            Blocks left(place.path(name));
            DiskMedium disk;
            if (isBackup)
                QVERIFY_RESULT(partsOfStore(place.folder(), disk));
            else
                QVERIFY_RESULT(place.open());
            QVERIFY(!QFile::exists(place.path(name)));
            QVERIFY(!left.read().contains("oooo"));
        }
    }

    /// Where names cannot be exchanged, the power went while the old file was overwritten.
    void whatWaitsToTakeAPlaceTakesIt_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString &by : {QStringLiteral("open"), QStringLiteral("backup"), QStringLiteral("recover")})
            QTest::newRow(qPrintable(by)) << by;
    }
    void whatWaitsToTakeAPlaceTakesIt()
    {
        QFETCH(QString, by);
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        const QString file = place.path(QStringLiteral("store.qk"));
        const QString log = place.path(QStringLiteral("ledger/open-answers"));
        QVERIFY(QDir().mkpath(place.path(QStringLiteral("ledger"))));
        QVERIFY(QFile::rename(file, file + nextEnding()));
        tests::write(log + nextEnding(), kNew);
        QVERIFY(!isCompanion(QStringLiteral("ledger/open-answers") + nextEnding()));
        for (const QString &path : {file, log})
            tests::write(path, kOld);
        Blocks old(file);
        Blocks oldLog(log);

        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY2(info->verified, qPrintable(info->damage));
        QCOMPARE(info->responses, 1);
        QVERIFY(QFile::exists(file + nextEnding())); // who looks changes nothing

        if (by == QLatin1String("open")) {
            const auto store = place.open();
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->info().responses, 1);
        } else if (by == QLatin1String("backup")) {
            DiskMedium disk;
            const auto parts = partsOfStore(place.folder(), disk);
            QVERIFY_RESULT(parts);
            QCOMPARE(parts->bodies.size(), size_t{1});
        } else {
            const QString made = place.beside(QStringLiteral("again"));
            const auto recovery = recoverStore({place.folder(), made, {}, nullptr}, place.random, {});
            QVERIFY_RESULT(recovery);
            QCOMPARE(recovery->responses, 1);
            QCOMPARE(recovery->unreadable, 0);
            QCOMPARE(contentOf(made + QStringLiteral("/ledger/open-answers")), kNew);
            QCOMPARE(contentOf(log), kOld); // not a byte of what is recovered from changes
            QVERIFY(QFile::exists(file + nextEnding()));
            return;
        }
        QCOMPARE(contentOf(log), kNew);
        for (const QString &path : {file, log})
            QVERIFY(!QFile::exists(path + nextEnding()));
        QVERIFY(!old.read().contains("oooo"));
        QVERIFY(!oldLog.read().contains("oooo"));
    }

    void aFolderIsNoFile()
    {
        QTemporaryDir folder;
        DiskMedium disk;
        QVERIFY(!disk.exists(folder.path()));
    }

    void anEventOfThatNameIsNoLeftover()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY(QDir().mkpath(place.path(QStringLiteral("events"))));
        const QString name = QStringLiteral("events/oulu.erase-2026.event");
        tests::write(place.path(name), kOld);
        QVERIFY_RESULT(place.open());
        QCOMPARE(contentOf(place.path(name)), kOld);
        QVERIFY(isCompanion(name));
    }

    /// A store that is damaged may have to be repaired: nothing is taken away beside it before it is known to be whole.
    void nothingGoesBesideADamagedStore()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QByteArray bytes = contentOf(place.path(QStringLiteral("store.qk")));
        tests::write(place.path(QStringLiteral("store.qk.new")), bytes);
        tests::write(place.path(QStringLiteral("store.qk")), bytes.replace(bytes.size() / 2, 64, QByteArray(64, 'x')));
        QVERIFY(!place.open());
        QVERIFY(contentOf(place.path(QStringLiteral("store.qk.new"))).startsWith("SQLite"));
    }

    void theSameInASecondCopy()
    {
        tests::StorePlace place;
        tests::TwoDevices disks;
        QVERIFY_RESULT(place.create());
        QVERIFY(QDir().mkpath(place.beside(QStringLiteral("card"))));
        const auto copy = Mirror::choose(place.folder(), place.beside(QStringLiteral("card")), place.random, &disks);
        QVERIFY_RESULT(copy);
        const QString left = QDir(*copy).filePath(QStringLiteral("store.qk.new"));
        tests::write(left, kOld);
        Blocks blocks(left);
        QVERIFY_RESULT(place.open());
        QVERIFY(!QFile::exists(left));
        QVERIFY(!blocks.read().contains("oooo"));
    }

    void anErasedStoreHasNoLeftovers()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY(QDir().mkpath(place.path(QStringLiteral("ledger"))));
        tests::write(place.path(QStringLiteral("archive.erase")), kOld);
        tests::write(place.path(QStringLiteral("ledger/open-answers.erase")), kOld);
        QVERIFY_RESULT(eraseStore(place.folder()));
        QVERIFY(!QFile::exists(place.folder()));
    }
};

BAROMETER_TEST(TestErase)

#include "tst_erase.moc"
