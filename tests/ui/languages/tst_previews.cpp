// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/previews/programwindows.h"
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/language/translationproject.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/support/pictures.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/settings.h"
#include "ui/desk/storepage.h"
#include "ui/kiosk/frame.h"
#include "ui/translator/formplace.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/pageview.h"
#include "ui/translator/placecheck.h"
#include "ui/translator/placewords.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::TranslationTable;
using core::language::TranslationUnit;
using core::language::UnitId;
using core::language::UnitState;
using ui::translator::PreviewRequest;

namespace {

const Language swedish(QStringLiteral("sv"));

/// Counts how often a window is told that the language changed.
class Listener final : public QWidget
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange ? 1 : 0; }
};

/// A row of a test whose columns are context and source.
void add(const char *context, const char *source)
{
    QTest::newRow(source) << QString::fromLatin1(context) << QString::fromUtf8(source);
}

} // namespace

/// The previews that the program hands to the translators' workplace: Results, report and windows, with a translator's
/// texts in them before anybody has saved them.
class TestPreviews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_table = m_ours; } // what a row typed is not there in the next one
    void cleanupTestCase();
    void resultsShowTheTextBeingTyped();
    void theReportShowsTheTextBeingTyped();
    void alarmsForChartsThatAreTooFull();
    void nothingWithoutResults();
    void windowsShowTheTextBeingTyped_data();
    void windowsShowTheTextBeingTyped();
    void menusAreOpenWhereATextIsInThem_data();
    void menusAreOpenWhereATextIsInThem();
    void pagesOfTheKioskShowTheTextBeingTyped_data();
    void pagesOfTheKioskShowTheTextBeingTyped();
    void everyPageOfTheSurveyIsPictured();
    void looksAtEveryWindow();
    void windowsShowWhereATextComesUp_data();
    void windowsShowWhereATextComesUp();
    void wordsOfTheCommandLineStandNowhere();
    void everyWindowIsPictured();

private:
    [[nodiscard]] PreviewRequest request(const UnitId &unit)
    {
        auto questionnaire = m_questionnaire;
        m_table.writeTo(questionnaire);
        PreviewRequest made{std::make_shared<const core::questionnaire::Questionnaire>(questionnaire),
                            *m_table.find(unit), swedish};
        if (made.unit.isInterface())
            made.program = std::make_shared<const core::language::TsFile>(m_table.tsFile(swedish));
        return made;
    }

    QTemporaryDir m_folder;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    std::unique_ptr<app::ApplicationContext> m_context;
    std::shared_ptr<app::KnownResults> m_results;
    core::questionnaire::Questionnaire m_questionnaire;
    TranslationTable m_table;
    TranslationTable m_ours; ///< as the files have it
};

void TestPreviews::initTestCase()
{
    m_context = std::make_unique<app::ApplicationContext>(
        *qApp, m_catalogue, app::ApplicationContext::Wish{Language(QStringLiteral("fi")), true, true});
    m_context->prepareWindows();
    const QDir folder(m_folder.path());
    QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")),
                        folder.filePath(QStringLiteral("q.json"))));
    for (const char *tag : {"fi", "sv", "en"}) {
        const QString name = QStringLiteral("barometer_%1.ts").arg(QLatin1String(tag));
        QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/") + name), folder.filePath(name)));
    }
    const auto project = core::language::TranslationProject::open(folder.path());
    QVERIFY_RESULT(project);
    m_questionnaire = *project->questionnaire();
    m_ours = project->table();
    QStringList paths;
    for (const char *wave : {"1", "2"}) {
        const core::questionnaire::WaveId id(QString::fromLatin1(wave));
        paths.append(folder.filePath(id.text() + QStringLiteral(".release")));
        QVERIFY_RESULT(core::base::writeFile(
            paths.last(), core::disclosure::writeRelease(tests::inventedContent(m_questionnaire, id, 375, 5))));
    }
    ui::common::Setting(m_context->settings(), ui::common::settings::results).set(paths);
    m_results = std::make_shared<app::KnownResults>(*m_context);
    QCOMPARE(m_results->asTheyAre().size(), size_t{2});
}

void TestPreviews::cleanupTestCase()
{
    m_results.reset();
    m_context.reset();
}

