// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/ledger.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/dataset/dataset.h"
#include "core/release/releasefiles.h"
#include "core/storage/mirror.h"

#include <QDir>

#include <algorithm>

namespace core::disclosure {
namespace {

using base::ErrorCode;

constexpr qint64 kLargestList = qint64{64} * 1024 * 1024;
constexpr int kFingerprint = 16; // bytes

QString folderOf(const QString &store)
{
    return QDir(store).filePath(QStringLiteral("ledger"));
}

/// Beside each release the hash of its bytes, then the fingerprints, rising.
QString listOf(const QString &release)
{
    return release.chopped(int(qstrlen(".release"))) + QStringLiteral(".counted");
}

/// Of those who count: a response of background only is in no figure, and makes no other release.
std::vector<QByteArray> fingerprints(const questionnaire::Questionnaire &questionnaire,
                                     const std::vector<interview::Response> &responses)
{
    std::vector<QByteArray> found;
    found.reserve(responses.size());
    for (const interview::Response &response : responses) {
        if (dataset::isMember(questionnaire, response))
            found.push_back(fingerprintOf(response));
    }
    std::sort(found.begin(), found.end());
    return found;
}

base::Result<std::vector<QByteArray>> readCounted(const QString &path, const QByteArray &release)
{
    const base::Result<QByteArray> list = base::readFile(path, kLargestList);
    if (!list)
        return base::fail(list);
    const QByteArray hash = base::blake2b(release);
    if (!list->startsWith(hash) || (list->size() - hash.size()) % kFingerprint != 0)
        return base::fail(ErrorCode::Damaged, {path});
    std::vector<QByteArray> counted;
    for (qsizetype at = hash.size(); at < list->size(); at += kFingerprint)
        counted.push_back(list->mid(at, kFingerprint));
    if (!std::is_sorted(counted.begin(), counted.end()))
        return base::fail(ErrorCode::Damaged, {path});
    return counted;
}

/// Whether the same figures come out of the same responses. Day and program may differ: where the figures then do, it
/// is a release like any other.
bool isMadeAlike(const release::Release::Content &content, const ReleaseInput &input)
{
    const Policy policy = policyOf(content);
    return content.fieldOpens == input.fieldOpens && content.fieldCloses == input.fieldCloses &&
        policy.limits == input.policy.limits && policy.detail == input.policy.detail;
}

} // namespace

int publishedReleases(const QString &store)
{
    return static_cast<int>(QDir(folderOf(store)).entryList({QStringLiteral("*.release")}, QDir::Files).size());
}

base::Result<std::vector<Published>> readLedger(const QString &store)
{
    std::vector<Published> ledger;
    const QDir folder(folderOf(store));
    // Numbered: 001.release, 002.release …
    for (const QString &name : folder.entryList({QStringLiteral("*.release")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        base::Result<QByteArray> bytes = base::readFile(path, release::kLargestReleaseFile);
        if (!bytes)
            return base::fail(bytes);
        auto release = release::readRelease(*bytes, path);
        if (!release)
            return base::fail(release);
        auto counted = readCounted(listOf(path), *bytes);
        if (!counted)
            return base::fail(counted);
        ledger.push_back({path, std::move(*release), std::move(*counted)});
    }
    return ledger;
}

base::Result<MadeRelease> makeWithLedger(const QString &store, ReleaseInput input, const Progress &progress,
                                         const std::atomic<bool> *cancelled)
{
    base::Result<std::vector<Published>> ledger = readLedger(store);
    if (!ledger)
        return base::fail(ledger);
    const auto counted = fingerprints(*input.questionnaire, *input.responses);
    const auto same = std::find_if(ledger->begin(), ledger->end(), [&](const Published &one) {
        return one.counted == counted && isMadeAlike(one.release.content(), input);
    });
    input.earlier.assign(ledger->begin(), same);
    base::Result<MadeRelease> made = makeRelease(input, progress, cancelled);
    const bool agrees =
        made && same != ledger->end() && made->release.content().statistics == same->release.content().statistics;
    if (same == ledger->end() || !made || agrees)
        return made;
    input.earlier = std::move(*ledger);
    return makeRelease(input, progress, cancelled);
}

base::Result<bool> enterLedger(const QString &store, const MadeRelease &made,
                               const std::vector<interview::Response> &responses)
{
    const QDir folder(folderOf(store));
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return base::fail(ErrorCode::FileNotWritable, {folder.path()});
    const QStringList names = folder.entryList({QStringLiteral("*.release")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const base::Result<QByteArray> bytes = base::readFile(folder.filePath(name), release::kLargestReleaseFile);
        if (bytes && *bytes == made.bytes)
            return false;
    }
    // Behind the last, also where one between was taken away or another laid there by hand.
    int last = 0;
    for (const QString &name : names)
        last = std::max(last, name.section(u'.', 0, 0).toInt());
    const QString path = folder.filePath(QStringLiteral("%1.release").arg(last + 1, 3, 10, QLatin1Char('0')));
    // The list first: a release without one could not be proved together with the next.
    QByteArray list = base::blake2b(made.bytes);
    for (const QByteArray &fingerprint : fingerprints(made.release.questionnaire(), responses))
        list += fingerprint;
    if (auto written = base::writeFile(listOf(path), list); !written)
        return base::fail(written);
    if (auto written = base::writeFile(path, made.bytes); !written)
        return base::fail(written);
    static_cast<void>(storage::Mirror::takeRecords(storage::StorePaths(store)));
    return true;
}

} // namespace core::disclosure
