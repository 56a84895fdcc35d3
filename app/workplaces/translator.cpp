// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/translationfolder.h"
#include "app/workplaces/workplaces.h"
#include "core/base/safefile.h"
#include "core/language/termlist.h"
#include "ui/common/interfacelanguage.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/translatorwindow.h"

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

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
    auto window = std::make_unique<ui::translator::TranslatorWindow>(ui::translator::TranslatorServices{
        context.catalogue(), *std::move(terms), context.prompter(), context.settings(),
        [&context] { return context.language(); }, ui::translator::formPreview(context.catalogue())});
    window->openFolder(*place);
    return window;
}

} // namespace app
