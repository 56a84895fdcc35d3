// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only work, a fault or a certain day brings onto a screen.
#include "app/previews/windowmakers.h"
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/pseudolanguage.h"
#include "tests/support/inventedrelease.h"
#include "tests/ui/languages/world.h"
#include "ui/desk/methodpage.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/sidepanel.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace tests {
namespace {

using core::base::Language;

/// Makes each window for one look at it.
void visitEach(const std::vector<app::WindowMaker> &makers, const app::WindowStage &stage, const Visit &visit)
{
    int number = 0;
    for (const app::WindowMaker &maker : makers) {
        const std::unique_ptr<QWidget> window(maker(stage));
        ++number;
        // The help is a file of each language, not a text.
        const bool isHelp = qobject_cast<ui::desk::MethodPage *>(window.get()) != nullptr;
        if (window == nullptr || (isHelp && core::language::pseudoOf(stage.language)))
            continue;
        show(*window);
        Screen screen{QStringLiteral("moment %1: %2").arg(number).arg(QLatin1String(window->metaObject()->className())),
                      *window, [](const Language &) {
                      }};
        screen.keepsLanguage = true; // it is gone before anybody can switch
        visit(screen);
    }
}

void visitExplorerAsking(World &world)
{
    auto content = inventedContent(world.questionnaire, core::questionnaire::WaveId(QStringLiteral("2")), 375, 5);
    const QString path = world.path(QStringLiteral("asked.release"));
    if (!core::base::writeFile(path, core::disclosure::writeRelease(content)))
        qFatal("no release");
    const ui::explorer::ExplorerNeeds needs{world.catalogue, world.interface, world.appearance, world.settings,
                                            world.prompter};
    ui::explorer::ExplorerWindow window(needs);
    window.openFiles({path});
    while (window.isOpening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ui::explorer::ExplorerOutput output(needs, window.session(), &window);
    core::chart::ChartSpec chart;
    chart.title = QStringLiteral("[1]");
    world.prompter.paths = {world.path(QStringLiteral("1.txt"))}; // no such picture is drawn
    output.exportChart(chart);
    emit window.panel()->codeEntered(QStringLiteral("1"));
    world.prompter.paths = {world.path(QStringLiteral("report.txt"))};
    output.makeReport();
    output.makeSlides(); // to no file
    for (int collected = 0; collected < 2; ++collected) {
        world.prompter.paths = {world.path(QStringLiteral("report.pdf"))};
        output.makeReport();
        window.session().collect(ui::explorer::CollectedViews::Use::Report);
    }
}

} // namespace

void visitMoments(World &world, const Visit &visit)
{
    visitExplorerAsking(world);
    core::fieldwork::StaffPin pin(QString(), world.clock);
    const auto catalogue = std::shared_ptr<const core::language::Catalogue>(
        std::shared_ptr<const core::language::Catalogue>(), &world.catalogue); // the world outlives every page
    const app::WindowStage stage{
        catalogue, world.interface.language(), nullptr, world.questionnaire, world.clock, world.random, world.prompter,
        pin};
    core::questionnaire::Questionnaire alone = world.questionnaire; // some pages speak every language at once
    alone.languages = {world.interface.language()};
    const app::WindowStage kiosk{
        catalogue, world.interface.language(), nullptr, alone, world.clock, world.random, world.prompter, pin};
    visitEach(app::deskMakers(), stage, visit);
    visitEach(app::kioskMomentMakers(), kiosk, visit);
}

} // namespace tests
