// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exploreroutput.h"

#include "core/base/safefile.h"
#include "core/chart/charttable.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"
#include "ui/common/backgroundwork.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/progressbar.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/cardpage.h"
#include "ui/explorer/chartexporter.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/explorer/reportjob.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>

#include <algorithm>

namespace ui::explorer {

namespace settings = common::settings;
using common::Setting;

namespace {

/// Charts one under another, each as wide as the page and never torn over two.
void printDrawings(QPrinter &target, const std::vector<charts::Drawing> &drawings)
{
    QPainter painter(&target);
    const QRectF page = target.pageLayout().paintRectPixels(target.resolution());
    qreal y = 0;
    for (const charts::Drawing &drawing : drawings) {
        const qreal scale = std::min(page.width() / drawing.size.width(), page.height() / drawing.size.height());
        const qreal height = drawing.size.height() * scale;
        if (y > 0 && y + height > page.height()) {
            target.newPage();
            y = 0;
        }
        painter.save();
        painter.translate(0, y);
        painter.scale(scale, scale);
        charts::paintDrawing(painter, drawing);
        painter.restore();
        y += height;
    }
}

} // namespace

ExplorerOutput::ExplorerOutput(const ExplorerNeeds &needs, ExplorerSession &session, QWidget *window)
    : QObject(window), m_needs(needs), m_session(session), m_window(window)
{
}

void ExplorerOutput::tell(const core::base::Error &error, const QString &title)
{
    m_needs.prompter.ask(
        m_window,
        {title, common::errorText(m_needs.catalogue, m_needs.language.language(), error), {}, {tr("Close")}, 0, false},
        [](int) {});
}

void ExplorerOutput::keepFolder(const QString &path)
{
    Setting(m_needs.settings, settings::lastFolder).set(QFileInfo(path).absolutePath());
}

void ExplorerOutput::exportChart(const core::chart::ChartSpec &spec)
{
    if (spec.title.isEmpty())
        return;
    const QStringList filters{tr("Drawing (*.svg)"), tr("Picture (*.png)"), tr("PDF (*.pdf)")};
    askWhere(tr("Save chart"), charts::proposedName(spec) + QStringLiteral(".svg"), filters,
             [this, spec](const QString &path) {
                 if (const auto write = charts::drawForFile(spec, path); !write)
                     tell(write.error(), tr("The chart was not saved"));
                 else
                     save(*write, path);
             });
}

/// Beside the window: a stick or a net may take its time.
void ExplorerOutput::save(const std::function<core::base::Result<void>()> &write, const QString &path)
{
    auto *work = new common::BackgroundWork(this);
    work->start([write](const core::base::Step &) { return write(); },
                [this, work, path](const core::base::Result<void> &written) {
                    work->deleteLater();
                    if (!written)
                        tell(written.error(), tr("The chart was not saved"));
                    else
                        keepFolder(path);
                });
}

void ExplorerOutput::copyChart(const core::chart::ChartSpec &spec)
{
    if (!spec.title.isEmpty())
        QGuiApplication::clipboard()->setMimeData(chartMimeData(spec, core::chart::tableOf(spec, m_session.wording())));
}

void ExplorerOutput::copyTable(const core::chart::ChartSpec &spec)
{
    if (!spec.title.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableMimeData(core::chart::tableOf(spec, m_session.wording())));
}

void ExplorerOutput::printChart(const core::chart::ChartSpec &spec)
{
    if (!spec.title.isEmpty())
        preview({spec});
}

void ExplorerOutput::printCards(const CardPage &page)
{
    std::vector<core::chart::ChartSpec> specs;
    for (const Card &card : page.cards()) {
        if (card.spec.title.isEmpty())
            continue;
        specs.push_back(card.spec);
        if (!card.sentence.isEmpty())
            specs.back().words = card.sentence;
    }
    if (!specs.empty())
        preview(specs);
}

void ExplorerOutput::preview(const std::vector<core::chart::ChartSpec> &specs)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    std::vector<charts::Drawing> drawings;
    for (const core::chart::ChartSpec &spec : specs)
        drawings.push_back(charts::layOut(spec, {}, charts::fileWidth));
    // The printer lives as long as the dialog that shows it.
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [drawings, printer](QPrinter *target) { printDrawings(*target, drawings); });
    dialog->open();
}

