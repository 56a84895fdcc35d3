// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/common/backgroundwork.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace ui::explorer {

/// Makes a report and writes its file, in a thread of its own. Charts alone are drawn in the thread that made the job,
/// one between two turns of its event loop, because Qt Charts may be used nowhere else. The file is written whole at
/// the end or not at all. One job makes one file; signals arrive in the thread that made the job.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString path;
        core::base::Language language;
        core::report::Options options;
        core::chart::Releases releases; ///< copies that share their content: the window may close its own meanwhile
        core::chart::Companions companions;
        QString ownFolder; ///< where the person's own templates are; may be empty
    };

    /// The catalogue outlives the job.
    ReportJob(Wish wish, const core::language::Catalogue &catalogue, QObject *parent = nullptr);
    ~ReportJob() override; ///< cancels and waits for what is under way

    void start();
    void cancel(); ///< ends with failed(Cancelled), and no file is written

signals:
    void progressed(int percent);
    void finished(); ///< the file is on the disk
    void failed(const core::base::Error &error);

private:
    [[nodiscard]] core::base::Result<void> work(const core::base::Step &step);
    [[nodiscard]] QString picture(const core::chart::ChartSpec &spec, const QString &prefix,
                                  core::report::Breadth breadth);

    Wish m_wish;
    const core::language::Catalogue &m_catalogue;
    std::mutex m_mutex; ///< guards the picture
    std::condition_variable m_changed;
    std::optional<QString> m_drawn; ///< the picture asked for last
    common::BackgroundWork m_work;  ///< the last member: its thread uses the others
};

} // namespace ui::explorer
