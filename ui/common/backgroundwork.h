// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/step.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace ui::common {

/// One piece of work at a time in a thread of its own, so that no window stands still for a slow disk, a long merge or
/// the half second that a passphrase costs on purpose. Progress and outcome arrive in this object's thread; with the
/// object gone they are dropped.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<core::base::Result<void>(const core::base::Step &step)>;
    using Done = std::function<void(const core::base::Result<void> &outcome)>;

    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override; ///< cancels and waits for what is under way

    /// Does nothing while other work is under way. What the job needs outlives this object.
    void start(Job job, Done done);
    void cancel(); ///< the job's next step ends it, with Cancelled
    /// Set by cancel(), cleared by start(): for a job that has to look between two steps.
    [[nodiscard]] const std::atomic<bool> &cancelled() const { return m_cancelled; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(int done, int total);

private:
    void finish(const core::base::Result<void> &outcome);

    Done m_done;
    bool m_running = false;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ui::common
