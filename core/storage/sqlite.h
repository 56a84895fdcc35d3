// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace core::storage {

class Database;

/// One prepared statement. Bound blobs are copied. Columns and parameters count from 0.
class Statement
{
public:
    /// Errors: as Database::execute.
    [[nodiscard]] static base::Result<Statement> prepare(Database &database, const char *sql);

    Statement &bind(qint64 value);
    Statement &bind(const QByteArray &blob);
    /// True: a row is there; false: done.
    [[nodiscard]] base::Result<bool> step();
    /// Steps to the end; for statements that change something.
    [[nodiscard]] base::Result<void> run();
    void reset(); ///< to run it again, with nothing bound

    [[nodiscard]] qint64 integer(int column) const;
    /// Empty as well when memory is short: compare the size with the one expected.
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) { }
    void keepFailure(int code);
    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
    int m_failure = 0; ///< SQLite's code of the first bind that failed
};

/// One connection to a SQLite file, used by one thread at a time. Errors carry the path; the technical detail is
/// SQLite's message and extended code.
class Database
{
public:
    /// Most steps of SQLite's machine from one row to the next; its check of the largest store needs about 7 a place.
    /// What a forged file makes it do beyond that ends as Damaged.
    static constexpr int kMostSteps = 50'000'000;

    enum class Mode { ReadWrite, ReadOnly, Create };

    /// vfs: SQLite's name of the file system to use; null: the machine's own. Symbolic links are not followed: give a
    /// canonical path. Errors: as execute.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const char *vfs);

    /// Errors: DiskFull, ReadOnlyPlace, StoreInUse, Damaged, NotThisKind (no SQLite file), FileNotFound,
    /// FileNotWritable (every other failure of reading or writing), Internal.
    [[nodiscard]] base::Result<void> execute(const char *sql);
    /// The first column of the first row as text; empty without a row.
    [[nodiscard]] base::Result<QString> value(const char *sql);
    /// From here on everything is read as it is now, whatever others write: they wait until this is closed, at most for
    /// patience. Then the first of them is given way: the next row fails with StoreInUse. Errors: as execute.
    [[nodiscard]] base::Result<void> beginReading(std::chrono::milliseconds patience);
    /// Whether another connection is about to change the file. Asked while this one reads.
    [[nodiscard]] bool isAwaited() const;
    [[nodiscard]] int changes() const;
    /// Whether a transaction is open; SQLite closes one by itself on some errors.
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    [[nodiscard]] base::Error error(int code) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    Database(QString path, sqlite3 *handle) : m_path(std::move(path)), m_handle(handle) { }
    friend class Statement;
    QString m_path;
    int m_rounds = 0; ///< of kRoundSteps, since the last row
    std::unique_ptr<sqlite3, Close> m_handle;
    std::optional<QDeadlineTimer> m_patience; ///< of a reading; none: nobody is given way
};

} // namespace core::storage
