// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody answers while the disk has no room left, or a little: nothing a store does for them needs more than it has.
// Needs root, for disks of its own.
#include "core/storage/collectionstore.h"
#include "core/storage/sqlite.h"
#include "tests/faults/ext4.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace core::storage;

namespace {

constexpr int kMegabytes = 8;
constexpr int kSteps = 33; // of one block, from none free on
constexpr qint64 kStep = 4096;

/// A small disk of one kind.
class SmallDisk
{
public:
    explicit SmallDisk(bool isExt4)
    {
        if (isExt4)
            m_ext4 = std::make_unique<faults::Ext4>(kMegabytes);
        else
            m_tmpfs = std::make_unique<faults::Mounted>(
                QStringList{QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                            QStringLiteral("size=%1m").arg(kMegabytes), QStringLiteral("none")},
                m_folder.filePath(QStringLiteral("disk")));
    }
    [[nodiscard]] bool isGood() const { return m_ext4 ? m_ext4->isGood() : m_tmpfs->isGood(); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_ext4 ? m_ext4->live(name) : m_folder.filePath(QStringLiteral("disk/") + name);
    }
    /// Fills it but for so many bytes.
    [[nodiscard]] bool fill(qint64 free) const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(kStep, 'b');
        while (ballast.write(block) == kStep) { }
        return ballast.size() > free && ballast.resize(ballast.size() - free);
    }
    void empty() const { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<faults::Ext4> m_ext4;
    std::unique_ptr<faults::Mounted> m_tmpfs;
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private slots:
    void whoIsAnsweringIsSaved_data()
    {
        QTest::addColumn<bool>("isExt4");
        QTest::newRow("ext4") << true;
        QTest::newRow("tmpfs") << false;
    }
    void whoIsAnsweringIsSaved()
    {
        QFETCH(bool, isExt4);
        const SmallDisk disk(isExt4);
        QVERIFY(disk.isGood());
        core::base::SeededRandom random(tests::seed());
        const tests::FixedClock clock;
        NewStore wanted;
        wanted.folder = disk.path(QStringLiteral("store"));
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = kSteps;
        QVERIFY_RESULT(CollectionStore::create(wanted, clock, random));
        for (int step = 0; step < kSteps; ++step) {
            QVERIFY(disk.fill(step * kStep));
            const auto store = CollectionStore::open(wanted.folder, clock, random);
            QVERIFY_RESULT(store);
            const auto response = tests::sampleResponse(random);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(response)));
            QVERIFY_RESULT((*store)->submit(response));
            disk.empty();
        }
        const auto store = CollectionStore::open(wanted.folder, clock, random);
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->responses()->size(), size_t{kSteps});
        std::printf("full disk, %s: %d of %d responses saved with 0 to %lld KiB free\n", QTest::currentDataTag(),
                    kSteps, kSteps, static_cast<long long>((kSteps - 1) * kStep / 1024));
    }

    /// A table that grows with each response cannot, so the disks are full.
    void aTableThatGrowsLosesSome()
    {
        const SmallDisk disk(true);
        QVERIFY(disk.isGood());
        QFile(disk.path(QStringLiteral("plain.db"))).open(QIODevice::WriteOnly);
        const QString path = QFileInfo(disk.path(QStringLiteral("plain.db"))).canonicalFilePath();
        const auto database = Database::open(path, Database::Mode::Create, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)"));
        int lost = 0;
        for (int step = 0; step < kSteps; ++step) {
            QVERIFY(disk.fill(step * kStep));
            lost += (*database)->execute("INSERT INTO t(v) VALUES(randomblob(4000))") ? 0 : 1;
            disk.empty();
        }
        std::printf("full disk, a table that grows: %d of %d responses lost\n", lost, kSteps);
        QVERIFY(lost > 0);
    }
};

BAROMETER_TEST(TestFullDisk)

#include "tst_fulldisk.moc"
