// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/report/report.h"
#include "ui/explorer/collectedviews.h"

#include <QObject>

#include <functional>

class QProgressDialog;
class QWidget;

namespace ui::explorer {

class CardPage;
class ExplorerSession;
class ReportJob;
struct ExplorerNeeds;

constexpr int progressDelay = 400; ///< milliseconds before progress is worth a window of its own

/// What leaves the window: charts as files, pictures and tables on the clipboard, print with preview, reports. Says in
/// the window what could not be written. Owned by the window.
class ExplorerOutput final : public QObject
{
    Q_OBJECT

public:
    ExplorerOutput(const ExplorerNeeds &needs, ExplorerSession &session, QWidget *window);

    void exportChart(const core::chart::ChartSpec &spec);
    void copyChart(const core::chart::ChartSpec &spec);
    void copyTable(const core::chart::ChartSpec &spec);
    void printChart(const core::chart::ChartSpec &spec);
    /// Every card of a page, one under another.
    void printCards(const CardPage &page);
    /// Asks for a file and its length, and writes the report: the views collected for it first where there are any. One
    /// at a time; the window stays usable meanwhile.
    void makeReport();
    /// Asks for a file and writes the views collected as slides, in their order; the highlights where there are none.
    void makeSlides();
    [[nodiscard]] bool isMakingReport() const { return m_job != nullptr; }
    /// Opens the mapping to be edited; what is saved is the person's own file, and the charts follow at once.
    void editMapping();

private:
    void save(const std::function<core::base::Result<void>()> &write, const QString &path);
    void askWhere(const QString &title, const QString &name, const QStringList &filters,
                  const std::function<void(const QString &path)> &write);
    void askLength(const QString &path);
    void writeReport(const QString &path, core::report::Options options, CollectedViews::Use use);
    void endJob(ReportJob *job, QProgressDialog *progress);
    void keepMapping(const core::chart::Mapping &mapping);
    void tell(const core::base::Error &error, const QString &title);
    void keepFolder(const QString &path);
    void preview(const std::vector<core::chart::ChartSpec> &specs);

    const ExplorerNeeds &m_needs;
    ExplorerSession &m_session;
    QWidget *m_window;
    ReportJob *m_job = nullptr; ///< the report being made; one at a time
};

} // namespace ui::explorer
