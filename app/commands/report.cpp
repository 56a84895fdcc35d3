// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "app/resultoptions.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

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
        m_results.declare(options);
        options.option(m_output, "--output", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "The report by ending: x.html, x.xlsx, x.pdf, x.docx, x.pptx."),
                       CommandOptions::Presence::Required);
        options.option(m_template, "--template", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "Styles and layouts of a document (.dotx) or of slides (.potx)."));
        options.choice(m_length, "--length",
                       {QStringLiteral("short"), QStringLiteral("standard"), QStringLiteral("full")},
                       QT_TRANSLATE_NOOP("Commands", "Highlights alone, every question, or every table as well."));
        options.option(m_card, "--card", "NODE",
                       QT_TRANSLATE_NOOP("Commands", "One page about one group or area: area=06."));
    }
    [[nodiscard]] Needs needs() const override { return Needs::Drawing; }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const std::optional<core::report::Format> format = core::report::formatOf(m_output);
        if (!format)
            return fail(ErrorCode::InvalidValue, {QStringLiteral("--output"), m_output, core::report::formatEndings()});
        if (!m_template.isEmpty() && core::report::templateEnding(*format).isEmpty())
            return fail(ErrorCode::InvalidValue,
                        {QStringLiteral("--output"), m_output, QStringLiteral(".docx, .pptx")});
        const auto opened = m_results.open(context.console());
        if (!opened)
            return fail(opened);
        if (!opened->has_value())
            return ExitStatus::InvalidInput;
        core::report::Options options;
        options.length = core::report::lengthFromName(m_length).value_or(core::report::Length::Standard);
        options.card = core::release::NodeId(m_card);
        core::report::layOutFor(*format, options);
        const Result<core::report::Report> report = core::report::makeReport(
            {(*opened)->releases,
             (*opened)->companions,
             context.catalogue(),
             core::report::showsPictures(*format) ? ui::charts::reportPicture : core::report::Picture(),
             ui::charts::reportColour,
             {}},
            context.language(), options);
        if (!report)
            return fail(report);
        const Result<QByteArray> bytes = core::report::reportAs(*report, *format, {m_template, ownDataFolder()});
        if (!bytes)
            return fail(bytes);
        if (const Result<void> written = context.console().write(m_output, *bytes); !written)
            return fail(written);
        context.console().note(context.console().text(QT_TRANSLATE_NOOP("Commands", "Written: %1")).arg(m_output));
        return ExitStatus::Done;
    }

private:
    ResultOptions m_results;
    QString m_output, m_template, m_length, m_card;
};

} // namespace

std::unique_ptr<Command> makeReport()
{
    return std::make_unique<Report>();
}

} // namespace app
