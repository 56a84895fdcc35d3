// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeparts.h"

#include "core/base/envelope.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/storage/erase.h"
#include "core/storage/secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <sys/stat.h>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLargestCompanion = qint64{64} * 1024 * 1024;
constexpr std::array<const char *, 2> kFolders{"events", "ledger"};

/// A folder that holds nothing, or what a creation that was cut off has left.
bool mayBeFilled(const StorePaths &paths)
{
    const QStringList ours =
        QStringList{paths.lock, paths.questionnaire, paths.fileAside, paths.fileAside + QStringLiteral("-journal")} +
        paths.companions();
    const QStringList names =
        QDir(paths.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!ours.contains(QDir(paths.folder).filePath(name)))
            return false;
    }
    return true;
}

void removeFiles(const StorePaths &paths, Medium &medium, bool alsoFolder)
{
    medium.remove(paths.fileAside);
    medium.remove(paths.fileAside + QStringLiteral("-journal"));
    const QStringList ours = QStringList{paths.questionnaire, paths.lock} + paths.companions();
    for (const QString &path : ours)
        QFile::remove(path);
    for (const char *name : kFolders)
        QDir(QDir(paths.folder).filePath(QLatin1String(name))).removeRecursively();
    if (alsoFolder)
        QDir().rmdir(paths.folder);
}

Result<void> makeFiles(const StorePaths &paths, const StoreParts &parts, base::RandomSource &random, Medium &medium)
{
    const QDir folder(paths.folder);
    for (const auto &[name, content] : parts.companions) {
        if (name.contains(u'/') && !folder.mkpath(name.section(u'/', 0, 0)))
            return base::fail(ErrorCode::FileNotWritable, {folder.filePath(name)});
        if (auto written = base::writeFile(folder.filePath(name), content, base::FileAccess::OwnerOnly); !written)
            return written;
    }
    if (auto written = base::writeFile(paths.questionnaire, parts.questionnaire, base::FileAccess::OwnerOnly); !written)
        return written;
    if (auto built = buildAside(paths, parts, random, medium); !built)
        return built;
    // From here on there is a store.
    return medium.replace(paths.fileAside, paths.file, Replaced::IsLeft);
}

} // namespace

Result<QByteArray> questionnaireOf(const StorePaths &paths, const QByteArray &hash)
{
    auto json = base::readFile(paths.questionnaire, base::kLargestQuestionnaire);
    if (json && base::blake2b(*json) == hash)
        return json;
    const auto aside = base::readFile(paths.questionnaireAside, base::kLargestQuestionnaire);
    if (aside && base::blake2b(*aside) == hash)
        return *aside;
    if (!json)
        return json;
    return base::fail(ErrorCode::Damaged, {paths.questionnaire}, QStringLiteral("hash"));
}

void finishErasing(const StorePaths &paths, Medium &medium)
{
    medium.remove(paths.fileAside);
    finishReplacing(paths.folder);
    eraseLeftovers(paths.folder);
}

Result<void> buildAside(const StorePaths &paths, const StoreParts &parts, base::RandomSource &random, Medium &medium)
{
    const SlotFile::Plan plan{parts.layout, parts.description, parts.state, parts.bodies, parts.draft};
    if (auto built = SlotFile::build(medium, paths.fileAside, plan, random); !built)
        return built;
    auto file = SlotFile::open(medium, paths.fileAside, SlotFile::Access::ReadOnly);
    if (!file)
        return base::fail(file);
    return (*file)->check();
}

QByteArray localKeyOf(const StoreParts &parts)
{
    const auto key = parts.companions.find(localKeyName());
    return key == parts.companions.end() ? QByteArray() : key->second;
}

base::Result<SlotCipher> cipherOf(const StoreDescription &description, QByteArray localKey, const QString &place)
{
    if (!description.recipients.empty())
        return SlotCipher::sealedTo(boxesOf(description.recipients));
    if (localKey.size() != kKeySize)
        return base::fail(base::ErrorCode::Damaged, {place}, localKeyName());
    return SlotCipher::withLocalKey(SecretBytes::take(std::move(localKey)));
}

base::Result<SlotCipher> cipherOf(const StoreDescription &description, const StorePaths &paths)
{
    if (!description.recipients.empty())
        return cipherOf(description, {}, paths.localKey);
    auto key = base::readFile(paths.localKey, kKeySize);
    if (!key || key->size() != kKeySize)
        return base::fail(ErrorCode::StoreKeyMissing, {paths.folder}, key ? QString() : key.error().detail);
    return cipherOf(description, std::move(*key), paths.localKey);
}

QString localKeyName()
{
    return QStringLiteral("local.key");
}

QString bundleKeyName()
{
    return QStringLiteral("bundle.key");
}

QString unreadableName()
{
    return QStringLiteral("unreadable");
}

QString reviewLogName()
{
    return QStringLiteral("ledger/open-answers");
}

bool isCompanion(const QString &name)
{
    static const QRegularExpression inFolder(QStringLiteral("^(events|ledger)/[A-Za-z0-9_-][A-Za-z0-9._-]*$"));
    return (inFolder.match(name).hasMatch() && !isLeftover(name)) ||
        StorePaths(QStringLiteral("/")).companions().contains(QLatin1Char('/') + name);
}

Result<std::map<QString, QByteArray>> readCompanions(const StorePaths &paths)
{
    QStringList names;
    const QDir folder(paths.folder);
    for (const QString &path : paths.companions()) {
        if (QFileInfo::exists(path))
            names.append(QFileInfo(path).fileName());
    }
    for (const char *inside : kFolders) {
        const QString name = QLatin1String(inside);
        for (const QString &file : QDir(folder.filePath(name)).entryList(QDir::Files))
            names.append(name + u'/' + file);
    }
    DiskMedium disk;
    std::map<QString, QByteArray> companions;
    for (const QString &name : names) {
        if (!isCompanion(name))
            continue;
        auto content = base::readFile(disk.standing(folder.filePath(name)), kLargestCompanion);
        if (!content)
            return base::fail(content);
        companions[name] = std::move(*content);
    }
    return companions;
}

Result<void> makeStoreFolder(const QString &folder, const StoreParts &parts, base::RandomSource &random, Medium &medium)
{
    if (const auto allowed = refuseSharedPlace(QFileInfo(folder).absoluteFilePath()); !allowed)
        return base::fail(allowed);
    const bool isNew = !QFileInfo::exists(folder);
    if (isNew && ::mkdir(QFile::encodeName(folder).constData(), 0700) != 0) {
        const int number = errno;
        return base::fail(number == EROFS        ? ErrorCode::ReadOnlyPlace
                              : number == ENOSPC ? ErrorCode::DiskFull
                                                 : ErrorCode::FileNotWritable,
                          {folder});
    }
    const StorePaths paths(folder);
    if (!QFileInfo(paths.folder).isDir() || !mayBeFilled(paths) || medium.exists(paths.file))
        return base::fail(ErrorCode::AlreadyExists, {folder});
    {
        auto lock = FolderLock::take(paths);
        if (!lock)
            return base::fail(lock);
        if (const auto made = makeFiles(paths, parts, random, medium); !made) {
            removeFiles(paths, medium, isNew);
            return base::fail(made);
        }
        lock->keepFile();
    }
    return base::syncFolder(QFileInfo(paths.folder).absolutePath());
}

} // namespace core::storage
