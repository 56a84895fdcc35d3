// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "core/language/maximumwidths.h"
#include "core/language/translationtable.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/settle.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/layout.h"
#include "ui/common/checks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using core::base::Language;
using core::language::TranslationTable;
using core::language::TranslationUnit;
using core::language::UnitState;

namespace {

/// A text as long as its place allows, in words of ordinary length and width.
QString longest(int characters)
{
    QString text;
    while (text.size() < characters)
        text += text.size() % 9 == 8 ? QLatin1Char(' ') : QChar(u"naeriostlk"[text.size() % 10]);
    if (text.endsWith(QLatin1Char(' ')))
        text.back() = QLatin1Char('n');
    return text;
}

} // namespace

/// The numbers of core/language/maximumwidths are what the real widgets and charts have room for: the longest text that
/// is allowed fits, everywhere at once.
class TestWidths : public QObject
{
    Q_OBJECT

private slots:
    void theKioskHasRoomForThem_data();
    void theKioskHasRoomForThem();
    void chartsHaveRoomForThem();
};

void TestWidths::theKioskHasRoomForThem_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1280x800") << QSize(1280, 800) << 100;
    QTest::newRow("1920x1080") << QSize(1920, 1080) << 100;
    QTest::newRow("1280x800, 200 %") << QSize(1280, 800) << 200;
}

void TestWidths::theKioskHasRoomForThem()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    auto questionnaire = tests::shippedQuestionnaire();
    TranslationTable table;
    table.add(questionnaire);
    const Language finnish(QStringLiteral("fi"));
    const std::vector<TranslationUnit> units = table.units();
    for (const TranslationUnit &unit : units) {
        if (unit.maximumWidth > 0)
            QVERIFY(table.set(unit.id, finnish, {longest(unit.maximumWidth)}, UnitState::Draft));
    }
    table.writeTo(questionnaire);
    tests::SilentSpeaker speaker; // so that there are the buttons for reading aloud
    tests::Kiosk kiosk(questionnaire, "2", {}, size, 500, {2026, 6, 1}, &speaker);
    core::language::TsFile texts{finnish, Language(QStringLiteral("en")), {}};
    for (const char *source : {"Back", "Next", "Stop", "Listen", "Stop reading", "Blank screen", "Show the screen"}) {
        core::language::TsMessage message;
        message.context = QStringLiteral("Form");
        message.source = QString::fromLatin1(source);
        message.translation = QStringList{longest(core::language::maximumWidth(message.context, message.source))};
        QVERIFY(!message.translation.constFirst().isEmpty());
        texts.messages.push_back(message);
    }
    kiosk.catalogue.useTexts(texts);
    kiosk.begin(QStringLiteral("fi"));
    kiosk.press(QStringLiteral("listen"));
    kiosk.press(QStringLiteral("next")); // only there is a way back
    QVERIFY(kiosk.button(QStringLiteral("back")) != nullptr && kiosk.button(QStringLiteral("blank")) != nullptr);
    ui::common::Theme theme = kiosk.appearance.theme();
    theme.textPercent = percent;
    kiosk.appearance.setTheme(theme);
    tests::settle();
    const auto faults = ui::common::checkPage(*kiosk.window, 0);
    QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        kiosk.window->grab().save(folder + QStringLiteral("/widths-%1-%2.png").arg(size.width()).arg(percent));
}

void TestWidths::chartsHaveRoomForThem()
{
    const auto catalogue = core::language::Catalogue::builtIn();
    const Language finnish(QStringLiteral("fi"));
    auto questionnaire = tests::shippedQuestionnaire();
    TranslationTable table;
    table.add(questionnaire);
    const std::vector<TranslationUnit> units = table.units();
    for (const TranslationUnit &unit : units) {
        if (unit.maximumWidth > 0)
            QVERIFY(table.set(unit.id, finnish, {longest(unit.maximumWidth)}, UnitState::Draft));
    }
    table.writeTo(questionnaire);
    core::chart::Releases releases;
    for (const char *wave : {"1", "2"}) {
        const auto release =
            tests::inventedRelease(questionnaire, core::questionnaire::WaveId(QString::fromLatin1(wave)), 375, 5);
        QVERIFY_RESULT(release);
        releases.push_back(*release);
    }
    QStringList found;
    for (const char *question : {"Q01", "Q03", "Q04", "Q05", "Q07", "Q09", "Q20", "Q30", "Q36"}) {
        for (const char *by : {"", "area", "group"}) {
            core::chart::View view;
            view.question = core::questionnaire::QuestionId(QString::fromLatin1(question));
            if (*by != '\0') {
                view.waves = {releases.back().wave()};
                view.by = {core::questionnaire::DimensionId(QString::fromLatin1(by))};
            }
            const auto spec = core::chart::makeChart(releases, view, catalogue, finnish);
            if (!spec)
                continue; // not broken down so
            for (const QString &text : ui::charts::textsThatDoNotFit(ui::charts::reportDrawing(*spec)))
                found.append(QStringLiteral("%1 %2: %3").arg(QLatin1String(question), QLatin1String(by), text));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

BAROMETER_TEST(TestWidths)
#include "tst_widths.moc"
