// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirror.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/storage/backup.h"
#include "core/storage/draftrows.h"
#include "core/storage/erase.h"
#include "core/storage/storeparts.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLongestNote = 16384;

/// In the copy's folder; says that this is one.
QString markOf(const StorePaths &paths)
{
    return QDir(paths.folder).filePath(QStringLiteral("mirror-of"));
}

/// In the copy's folder while it holds answers that the store does not have.
QString standInNoteOf(const StorePaths &paths)
{
    return QDir(paths.folder).filePath(QStringLiteral("stands-in"));
}

constexpr qsizetype kNotedState = 65536; // bytes of the counts in that note

} // namespace

Result<QString> Mirror::choose(const QString &store, const QString &folder, base::RandomSource &random, Medium *given)
{
    DiskMedium disk;
    Medium &medium = given == nullptr ? disk : *given;
    const StorePaths from(store);
    if (medium.deviceOf(folder) == medium.deviceOf(from.folder))
        return base::fail(ErrorCode::SameDevice, {folder});
    auto parts = partsOfStore(store, medium);
    if (!parts)
        return base::fail(parts);
    if (parts->description.role != StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {store});
    parts->draft = emptyDraft(parts->layout);
    QString copy = QDir(folder).filePath(QFileInfo(from.folder).fileName() + QStringLiteral("-mirror"));
    if (const auto made = makeStoreFolder(copy, *parts, random, medium); !made)
        return base::fail(made);
    const auto marked = base::writeFile(markOf(StorePaths(copy)), parts->description.storeId.toHex() + '\n',
                                        base::FileAccess::OwnerOnly);
    if (!marked)
        return base::fail(marked);
    const auto noted = base::writeFile(from.mirror, StorePaths(copy).folder.toUtf8(), base::FileAccess::OwnerOnly);
    if (!noted)
        return base::fail(noted);
    return copy;
}

Result<void> Mirror::giveUp(const QString &store)
{
    const StorePaths paths(store);
    if (QFileInfo::exists(paths.mirror) && !QFile::remove(paths.mirror))
        return base::fail(ErrorCode::FileNotWritable, {paths.mirror});
    return base::syncFolder(paths.folder);
}

QString Mirror::folderOf(const StorePaths &store)
{
    return QString::fromUtf8(base::readFile(store.mirror, kLongestNote).value_or(QByteArray())).trimmed();
}

bool Mirror::isMirror(const StorePaths &folder)
{
    return QFileInfo::exists(markOf(folder));
}

std::optional<Mirror::State> Mirror::stateOf(const StorePaths &store)
{
    State state{folderOf(store), false, 0, false};
    if (state.folder.isEmpty())
        return std::nullopt;
    const StorePaths copy(state.folder);
    DiskMedium disk;
    if (!QFileInfo::exists(copy.file))
        return state;
    const auto file = SlotFile::open(disk, copy.file, SlotFile::Access::ReadOnly);
    state.isReachable = file.has_value();
    state.responses = file ? (*file)->state().responses : 0;
    state.standsIn = QFileInfo::exists(standInNoteOf(copy));
    return state;
}

std::optional<Mirror::StandIn> Mirror::standInOf(const StorePaths &copy)
{
    if (!isMirror(copy) || !QFileInfo::exists(standInNoteOf(copy)))
        return std::nullopt;
    const auto note = base::readFile(standInNoteOf(copy), kNotedState + kLongestNote);
    const QCborArray fields = QCborValue::fromCbor(note.value_or(QByteArray())).toArray();
    return StandIn{fields.at(0).toByteArray(), fields.at(1).toByteArray(), static_cast<int>(fields.at(2).toInteger()),
                   decodeState(fields.at(3).toByteArray(), copy.folder).value_or(StoreState())};
}

Result<std::unique_ptr<SlotFile>> Mirror::standIn(const StoreDescription &store, const StoreState &confirmed, int place)
{
    m_file.reset(); // what a stick that was pulled out and put in again has left open
    if (!isMirror(m_paths))
        return base::fail(ErrorCode::FileNotFound, {m_paths.folder});
    auto file = SlotFile::open(m_medium, m_paths.file, SlotFile::Access::Write);
    if (!file)
        return base::fail(file);
    if ((*file)->description().storeId != store.storeId)
        return base::fail(ErrorCode::OtherStore, {m_paths.folder});
    const StoreState &before = (*file)->state();
    if (!(*file)->check() || before.responses != confirmed.responses || before.byLanguage != confirmed.byLanguage ||
        before.byEvent != confirmed.byEvent)
        return base::fail(ErrorCode::StoreDamaged, {m_paths.folder});
    const QByteArray note =
        QCborValue(QCborArray{randomBytes(kStoreIdSize), confirmed.setHash, place, encodeState(before, kNotedState)})
            .toCbor();
    if (const auto noted = base::writeFile(standInNoteOf(m_paths), note, base::FileAccess::OwnerOnly); !noted)
        return base::fail(noted);
    return std::move(*file);
}

Result<void> Mirror::endStandIn(const StorePaths &copy)
{
    if (!QFile::remove(standInNoteOf(copy)))
        return base::fail(ErrorCode::FileNotWritable, {copy.folder});
    return base::syncFolder(copy.folder);
}

