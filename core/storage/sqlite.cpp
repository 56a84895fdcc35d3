// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace core::storage {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kBusyMilliseconds = 5000;
constexpr int kRoundSteps = 100'000;

/// Asked by SQLite after each round; anything but 0 ends the statement.
int isTooLong(void *rounds)
{
    return ++*static_cast<int *>(rounds) > Database::kMostSteps / kRoundSteps ? 1 : 0;
}

/// What SQLite does while a reader waits. Who saves one response after the other lets go of the file for a moment only:
/// SQLite's own steps of up to 100 ms would miss it again and again.
int waitBriefly(void * /*unused*/, int calls)
{
    if (calls >= kBusyMilliseconds)
        return 0;
    sqlite3_sleep(1);
    return 1;
}

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnlyPlace;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG:    // larger than anything of ours
    case SQLITE_INTERRUPT: // longer than anything of ours: isTooLong
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotThisKind;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::Internal;
    }
}

// What a file of ours and our statements need, with room to spare: a forged file asks for more in vain.
struct Limit
{
    int id;
    int most;
};
constexpr std::array<Limit, 11> kLimits{{
    {SQLITE_LIMIT_LENGTH, 1'000'000}, // of a value or row; a place has at most 64 KiB
    {SQLITE_LIMIT_SQL_LENGTH, 20'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 10},
    {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

// Where SQLite can keep its own hands off what a damaged or forged file asks for, it does.
struct Guard
{
    int option;
    int value;
};
constexpr std::array<Guard, 6> kGuards{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
}};

/// False when the library, built in some other way, did not take one of them.
bool harden(sqlite3 *handle)
{
    for (const Guard &guard : kGuards) {
        int now = -1;
        if (sqlite3_db_config(handle, guard.option, guard.value, &now) != SQLITE_OK || now != guard.value)
            return false;
    }
    for (const Limit &limit : kLimits) {
        sqlite3_limit(handle, limit.id, limit.most);
        if (sqlite3_limit(handle, limit.id, -1) > limit.most)
            return false;
    }
    return true;
}

Error errorOf(const QString &path, int sqliteCode, const char *message)
{
    const ErrorCode code = codeOf(sqliteCode);
    QStringList arguments{path};
    if (code == ErrorCode::NotThisKind)
        arguments.append(QStringLiteral("store"));
    return Error{code, arguments, QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(QString::fromUtf8(message)), {}};
}

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const char *vfs)
{
    int flags = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, vfs);
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(path, code, sqlite3_errstr(code)));
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    if (!harden(handle))
        return tl::unexpected(errorOf(path, SQLITE_MISUSE, "not all safeguards are there"));
    sqlite3_progress_handler(handle, kRoundSteps, isTooLong, &database->m_rounds);
    // Also for reading: a cell that reaches beyond its page is found when the page is read.
    if (const auto set = database->execute("PRAGMA cell_size_check=ON"); !set)
        return base::fail(set);
    return database;
}

Error Database::error(int code) const
{
    return errorOf(m_path, code, sqlite3_errmsg(m_handle.get()));
}

base::Result<void> Database::execute(const char *sql)
{
    m_rounds = 0;
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

base::Result<QString> Database::value(const char *sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return base::fail(statement);
    const auto row = statement->step();
    if (!row)
        return base::fail(row);
    return *row ? statement->text(0) : QString();
}

base::Result<void> Database::beginReading(std::chrono::milliseconds patience)
{
    sqlite3_busy_handler(m_handle.get(), waitBriefly, nullptr);
    if (auto begun = execute("BEGIN"); !begun)
        return begun;
    // The lock comes with the first reading; what was waited for it is no time in which others wait.
    if (const auto read = value("PRAGMA schema_version"); !read)
        return base::fail(read);
    m_patience.emplace(patience);
    return {};
}

bool Database::isAwaited() const
{
    sqlite3_file *file = nullptr;
    int reserved = 0;
    return sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
        file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle.get());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

base::Result<Statement> Statement::prepare(Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    database.m_rounds = 0;
    const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr);
    Statement prepared(database, statement);
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    return prepared;
}

Statement &Statement::bind(qint64 value)
{
    keepFailure(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    keepFailure(sqlite3_bind_blob64(m_statement.get(), ++m_bound, blob.constData(),
                                    static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

// Without memory a value is not bound, and the statement would write NULL in its place: it must not run.
void Statement::keepFailure(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
}

base::Result<bool> Statement::step()
{
    if (m_failure != SQLITE_OK)
        return tl::unexpected(m_database->error(m_failure));
    if (m_database->m_patience && m_database->m_patience->hasExpired() && m_database->isAwaited())
        return base::fail(ErrorCode::StoreInUse, {m_database->path()}, QStringLiteral("given way"));
    m_database->m_rounds = 0;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(m_database->error(code));
}

base::Result<void> Statement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    if (!row)
        return base::fail(row);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
    m_failure = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column));
}

QString Statement::text(int column) const
{
    const unsigned char *data = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data == nullptr ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(data), size);
}

} // namespace core::storage