void TestPreviews::resultsShowTheTextBeingTyped()
{
    const UnitId unit(QStringLiteral("q:questions/Q03/text"));
    QVERIFY(m_table.set(unit, swedish, {QStringLiteral("Betyg, helt nytt?")}, UnitState::Draft));
    const std::unique_ptr<QWidget> page(app::resultsPreview(*m_context, m_results)(request(unit), nullptr));
    QVERIFY(page != nullptr);
    const auto *chart = page->findChild<ui::charts::ChartWidget *>();
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->spec().title, QStringLiteral("Betyg, helt nytt?"));
    // Around it the words of the view are Swedish too, though the windows are Finnish.
    const QStringList shown = tests::shownTexts(*page);
    QVERIFY2(shown.contains(QStringLiteral("Visa precisionen")), qPrintable(shown.join(u'\n')));
}

void TestPreviews::theReportShowsTheTextBeingTyped()
{
    const UnitId unit(QStringLiteral("q:questions/Q09/text"));
    const auto picture = [&] {
        const std::unique_ptr<QWidget> page(app::reportPreview(*m_context, m_results)(request(unit), nullptr));
        return page == nullptr ? QImage() : page->grab().toImage();
    };
    const QImage before = picture();
    QVERIFY(before.width() > 700 && before.height() > 1000); // A4 at its size
    QCOMPARE(picture(), before);
    QVERIFY(m_table.set(unit, swedish, {QStringLiteral("Ny ordalydelse av hindren?")}, UnitState::Draft));
    QVERIFY(picture() != before);
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        picture().save(QDir(folder).filePath(QStringLiteral("preview-report.png")));
}

void TestPreviews::alarmsForChartsThatAreTooFull()
{
    const UnitId unit(QStringLiteral("q:lists/OBST/choices/time/label"));
    const UnitId shown = m_table.find(unit) != nullptr ? unit : UnitId(QStringLiteral("q:lists/OBST/time/label"));
    QVERIFY(m_table.find(shown) != nullptr);
    const QString before = m_table.find(shown)->text(swedish);
    for (const auto &factory :
         {app::resultsPreview(*m_context, m_results), app::reportPreview(*m_context, m_results)}) {
        const auto unfit = [&] {
            const std::unique_ptr<QWidget> page(factory(request(shown), nullptr));
            page->resize(1280, 800);
            page->setAttribute(Qt::WA_DontShowOnScreen);
            page->show();
            ui::translator::settlePage();
            return app::drawnTexts(*page).unfit;
        };
        QCOMPARE(unfit(), QStringList());
        QVERIFY(m_table.set(shown, swedish, {QString(200, QLatin1Char('w'))}, UnitState::Draft));
        QVERIFY(!unfit().isEmpty());
        QVERIFY(m_table.set(shown, swedish, {before}, UnitState::Checked));
    }
}

void TestPreviews::nothingWithoutResults()
{
    // Another structure: the figures were not answered with it.
    PreviewRequest other = request(UnitId(QStringLiteral("q:questions/Q03/text")));
    auto changed = *other.questionnaire;
    changed.questions.front().background = !changed.questions.front().background;
    other.questionnaire = std::make_shared<const core::questionnaire::Questionnaire>(changed);
    QVERIFY(app::resultsPreview(*m_context, m_results)(other, nullptr) == nullptr);
    QVERIFY(app::reportPreview(*m_context, m_results)(other, nullptr) == nullptr);
    const PreviewRequest title = request(UnitId(QStringLiteral("q:title"))); // stands on no chart
    QVERIFY(app::resultsPreview(*m_context, m_results)(title, nullptr) == nullptr);
}

void TestPreviews::windowsShowTheTextBeingTyped_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    add("Form", "Next");
    add("Form", "Begin");
    add("Form", "Delete my answers");
    add("Form", "Send answers");
    add("ui::start::StartWindow", "The questionnaire, for everybody who answers on this machine.");
    add("ui::desk::StorePage", "Start the kiosk");
    add("ui::desk::FactWriter", "%n response(s) are safe on this machine.");
    add("ui::desk::EventPage", "Where and when?");
    add("ui::explorer::QuestionPage", "Show precision");
    add("ui::explorer::ExplorerWindow", "&Save chart…");
    add("ui::explorer::MappingDialog", "What does not compare");
    add("ui::translator::ReplaceDialog", "Search and replace");
    add("ui::translator::TranslatorWindow", "&Hand out a file…");
    add("ui::desk::KeysPage", "The same once more");
    add("ui::desk::MergePage", "Merge them");
    add("ui::desk::OfficePage", "At the office");
    add("chart", "Means and distribution");
    add("SelfCheck", "The charger is connected.");
    add("Error", "The work was stopped before it was done. Nothing was changed.");
    add("QFileDialog", "Look in:");
    add("QPlatformTheme", "Discard");
    add("QWidgetTextControl", "&Undo");
    add("ui::desk::PilesPage", "Begin a pile");
}

