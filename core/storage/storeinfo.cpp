// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeinfo.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLongestQuestionnaire = 8 * 1024 * 1024;

Result<StoreInfo> inspectFile(const StorePaths &paths, const QString &file)
{
    DiskMedium disk;
    auto opened = SlotFile::open(disk, file, SlotFile::Access::ReadOnly);
    if (!opened)
        return base::fail(opened);
    const auto checked = (*opened)->check();
    StoreInfo info = infoOf(**opened);
    if (!checked) {
        info.verified = false;
        info.damage = checked.error().detail;
        return info;
    }
    const auto json = base::readFile(paths.questionnaire, kLongestQuestionnaire);
    if (!json || base::blake2b(*json) != (*opened)->description().questionnaireHash) {
        info.verified = false;
        info.damage = QStringLiteral("questionnaire.json");
    }
    return info;
}

/// The step that a power cut left half done is rolled back in a copy, so that the store stays as it is for whoever
/// opens it to write. The copy holds nothing that can be read without the key, and the key is not copied.
Result<StoreInfo> inspectCopy(const StorePaths &paths)
{
    const QTemporaryDir folder;
    const QString copy = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/store.qk");
    if (!folder.isValid() || !QFile::copy(paths.file, copy) ||
        !QFile::copy(paths.journal, copy + QStringLiteral("-journal")))
        return base::fail(ErrorCode::FileNotReadable, {paths.file});
    for (const QString &path : {copy, copy + QStringLiteral("-journal")})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    {
        DiskMedium disk;
        const auto rolledBack = SlotFile::open(disk, copy, SlotFile::Access::Write);
        if (!rolledBack)
            return base::fail(rolledBack);
    }
    return inspectFile(paths, copy);
}

} // namespace

StoreInfo infoOf(const SlotFile &file)
{
    const StoreState &state = file.state();
    const StoreDescription &description = file.description();
    StoreInfo info;
    info.role = description.role;
    info.questionnaire = description.questionnaire;
    info.wave = description.wave;
    info.structure = description.structure;
    info.opens = description.opens;
    info.closes = description.closes;
    info.invented = state.invented;
    info.sealed = !description.recipients.empty();
    info.responses = state.responses;
    info.interrupted = state.interrupted;
    info.capacity = file.capacity();
    info.byLanguage = state.byLanguage;
    info.byEvent = state.byEvent;
    info.verified = true;
    return info;
}

Result<StoreInfo> inspectStore(const QString &folder)
{
    const StorePaths paths(folder);
    if (!QFileInfo::exists(paths.folder))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (!QFileInfo::exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    auto info = inspectFile(paths, paths.file);
    // What SQLite says to a reader who may not roll back.
    if (!info && info.error().code == ErrorCode::ReadOnlyPlace && QFileInfo::exists(paths.journal))
        return inspectCopy(paths);
    return info;
}

} // namespace core::storage
