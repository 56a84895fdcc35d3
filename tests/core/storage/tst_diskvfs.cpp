// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diskvfs.h"

#include "core/storage/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using core::storage::Database;
using core::storage::DiskVfs;

// A journal that stays is opened as it is, one that is gone is made again; what a step half done left is rolled back.
class TestDiskVfs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vfs = std::make_unique<DiskVfs>();
        const QString path = QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/some.db");
        auto opened = Database::open(path, Database::Mode::Create, m_vfs->name());
        QVERIFY_RESULT(opened);
        m_database = std::move(*opened);
        QVERIFY_RESULT(m_database->execute("PRAGMA journal_mode=PERSIST; PRAGMA synchronous=EXTRA;"
                                           "CREATE TABLE word(text); INSERT INTO word VALUES('one');"));
    }

    void cleanup()
    {
        m_database.reset();
        m_vfs.reset();
    }

    void theJournalStays()
    {
        const QString journal = m_database->path() + QStringLiteral("-journal");
        QVERIFY(QFile::exists(journal));
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(m_database->execute("UPDATE word SET text = text || '+'"));
        QCOMPARE(*m_database->value("SELECT text FROM word"), QStringLiteral("one+++"));
        QVERIFY_RESULT(m_database->execute("BEGIN; UPDATE word SET text = 'lost'; ROLLBACK"));
        QCOMPARE(*m_database->value("SELECT text FROM word"), QStringLiteral("one+++"));
    }

    void aJournalThatIsGoneIsMadeAgain()
    {
        const QString journal = m_database->path() + QStringLiteral("-journal");
        QVERIFY_RESULT(m_database->execute("UPDATE word SET text = 'two'"));
        QVERIFY(QFile::remove(journal));
        QVERIFY_RESULT(m_database->execute("UPDATE word SET text = 'three'"));
        QVERIFY(QFile::exists(journal));
        QVERIFY_RESULT(m_database->execute("UPDATE word SET text = 'four'"));
        QCOMPARE(*m_database->value("SELECT text FROM word"), QStringLiteral("four"));
    }

    // What is left of a power cut in the middle of a change: the journal holds what the pages held before.
    void aJournalThatWasRolledBackStaysWithoutItsContent()
    {
        QVERIFY_RESULT(m_database->execute("PRAGMA cache_size=1; CREATE TABLE page(k INTEGER PRIMARY KEY, v BLOB)"));
        const QByteArray before(3000, 'b');
        for (int row = 1; row <= 20; ++row) {
            auto insert = core::storage::Statement::prepare(*m_database, "INSERT INTO page(v) VALUES(?)");
            QVERIFY_RESULT(insert);
            QVERIFY_RESULT(insert->bind(before).run());
        }
        QVERIFY_RESULT(m_database->execute("BEGIN; UPDATE page SET v = zeroblob(3000)"));
        const QString cut = m_folder->filePath(QStringLiteral("cut.db"));
        QVERIFY(QFile::copy(m_database->path(), cut));
        QVERIFY(QFile::copy(m_database->path() + u"-journal"_qs, cut + u"-journal"_qs));
        const QByteArray hot = tests::contentOf(cut + u"-journal"_qs);
        QVERIFY(hot.startsWith(QByteArray::fromHex("d9d505f920a163d7")) && hot.contains(before));
        const QString path = QFileInfo(cut).canonicalFilePath();
        {
            const auto opened = Database::open(path, Database::Mode::ReadWrite, m_vfs->name());
            QVERIFY_RESULT(opened);
            QCOMPARE(*(*opened)->value("SELECT count(*) FROM page WHERE v = zeroblob(3000)"), QStringLiteral("0"));
        }
        const QByteArray left = tests::contentOf(cut + u"-journal"_qs);
        QCOMPARE(left.size(), hot.size()); // its room is still its own
        QCOMPARE(left.left(28), QByteArray(28, '\0'));
        QVERIFY(!left.contains("bbbb"));
        QVERIFY(left.mid(28).count('\0') < left.size() / 100);
        const auto again = Database::open(path, Database::Mode::ReadWrite, m_vfs->name());
        QVERIFY_RESULT(again);
        QCOMPARE(*(*again)->value("PRAGMA integrity_check"), QStringLiteral("ok"));
    }

    // Two of them at once, as when a store is copied into another place, do not get into each other's way.
    void eachHasItsOwnName()
    {
        const DiskVfs other;
        QVERIFY(qstrcmp(other.name(), m_vfs->name()) != 0);
        const auto reader = Database::open(m_database->path(), Database::Mode::ReadOnly, other.name());
        QVERIFY_RESULT(reader);
        QCOMPARE(*(*reader)->value("SELECT text FROM word"), QStringLiteral("one"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskVfs> m_vfs;
    std::unique_ptr<Database> m_database;
};

BAROMETER_TEST(TestDiskVfs)
#include "tst_diskvfs.moc"