void TestPreviews::menusAreOpenWhereATextIsInThem_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    add("ui::explorer::ExplorerWindow", "&Save chart…");
    add("ui::explorer::ExplorerWindow", "&High contrast"); // in a menu inside another
    add("ui::translator::TranslatorWindow", "&Hand out a file…");
    add("ui::translator::TranslatorWindow", "&Redo");
    add("ui::start::ViewMenu", "High contrast");
}

// A text of a menu is shown with the menu open and the frame around its own line, wholly in sight.
void TestPreviews::menusAreOpenWhereATextIsInThem()
{
    QFETCH(QString, context);
    QFETCH(QString, source);
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    const auto unit = std::find_if(m_table.units().begin(), m_table.units().end(), [&](const TranslationUnit &each) {
        return each.context == context && each.key == source;
    });
    QVERIFY(unit != m_table.units().end());
    QVERIFY(m_table.set(unit->id, swedish, {QStringLiteral("I menyn")}, UnitState::Draft));
    const std::unique_ptr<QWidget> window(app::windowPreview(windows)(request(unit->id), nullptr));
    QVERIFY(window != nullptr && !window->property(ui::translator::comesUpHere).toBool());
    window->resize(1280, 800);
    window->setAttribute(Qt::WA_DontShowOnScreen);
    window->show();
    ui::translator::settlePage();
    const QList<QRect> frames = ui::translator::placesOf(*window, *unit, swedish);
    QCOMPARE(frames.size(), 1);
    QVERIFY2(window->rect().contains(frames.first()) && frames.first().height() < 60,
             qPrintable(QStringLiteral("%1 × %2").arg(frames.first().width()).arg(frames.first().height())));
    tests::keepPicture(*window, QStringLiteral("menu-") + unit->key.section(u' ', -1));
}

void TestPreviews::pagesOfTheKioskShowTheTextBeingTyped_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         {"title", "texts/duration", "texts/intro", "texts/start", "texts/privacy", "texts/accessibility",
          "texts/thanks", "texts/nextSteps", "texts/programmeAddress", "sections/B/title", "sections/D/title",
          "sections/G/title", "questions/Q03/text", "questions/Q39/text"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

// What stands in, before, after and over the questions is shown where it is read, between the kiosk's head and foot, in
// sight, and its room is looked at.
void TestPreviews::pagesOfTheKioskShowTheTextBeingTyped()
{
    QFETCH(QString, place);
    const UnitId unit(QStringLiteral("q:") + place);
    QVERIFY(m_table.find(unit) != nullptr);
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    ui::translator::PreviewPane pane({app::surveyPreview(windows, m_catalogue)});
    const auto *alarm = pane.findChild<QLabel *>(QStringLiteral("previewAlarm"));
    const auto look = [&](const QString &text) {
        QVERIFY(m_table.set(unit, swedish, {text}, UnitState::Draft));
        pane.show(request(unit));
        pane.checkNow();
        QVERIFY(pane.view() != nullptr);
        const QWidget *page = pane.view()->page();
        QVERIFY(page->findChild<ui::kiosk::Header *>() != nullptr && page->findChild<ui::kiosk::Footer *>() != nullptr);
        const QList<QRect> frames = ui::translator::placesOf(*page, *m_table.find(unit), swedish);
        QVERIFY(std::any_of(frames.begin(), frames.end(), [page](const QRect &frame) {
            return page->rect().contains(frame.topLeft()) && !frame.isEmpty();
        }));
    };
    look(QStringLiteral("Ny ordalydelse"));
    QCOMPARE(alarm->text(), ui::translator::PreviewPane::tr("Fits on every screen."));
    tests::keepPicture(*pane.view()->page(), QStringLiteral("kiosk-") + QString(place).replace(u'/', u'-'));
    look(QString(400, QLatin1Char('W')));
    QVERIFY2(pane.isClipped(), qPrintable(alarm->text()));
}

void TestPreviews::everyPageOfTheSurveyIsPictured()
{
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    const auto factory = app::surveyPreview(windows, m_catalogue);
    QStringList without;
    for (const TranslationUnit &unit : m_table.units()) {
        const QString kind = unit.place.section(u'/', 0, 0);
        if (unit.isInterface() || kind == QLatin1String("waves") || kind == QLatin1String("classes") ||
            kind == QLatin1String("dimensions"))
            continue; // these stand in Results alone
        if (ui::translator::formPlaceOf(m_questionnaire, unit).page == ui::translator::FormPlace::Page::None)
            without.append(unit.place);
    }
    QCOMPARE(without, QStringList());
    int withWindows = 0, withoutWindows = 0;
    const ui::translator::PageBookRequest book{m_table, m_questionnaire, Language(QStringLiteral("fi")), swedish};
    QVERIFY(!ui::translator::writePageBook(book, factory, &withWindows).isEmpty());
    QVERIFY(!ui::translator::writePageBook(book, ui::translator::formPreview(m_catalogue), &withoutWindows).isEmpty());
    // Start, welcome, its two notices, thanks, and a head for each section.
    QCOMPARE(withWindows - withoutWindows, 5 + static_cast<int>(m_questionnaire.sections.size()));
}

void TestPreviews::windowsShowWhereATextComesUp_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("page");
    QTest::newRow("a class of its own") << QStringLiteral("ui::desk::BackupPage")
                                        << QStringLiteral("ui::desk::BackupPage");
    QTest::newRow("words that a page takes")
        << QStringLiteral("ui::desk::FactWriter") << QStringLiteral("ui::desk::StorePage");
}

