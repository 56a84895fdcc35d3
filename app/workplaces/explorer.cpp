// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/inputs.h"
#include "app/workplaces/workplaces.h"
#include "ui/explorer/explorerwindow.h"

namespace app {

MadeWindow makeExplorerWindow(ApplicationContext &context, const QStringList &releases)
{
    auto window = std::make_unique<ui::explorer::ExplorerWindow>(ui::explorer::ExplorerNeeds{
        context.catalogue(), context.interfaceLanguage(), context.appearance(), context.settings(), context.prompter(),
        core::chart::CompanionPlaces{{}, ownDataFolder(), QStringLiteral(":")}});
    // A file that cannot be opened is said in the window, which stays open for another.
    window->openFiles(releases);
    return window;
}

} // namespace app
