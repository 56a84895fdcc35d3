// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/resultoptions.h"
#include "core/base/safefile.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

class Chart final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("chart"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Draws one question of released results as a picture.");
    }
    void declare(CommandOptions &options) override
    {
        m_results.declare(options);
        m_figures.declare(options);
        options.option(m_kind, "--kind", "KIND",
                       QT_TRANSLATE_NOOP("Commands", "Kind of chart; the one that fits best unless given."));
        options.flag(m_precision, "--precision",
                     QT_TRANSLATE_NOOP("Commands", "Shows between which edges each share lies."));
        options.option(m_output, "--output", "FILES",
                       QT_TRANSLATE_NOOP("Commands", "Files by ending, with commas between: x.svg,x.png,x.pdf."),
                       CommandOptions::Presence::Required);
        options.number(m_scale, "--scale", {1, 4}, QT_TRANSLATE_NOOP("Commands", "Pixels of a PNG per point: 1 to 4."));
    }
    [[nodiscard]] Needs needs() const override { return Needs::Drawing; }

    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        Result<core::chart::View> view = wanted();
        if (!view)
            return fail(view);
        const QStringList files = m_output.split(u',', Qt::SkipEmptyParts);
        if (files.isEmpty())
            return fail(ErrorCode::MissingValue, {QStringLiteral("--output")});
        for (const QString &file : files) {
            if (!ui::charts::fileKindOf(file))
                return fail(ErrorCode::InvalidValue,
                            {QStringLiteral("--output"), file, QStringLiteral(".svg, .png, .pdf")});
        }
        const auto opened = m_results.open(context.console());
        if (!opened)
            return fail(opened);
        if (!opened->has_value())
            return ExitStatus::InvalidInput;
        const auto &[releases, companions] = **opened;
        for (const core::release::Release &release : releases)
            view->waves.push_back(release.wave());
        const Result<core::chart::ChartSpec> spec =
            core::chart::makeChart(releases, *view, context.catalogue(), context.language(), companions);
        if (!spec)
            return fail(spec);
        for (const QString &file : files) { // all of them or none
            if (const auto writable = core::base::checkWritable(file); !writable)
                return fail(writable);
        }
        for (const QString &file : files) {
            const auto written = ui::charts::writeChart(*spec, file, static_cast<int>(m_scale.value_or(2)));
            if (!written)
                return fail(written);
            context.console().note(context.console().text(QT_TRANSLATE_NOOP("Commands", "Written: %1")).arg(file));
        }
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<core::chart::View> wanted() const
    {
        core::chart::View view;
        view.question = m_figures.item().question;
        view.item = m_figures.item().row;
        view.base = m_figures.base();
        view.by = m_figures.by();
        view.precision = m_precision;
        if (!m_kind.isEmpty()) {
            view.kind = core::chart::kindFromName(m_kind);
            if (!view.kind)
                return fail(
                    ErrorCode::InvalidValue,
                    {QStringLiteral("--kind"), m_kind,
                     QStringLiteral("bars, sorted-bars, stacked, diverging, means, ranking, grouped, slope, trend, "
                                    "heat-table, map, small-multiples")});
        }
        return view;
    }

    ResultOptions m_results;
    FigureOptions m_figures;
    QString m_kind, m_output;
    bool m_precision = false;
    std::optional<qint64> m_scale;
};

} // namespace

std::unique_ptr<Command> makeChart()
{
    return std::make_unique<Chart>();
}

} // namespace app