Mirror::Mirror(const QString &folder, Medium &medium, base::RandomSource &random)
    : m_paths(folder), m_medium(medium), m_random(random)
{
}

Result<void> Mirror::takeRecords(const StorePaths &store)
{
    const QString folder = folderOf(store);
    const StorePaths copy(folder);
    if (folder.isEmpty() || !isMirror(copy))
        return {};
    const auto records = readCompanions(store);
    if (!records)
        return base::fail(records);
    const QDir place(copy.folder);
    for (const auto &[name, content] : *records) {
        const QString path = place.filePath(name);
        const auto there = base::readFile(path, content.size() + 1);
        if (there && *there == content)
            continue;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return base::fail(ErrorCode::FileNotWritable, {path});
        if (auto written = overwriteWith(path, content); !written)
            return written;
    }
    return {};
}

Result<void> Mirror::takeTexts(const QByteArray &questionnaire)
{
    if (!isMirror(m_paths))
        return base::fail(ErrorCode::FileNotFound, {m_paths.folder});
    if (questionnaireOf(m_paths, base::blake2b(questionnaire)))
        return {};
    // Beside the texts that the copy's file still names: whichever it names after a power cut is there.
    return base::writeFile(m_paths.questionnaireAside, questionnaire, base::FileAccess::OwnerOnly);
}

Result<void> Mirror::catchUp(SlotFile &store, Surplus surplus)
{
    m_file.reset();
    // Without its mark and its folder the card is not there, or another one is: nothing is made at an empty mount
    // point.
    if (!isMirror(m_paths))
        return base::fail(ErrorCode::FileNotFound, {m_paths.folder});
    if (standInOf(m_paths)) // with answers that only it has
        return base::fail(ErrorCode::AlreadyExists, {m_paths.folder});
    auto wanted = store.usedBodies();
    if (!wanted)
        return base::fail(wanted);
    std::sort(wanted->begin(), wanted->end());
    auto file = SlotFile::open(m_medium, m_paths.file, SlotFile::Access::Write);
    if (file && (*file)->description().storeId != store.description().storeId)
        return base::fail(ErrorCode::OtherStore, {m_paths.folder});
    const bool isWhole = file && (*file)->check();
    if (isWhole)
        finishErasing(m_paths, m_medium);
    auto there = isWhole ? (*file)->usedBodies() : Result<std::vector<QByteArray>>(base::fail(ErrorCode::Damaged));
    if (there)
        std::sort(there->begin(), there->end());
    if (there && *there == *wanted && (*file)->capacity() == store.capacity()) {
        m_file = std::move(*file);
        return tidy();
    }
    file = base::fail(ErrorCode::Damaged); // closes it before another takes its place
    const bool isCovered = there && std::includes(wanted->begin(), wanted->end(), there->begin(), there->end());
    if (surplus == Surplus::IsKept && !isCovered) {
        m_medium.remove(m_paths.journal);
        const QString name = freeNameBeside(m_paths.file, QLatin1String("kept"), m_medium);
        if (auto kept = m_medium.replace(m_paths.file, name, Replaced::IsLeft); !kept)
            return kept;
    }
    const SlotFile::Plan plan{store.layout(), store.description(), store.state(), std::move(*wanted),
                              emptyDraft(store.layout())};
    if (auto built = SlotFile::build(m_medium, m_paths.fileAside, plan, m_random); !built) {
        m_medium.remove(m_paths.fileAside);
        return built;
    }
    if (auto swapped = m_medium.replace(m_paths.fileAside, m_paths.file, Replaced::IsOverwritten); !swapped)
        return swapped;
    auto again = SlotFile::open(m_medium, m_paths.file, SlotFile::Access::Write);
    if (!again)
        return base::fail(again);
    m_file = std::move(*again);
    return {};
}

/// A draft is left when it stood in for the store and the power went before that was over; its journal may hold what
/// the last change touched.
Result<void> Mirror::tidy()
{
    const auto draft = m_file->draftRows();
    SlotChange change;
    change.draft = emptyDraft(m_file->layout());
    Result<void> done;
    if (draft && isThere(*draft))
        done = m_file->apply(change);
    if (done)
        done = m_file->scrub();
    if (!done)
        m_file.reset();
    return done;
}

Result<void> Mirror::add(const QByteArray &body, SlotFile &store)
{
    const int place = m_file ? m_file->drawFreePlace(m_random) : 0;
    if (place == 0)
        return catchUp(store);
    StoreState state = store.state();
    state.setHash = m_file->state().setHash;
    state.toggle(slotHash(place, true, body));
    SlotChange change;
    change.places.push_back({place, true, body});
    change.state = state;
    auto done = m_file->apply(change);
    if (done)
        done = m_file->scrub();
    if (!done)
        m_file.reset();
    return done;
}

void Mirror::blurTimes(const QDate &day)
{
    for (const QString &path : {m_paths.file, m_paths.journal, m_paths.folder})
        m_medium.blurTimes(path, day);
}

} // namespace core::storage
