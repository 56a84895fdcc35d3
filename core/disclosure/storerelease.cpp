// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/storerelease.h"

#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/release/releasefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core::disclosure {
namespace {

/// Before anything can be read: an exclusion made after a look at the figures would choose who is in them.
base::Result<void> settle(const QString &store, const std::vector<QByteArray> &responses)
{
    auto exclusions = readExclusions(store);
    if (!exclusions)
        return base::fail(exclusions);
    const Exclusions before = *exclusions;
    exclusions->settle(responses);
    return *exclusions == before ? base::Result<void>() : writeExclusions(store, *exclusions);
}

} // namespace

QString draftPath(const QString &store)
{
    return QDir(store).filePath(QStringLiteral("draft.release"));
}

std::optional<release::Release> draftOf(const QString &store)
{
    if (!QFileInfo::exists(draftPath(store)))
        return std::nullopt;
    auto draft = release::openRelease(draftPath(store));
    return draft ? std::optional<release::Release>(std::move(*draft)) : std::nullopt;
}

base::Result<MadeRelease> releaseOfStore(const storage::CollectionStore &store, const StoreReleaseWish &wish,
                                         const Progress &progress, const std::atomic<bool> *cancelled)
{
    const QString &folder = store.folder();
    base::Result<CountedResponses> read;
    if (wish.responses == nullptr) {
        read = countedResponses(store, wish.key);
        if (!read)
            return base::fail(read);
    }
    const CountedResponses &responses = wish.responses == nullptr ? *read : *wish.responses;
    base::Result<ReviewLog> own;
    if (wish.openAnswers == nullptr) {
        own = readReviewLog(store, wish.key);
        if (!own)
            return base::fail(own);
    }
    const storage::StoreInfo info = store.info();
    const bool isDraft = wish.kind == ReleaseKind::Draft;
    ReleaseInput input;
    input.questionnaire = &store.questionnaire();
    input.wave = store.wave();
    input.responses = &responses.counted;
    input.fieldOpens = info.opens;
    input.fieldCloses = info.closes;
    input.invented = info.invented;
    if (isDraft)
        input.draftStore = release::draftStoreOf(folder);
    input.day = wish.day;
    input.programVersion = wish.programVersion;
    input.policy = wish.policy;
    input.jobs = wish.jobs;
    input.openAnswers = wish.openAnswers == nullptr ? &*own : wish.openAnswers;
    auto made = makeWithLedger(folder, input, progress, cancelled);
    if (!made)
        return made;
    if (cancelled != nullptr && *cancelled)
        return base::fail(base::ErrorCode::Cancelled);
    if (const auto settled = settle(folder, responses.all); !settled)
        return base::fail(settled);
    if (isDraft) {
        if (const auto written = base::writeFile(draftPath(folder), made->bytes, base::FileAccess::OwnerOnly); !written)
            return base::fail(written);
        (void)fieldwork::noteAct(folder, wish.day, fieldwork::StaffAct::Released, QStringLiteral("draft"));
    } else {
        if (const auto entered = enterLedger(folder, *made, responses.counted); !entered)
            return base::fail(entered);
        QFile::remove(draftPath(folder));
    }
    return made;
}

} // namespace core::disclosure
