// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/inputs.h"
#include "app/previews/programwindows.h"
#include "app/textpublishing.h"
#include "app/translationfolder.h"
#include "app/workplaces/workplaces.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/termlist.h"
#include "ui/common/interfacelanguage.h"
#include "ui/translator/translatorwindow.h"

namespace app {

using core::base::fail;
using core::base::Result;

MadeWindow makeTranslatorWindow(ApplicationContext &context, const QString &folder)
{
    const QString termFile = QStringLiteral(":/terms/partnership-barometer.json");
    const auto json = core::base::readFile(termFile, core::base::kLargestTranslation);
    if (!json)
        return fail(json);
    auto terms = core::language::TermList::read(*json, termFile);
    if (!terms)
        return fail(terms);
    const Result<QString> place = folder.isEmpty() ? preparedTranslationFolder() : Result<QString>(folder);
    if (!place)
        return fail(place);
    auto results = std::make_shared<KnownResults>(context);
    const auto shipped = shippedQuestionnaire();
    if (!shipped)
        return fail(shipped);
    auto windows = std::make_shared<ProgramWindows>(context, context.appearance(), *shipped, results);
    ui::translator::TranslatorServices services{context.catalogue(),
                                                *std::move(terms),
                                                context.prompter(),
                                                context.settings(),
                                                [&context] { return context.language(); },
                                                surveyPreview(*windows, context.catalogue()),
                                                resultsPreview(context, results),
                                                [&context] { return context.interfaceLanguage().ownFiles(); },
                                                reportPreview(context, results),
                                                windowPreview(*windows),
                                                drawnTexts,
                                                windowPictures(*windows),
                                                {}};
    services.publish = [&context](const QString &store, const core::questionnaire::Questionnaire &questionnaire) {
        return publishTexts(context, store, questionnaire);
    };
    services.windowPages = windowPages(*windows);
    auto window = std::make_unique<ui::translator::TranslatorWindow>(std::move(services));
    // The previews are children of the window, so they are gone when this is.
    QObject::connect(window.get(), &QObject::destroyed, window.get(), [windows] {});
    window->openFolder(*place);
    return window;
}

} // namespace app
