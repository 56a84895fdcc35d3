// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/backgroundwork.h"

#include <QThread>

#include <utility>

namespace ui::common {

using core::base::Result;

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent) { }

BackgroundWork::~BackgroundWork()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundWork::start(Job job, Done done)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_done = std::move(done);
    if (m_thread)
        m_thread->wait(); // has told its outcome already, and is about to end
    m_thread.reset(QThread::create([this, work = std::move(job)] {
        const auto step = [this](int at, int total) {
            QMetaObject::invokeMethod(
                this, [this, at, total] { emit progressed(at, total); }, Qt::QueuedConnection);
            return !m_cancelled;
        };
        const Result<void> outcome = work(step);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BackgroundWork::cancel()
{
    m_cancelled = true;
}

void BackgroundWork::finish(const Result<void> &outcome)
{
    m_running = false;
    const Done done = std::exchange(m_done, {});
    done(outcome);
}

} // namespace ui::common