/// Where to write, and then; nothing for who thinks better of it.
void ExplorerOutput::askWhere(const QString &title, const QString &name, const QStringList &filters,
                              const std::function<void(const QString &path)> &write)
{
    common::FileRequest request;
    request.title = title;
    request.folder = Setting(m_needs.settings, settings::lastFolder).get();
    request.name = name;
    request.filters = filters;
    m_needs.prompter.saveFile(m_window, request, [write](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void ExplorerOutput::makeReport()
{
    if (m_session.isEmpty() || m_job)
        return;
    askWhere(tr("Make report"), m_session.newest().questionnaire().id.text() + QStringLiteral(".html"),
             {tr("Web page (*.html)"), tr("Workbook (*.xlsx)"), tr("PDF (*.pdf)"), tr("Text document (*.docx)"),
              tr("Slides (*.pptx)")},
             [this](const QString &path) { askLength(path); });
}

void ExplorerOutput::makeSlides()
{
    if (m_session.isEmpty() || m_job)
        return;
    const QString name = m_session.newest().questionnaire().id.text() + QStringLiteral(".pptx");
    askWhere(tr("Make slides"), name, {tr("Slides (*.pptx)")}, [this](const QString &chosen) {
        const bool slides = core::report::formatOf(chosen) == core::report::Format::Pptx;
        core::report::Options options;
        options.chosenOnly = true;
        writeReport(slides ? chosen : chosen + QStringLiteral(".pptx"), options, CollectedViews::Use::Slides);
    });
}

void ExplorerOutput::askLength(const QString &path)
{
    if (!core::report::formatOf(path)) {
        tell({core::base::ErrorCode::InvalidValue, {tr("The report"), path, core::report::formatEndings()}, {}, {}},
             tr("The report was not made"));
        return;
    }
    const int collected = m_session.collected().count(CollectedViews::Use::Report);
    common::Prompt prompt;
    prompt.title = tr("How long?");
    prompt.text = collected == 0
        ? tr("The highlights come first, then how the results were made.")
        : tr("The %n view(s) you collected come first, then how the results were made.", nullptr, collected);
    prompt.actions = {tr("Every question"), tr("Two pages"), tr("Every table too")};
    if (collected > 0)
        prompt.actions.append(tr("Collected views only"));
    prompt.actions.append(tr("Cancel"));
    const auto cancel = static_cast<int>(prompt.actions.size()) - 1;
    m_needs.prompter.ask(m_window, prompt, [this, path, cancel](int action) {
        using core::report::Length;
        if (action < 0 || action >= cancel)
            return;
        core::report::Options options;
        options.length = action == 1 ? Length::Short : action == 2 ? Length::Full : Length::Standard;
        options.chosenOnly = action == 3;
        writeReport(path, options, CollectedViews::Use::Report);
    });
}

void ExplorerOutput::writeReport(const QString &path, core::report::Options options, CollectedViews::Use use)
{
    for (const CollectedViews::Entry &one : m_session.collected().entries()) {
        if (one.goesInto(use))
            options.picked.push_back({one.view, one.note});
    }
    const bool slides = use == CollectedViews::Use::Slides;
    auto *job = new ReportJob({path, m_session.language(), options, m_session.releases(), m_session.companions(),
                               m_session.places().ownFolder},
                              m_session.catalogue(), this);
    auto *progress =
        new QProgressDialog(slides ? tr("Making the slides…") : tr("Making the report…"), tr("Stop"), 0, 100, m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setBar(new common::ProgressBar(progress));
    progress->setRange(0, 100);
    progress->setMinimumDuration(progressDelay);
    progress->setAutoReset(false);
    progress->setValue(0);
    m_job = job;
    connect(progress, &QProgressDialog::canceled, job, &ReportJob::cancel);
    connect(job, &ReportJob::progressed, progress, &QProgressDialog::setValue);
    connect(job, &ReportJob::finished, this, [this, job, progress, path] {
        endJob(job, progress);
        keepFolder(path);
    });
    connect(job, &ReportJob::failed, this, [this, job, progress, slides](const core::base::Error &error) {
        endJob(job, progress);
        if (error.code != core::base::ErrorCode::Cancelled)
            tell(error, slides ? tr("The slides were not made") : tr("The report was not made"));
    });
    job->start();
}

void ExplorerOutput::endJob(ReportJob *job, QProgressDialog *progress)
{
    disconnect(progress, nullptr, job, nullptr); // closing it cancels nothing any more
    progress->close();
    job->deleteLater();
    m_job = nullptr;
}

void ExplorerOutput::editMapping()
{
    if (m_session.isEmpty())
        return;
    auto *dialog = new MappingDialog(m_session.newest().questionnaire(), m_session.companions().mapping,
                                     m_session.wording(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Closed results take the questionnaire with them that the dialog speaks of.
    connect(&m_session, &ExplorerSession::releasesChanged, dialog, &QDialog::reject);
    connect(&m_session, &ExplorerSession::languageChanged, dialog,
            [this, dialog] { dialog->setLanguage(m_session.language()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keepMapping(dialog->mapping()); });
    dialog->open();
}

void ExplorerOutput::keepMapping(const core::chart::Mapping &mapping)
{
    const QString path = m_session.places().ownMapping(mapping.questionnaire);
    QDir().mkpath(QFileInfo(path).path());
    if (const auto written = core::base::writeOutput(path, core::chart::writeMapping(mapping)); !written)
        tell(written.error(), tr("The changes were not saved"));
    else
        m_session.setMapping(mapping);
}

} // namespace ui::explorer
