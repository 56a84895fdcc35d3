// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slotfile.h"

#include "core/storage/schema.h"
#include "core/storage/secret.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

struct Setting
{
    const char *set;
    const char *read;
    const char *value;
};

// PERSIST: the journal keeps its blocks, so that a full disk cannot stop a submit and no freed block keeps a draft.
// EXTRA: also safe should the journal mode ever be changed. Each is read back: a library built otherwise is noticed.
constexpr std::array<Setting, 9> kSettings{{
    {"PRAGMA journal_mode=PERSIST", "PRAGMA journal_mode", "persist"},
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA locking_mode=NORMAL", "PRAGMA locking_mode", "normal"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
}};

tl::unexpected<base::Error> damaged(const QString &path, const QString &what)
{
    return base::fail(ErrorCode::Damaged, {path}, what);
}

/// Every row of a query in turn, until one is wrong.
template <typename Look>
Result<void> eachRow(Database &database, const char *sql, const Look &look)
{
    auto rows = Statement::prepare(database, sql);
    if (!rows)
        return base::fail(rows);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return base::fail(row);
        if (!*row)
            return {};
        if (Result<void> good = look(*rows); !good)
            return good;
    }
}

Result<void> applySettings(Database &database)
{
    for (const Setting &setting : kSettings) {
        if (auto set = database.execute(setting.set); !set)
            return set;
        const auto read = database.value(setting.read);
        if (!read)
            return base::fail(read);
        // A library built without memory mapping gives no row for mmap_size, which is as good as 0.
        const bool asWanted = *read == QLatin1String(setting.value) ||
            (read->isEmpty() && qstrcmp(setting.read, "PRAGMA mmap_size") == 0);
        if (!asWanted)
            return base::fail(ErrorCode::Internal, {QString::fromLatin1(setting.read)}, *read);
    }
    return {};
}

Result<void> checkIdentity(Database &database)
{
    const auto application = database.value("PRAGMA application_id");
    if (!application)
        return base::fail(application);
    if (application->toInt() != schema::kApplicationId)
        return base::fail(ErrorCode::NotThisKind, {database.path(), QStringLiteral("store")});
    const auto format = database.value("PRAGMA user_version");
    if (!format)
        return base::fail(format);
    if (format->toInt() != SlotFile::kFormat)
        return base::fail(ErrorCode::NewerFormat, {database.path()});
    auto tables = Statement::prepare(database, "SELECT sql FROM sqlite_schema ORDER BY rowid");
    if (!tables)
        return base::fail(tables);
    for (const char *expected : {schema::kMeta, schema::kSlot, schema::kDraft, schema::kPad}) {
        const auto row = tables->step();
        if (!row)
            return base::fail(row);
        if (!*row || tables->text(0) != QLatin1String(expected))
            return damaged(database.path(), QStringLiteral("schema"));
    }
    const auto more = tables->step();
    if (!more)
        return base::fail(more);
    if (*more)
        return damaged(database.path(), QStringLiteral("schema"));
    return {};
}

} // namespace

Result<std::unique_ptr<SlotFile>> SlotFile::open(Medium &medium, const QString &path, Access access)
{
    if (!medium.exists(path))
        return base::fail(ErrorCode::FileNotFound, {path});
    const bool write = access == Access::Write;
    if (write) {
        if (const auto finished = medium.finishReplacing(path); !finished)
            return base::fail(finished);
    }
    auto database = Database::open(medium.standing(path), write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly,
                                   medium.vfs());
    if (!database)
        return base::fail(database);
    if (write && sqlite3_db_readonly((*database)->handle(), "main") == 1)
        return base::fail(ErrorCode::ReadOnlyPlace, {path});
    if (!write) {
        if (const auto begun = (*database)->beginReading(kPatience); !begun)
            return base::fail(begun);
    }
    // The first reading also rolls back what a power cut left half done.
    if (const auto identity = checkIdentity(**database); !identity)
        return base::fail(identity);
    if (write) {
        if (const auto set = applySettings(**database); !set)
            return base::fail(set);
    }
    const auto pageSize = (*database)->value("PRAGMA page_size");
    if (!pageSize)
        return base::fail(pageSize);
    const auto layout = PageLayout::ofPage(pageSize->toInt(), path);
    if (!layout)
        return base::fail(layout);
    std::unique_ptr<SlotFile> file(new SlotFile(std::move(*database), *layout));
    if (const auto meta = file->readMeta(); !meta)
        return base::fail(meta);
    if (const auto size = file->checkSize(); !size)
        return base::fail(size);
    if (const auto used = file->readUsed(); !used)
        return base::fail(used);
    return file;
}

