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

#include <functional>
#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

/// What else is looked at in a file whose bytes are right. Sets damage, or gives an error that ends the look.
using Look = std::function<Result<void>(SlotFile &file, const QByteArray &json, StoreInfo &info)>;

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
    }
    if (info.verified && look) {
        if (const auto looked = look(**opened, *json, info); !looked)
            return base::fail(looked);
    }
    return info;
}

/// Opens every response and counts it again.
Result<void> lookAtAnswers(const StorePaths &paths, const SecretKey *key, SlotFile &file, const QByteArray &json,
                           StoreInfo &info)
{
    const auto questionnaire = questionnaire::readQuestionnaire(json).questionnaire;
    const auto cipher = cipherOf(file.description(), paths);
    if (!cipher)
        return base::fail(cipher);
    const auto bodies = file.usedBodies();
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
    {
        DiskMedium disk;
        const auto rolledBack = SlotFile::open(disk, copy, SlotFile::Access::Write);
        if (!rolledBack)
            return base::fail(rolledBack);
    }
    return inspectFile(paths, copy, look);
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
    if (!QFileInfo::exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    auto info = inspectFile(paths, paths.file, look);
    // What SQLite says to a reader who may not roll back.
    if (!info && info.error().code == ErrorCode::ReadOnlyPlace && QFileInfo::exists(paths.journal))
        return inspectCopy(paths, look);
    DiskMedium disk;
    if (!info && info.error().arguments.value(0) == paths.file &&
        (info.error().code == ErrorCode::Damaged ||
         (info.error().code == ErrorCode::NotThisKind && isStoreWithoutHeader(disk, paths.file))))
        return base::fail(ErrorCode::StoreDamaged, {folder}, info.error().detail);
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
    return inspect(folder, StorePaths(folder), [questionnaire](SlotFile &, const QByteArray &json, StoreInfo &) {
        *questionnaire = questionnaire::readQuestionnaire(json).questionnaire;
        return Result<void>();
    });
}

Result<StoreInfo> inspectAnswers(const QString &folder, const SecretKey *key)
{
    const StorePaths paths(folder);
    return inspect(folder, paths, [&paths, key](SlotFile &file, const QByteArray &json, StoreInfo &info) {
        return lookAtAnswers(paths, key, file, json, info);
    });
}

} // namespace core::storage
