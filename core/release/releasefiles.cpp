// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releasefiles.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"

#include <QFileInfo>

#include <algorithm>

namespace core::release {
namespace {

bool liesInItsStore(const QString &path, const QByteArray &store)
{
    const QFileInfo file(path);
    return file.fileName() == QLatin1String("draft.release") &&
        QFileInfo::exists(file.absolutePath() + u'/' + base::kStoreFile) && draftStoreOf(file.absolutePath()) == store;
}

base::Result<Release> openRead(const base::Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes)
        return base::fail(bytes);
    base::Result<Release> release = readRelease(*bytes, path);
    if (release && release->content().draft && !liesInItsStore(path, release->content().draftStore))
        return base::fail(base::ErrorCode::DraftElsewhere, {path});
    return release;
}

} // namespace

QByteArray draftStoreOf(const QString &folder)
{
    return base::blake2b(QFileInfo(folder).canonicalFilePath().toUtf8());
}

base::Result<Release> openRelease(const QString &path)
{
    return openRead(base::readFile(path, kLargestReleaseFile), path);
}

base::Result<void> addRelease(std::vector<Release> &releases, const Release &release, const QString &path)
{
    for (const Release &open : releases) {
        if (open.questionnaire().id != release.questionnaire().id)
            return base::fail(base::ErrorCode::OtherQuestionnaire, {path});
        if (open.wave() == release.wave())
            return base::fail(base::ErrorCode::SameWaveTwice, {path});
    }
    const auto later = std::find_if(releases.begin(), releases.end(), [&](const Release &open) {
        return open.content().fieldOpens > release.content().fieldOpens;
    });
    releases.insert(later, release);
    return {};
}

base::Result<std::vector<Release>> openReleases(const QStringList &paths, const FileReader &read)
{
    std::vector<Release> releases;
    for (const QString &path : paths) {
        const base::Result<Release> release = read ? openRead(read(path), path) : openRelease(path);
        if (!release)
            return base::fail(release);
        if (const base::Result<void> added = addRelease(releases, *release, path); !added)
            return base::fail(added);
    }
    return releases;
}

} // namespace core::release
