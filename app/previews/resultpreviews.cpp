// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/resultpreviews.h"

#include "app/applicationcontext.h"
#include "app/previews/scopedspeech.h"
#include "app/previews/windowmakers.h"
#include "core/release/releasefiles.h"
#include "core/report/report.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"
#include "ui/common/settings.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/sidepanel.h"
#include "ui/translator/formplace.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using core::chart::Releases;
using core::language::Catalogue;
using core::release::Release;
using ui::translator::PreviewRequest;

namespace {

/// Pages of paper one under another, at the size they have on paper.
class PaperView final : public QWidget
{
public:
    PaperView(std::vector<QImage> pages, ui::translator::DrawnTexts texts, QWidget *parent)
        : QWidget(parent), m_pages(std::move(pages)), m_texts(std::move(texts))
    {
        QSize whole(0, 0);
        for (const QImage &page : m_pages)
            whole = {std::max(whole.width(), page.width()), whole.height() + page.height() + gap};
        resize(whole);
    }
    [[nodiscard]] const ui::translator::DrawnTexts &texts() const { return m_texts; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int y = 0;
        for (const QImage &page : m_pages) {
            painter.drawImage(0, y, page);
            y += page.height() + gap;
        }
    }

private:
    static constexpr int gap = 12;
    std::vector<QImage> m_pages;
    ui::translator::DrawnTexts m_texts;
};

constexpr double paperScale = 96.0 / 72; ///< pixels a point on an ordinary screen

void add(ui::translator::DrawnTexts &texts, const ui::charts::Drawing &drawing)
{
    texts.unfit += ui::charts::textsThatDoNotFit(drawing);
    for (const ui::charts::Shape &shape : drawing.shapes) {
        if (const auto *text = std::get_if<ui::charts::TextShape>(&shape))
            texts.all.append(text->text);
    }
    for (const ui::charts::Mark &mark : drawing.marks) // a label on two lines is whole here
        texts.all.append(mark.name);
}

/// What a document says between its tags.
QStringList linesOf(const QByteArray &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QStringList lines = QString::fromUtf8(html).split(tag, Qt::SkipEmptyParts);
    for (QString &line : lines) {
        for (const auto &[entity, sign] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                           std::pair("&#39;", "'"), std::pair("&amp;", "&")})
            line.replace(QLatin1String(entity), QLatin1String(sign));
    }
    return lines;
}

/// The catalogue with the texts being worked on; the program's own where those are of the questionnaire.
std::shared_ptr<const Catalogue> catalogueOf(const ApplicationContext &context, const PreviewRequest &request)
{
    if (request.program)
        return catalogueWith(*request.program);
    return {std::shared_ptr<const Catalogue>(), &context.catalogue()}; // the context outlives every page
}

} // namespace

struct KnownResults::Held
{
    ApplicationContext &context;
    struct File
    {
        QDateTime changed;
        Release release;
    };
    std::map<QString, File> files;
};

KnownResults::KnownResults(ApplicationContext &context) : m_held(std::make_unique<Held>(Held{context, {}})) { }

KnownResults::~KnownResults() = default;

Releases KnownResults::asTheyAre()
{
    Releases found;
    const QStringList paths = ui::common::Setting(m_held->context.settings(), ui::common::settings::results).get();
    for (const QString &path : paths) {
        const QDateTime changed = QFileInfo(path).lastModified();
        auto known = m_held->files.find(path);
        if (known == m_held->files.end() || known->second.changed != changed) {
            const auto release = core::release::openRelease(path);
            if (!release)
                continue;
            known = m_held->files.insert_or_assign(path, Held::File{changed, *release}).first;
        }
        if (const auto added = core::release::addRelease(found, known->second.release, path); !added)
            continue; // a wave twice, or another survey: the first one is shown
    }
    return found;
}

Releases KnownResults::under(const core::questionnaire::Questionnaire &texts)
{
    Releases found;
    for (const Release &release : asTheyAre()) {
        if (const auto same = release.withTexts(texts))
            found.push_back(*same);
    }
    return found;
}

ui::translator::PreviewFactory resultsPreview(ApplicationContext &context, const std::shared_ptr<KnownResults> &results)
{
    return [&context, results](const PreviewRequest &request, QWidget *parent) -> QWidget * {
        const auto question = ui::translator::questionShowing(*request.questionnaire, request.unit.place);
        Releases releases = question.isEmpty() ? Releases() : results->under(*request.questionnaire);
        if (releases.empty())
            return nullptr;
        const auto catalogue = catalogueOf(context, request);
        const ScopedSpeech speech(catalogue, request.language);
        auto *page = new QWidget(parent);
        keepWith(*page, catalogue);
        auto *session = new ui::explorer::ExplorerSession(*catalogue, request.language, page);
        session->show(std::move(releases));
        core::chart::View view = session->view();
        view.question = question;
        session->setView(view);
        auto *shown = new ui::explorer::QuestionPage(*session, page);
        auto *panel = new ui::explorer::SidePanel(*session, page);
        auto *row = new QHBoxLayout(page);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(panel);
        row->addWidget(shown, 1);
        shown->refresh();
        if (shown->spec().title.isEmpty()) { // an open question has no chart
            delete page;
            return nullptr;
        }
        return page;
    };
}

ui::translator::PreviewFactory reportPreview(ApplicationContext &context, const std::shared_ptr<KnownResults> &results)
{
    return [&context, results](const PreviewRequest &request, QWidget *parent) -> QWidget * {
        core::report::Options options;
        options.only = ui::translator::questionShowing(*request.questionnaire, request.unit.place);
        const Releases releases = options.only.isEmpty() ? Releases() : results->under(*request.questionnaire);
        if (releases.empty())
            return nullptr;
        const auto catalogue = catalogueOf(context, request);
        ui::translator::DrawnTexts texts;
        const auto picture = [&texts](const core::chart::ChartSpec &spec, const QString &prefix,
                                      core::report::Breadth breadth) {
            const ui::charts::Drawing drawing = ui::charts::reportDrawing(spec, breadth);
            add(texts, drawing);
            return ui::charts::drawingAsInlineSvg(drawing, prefix);
        };
        const auto report =
            core::report::makeReport({releases, {}, *catalogue, picture, {}, {}}, request.language, options);
        if (!report || report->sections.empty())
            return nullptr;
        const auto pages = core::report::reportAsPictures(*report, paperScale);
        if (!pages)
            return nullptr;
        std::vector<QImage> images;
        images.reserve(pages->size());
        for (const QByteArray &png : *pages)
            images.push_back(QImage::fromData(png, "PNG"));
        texts.all += linesOf(core::report::reportAsHtml(*report));
        return new PaperView(std::move(images), std::move(texts), parent);
    };
}

ui::translator::DrawnTexts drawnTexts(const QWidget &page)
{
    if (const auto *paper = dynamic_cast<const PaperView *>(&page))
        return paper->texts();
    ui::translator::DrawnTexts found;
    const auto charts = page.findChildren<ui::charts::ChartWidget *>();
    for (const ui::charts::ChartWidget *chart : charts) {
        if (chart->isVisibleTo(&page))
            add(found, chart->drawing());
    }
    return found;
}

} // namespace app
