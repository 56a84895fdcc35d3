// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/storage/schema.h"
#include "core/storage/secret.h"
#include "core/storage/slotfile.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace core::storage {
namespace {

using base::Result;

constexpr int kSmallestPage = 4096;
constexpr int kLargestPage = 65536;
constexpr qsizetype kCellOverhead = 35;      // page header and cell of a table leaf: SQLite's "max local payload"
constexpr qsizetype kSlotRecordOverhead = 7; // record header, longest case
constexpr qsizetype kRowRecordOverhead = 13; // the same of the other tables, with room to spare
constexpr qsizetype kBodyGrain = 8;

Result<void> fillRows(Database &database, const char *sql, const std::vector<QByteArray> &rows)
{
    auto insert = Statement::prepare(database, sql);
    if (!insert)
        return base::fail(insert);
    qint64 key = 0;
    for (const QByteArray &row : rows) {
        insert->reset();
        if (auto done = insert->bind(++key).bind(row).run(); !done)
            return done;
    }
    return {};
}

/// Which body lies in which place: -1 for free ones.
std::vector<int> drawPlaces(int capacity, int bodies, base::RandomSource &random)
{
    std::vector<int> places(static_cast<size_t>(capacity), -1);
    std::iota(places.begin(), places.begin() + bodies, 0);
    for (size_t i = places.size(); i > 1; --i) // Fisher and Yates
        std::swap(places[i - 1], places[static_cast<size_t>(random.below(i))]);
    return places;
}

/// Fills the places and gives the set hash of the used ones.
Result<StoreState> fillPlaces(Database &database, const SlotFile::Plan &plan, base::RandomSource &random)
{
    auto insert = Statement::prepare(database, "INSERT INTO slot(n, used, body, h) VALUES(?, ?, ?, ?)");
    if (!insert)
        return base::fail(insert);
    StoreState state = plan.state;
    state.setHash.fill('\0', kHashSize);
    const std::vector<int> places = drawPlaces(plan.description.capacity, static_cast<int>(plan.bodies.size()), random);
    int number = 0;
    for (const int index : places) {
        const bool used = index >= 0;
        const QByteArray body =
            used ? plan.bodies.at(static_cast<size_t>(index)) : randomFiller(plan.layout.bodySize());
        const QByteArray hash = slotHash(++number, used, body);
        if (used)
            state.toggle(hash);
        insert->reset();
        if (const auto done = insert->bind(number).bind(used ? 1 : 0).bind(body).bind(hash).run(); !done)
            return base::fail(done);
    }
    return state;
}

Result<void> fill(Database &database, const SlotFile::Plan &plan, base::RandomSource &random)
{
    for (const char *table : {schema::kMeta, schema::kSlot, schema::kDraft, schema::kPad}) {
        if (auto made = database.execute(table); !made)
            return made;
    }
    const auto state = fillPlaces(database, plan, random);
    if (!state)
        return base::fail(state);
    const qsizetype size = plan.layout.rowSize();
    const auto description = encodeDescription(plan.description, size);
    if (!description)
        return base::fail(description);
    std::vector<QByteArray> draft = plan.draft;
    while (draft.size() < static_cast<size_t>(SlotFile::kDraftRows))
        draft.push_back(QByteArray(1, '\0') + randomFiller(size - 1));
    std::vector<QByteArray> pad;
    pad.reserve(static_cast<size_t>(schema::kPadRows));
    for (int i = 0; i < schema::kPadRows; ++i)
        pad.push_back(randomFiller(size));
    if (auto done = fillRows(database, "INSERT INTO meta(k, v) VALUES(?, ?)",
                             {encodeState(*state, size), *description, *description});
        !done)
        return done;
    if (auto done = fillRows(database, "INSERT INTO draft(k, v) VALUES(?, ?)", draft); !done)
        return done;
    return fillRows(database, "INSERT INTO pad(k, v) VALUES(?, ?)", pad);
}

} // namespace

Result<PageLayout> PageLayout::forBody(qsizetype bytes)
{
    for (int size = kSmallestPage; size <= kLargestPage; size *= 2) {
        const PageLayout layout(size);
        if (layout.bodySize() >= bytes)
            return layout;
    }
    return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "a response of this questionnaire is too long"));
}

Result<PageLayout> PageLayout::ofPage(int pageSize, const QString &path)
{
    if (pageSize < kSmallestPage || pageSize > kLargestPage || (pageSize & (pageSize - 1)) != 0)
        return base::fail(base::ErrorCode::NotThisKind, {path, QStringLiteral("store")});
    return PageLayout(pageSize);
}

qsizetype PageLayout::bodySize() const
{
    const qsizetype most = m_pageSize - kCellOverhead - kSlotRecordOverhead - kHashSize;
    return most - most % kBodyGrain;
}

qsizetype PageLayout::rowSize() const
{
    return m_pageSize - kCellOverhead - kRowRecordOverhead;
}

QByteArray slotHash(int number, bool used, const QByteArray &body)
{
    QByteArray head;
    for (int i = 0; i < 4; ++i)
        head.append(static_cast<char>((number >> (8 * i)) & 0xff));
    head.append(used ? '\1' : '\0');
    return base::blake2b(head + body);
}

Result<void> SlotFile::build(Medium &medium, const QString &path, const Plan &plan, base::RandomSource &random)
{
    if (plan.description.capacity < static_cast<int>(plan.bodies.size()))
        return base::fail(base::ErrorCode::Internal, {QStringLiteral("capacity")});
    medium.remove(path + QStringLiteral("-journal"));
    medium.remove(path); // emptied, it would leave what it held in its blocks
    if (auto made = medium.makeEmpty(path); !made)
        return made;
    // So that nothing is ever written to blocks which a power cut leaves without a name.
    if (auto flushed = medium.flushFolderOf(path); !flushed)
        return flushed;
    auto opened = Database::open(path, Database::Mode::ReadWrite, medium.vfs());
    if (!opened)
        return base::fail(opened);
    Database &database = **opened;
    const QByteArray pragmas = QStringLiteral("PRAGMA page_size=%1; PRAGMA auto_vacuum=NONE; PRAGMA encoding='UTF-8';"
                                              "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL;"
                                              "PRAGMA temp_store=MEMORY; PRAGMA application_id=%2;"
                                              "PRAGMA user_version=%3;")
                                   .arg(plan.layout.pageSize())
                                   .arg(schema::kApplicationId)
                                   .arg(kFormat)
                                   .toLatin1();
    // Nobody reads the file before it is whole and in place, so it needs no journal of its own. With one, SQLite would
    // cut off what it wrote when there is an error, and leave the responses in blocks that nobody can overwrite then;
    // and an option against hostile statements, of which there are none here, keeps it from going without.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (auto set = database.execute(pragmas.constData()); !set)
        return set;
    if (const auto mode = database.value("PRAGMA journal_mode"); !mode || *mode != QLatin1String("off"))
        return base::fail(base::ErrorCode::Internal, {QStringLiteral("PRAGMA journal_mode")}, mode.value_or(QString()));
    if (auto begun = database.execute("BEGIN EXCLUSIVE"); !begun)
        return begun;
    if (auto filled = fill(database, plan, random); !filled)
        return filled;
    return database.execute("COMMIT");
}

} // namespace core::storage
