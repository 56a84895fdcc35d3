// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/workplaces/workplaces.h"
#include "core/base/safefile.h"
#include "core/language/termlist.h"
#include "ui/common/interfacelanguage.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/translatorwindow.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

// The folder worked in when none is named: the program's own texts, copied once to where the person may write.
Result<QString> ownFolder()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/translations"));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(core::base::ErrorCode::FileNotWritable, {folder.path()});
    for (const QString &place : {QStringLiteral(":/questionnaires"), QStringLiteral(":/ts")}) {
        for (const QString &name : QDir(place).entryList(QDir::Files)) {
            if (folder.exists(name))
                continue;
            const auto content = core::base::readFile(place + QLatin1Char('/') + name, largestFile);
            if (!content)
                return fail(content);
            if (const auto written = core::base::writeFile(folder.filePath(name), *content); !written)
                return fail(written);
        }
    }
    return folder.path();
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
    const Result<QString> place = folder.isEmpty() ? ownFolder() : Result<QString>(folder);
    if (!place)
        return fail(place);
    auto window = std::make_unique<ui::translator::TranslatorWindow>(ui::translator::TranslatorServices{
        context.catalogue(), *std::move(terms), context.prompter(), context.settings(),
        [&context] { return context.language(); }, ui::translator::formPreview(context.catalogue())});
    window->openFolder(*place);
    return window;
}

} // namespace app
