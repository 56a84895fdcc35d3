// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "core/release/releasefiles.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

QString inlinePicture(const core::chart::ChartSpec &spec, const QString &prefix)
{
    // Heading, finding and notes stand in the page; the picture keeps the mark of a rehearsal and its code.
    ui::charts::ChartStyle style;
    style.headed = !spec.mark.isEmpty();
    style.worded = false;
    return ui::charts::drawingAsInlineSvg(ui::charts::layOut(spec, style, ui::charts::fileWidth), prefix);
}

class Report final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Writes a report of every question of released results.");
    }
    void declare(CommandOptions &options) override
    {
        options.arguments(m_releases, "RELEASE", QT_TRANSLATE_NOOP("Commands", "Results file of each wave to report."));
        options.option(m_output, "--output", "FILE", QT_TRANSLATE_NOOP("Commands", "The report: x.html."),
                       CommandOptions::Presence::Required);
    }
    [[nodiscard]] Needs needs() const override { return Needs::Drawing; }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        if (QFileInfo(m_output).suffix().toLower() != QLatin1String("html"))
            return fail(ErrorCode::InvalidValue, {QStringLiteral("--output"), m_output, QStringLiteral(".html")});
        const Result<std::vector<core::release::Release>> releases = core::release::openReleases(m_releases);
        if (!releases)
            return fail(releases);
        const Result<core::report::Report> report =
            core::report::makeReport(*releases, context.catalogue(), context.language(), inlinePicture);
        if (!report)
            return fail(report);
        if (const Result<void> written = context.console().write(m_output, core::report::reportAsHtml(*report));
            !written)
            return fail(written);
        context.console().note(context.console().text(QT_TRANSLATE_NOOP("Commands", "Written: %1")).arg(m_output));
        return ExitStatus::Done;
    }

private:
    QStringList m_releases;
    QString m_output;
};

} // namespace

std::unique_ptr<Command> makeReport()
{
    return std::make_unique<Report>();
}

} // namespace app
