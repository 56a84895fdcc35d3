// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/inventedrelease.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/cardpage.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/summarypages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// The results workplace on two rehearsed waves: releases opened until their first page stands, every question redrawn
// in every breakdown, a language switch, and a watchdog over the turns of the event loop: none may keep the window
// waiting. Frames and turns are counted in processor time of the window's thread, which is what they cost on an idle
// machine.
namespace {

constexpr double frame = 16;
constexpr double stall = 100;

/// The longest turn of the event loop while something goes on.
class Watchdog
{
public:
    void spin()
    {
        const double began = benchmarks::processorTime();
        QCoreApplication::processEvents();
        take(benchmarks::processorTime() - began);
    }
    void take(double turn)
    {
        m_last = turn;
        m_longest = std::max(m_longest, turn);
    }
    [[nodiscard]] double last() const { return m_last; }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    double m_longest = 0;
    double m_last = 0;
};

void paint()
{
    for (int level = 0; level < 4; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

std::optional<core::questionnaire::Questionnaire> shipped()
{
    QFile file(QStringLiteral(BAROMETER_SOURCE_DIR "/resources/questionnaires/partnership-barometer.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return core::questionnaire::readQuestionnaire(file.readAll()).questionnaire;
}

QStringList writeReleases(const core::questionnaire::Questionnaire &questionnaire, const QTemporaryDir &folder)
{
    QStringList files;
    for (const auto &[wave, members] : {std::pair{"1", 812}, std::pair{"2", 375}}) {
        const QString path = folder.filePath(QLatin1String(wave) + QStringLiteral(".release"));
        const auto content =
            tests::inventedContent(questionnaire, core::questionnaire::WaveId(QLatin1String(wave)), members, 5);
        if (core::base::writeFile(path, core::disclosure::writeRelease(content)))
            files.append(path);
    }
    return files;
}

struct Desk
{
    core::language::Catalogue catalogue = core::language::Catalogue::builtIn();
    ui::common::MemorySettingStore settings;
    ui::common::PresetPrompter prompter;
    ui::common::InterfaceLanguage language{core::base::Language(QStringLiteral("fi"))};
};

void makeReports(ui::explorer::ExplorerWindow &window, Desk &desk, const QTemporaryDir &folder)
{
    Watchdog meanwhile;
    QElapsedTimer all;
    all.start();
    for (const char *name : {"r.html", "r.xlsx", "r.pdf", "r.docx", "r.pptx"}) {
        desk.prompter.paths = {folder.filePath(QLatin1String(name))};
        desk.prompter.answers = {0}; // every question
        window.output()->makeReport();
        while (window.output()->isMakingReport())
            meanwhile.spin();
    }
    benchmarks::report(QStringLiteral("reports in five formats"), static_cast<double>(all.elapsed()) / 1000,
                       QStringLiteral("s"), 10);
    benchmarks::report(QStringLiteral("longest turn meanwhile"), meanwhile.longest(), QStringLiteral("ms"), stall);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto questionnaire = shipped();
    const QTemporaryDir folder;
    if (!questionnaire || !folder.isValid())
        return 1;
    const QStringList files = writeReleases(*questionnaire, folder);
    Desk desk;
    ui::common::Appearance appearance(application, {});
    const ui::explorer::ExplorerNeeds needs{
        desk.catalogue, desk.language, appearance,
        desk.settings,  desk.prompter, {{}, {}, QStringLiteral(BAROMETER_SOURCE_DIR "/resources")}};
    const auto opened = benchmarks::measure(5, [&] {
        ui::explorer::ExplorerWindow window(needs);
        window.show();
        window.openFiles(files);
        while (window.isOpening())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint();
    });
    benchmarks::report(QStringLiteral("results opened and painted"), benchmarks::median(opened), QStringLiteral("ms"),
                       300);

    ui::explorer::ExplorerWindow window(needs);
    window.resize(1280, 800);
    window.show();
    window.openFiles(files);
    Watchdog dog;
    while (window.isOpening() || window.summaries()->isSeeking())
        dog.spin();
    ui::explorer::ExplorerSession &session = window.session();
    const auto show = [&](const core::questionnaire::Question &question, const QString &by, bool waves) {
        core::chart::View view;
        view.question = question.id;
        if (!by.isEmpty())
            view.by = {core::questionnaire::DimensionId(by)};
        if (waves)
            view.waves = {session.releases()[0].wave(), session.releases()[1].wave()};
        session.setView(view);
    };
    std::vector<double> redraws;
    std::vector<std::pair<QString, bool>> breakdowns{{{}, false}, {{}, true}};
    for (const core::questionnaire::DimensionId &dimension : session.newest().content().dimensions)
        breakdowns.emplace_back(dimension.text(), false);
    for (const core::questionnaire::Question &question : questionnaire->questions) {
        for (const auto &[by, waves] : breakdowns) {
            const double began = benchmarks::processorTime();
            show(question, by, waves);
            dog.spin();
            redraws.push_back(benchmarks::processorTime() - began);
            if (qEnvironmentVariableIsSet("BAROMETER_TURNS"))
                std::fprintf(stderr, "%6.1f %s %s %d\n", redraws.back(), qPrintable(question.id.text()), qPrintable(by),
                             waves);
        }
    }
    std::sort(redraws.begin(), redraws.end());
    benchmarks::report(QStringLiteral("view changed and redrawn, median"), benchmarks::median(redraws),
                       QStringLiteral("ms"), frame);
    benchmarks::report(QStringLiteral("view changed and redrawn, 95 %"), benchmarks::percentile95(redraws),
                       QStringLiteral("ms"), frame);
    const core::base::Language fi(QStringLiteral("fi")), sv(QStringLiteral("sv"));
    std::vector<double> switched;
    for (int i = 0; i < 11; ++i) {
        const double began = benchmarks::processorTime();
        desk.language.setLanguage(desk.language.language() == fi ? sv : fi);
        dog.spin();
        switched.push_back(benchmarks::processorTime() - began);
    }
    std::sort(switched.begin(), switched.end());
    benchmarks::report(QStringLiteral("language of the whole window"), benchmarks::median(switched),
                       QStringLiteral("ms"), frame);
    Watchdog turning;
    for (const auto page : {ui::explorer::ExplorerSession::Page::Overview, ui::explorer::ExplorerSession::Page::Twins,
                            ui::explorer::ExplorerSession::Page::Highlights}) {
        const double began = benchmarks::processorTime();
        session.showPage(page);
        turning.take(benchmarks::processorTime() - began);
        turning.spin();
        while (window.summaries()->isSeeking() || window.summaries()->page(page)->isFilling()) {
            turning.spin();
            if (qEnvironmentVariableIsSet("BAROMETER_TURNS"))
                std::fprintf(stderr, "%6.1f page %d\n", turning.last(), static_cast<int>(page));
        }
    }
    dog.take(turning.longest());
    benchmarks::report(QStringLiteral("a page of cards shown, longest turn"), turning.longest(), QStringLiteral("ms"),
                       frame);
    benchmarks::report(QStringLiteral("longest turn of the event loop"), dog.longest(), QStringLiteral("ms"), stall);
    makeReports(window, desk, folder);
    return 0;
}
