// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeinfo.h"
#include "core/storage/erase.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/pagescanner.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"
#include "core/storage/storeparts.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>

#include <sys/stat.h>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

/// What else is looked at in a file whose bytes are right. Sets damage, or gives an error that ends the look. As long
/// as it keeps the file, who writes to the store waits.
using Look = std::function<Result<void>(std::unique_ptr<SlotFile> file, const QByteArray &json, StoreInfo &info)>;

Result<StoreInfo> inspectFile(const StorePaths &paths, const QString &file, const Look &look)
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
    const auto json = questionnaireOf(paths, (*opened)->description().questionnaireHash);
    if (!json) {
        info.verified = false;
        info.damage = QStringLiteral("questionnaire.json");
    } else if (!info.sealed && !cipherOf((*opened)->description(), paths)) {
        info.verified = false;
        info.damage = localKeyName();
        info.lacksKey = true;
    }
    if (info.verified && look) {
        if (const auto looked = look(std::move(*opened), *json, info); !looked)
            return base::fail(looked);
    }
    return info;
}

/// Opens every response and counts it again.
Result<void> lookAtAnswers(const StorePaths &paths, const SecretKey *key, std::unique_ptr<SlotFile> file,
                           const QByteArray &json, StoreInfo &info)
{
    const auto questionnaire = questionnaire::readQuestionnaire(json).questionnaire;
    const auto cipher = cipherOf(file->description(), paths);
    if (!cipher)
        return base::fail(cipher);
    const auto bodies = file->usedBodies();
    file.reset();
    if (!bodies)
        return base::fail(bodies);
    StoreState counted;
    const auto wrong = [&info](const QString &what) {
        info.verified = false;
        info.damage = what;
        return Result<void>();
    };
    if (!questionnaire)
        return wrong(QStringLiteral("questionnaire.json"));
    for (const QByteArray &body : *bodies) {
        auto content = cipher->open(body, key);
        if (!content && content.error().code != ErrorCode::Damaged) {
            // Which store it is says more than which response.
            base::Error error = content.error();
            error.arguments = {paths.folder};
            return tl::unexpected(error);
        }
        const auto response = content ? decodeResponse(*content) : Result<interview::Response>(base::fail(content));
        if (!response)
            return wrong(QStringLiteral("a response cannot be read"));
        if (const auto valid = interview::validateResponse(*questionnaire, *response); !valid)
            return wrong(
                QStringLiteral("a response does not fit the questionnaire: %1").arg(base::debugText(valid.error())));
        counted.count(response->language, response->event, response->sent, 1);
    }
    if (counted.interrupted != info.interrupted || counted.byLanguage != info.byLanguage)
        return wrong(QStringLiteral("counts of languages or interrupted ones"));
    return {};
}

/// The step that a power cut left half done is rolled back in a copy, so that the store stays as it is for whoever
/// opens it to write. The copy holds nothing that can be read without the key, and the key is not copied.
Result<StoreInfo> inspectCopy(const StorePaths &paths, const Look &look)
{
    const QTemporaryDir folder;
    const QString copy = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/store.qk");
    if (!folder.isValid() || !QFile::copy(paths.file, copy) ||
        !QFile::copy(paths.journal, copy + QStringLiteral("-journal")))
        return base::fail(ErrorCode::FileNotReadable, {paths.file});
    for (const QString &path : {copy, copy + QStringLiteral("-journal")})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    DiskMedium disk;
    auto rolledBack = SlotFile::open(disk, copy, SlotFile::Access::Write);
    if (!rolledBack)
        return base::fail(rolledBack.error().code, {paths.file}, rolledBack.error().detail);
    rolledBack->reset();
    return inspectFile(paths, copy, look);
}

/// Which files a store consists of, and when they changed: the one time of a file that nobody can set.
class Stamp
{
public:
    explicit Stamp(const StorePaths &paths)
    {
        DiskMedium disk;
        const std::array<QString, 3> files{disk.standing(paths.file), paths.questionnaire, paths.journal};
        for (size_t i = 0; i < files.size(); ++i)
            ::stat(QFile::encodeName(files.at(i)).constData(), &m_files.at(i));
    }
    /// Both name the same files, whatever was written into them.
    [[nodiscard]] bool hasFilesOf(const Stamp &other) const
    {
        return std::equal(m_files.begin(), m_files.end() - 1, other.m_files.begin(),
                          [](const auto &a, const auto &b) { return a.st_ino == b.st_ino; });
    }
    friend bool operator==(const Stamp &a, const Stamp &b)
    {
        return std::equal(a.m_files.begin(), a.m_files.end(), b.m_files.begin(), [](const auto &x, const auto &y) {
            return x.st_ino == y.st_ino && x.st_ctim.tv_sec == y.st_ctim.tv_sec &&
                x.st_ctim.tv_nsec == y.st_ctim.tv_nsec;
        });
    }

private:
    std::array<struct stat, 3> m_files{}; ///< zeros where there is none
};