/// A file from elsewhere may hold far more than its places: it is refused before anybody reads through it.
Result<void> SlotFile::checkSize()
{
    constexpr qint64 kOtherPages = 64; // header, roots, meta, draft and pad, with room to spare
    const auto pages = m_database->value("PRAGMA page_count");
    if (!pages)
        return base::fail(pages);
    const qint64 places = m_description.capacity;
    if (pages->toLongLong() > places + places / 100 + kOtherPages) // one place a page, and the pages that list them
        return damaged(m_database->path(), QStringLiteral("%1 pages for %2 places").arg(*pages).arg(places));
    return {};
}

Result<void> SlotFile::readMeta()
{
    auto rows = Statement::prepare(*m_database, "SELECT v FROM meta WHERE k = ?");
    if (!rows)
        return base::fail(rows);
    const auto read = [&rows](int key) -> Result<QByteArray> {
        rows->reset();
        const auto row = rows->bind(key).step();
        if (!row)
            return base::fail(row);
        return *row ? rows->blob(0) : QByteArray();
    };
    const auto stateRow = read(schema::kStateRow);
    if (!stateRow)
        return base::fail(stateRow);
    auto state = decodeState(*stateRow, m_database->path());
    if (!state)
        return base::fail(state);
    const auto descriptionRow = read(schema::kDescriptionRow);
    if (!descriptionRow)
        return base::fail(descriptionRow);
    auto description = decodeDescription(*descriptionRow, m_database->path());
    if (!description)
        return base::fail(description);
    m_state = std::move(*state);
    m_description = std::move(*description);
    return {};
}

Result<void> SlotFile::readUsed()
{
    m_used.clear();
    const auto take = [this](const Statement &row) -> Result<void> {
        if (row.integer(0) != static_cast<qint64>(m_used.size()) + 1)
            return damaged(m_database->path(), QStringLiteral("place %1 is missing").arg(m_used.size() + 1));
        m_used.push_back(row.integer(1) != 0);
        return {};
    };
    if (auto taken = eachRow(*m_database, "SELECT n, used FROM slot ORDER BY n", take); !taken)
        return taken;
    if (capacity() != m_description.capacity)
        return damaged(m_database->path(), QStringLiteral("%1 places").arg(capacity()));
    return {};
}

Result<void> SlotFile::check()
{
    const auto structure = m_database->value("PRAGMA quick_check");
    if (!structure)
        return base::fail(structure);
    if (*structure != QLatin1String("ok"))
        return damaged(m_database->path(), *structure);
    // Also the copy of the description, which is read only when the first is lost.
    const auto same = m_database->value("SELECT count(DISTINCT v) FROM meta WHERE k IN (2, 3)");
    if (!same)
        return base::fail(same);
    if (*same != QLatin1String("1"))
        return damaged(m_database->path(), QStringLiteral("the descriptions differ"));
    int responses = 0;
    StoreState set;
    const auto look = [&](const Statement &row) -> Result<void> {
        const auto number = static_cast<int>(row.integer(0));
        const qint64 used = row.integer(1);
        const QByteArray body = row.blob(2), hash = row.blob(3);
        if ((used != 0 && used != 1) || body.size() != m_layout.bodySize() || hash != slotHash(number, used == 1, body))
            return damaged(m_database->path(), QStringLiteral("hash of place %1").arg(number));
        if (used == 1) {
            ++responses;
            set.toggle(hash);
        }
        return {};
    };
    if (auto looked = eachRow(*m_database, "SELECT n, used, body, h FROM slot ORDER BY n", look); !looked)
        return looked;
    if (responses != m_state.responses || set.setHash != m_state.setHash)
        return damaged(m_database->path(), QStringLiteral("count or set hash"));
    return {};
}

int SlotFile::freePlaces() const
{
    return static_cast<int>(std::count(m_used.begin(), m_used.end(), false));
}

