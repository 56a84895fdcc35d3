// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diskvfs.h"

#include "core/storage/sqlite.h"
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
