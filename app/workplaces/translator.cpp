// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/translationfolder.h"
#include "app/workplaces/workplaces.h"
#include "core/base/safefile.h"
#include "core/chart/chart.h"
#include "core/language/termlist.h"
#include "core/release/releasefiles.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/settings.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/translatorwindow.h"

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

constexpr qint64 largestFile = qint64{16} * 1024 * 1024;

/// The chart of a question as Results shows it, with the figures of the results file opened last. No figures are made
/// up for it: without such a file there is no chart to see.
ui::translator::PreviewFactory resultsPreview(ApplicationContext &context)
{
    return [&context](const ui::translator::PreviewRequest &request, QWidget *parent) -> QWidget * {
        const QStringList paths = ui::common::Setting(context.settings(), ui::common::settings::results).get();
        const auto question = ui::translator::questionShowing(*request.questionnaire, request.unit.place);
        std::optional<core::release::Release> shown;
        for (const QString &path : paths) {
            const auto release = core::release::openRelease(path);
            const auto same = release ? release->withTexts(*request.questionnaire) : std::nullopt;
            if (same)
                shown = same; // the last is the newest
        }
        if (!shown || question.isEmpty())
            return nullptr;
        core::chart::View view;
        view.question = question;
        const auto spec = core::chart::makeChart({*shown}, view, context.catalogue(), request.language);
        if (!spec)
            return nullptr;
        auto *chart = new ui::charts::ChartWidget(parent);
        chart->setSpec(*spec);
        return chart;
    };
}

} // namespace

MadeWindow makeTranslatorWindow(ApplicationContext &context, const QString &folder)
{
    const QString termFile = QStringLiteral(":/terms/partnership-barometer.json");
    const auto json = core::base::readFile(termFile, largestFile);
    if (!json)
        return fail(json);
    auto terms = core::language::TermList::read(*json, termFile);
    if (!terms)
        return fail(terms);
    const Result<QString> place = folder.isEmpty() ? preparedTranslationFolder() : Result<QString>(folder);
    if (!place)
        return fail(place);
    auto window = std::make_unique<ui::translator::TranslatorWindow>(
        ui::translator::TranslatorServices{context.catalogue(), *std::move(terms), context.prompter(),
                                           context.settings(), [&context] { return context.language(); },
                                           ui::translator::formPreview(context.catalogue()), resultsPreview(context),
                                           [&context] {
                                               return context.interfaceLanguage().ownFiles();
                                           }});
    window->openFolder(*place);
    return window;
}

} // namespace app