int SlotFile::drawFreePlace(base::RandomSource &random) const
{
    const int free = freePlaces();
    if (free == 0)
        return 0;
    auto skip = static_cast<int>(random.below(static_cast<quint64>(free)));
    for (size_t i = 0; i < m_used.size(); ++i) {
        if (!m_used.at(i) && skip-- == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

Result<QByteArray> SlotFile::body(int number)
{
    auto rows = Statement::prepare(*m_database, "SELECT body FROM slot WHERE n = ?");
    if (!rows)
        return base::fail(rows);
    const auto row = rows->bind(number).step();
    if (!row)
        return base::fail(row);
    QByteArray found = *row ? rows->blob(0) : QByteArray();
    if (found.size() != m_layout.bodySize())
        return damaged(m_database->path(), QStringLiteral("place %1 cannot be read").arg(number));
    return found;
}

Result<std::vector<QByteArray>> SlotFile::usedBodies()
{
    std::vector<QByteArray> bodies;
    const auto take = [&](const Statement &row) -> Result<void> {
        bodies.push_back(row.blob(0));
        return bodies.back().size() == m_layout.bodySize()
            ? Result<void>()
            : damaged(m_database->path(), QStringLiteral("a place cannot be read"));
    };
    const auto taken = eachRow(*m_database, "SELECT body FROM slot WHERE used = 1 ORDER BY n", take);
    return taken ? Result<std::vector<QByteArray>>(std::move(bodies)) : base::fail(taken);
}

Result<std::vector<QByteArray>> SlotFile::draftRows()
{
    std::vector<QByteArray> found;
    // A forged tree can hold one row without end: nobody reads on behind the last of ours.
    const auto take = [&](const Statement &row) -> Result<void> {
        found.push_back(row.blob(0));
        return found.size() <= static_cast<size_t>(kDraftRows) && found.back().size() == m_layout.rowSize()
            ? Result<void>()
            : damaged(m_database->path(), QStringLiteral("draft"));
    };
    if (const auto taken = eachRow(*m_database, "SELECT v FROM draft ORDER BY k", take); !taken)
        return base::fail(taken);
    if (found.size() != static_cast<size_t>(kDraftRows))
        return damaged(m_database->path(), QStringLiteral("draft"));
    return found;
}

Result<void> SlotFile::write(const SlotChange &change)
{
    auto place = Statement::prepare(*m_database, "UPDATE slot SET used = ?, body = ?, h = ? WHERE n = ?");
    auto meta = Statement::prepare(*m_database, "UPDATE meta SET v = ? WHERE k = ?");
    auto draft = Statement::prepare(*m_database, "UPDATE draft SET v = ? WHERE k = ?");
    for (const auto *statement : {&place, &meta, &draft}) {
        if (!*statement)
            return base::fail(*statement);
    }
    for (const SlotChange::Slot &slot : change.places) {
        Q_ASSERT(slot.body.size() == m_layout.bodySize());
        place->reset();
        place->bind(slot.used ? 1 : 0).bind(slot.body).bind(slotHash(slot.number, slot.used, slot.body));
        if (auto done = place->bind(slot.number).run(); !done)
            return done;
        if (m_database->changes() != 1)
            return damaged(m_database->path(), QStringLiteral("place %1 is missing").arg(slot.number));
    }
    if (change.state) {
        const QByteArray row = encodeState(*change.state, m_layout.rowSize());
        if (auto done = meta->bind(row).bind(schema::kStateRow).run(); !done)
            return done;
    }
    qint64 key = 0;
    for (const QByteArray &row : change.draft) {
        Q_ASSERT(row.size() == m_layout.rowSize());
        draft->reset();
        if (auto done = draft->bind(row).bind(++key).run(); !done)
            return done;
    }
    return {};
}

/// The caller closes the file anyway.
void SlotFile::giveUpTransaction()
{
    const int code = sqlite3_extended_errcode(m_database->handle());
    m_flushFailed = code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
    if (m_database->isInTransaction())
        (void)m_database->execute("ROLLBACK");
}

Result<void> SlotFile::apply(const SlotChange &change)
{
    if (auto begun = m_database->execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = write(change);
    if (done)
        done = m_database->execute("COMMIT");
    if (!done) {
        giveUpTransaction();
        return done;
    }
    for (const SlotChange::Slot &slot : change.places)
        m_used.at(static_cast<size_t>(slot.number - 1)) = slot.used;
    if (change.state)
        m_state = *change.state;
    return {};
}

Result<void> SlotFile::scrub()
{
    if (auto begun = m_database->execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto pad = Statement::prepare(*m_database, "UPDATE pad SET v = ? WHERE k = ?");
    Result<void> done = pad ? Result<void>() : Result<void>(base::fail(pad));
    for (int key = 1; done && key <= schema::kPadRows; ++key) {
        pad->reset();
        done = pad->bind(randomFiller(m_layout.rowSize())).bind(key).run();
    }
    if (done)
        done = m_database->execute("COMMIT");
    if (!done)
        giveUpTransaction();
    return done;
}

} // namespace core::storage