// A text that only work brings up is shown with the page on which it will be read, and the pane says so.
void TestPreviews::windowsShowWhereATextComesUp()
{
    QFETCH(QString, context);
    QFETCH(QString, page);
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    const auto factory = app::windowPreview(windows);
    int comingUp = 0;
    for (const TranslationUnit &unit : m_table.units()) {
        if (unit.context != context || comingUp > 0)
            continue;
        const std::unique_ptr<QWidget> window(factory(request(unit.id), nullptr));
        QVERIFY(window != nullptr);
        if (!window->property(ui::translator::comesUpHere).toBool())
            continue;
        ++comingUp;
        QVERIFY(window->metaObject()->className() == page.toLatin1() || !window->findChildren<QWidget *>().isEmpty());
        ui::translator::PreviewPane pane({factory, {}, {}, factory});
        pane.show(request(unit.id));
        pane.checkNow();
        const auto *alarm = pane.findChild<QLabel *>(QStringLiteral("previewAlarm"));
        QCOMPARE(alarm->text(),
                 ui::translator::PreviewPane::tr("The text comes up in this window when something "
                                                 "happens; it is not on it now."));
        QVERIFY(!pane.isClipped());
    }
    QCOMPARE(comingUp, 1);
}

void TestPreviews::windowsShowTheTextBeingTyped()
{
    QFETCH(QString, context);
    QFETCH(QString, source);
    const UnitId unit = core::language::interfaceUnitId(context, source, {});
    QVERIFY(m_table.find(unit) != nullptr);
    Listener listener;
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    const auto factory = app::windowPreview(windows);
    const std::unique_ptr<QWidget> first(factory(request(unit), nullptr));
    QVERIFY(first != nullptr);
    const bool plural = m_table.find(unit)->plural;
    QVERIFY(m_table.set(unit, swedish,
                        plural ? QStringList{QStringLiteral("Ordalydelse %n"), QStringLiteral("Ordalydelse %n")}
                               : QStringList{QStringLiteral("Ordalydelse")},
                        UnitState::Draft));
    const std::unique_ptr<QWidget> second(factory(request(unit), nullptr));
    QVERIFY(second != nullptr);
    const QStringList shown = tests::shownTexts(*second);
    QVERIFY2(std::any_of(shown.begin(), shown.end(),
                         [](const QString &text) { return text.contains(QStringLiteral("Ordalydelse")); }),
             qPrintable(shown.join(u'\n')));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(listener.heard, 0); // no window that is open takes its texts anew
    QCOMPARE(ui::desk::StorePage::tr("Start the kiosk"), QStringLiteral("Käynnistä kysely vastaajille"));
}

void TestPreviews::wordsOfTheCommandLineStandNowhere()
{
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    for (const TranslationUnit &unit : m_table.units()) {
        if (unit.context == QLatin1String("Commands")) {
            QVERIFY(app::windowPreview(windows)(request(unit.id), nullptr) == nullptr);
            break;
        }
    }
}

