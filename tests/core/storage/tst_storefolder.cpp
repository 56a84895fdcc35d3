// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/medium.h"
#include "core/storage/recovery.h"
#include "core/storage/storefolder.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace core::storage;

namespace {

const QString kMounts = QStringLiteral("/dev/sda1 / ext4 rw 0 0\n"
                                       "server:/export /srv/team nfs4 rw 0 0\n"
                                       "//fs/team /mnt/team\\040drive cifs rw 0 0\n"
                                       "/dev/sdb1 /srv/team/usb exfat rw 0 0\n"
                                       "host /mnt/host 9p rw 0 0\n");

} // namespace

class TestStoreFolder : public QObject
{
    Q_OBJECT
private slots:
    void knowsSharedPlaces_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("shared");
        QTest::newRow("home") << QStringLiteral("/people/anna/stores") << false;
        QTest::newRow("NFS") << QStringLiteral("/srv/team/stores") << true;
        QTest::newRow("a name that only begins the same") << QStringLiteral("/srv/teamstores") << false;
        QTest::newRow("a stick mounted inside") << QStringLiteral("/srv/team/usb/store") << false;
        QTest::newRow("CIFS with a space") << QStringLiteral("/mnt/team drive/store") << true;
        QTest::newRow("OneDrive") << QStringLiteral("/people/anna/OneDrive - Ministry/store") << true;
        QTest::newRow("Dropbox") << QStringLiteral("/people/anna/Dropbox/store") << true;
        QTest::newRow("Nextcloud") << QStringLiteral("/people/anna/Nextcloud") << true;
        QTest::newRow("kDrive") << QStringLiteral("/people/anna/kDrive/store") << true;
        QTest::newRow("Proton Drive") << QStringLiteral("/people/anna/Proton Drive/store") << true;
        QTest::newRow("Yandex.Disk") << QStringLiteral("/people/anna/Yandex.Disk") << true;
        QTest::newRow("Box") << QStringLiteral("/people/anna/Box/store") << true;
        QTest::newRow("a name that only begins with box") << QStringLiteral("/people/anna/Boxes/store") << false;
        QTest::newRow("a folder of the host") << QStringLiteral("/mnt/host/store") << true;
        QTest::newRow("a folder about a drop box") << QStringLiteral("/people/anna/my dropbox notes") << false;
    }
    void knowsSharedPlaces()
    {
        QFETCH(QString, folder);
        QFETCH(bool, shared);
        QCOMPARE(isSharedPlace(folder, kMounts), shared);
    }

    void knowsTheMarksOfSyncPrograms()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("team/store")));
        const QString store = folder.filePath(QStringLiteral("team/store"));
        QVERIFY(!isSharedPlace(store, kMounts));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral(".stfolder")));
        QVERIFY(isSharedPlace(store, kMounts));
    }

    /// Dropbox keeps its settings in a folder ".dropbox" at home, which makes no home a synced place; what it does copy
    /// has a file of that name.
    void aHomeWithDropboxIsNotShared()
    {
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral(".dropbox/instance1")));
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("stores/store")));
        const QString store = home.filePath(QStringLiteral("stores/store"));
        QVERIFY(!isSharedPlace(store, kMounts));
        QFile mark(home.filePath(QStringLiteral("stores/.dropbox")));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        QVERIFY(isSharedPlace(store, kMounts));
    }

    void noStoreIsMadeOrOpenedThere()
    {
        tests::StorePlace place;
        NewStore wanted;
        wanted.folder = QDir::cleanPath(place.path(QStringLiteral("../Dropbox")));
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        const auto refused = CollectionStore::create(wanted, place.clock, place.random);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::base::ErrorCode::PlaceIsShared);
        QVERIFY(!QFile::exists(wanted.folder));

        QVERIFY_RESULT(place.create());
        QVERIFY(QFile::rename(place.folder(), wanted.folder));
        QCOMPARE(CollectionStore::open(wanted.folder, place.clock, place.random).error().code,
                 core::base::ErrorCode::PlaceIsShared);
    }

    /// What is refused leaves nothing behind; the lock's file of a store is there to stay.
    void aLockLeavesItsFileWhereItIsKept()
    {
        const QTemporaryDir folder;
        const StorePaths paths(folder.path());
        QVERIFY_RESULT(FolderLock::take(paths));
        QVERIFY(!QFile::exists(paths.lock));
        {
            auto lock = FolderLock::take(paths);
            QVERIFY_RESULT(lock);
            QCOMPARE(FolderLock::take(paths).error().code, core::base::ErrorCode::StoreInUse);
            QVERIFY(QFile::exists(paths.lock)); // whoever was refused took nothing of the other's away
            const FolderLock moved = std::move(*lock);
            QCOMPARE(FolderLock::take(paths).error().code, core::base::ErrorCode::StoreInUse);
        }
        QVERIFY(!QFile::exists(paths.lock));
        {
            auto lock = FolderLock::take(paths);
            QVERIFY_RESULT(lock);
            lock->keepFile();
        }
        QVERIFY(QFile::exists(paths.lock));
        QVERIFY_RESULT(FolderLock::take(paths));
        QVERIFY(QFile::exists(paths.lock)); // it was there before
    }

    /// A file that goes with its lock may be open in another program already, which then would hold a lock of nothing
    /// beside the one who makes the file anew.
    void aLockWhoseFileGoesIsHeldOnce()
    {
        const QTemporaryDir folder;
        const StorePaths paths(folder.path());
        std::atomic<int> holders = 0;
        std::atomic<int> taken = 0;
        std::atomic<bool> isHeldTwice = false;
        const auto takeAndLeave = [&] {
            for (int round = 0; round < 2'000; ++round) {
                const auto lock = FolderLock::take(paths);
                if (!lock)
                    continue;
                ++taken;
                if (++holders > 1)
                    isHeldTwice = true;
                std::this_thread::yield();
                --holders;
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(takeAndLeave);
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(taken > 0);
        QVERIFY(!isHeldTwice);
    }

    /// Neither a backup nor anything else leaves its lock in a folder that only has a file of that name.
    void aFolderOfSomebodyElseStaysAsItIs()
    {
        tests::StorePlace place;
        const QString folder = place.folder();
        QVERIFY(QDir().mkpath(folder));
        tests::write(place.path(QStringLiteral("store.qk")), QByteArray(100'000, 'x'));
        DiskMedium disk;
        core::storage::RecoveryWish wish;
        wish.from = folder;
        wish.output = place.path(QStringLiteral("../recovered"));
        QVERIFY(!place.open());
        QVERIFY(!partsOfStore(folder, disk));
        QVERIFY(!recoverStore(wish, place.random));
        QVERIFY(!repairStore(folder, place.random));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("store.qk")});
    }

    void onlyTheOwnerCanRead()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(place.folder()) & others));
        QStringList names = QDir(place.folder()).entryList(QDir::Files | QDir::Hidden);
        names.sort();
        QCOMPARE(names,
                 QStringList({QStringLiteral("bundle.key"), QStringLiteral("delete-by"), QStringLiteral("local.key"),
                              QStringLiteral("lock"), QStringLiteral("questionnaire.json"), QStringLiteral("store.qk"),
                              QStringLiteral("store.qk-journal")}));
        for (const QString &name : names)
            QVERIFY2(!(QFile::permissions(place.path(name)) & others), qPrintable(name));
        // A copy that came with wider permissions is closed again when it is opened.
        QVERIFY(QFile::setPermissions(place.path(QStringLiteral("store.qk")), QFile::ReadOwner | others));
        QVERIFY_RESULT(place.open());
        QVERIFY(!(QFile::permissions(place.path(QStringLiteral("store.qk"))) & others));
    }
};

BAROMETER_TEST(TestStoreFolder)

#include "tst_storefolder.moc"