/// What was seen of a store; none where that may come from what another program did meanwhile.
std::optional<Result<StoreInfo>> lookOnce(const StorePaths &paths, const Look &look)
{
    const Stamp before(paths);
    auto info = inspectFile(paths, paths.file, look);
    // What SQLite says to a reader who may not roll back; also when a writer begins at the same moment.
    const bool isHalfDone = !info && info.error().code == ErrorCode::ReadOnlyPlace && QFileInfo::exists(paths.journal);
    if (isHalfDone)
        info = inspectCopy(paths, look);
    if (info && info->verified)
        return info;
    // A file is read as of one moment, unless another took its place: then it is overwritten. A copy is read as it
    // goes.
    const Stamp after(paths);
    if (isHalfDone ? !(after == before) : !after.hasFilesOf(before))
        return std::nullopt;
    return info;
}

} // namespace

base::Error damageOf(const StoreInfo &info, const QString &folder)
{
    return {info.lacksKey ? ErrorCode::StoreKeyMissing : ErrorCode::StoreDamaged, {folder}, info.damage, {}};
}

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
    info.sealedTo = info.sealed ? fingerprint(description.recipients) : QString();
    info.recipients = description.recipients;
    info.responses = state.responses;
    info.interrupted = state.interrupted;
    info.capacity = file.capacity();
    info.byLanguage = state.byLanguage;
    info.byEvent = state.byEvent;
    info.verified = true;
    return info;
}

namespace {

Result<StoreInfo> inspectWhole(const QString &folder, const StorePaths &paths, const Look &look)
{
    if (!QFileInfo::exists(paths.folder))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (!QFileInfo(paths.file).isFile())
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    constexpr int kMostLooks = 5; // somebody who grows a store again and again is not waited for without end
    std::optional<Result<StoreInfo>> seen;
    for (int looks = 0; !seen && looks < kMostLooks; ++looks)
        seen = lookOnce(paths, look);
    if (!seen)
        return base::fail(ErrorCode::StoreInUse, {folder});
    const Result<StoreInfo> &info = *seen;
    if (info || info.error().arguments.value(0) != paths.file)
        return info;
    const base::Error &error = info.error();
    DiskMedium disk;
    if (error.code == ErrorCode::Damaged ||
        (error.code == ErrorCode::NotThisKind && isStoreWithoutHeader(disk, paths.file)))
        return base::fail(ErrorCode::StoreDamaged, {folder}, error.detail);
    if (error.code == ErrorCode::StoreInUse)
        return base::fail(ErrorCode::StoreInUse, {folder}, error.detail);
    return info;
}

Result<StoreInfo> inspect(const QString &folder, const StorePaths &paths, const Look &look)
{
    auto info = inspectWhole(folder, paths, look);
    if (info)
        info->deleteBy = deleteByOf(paths);
    return info;
}

} // namespace

Result<StoreInfo> inspectStore(const QString &folder, std::optional<questionnaire::Questionnaire> *questionnaire)
{
    if (questionnaire == nullptr)
        return inspect(folder, StorePaths(folder), {});
    return inspect(folder, StorePaths(folder),
                   [questionnaire](std::unique_ptr<SlotFile>, const QByteArray &json, StoreInfo &) {
                       *questionnaire = questionnaire::readQuestionnaire(json).questionnaire;
                       return Result<void>();
                   });
}

Result<StoreInfo> inspectAnswers(const QString &folder, const SecretKey *key)
{
    const StorePaths paths(folder);
    return inspect(folder, paths,
                   [&paths, key](std::unique_ptr<SlotFile> file, const QByteArray &json, StoreInfo &info) {
                       return lookAtAnswers(paths, key, std::move(file), json, info);
                   });
}

} // namespace core::storage
