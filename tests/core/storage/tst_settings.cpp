// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in force on the very connection that a store writes with, asked of SQLite itself.
#include "core/storage/collectionstore.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace {

/// The connection opened last; SQLite calls us for each.
sqlite3 *&newest()
{
    static sqlite3 *connection = nullptr;
    return connection;
}

int note(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    newest() = connection;
    return SQLITE_OK;
}

using Hook = void (*)();
Hook hook()
{
    return reinterpret_cast<Hook>(&note); // as SQLite documents it
}

QByteArray valueOf(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(newest(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return "not prepared";
    QByteArray value;
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(sqlite3_auto_extension(hook()), SQLITE_OK); }
    void cleanupTestCase() { sqlite3_cancel_auto_extension(hook()); }

    void areThoseOfTheDesign()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        newest() = nullptr;
        const auto store = place.open();
        QVERIFY_RESULT(store);
        check();
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        check(); // still the same connection, and nothing was changed
        // A journal that persists: there after the response, and void.
        QFile journal(place.path(QStringLiteral("store.qk-journal")));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(journal.size() > 0);
        QCOMPARE(journal.read(8), QByteArray(8, '\0'));
    }

private:
    static void check()
    {
        QVERIFY(newest() != nullptr);
        constexpr std::array<std::pair<const char *, const char *>, 12> pragmas{{
            {"PRAGMA journal_mode", "persist"},
            {"PRAGMA synchronous", "3"}, // EXTRA
            {"PRAGMA locking_mode", "normal"},
            {"PRAGMA secure_delete", "1"},
            {"PRAGMA trusted_schema", "0"},
            {"PRAGMA cell_size_check", "1"},
            {"PRAGMA temp_store", "2"}, // MEMORY
            {"PRAGMA foreign_keys", "1"},
            {"PRAGMA auto_vacuum", "0"},
            {"PRAGMA encoding", "UTF-8"},
            {"PRAGMA busy_timeout", "5000"},
            {"PRAGMA page_size", "4096"}, // what the sample's responses need
        }};
        for (const auto &[pragma, value] : pragmas)
            QVERIFY2(valueOf(pragma) == value, qPrintable(QString::fromLatin1(pragma + (": " + valueOf(pragma)))));
        const QByteArray mapped = valueOf("PRAGMA mmap_size");
        QVERIFY(mapped.isEmpty() || mapped == "0");
        constexpr std::array<std::pair<int, int>, 6> guards{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                             {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                             {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                             {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}}};
        for (const auto &[guard, wanted] : guards) {
            int now = -1;
            QCOMPARE(sqlite3_db_config(newest(), guard, -1, &now), SQLITE_OK);
            QCOMPARE(now, wanted);
        }
    }
};

BAROMETER_TEST(TestSettings)
#include "tst_settings.moc"
