// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/releaseopener.h"

#include "core/release/releasefiles.h"

#include <QThread>

#include <algorithm>
#include <deque>
#include <future>
#include <memory>

namespace ui::explorer {

using core::base::Error;
using core::base::ErrorCode;
using core::base::Result;

ReadReleases readReleases(const QStringList &paths, const core::base::Step &step)
{
    // Files wait for nothing of one another, so each is read beside those before it, as far as there are processors;
    // where no thread is to be had it is read when its turn comes.
    std::deque<std::future<Result<core::release::Release>>> ahead;
    const int most = std::max(1, QThread::idealThreadCount());
    qsizetype begun = 0;
    ReadReleases read;
    read.releases.reserve(static_cast<std::size_t>(paths.size()));
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!core::base::goesOn(step, static_cast<int>(i), static_cast<int>(paths.size()))) {
            read.fault = Error{ErrorCode::Cancelled, {}, {}, {}};
            break;
        }
        for (; begun < paths.size() && begun < i + most; ++begun)
            ahead.push_back(std::async(std::launch::async | std::launch::deferred,
                                       [path = paths[begun]] { return core::release::openRelease(path); }));
        Result<core::release::Release> release = ahead.front().get();
        ahead.pop_front();
        if (!release) {
            read.fault = release.error();
            break;
        }
        read.releases.push_back({paths[i], std::move(*release)});
    }
    return read;
}

ReleaseOpener::ReleaseOpener(QObject *parent) : QObject(parent)
{
    connect(&m_work, &common::BackgroundWork::progressed, this, &ReleaseOpener::progressed);
}

void ReleaseOpener::open(const QStringList &paths)
{
    m_waiting.push_back(paths);
    if (!m_work.isRunning())
        next();
}

void ReleaseOpener::next()
{
    const QStringList paths = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    // The worker fills it before it tells its outcome, and nobody else looks before that.
    const auto read = std::make_shared<ReadReleases>();
    m_work.start(
        [read, paths](const core::base::Step &step) {
            *read = readReleases(paths, step);
            return Result<void>();
        },
        [this, read](const Result<void> &) {
            if (m_work.cancelled()) // whoever stops gets nothing of it
                *read = {{}, Error{ErrorCode::Cancelled, {}, {}, {}}};
            emit finished(*read);
            if (!m_waiting.empty() && !m_work.isRunning())
                next();
        });
    emit started();
}

void ReleaseOpener::cancel()
{
    m_waiting.clear();
    m_work.cancel();
}

} // namespace ui::explorer