// F9 in the workplace: a button that does not fit is found in the window where it stands.
void TestPreviews::looksAtEveryWindow()
{
    const UnitId wide = core::language::interfaceUnitId(QStringLiteral("Form"), QStringLiteral("Begin"), {});
    QVERIFY(m_table.set(wide, swedish, {QString(400, QLatin1Char('W'))}, UnitState::Draft));
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    ui::translator::PreviewPlaces places{app::surveyPreview(windows, m_catalogue)};
    places.windows = [&windows](const core::language::TsFile &program, const Language &language) {
        auto pages = app::windowPages(windows)(program, language);
        const bool hasDesk = std::any_of(pages.begin(), pages.end(), [](const auto &page) {
            return page.mayShow(QStringLiteral("ui::desk::StorePage"));
        });
        // All of them on three screens would take minutes.
        std::erase_if(pages, [](const auto &page) { return !page.isKiosk; });
        pages.resize(hasDesk ? 3 : 0);
        return pages;
    };
    ui::translator::PlaceCheck check(std::move(places));
    QSet<UnitId> clipped;
    std::optional<ui::translator::PlaceTally> tally;
    connect(&check, &ui::translator::PlaceCheck::checked, this, [&](const UnitId &unit, auto, bool isOne) {
        if (isOne)
            clipped.insert(unit);
    });
    connect(&check, &ui::translator::PlaceCheck::finished, this, [&tally](const auto &found) { tally = found; });
    check.start(std::make_shared<const core::questionnaire::Questionnaire>(), m_table.units(), m_table.tsFile(swedish),
                swedish);
    QTRY_VERIFY_WITH_TIMEOUT(tally.has_value(), 60'000);
    QCOMPARE(tally->pages.at(ui::translator::TextPlace::Window), 3);
    QCOMPARE(clipped, QSet<UnitId>{wide});
}

void TestPreviews::everyWindowIsPictured()
{
    app::ProgramWindows windows(*m_context, m_context->appearance(), m_questionnaire, m_results);
    const auto pictures = windows.pictures(m_table, swedish);
    size_t standing = 0, comingUp = 0;
    int number = 0;
    QSet<UnitId> pictured;
    for (const ui::translator::WindowPicture &each : pictures) {
        QVERIFY(!each.picture.isNull());
        QStringList keys;
        standing += each.units.size();
        comingUp += each.comingUp.size();
        for (const auto *units : {&each.units, &each.comingUp}) {
            for (const TranslationUnit *unit : *units) {
                pictured.insert(unit->id);
                keys.append(unit->key);
            }
        }
        // The Swedish of the one is a part of the other's.
        QVERIFY(!keys.contains(u"Send answers") || !keys.contains(u"Send the answers so far"));
        ++number;
        if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
            each.picture.save(QDir(folder).filePath(QStringLiteral("window-%1.png").arg(number)));
    }
    QCOMPARE(pictured.size(), static_cast<qsizetype>(standing + comingUp)); // each once
    // What has no window says which kind of place it has.
    std::map<QString, int> without, comes;
    for (const TranslationUnit &unit : m_table.units()) {
        if (!unit.isInterface() || pictured.contains(unit.id))
            continue;
        ++without[unit.context];
        const bool isOfQt = unit.context.startsWith(u'Q');
        QVERIFY2(isOfQt || unit.context == QLatin1String("Commands") || unit.context == QLatin1String("FileKind"),
                 qPrintable(unit.context + QStringLiteral(": ") + unit.key));
        QVERIFY(!ui::translator::placeWords(unit.context).isEmpty());
    }
    for (const auto &each : pictures) {
        for (const TranslationUnit *unit : each.comingUp)
            ++comes[unit->context];
    }
    QString kinds;
    for (const auto &[context, count] : without)
        kinds += QStringLiteral("%1 %2, ").arg(context).arg(count);
    kinds += QStringLiteral("\ncome up: ");
    for (const auto &[context, count] : comes)
        kinds += QStringLiteral("%1 %2, ").arg(context).arg(count);
    qInfo("%d pictures: %d texts stand on one, %d come up in one; without: %s", number, static_cast<int>(standing),
          static_cast<int>(comingUp), qPrintable(kinds));
    QVERIFY(number >= 180);
    QVERIFY(standing > 930);
    QVERIFY(standing + comingUp > 1800);
}

BAROMETER_TEST(TestPreviews)
#include "tst_previews.moc"
