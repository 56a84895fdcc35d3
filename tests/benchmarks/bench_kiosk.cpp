// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/benchmarks/benchmark.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/kiosk/keeper.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/session.h"

#include <QApplication>
#include <QFile>

#include <algorithm>

// The kiosk without its disk: how long a page change and a language switch take until everything is laid out and
// painted, over every page of the shipped questionnaire, and the memory of the process.
namespace {

constexpr double frame = 16; ///< ms: one picture of a screen at 60 Hz

class NoKeeper final : public ui::kiosk::Keeper
{
public:
    [[nodiscard]] int freeSlots() const override { return 500; }
    void saveDraft(const core::storage::Draft &) override { emit draftSaved(); }
    void submit(const core::interview::Response &) override { emit submitted(); }
    void closeDraft() override { emit draftClosed(true); }
    void dropDraft() override { emit draftDropped(); }
    void retry() override { }
};

class OpenDay final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2026, 6, 1}; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
};

void paint()
{
    for (int level = 0; level < 4; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

std::vector<double> joined(std::vector<double> figures, const std::vector<double> &more)
{
    figures.insert(figures.end(), more.begin(), more.end());
    std::sort(figures.begin(), figures.end());
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile file(QStringLiteral(BAROMETER_SOURCE_DIR "/resources/questionnaires/partnership-barometer.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto read = core::questionnaire::readQuestionnaire(file.readAll());
    if (!read.questionnaire.has_value())
        return 1;
    const core::base::Language fi(QStringLiteral("fi"));
    const core::base::Language sv(QStringLiteral("sv"));
    const core::language::Catalogue catalogue = core::language::Catalogue::builtIn();
    ui::common::Appearance appearance(application, {});
    ui::common::InterfaceLanguage language(fi);
    const OpenDay clock;
    NoKeeper keeper;
    core::base::SeededRandom random(1);
    ui::kiosk::Session session(*read.questionnaire,
                               {core::questionnaire::WaveId(QStringLiteral("3")),
                                {},
                                QDate(2026, 1, 1),
                                QDate(2026, 12, 31),
                                read.questionnaire->languages},
                               keeper, {clock, random});
    ui::kiosk::KioskWindow window(session, {catalogue, appearance, language, clock}, {});
    window.show();
    session.chooseLanguage(fi);
    session.begin();
    paint();
    std::vector<double> turns;
    std::vector<double> switches;
    while (session.stage() == ui::kiosk::Stage::Form) {
        switches = joined(switches, benchmarks::measure(4, [&] {
                              session.chooseLanguage(session.language() == fi ? sv : fi);
                              paint();
                          }));
        // There and back again, so that every page is measured several times; the last step goes on.
        bool forward = true;
        turns = joined(turns, benchmarks::measure(4, [&] {
                           forward ? session.next() : session.back();
                           forward = !forward;
                           paint();
                       }));
    }
    benchmarks::report(QStringLiteral("kiosk page change, median"), benchmarks::median(turns), QStringLiteral("ms"),
                       frame);
    benchmarks::report(QStringLiteral("kiosk page change, 95 %"), benchmarks::percentile95(turns), QStringLiteral("ms"),
                       frame);
    benchmarks::report(QStringLiteral("kiosk language switch, median"), benchmarks::median(switches),
                       QStringLiteral("ms"), frame);
    benchmarks::report(QStringLiteral("kiosk language switch, 95 %"), benchmarks::percentile95(switches),
                       QStringLiteral("ms"), frame);
    constexpr double memoryGoal = 100;
    benchmarks::report(QStringLiteral("kiosk resident memory"), benchmarks::residentMegabytes(), QStringLiteral("MB"),
                       memoryGoal);
    return 0;
}
