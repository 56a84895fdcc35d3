// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/reportjob.h"

#include "core/base/safefile.h"
#include "ui/charts/chartfile.h"

#include <QThread>

namespace ui::explorer {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

ReportJob::ReportJob(Wish wish, const core::language::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_catalogue(catalogue)
{
}

ReportJob::~ReportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ReportJob::start()
{
    if (m_thread)
        return;
    // The outcome is handed over as a call in this object's thread; with the object gone it is dropped.
    m_thread.reset(QThread::create([this] {
        const Result<void> outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                if (outcome)
                    emit finished();
                else
                    emit failed(outcome.error());
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReportJob::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all(); // a worker that waits for a picture waits no longer
}

bool ReportJob::isCancelled()
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

QString ReportJob::picture(const core::chart::ChartSpec &spec, const QString &prefix)
{
    std::unique_lock lock(m_mutex);
    m_drawn.reset();
    QMetaObject::invokeMethod(
        this,
        [this, spec, prefix] {
            QString svg = charts::reportPicture(spec, prefix);
            const std::lock_guard inner(m_mutex);
            m_drawn = std::move(svg);
            m_changed.notify_all();
        },
        Qt::QueuedConnection);
    m_changed.wait(lock, [this] { return m_drawn.has_value() || m_cancelled; });
    return m_drawn.value_or(QString());
}

bool ReportJob::goOn(int percent)
{
    if (percent != m_percent) {
        m_percent = percent;
        QMetaObject::invokeMethod(
            this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
    }
    return !isCancelled();
}

Result<void> ReportJob::work()
{
    const auto format = core::report::formatOf(m_wish.path);
    if (!format)
        return fail(ErrorCode::InvalidValue, {m_wish.path, core::report::formatEndings()});
    core::report::Picture draw;
    if (core::report::showsPictures(*format))
        draw = [this](const core::chart::ChartSpec &spec, const QString &prefix) {
            return picture(spec, prefix);
        };
    // Making the document is one half of the work, writing it the other.
    const auto half = [this](int before) {
        return [this, before](int done, int all) {
            return goOn(before + 50 * done / std::max(1, all));
        };
    };
    const auto report =
        core::report::makeReport({m_wish.releases, m_wish.companions, m_catalogue, draw, charts::reportColour, half(0)},
                                 m_wish.language, m_wish.options);
    if (!report)
        return fail(report);
    const auto bytes = core::report::reportAs(*report, *format, {{}, m_wish.ownFolder}, half(50));
    if (!bytes)
        return fail(bytes);
    if (isCancelled())
        return fail(ErrorCode::Cancelled);
    return core::base::writeFile(m_wish.path, *bytes);
}

} // namespace ui::explorer
