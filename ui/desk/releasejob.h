// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "ui/desk/keyentry.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace ui::desk {

/// Makes a results file from a store, in a thread of its own: reads the responses, runs the release step, writes the
/// file. One job makes one file. Signals arrive in the thread that made the job.
class ReleaseJob final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString store;  ///< folder
        QString output; ///< the results file; one that is there stays as it was until the new one is whole
        QString programVersion;
        KeyAndPassphrase key = {}; ///< of the owner, when the store is sealed
    };

    ReleaseJob(Wish wish, const core::base::Clock &clock, core::base::RandomSource &random, QObject *parent = nullptr);
    ~ReleaseJob() override; ///< cancels and waits for what is under way

    void start();
    void cancel(); ///< ends with failed(Cancelled), and no file is written

signals:
    void progressed(int done, int total);
    void finished(); ///< the file is on the disk
    void failed(const core::base::Error &error);

private:
    [[nodiscard]] core::base::Result<void> work();

    Wish m_wish;
    const core::base::Clock &m_clock;
    core::base::RandomSource &m_random;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ui::desk
