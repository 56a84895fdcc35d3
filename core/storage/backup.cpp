// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/envelope.h"
#include "core/storage/draftrows.h"
#include "core/storage/pagescanner.h"
#include "core/storage/verifiedfile.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core::storage {
namespace {

using base::EnvelopeKind;
using base::ErrorCode;
using base::Result;

constexpr int kFormat = 1;

const QString kPage = QStringLiteral("page");
const QString kState = QStringLiteral("state");
const QString kDescription = QStringLiteral("description");
const QString kBodies = QStringLiteral("bodies");
const QString kDraft = QStringLiteral("draft");
const QString kQuestionnaire = QStringLiteral("questionnaire");
const QString kCompanions = QStringLiteral("companions");

/// False when one of them is no byte string of this size.
bool takeRows(const QCborValue &from, qsizetype size, std::vector<QByteArray> &rows)
{
    const QCborArray array = from.toArray();
    for (const QCborValue row : array) {
        if (row.toByteArray().size() != size)
            return false;
        rows.push_back(row.toByteArray());
    }
    return true;
}

/// A backup is kept, so when the person was last at the machine and how far they had come stay out of it: of a draft it
/// holds the response that it would become. A sealed draft has nothing else. One that cannot be read with the store's
/// own key stays as it is.
void leaveOutTheMoment(StoreParts &parts)
{
    if (!parts.description.recipients.empty() || !isThere(parts.draft))
        return;
    const auto cipher = cipherOf(parts.description, localKeyOf(parts), localKeyName());
    if (!cipher)
        return;
    const auto draft = decodeDraft(parts.draft, *cipher, parts.layout);
    if (!draft || !draft->has_value() || !(*draft)->response)
        return;
    StoredDraft kept;
    kept.worthKeeping = (*draft)->worthKeeping;
    const std::vector<QByteArray> rows = encodeDraft(*(*draft)->response, kept, *cipher, parts.layout);
    parts.draft = emptyDraft(parts.layout); // what lay in the rows behind it goes as well
    std::copy(rows.begin(), rows.end(), parts.draft.begin());
}

} // namespace

Result<QByteArray> writeBackup(const StoreParts &parts)
{
    const qsizetype size = parts.layout.rowSize();
    const auto description = encodeDescription(parts.description, size);
    if (!description)
        return base::fail(description);
    std::vector<QByteArray> sorted = parts.bodies; // encrypted bytes in their own order: it tells nothing
    std::sort(sorted.begin(), sorted.end());
    QCborArray bodies;
    for (const QByteArray &body : sorted)
        bodies.append(body);
    QCborArray draft;
    for (const QByteArray &row : parts.draft)
        draft.append(row);
    QCborMap companions;
    for (const auto &[name, content] : parts.companions)
        companions.insert(name, content);
    return base::writeEnvelope(EnvelopeKind::Backup, kFormat,
                               QCborMap{{kPage, parts.layout.pageSize()},
                                        {kState, encodeState(parts.state, size)},
                                        {kDescription, *description},
                                        {kBodies, bodies},
                                        {kDraft, draft},
                                        {kQuestionnaire, parts.questionnaire},
                                        {kCompanions, companions}});
}

Result<StoreParts> readBackup(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, EnvelopeKind::Backup, kFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    auto damaged = base::fail(ErrorCode::Damaged, {name}, QStringLiteral("backup"));
    const auto layout = PageLayout::ofPage(static_cast<int>(content.value(kPage).toInteger()), name);
    if (!layout)
        return damaged;
    auto state = decodeState(content.value(kState).toByteArray(), name);
    auto description = decodeDescription(content.value(kDescription).toByteArray(), name);
    if (!state || !description)
        return damaged;
    StoreParts parts{*layout, std::move(*description), std::move(*state), {}, {}, {}, {}};
    if (!takeRows(content.value(kBodies), layout->bodySize(), parts.bodies) ||
        !takeRows(content.value(kDraft), layout->rowSize(), parts.draft) ||
        parts.bodies.size() != static_cast<size_t>(parts.state.responses) ||
        parts.draft.size() != static_cast<size_t>(SlotFile::kDraftRows) ||
        parts.bodies.size() > static_cast<size_t>(std::max(parts.description.capacity, 0)))
        return damaged;
    parts.questionnaire = content.value(kQuestionnaire).toByteArray();
    const QCborMap companions = content.value(kCompanions).toMap();
    for (auto it = companions.constBegin(); it != companions.constEnd(); ++it) {
        const QString file = it.key().toString();
        if (!isCompanion(file) || !it.value().isByteArray())
            return damaged;
        parts.companions[file] = it.value().toByteArray();
    }
    return parts;
}

Result<StoreParts> partsOfStore(const QString &folder, Medium &medium)
{
    const StorePaths paths(folder);
    if (!QFileInfo::exists(paths.folder))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (!medium.exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    const auto lock = FolderLock::take(paths);
    if (!lock)
        return base::fail(lock);
    return partsOfLockedStore(paths, medium);
}

Result<StoreParts> partsOfLockedStore(const StorePaths &paths, Medium &medium)
{
    auto file = SlotFile::open(medium, paths.file, SlotFile::Access::Write);
    auto checked = file ? (*file)->check() : Result<void>(base::fail(file));
    if (!checked &&
        (checked.error().code == ErrorCode::Damaged ||
         (checked.error().code == ErrorCode::NotThisKind && isStoreWithoutHeader(medium, paths.file))))
        return base::fail(ErrorCode::StoreDamaged, {paths.folder}, checked.error().detail);
    if (!checked)
        return base::fail(checked);
    if (const auto cipher = cipherOf((*file)->description(), paths); !cipher) // a copy without key is of no use
        return base::fail(cipher);
    finishErasing(paths, medium);
    auto bodies = (*file)->usedBodies();
    auto draft = (*file)->draftRows();
    auto json = questionnaireOf(paths, (*file)->description().questionnaireHash);
    auto companions = readCompanions(paths);
    if (!bodies)
        return base::fail(bodies);
    if (!draft)
        return base::fail(draft);
    if (!json)
        return base::fail(json);
    if (!companions)
        return base::fail(companions);
    return StoreParts{(*file)->layout(), (*file)->description(), (*file)->state(),      std::move(*bodies),
                      std::move(*draft), std::move(*json),       std::move(*companions)};
}

Result<QString> backUp(const QString &store, const QString &target, const QDate &day, const base::Step &step)
{
    constexpr int kSteps = 2; // read every byte; write them and read them back
    if (!base::goesOn(step, 0, kSteps))
        return base::fail(ErrorCode::Cancelled);
    const QString path = QFileInfo(target).isDir()
        ? QDir(target).filePath(QDir(StorePaths(store).folder).dirName() + QStringLiteral(".backup"))
        : target;
    if (QFileInfo::exists(path))
        return base::fail(ErrorCode::AlreadyExists, {path});
    DiskMedium disk;
    auto parts = partsOfStore(store, disk);
    if (!parts)
        return base::fail(parts);
    leaveOutTheMoment(*parts);
    auto bytes = writeBackup(*parts);
    if (!bytes)
        return base::fail(bytes);
    if (!base::goesOn(step, 1, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (const auto written = writeVerified(path, *bytes, day); !written)
        return base::fail(written);
    return path;
}

} // namespace core::storage
