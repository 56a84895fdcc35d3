// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"
#include "ui/common/backgroundwork.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui::explorer {

/// Results files as they were read, each with its path, and why the reading stopped before the last of them.
struct ReadReleases
{
    struct One
    {
        QString path;
        core::release::Release release;
    };
    std::vector<One> releases;
    std::optional<core::base::Error> fault; ///< of the first file that was not read, or Cancelled
};

/// Reads files beside one another, as many as there are processors, and stops at the first in their order that cannot
/// be read. Any thread. Errors: those of
/// openRelease(); Cancelled where the step says no.
[[nodiscard]] ReadReleases readReleases(const QStringList &paths, const core::base::Step &step);

/// Reads results files in a thread of its own: hash and checks of a large one take longer than a window may stand
/// still. Files asked for meanwhile wait for their turn. Owned by the window, whose thread the signals arrive in.
class ReleaseOpener final : public QObject
{
    Q_OBJECT

public:
    explicit ReleaseOpener(QObject *parent = nullptr);

    void open(const QStringList &paths);
    /// Ends what is under way after the file that is being read, and forgets what waits.
    void cancel();
    [[nodiscard]] bool isOpening() const { return m_work.isRunning() || !m_waiting.empty(); }

signals:
    void started();
    void progressed(int done, int total); ///< files
    void finished(const ui::explorer::ReadReleases &read);

private:
    void next();

    std::vector<QStringList> m_waiting;
    common::BackgroundWork m_work; ///< the last member: its thread uses the others
};

} // namespace ui::explorer
