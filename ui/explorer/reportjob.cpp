// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/reportjob.h"

#include "core/base/safefile.h"
#include "ui/charts/chartfile.h"

#include <utility>

namespace ui::explorer {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

ReportJob::ReportJob(Wish wish, const core::language::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_catalogue(catalogue)
{
    connect(&m_work, &common::BackgroundWork::progressed, this, &ReportJob::progressed);
}

ReportJob::~ReportJob()
{
    cancel(); // and the work, destroyed first of all, waits for its thread
}

void ReportJob::start()
{
    m_work.start([this](const core::base::Step &step) { return work(step); },
                 [this](const Result<void> &outcome) {
                     if (outcome)
                         emit finished();
                     else
                         emit failed(outcome.error());
                 });
}

void ReportJob::cancel()
{
    m_work.cancel();
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all(); // a worker that waits for a picture waits no longer
}

QString ReportJob::picture(const core::chart::ChartSpec &spec, const QString &prefix, core::report::Breadth breadth)
{
    std::unique_lock lock(m_mutex);
    m_drawn.reset();
    QMetaObject::invokeMethod(
        this,
        [this, spec, prefix, breadth] {
            QString svg = charts::reportPicture(spec, prefix, breadth);
            const std::lock_guard inner(m_mutex);
            m_drawn = std::move(svg);
            m_changed.notify_all();
        },
        Qt::QueuedConnection);
    m_changed.wait(lock, [this] { return m_drawn.has_value() || m_work.cancelled(); });
    return m_drawn.value_or(QString());
}

Result<void> ReportJob::work(const core::base::Step &step)
{
    const auto format = core::report::formatOf(m_wish.path);
    if (!format)
        return fail(ErrorCode::InvalidValue, {QStringLiteral("--output"), m_wish.path, core::report::formatEndings()});
    core::report::Picture draw;
    if (core::report::showsPictures(*format))
        draw = [this](const core::chart::ChartSpec &spec, const QString &prefix, core::report::Breadth breadth) {
            return picture(spec, prefix, breadth);
        };
    core::report::layOutFor(*format, m_wish.options);
    // Making the document is one half of the work, writing it the other.
    int told = -1;
    const auto half = [&](int before) {
        return [&, before](int done, int all) {
            const int percent = before + 50 * done / std::max(1, all);
            const bool news = std::exchange(told, percent) != percent;
            return news ? step(percent, 100) : !m_work.cancelled();
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
    if (m_work.cancelled())
        return fail(ErrorCode::Cancelled);
    return core::base::writeOutput(m_wish.path, *bytes);
}

} // namespace ui::explorer
