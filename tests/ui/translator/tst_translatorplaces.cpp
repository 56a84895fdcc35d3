// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationproject.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/translator/formplace.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/pageview.h"
#include "ui/translator/placecheck.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::TranslationTable;
using core::language::TranslationUnit;
using core::language::UnitId;
using core::language::UnitState;
using ui::translator::DrawnTexts;
using ui::translator::FormPlace;
using ui::translator::PlaceTally;
using ui::translator::SoughtText;
using ui::translator::Standing;
using ui::translator::TextPlace;

/// Which text it is that does not fit, and where.
class TestTranslatorPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsThePageOfEveryPlace_data();
    void findsThePageOfEveryPlace();
    void saysNothingOfWhatIsNotThere();
    void theFrameIsRoundTheTextItself();
    void theTextIsBroughtIntoSight();
    void theWholePageIsInSight();
    void aNeighboursFaultIsNotMine();
    void eachPlaceCountsByItself();
    void placeholdersAreFilledIn();
    void alarmsForTextsInPictures();
    void looksAtEveryPage();
    void looksAtEveryKindOfPage();
    void looksAtTheLaterRowsOfABattery();

private:
    [[nodiscard]] std::shared_ptr<const core::questionnaire::Questionnaire> written(const TranslationTable &table) const
    {
        auto questionnaire = *m_project->questionnaire();
        table.writeTo(questionnaire);
        return std::make_shared<const core::questionnaire::Questionnaire>(std::move(questionnaire));
    }

    QTemporaryDir m_folder;
    std::optional<core::language::TranslationProject> m_project;
    core::language::Catalogue m_catalogue;
    const Language m_swedish{QStringLiteral("sv")};
    const UnitId m_unit{QStringLiteral("q:questions/Q39/text")};
    const QString m_tooLong = QString(400, QLatin1Char('W')); // one word without a place to break
};

void TestTranslatorPlaces::initTestCase()
{
    const QString questionnaire = QStringLiteral("resources/questionnaires/partnership-barometer.json");
    QVERIFY(QFile::copy(tests::sourcePath(questionnaire), m_folder.filePath(QStringLiteral("q.json"))));
    auto project = core::language::TranslationProject::open(m_folder.path());
    QVERIFY_RESULT(project);
    m_project = *std::move(project);
}

void TestTranslatorPlaces::findsThePageOfEveryPlace_data()
{
    using Page = FormPlace::Page;
    QTest::addColumn<QString>("id");
    QTest::addColumn<FormPlace::Page>("page");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("wave");
    const auto add = [](const char *id, Page page, const char *question = "", const char *wave = "3") {
        QTest::newRow(id) << QLatin1String("q:") + QString::fromLatin1(id) << page << QString::fromLatin1(question)
                          << QString::fromLatin1(wave);
    };
    add("title", Page::Start);
    add("texts/duration", Page::Start);
    add("texts/intro", Page::Welcome);
    add("texts/privacy", Page::Privacy);
    add("texts/accessibility", Page::Accessibility);
    add("texts/thanks", Page::Thanks);
    add("texts/nextSteps", Page::Thanks);
    add("sections/D/title", Page::Head, "Q10");
    add("questions/Q05/hint", Page::Question, "Q05");
    add("lists/ORG/munint/label", Page::Question, "Q01");
    add("lists/ORG/te/label", Page::Question, "Q01", "2"); // no longer offered in the newest wave
    add("lists/LEVEL3/mun/label", Page::Question, "Q03");
    add("scales/AGREE5/1/label", Page::Question, "Q07");
    add("waves/2/label", Page::None, "", "");
}

void TestTranslatorPlaces::findsThePageOfEveryPlace()
{
    QFETCH(QString, id);
    QFETCH(FormPlace::Page, page);
    QFETCH(QString, question);
    QFETCH(QString, wave);
    const TranslationUnit *unit = m_project->table().find(UnitId(id));
    QVERIFY(unit != nullptr);
    const auto questionnaire = *m_project->questionnaire();
    const FormPlace place = ui::translator::formPlaceOf(questionnaire, *unit);
    QCOMPARE(place.page, page);
    QCOMPARE(place.question.text(), question);
    QCOMPARE(place.wave.text(), wave);
    // Results and the report know questions only.
    QCOMPARE(ui::translator::questionShowing(questionnaire, unit->place).text(), question);
}

// A choice of an older wave is shown on that wave's page, and where a text is not, nothing is said of its room.
void TestTranslatorPlaces::saysNothingOfWhatIsNotThere()
{
    ui::translator::PreviewPane pane({ui::translator::formPreview(m_catalogue)});
    const auto *alarm = pane.findChild<QLabel *>(QStringLiteral("previewAlarm"));
    const auto say = [&](const char *id, const QString &text) {
        TranslationTable table = m_project->table();
        const UnitId unit(QLatin1String("q:") + QString::fromLatin1(id));
        table.set(unit, m_swedish, {text}, UnitState::Draft);
        pane.show({written(table), *table.find(unit), m_swedish});
        pane.checkNow();
        return alarm->text();
    };
    using ui::translator::PreviewPane;
    QCOMPARE(say("lists/ORG/te/label", QStringLiteral("Arbets- och näringsbyrån")),
             PreviewPane::tr("Fits on every screen."));
    QVERIFY(!ui::translator::placesOf(
                 *pane.view()->page(),
                 [&] {
                     TranslationTable table = m_project->table();
                     const UnitId unit(QStringLiteral("q:lists/ORG/te/label"));
                     table.set(unit, m_swedish, {QStringLiteral("Arbets- och näringsbyrån")}, UnitState::Draft);
                     return *table.find(unit);
                 }(),
                 m_swedish)
                 .isEmpty());
    QCOMPARE(say("lists/LEVEL3/mun/shortLabel", QString(100, QLatin1Char('w'))),
             PreviewPane::tr("Not checked: the text is not on this page, or only in a list, a menu or a tip."));
    QVERIFY(!pane.isClipped());
}

// "Other" is a word of other choices too: the frame is round the choice, and a fault of theirs is not its own.
void TestTranslatorPlaces::theFrameIsRoundTheTextItself()
{
    QWidget page;
    QLabel longer(QStringLiteral("Partnership: other state authority"), &page);
    QLabel itself(QStringLiteral("Partnership"), &page);
    itself.move(0, 100);
    TranslationUnit unit;
    unit.key = QStringLiteral("Partnership");
    const Language english(QStringLiteral("en"));
    QCOMPARE(ui::translator::placesOf(page, unit, english), QList<QRect>{itself.geometry()});
    const SoughtText text(unit, english);
    ui::translator::PageLook look{ui::translator::wordsOf(page), {longer.text()}};
    QVERIFY(look.shows(text) && !look.isClipped(text));
    look.faults = QStringList{itself.text()};
    QVERIFY(look.isClipped(text));
    itself.hide(); // now it stands inside the longer one only
    QCOMPARE(ui::translator::placesOf(page, unit, english), QList<QRect>{longer.geometry()});
    look = {ui::translator::wordsOf(page), {longer.text()}};
    QVERIFY(look.isClipped(text));
}

// What lies below the screen is scrolled to.
void TestTranslatorPlaces::theTextIsBroughtIntoSight()
{
    QScrollArea page;
    page.resize(200, 200);
    auto *body = new QWidget;
    body->resize(180, 2000);
    auto *label = new QLabel(QStringLiteral("Far below"), body);
    label->move(0, 1800);
    page.setWidget(body);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show();
    TranslationUnit unit;
    unit.key = label->text();
    ui::translator::bringIntoSight(page, unit, Language(QStringLiteral("en")));
    QVERIFY(page.rect().contains(QRect(label->mapTo(&page, QPoint()), label->size())));
}

// The page is made small enough for the pane, and pressed it stands there at its real size; a frame shows the text.
void TestTranslatorPlaces::theWholePageIsInSight()
{
    ui::translator::PreviewPane pane({ui::translator::formPreview(m_catalogue)});
    pane.resize(460, 700);
    pane.show({written(m_project->table()), *m_project->table().find(m_unit), m_swedish});
    static_cast<QWidget &>(pane).show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.checkNow();
    const ui::translator::PageView *whole = pane.view();
    QVERIFY(whole != nullptr);
    QCOMPARE(whole->page()->size(), QSize(1280, 800)); // laid out for its screen, whatever room there is here
    const QRect picture = whole->pictureRect();
    QVERIFY(whole->rect().contains(picture) && !whole->visibleRegion().isEmpty());
    QVERIFY(pane.rect().contains(QRect(whole->mapTo(&pane, picture.topLeft()), picture.size())));
    QVERIFY(std::abs(picture.width() * 800 - picture.height() * 1280) < 2 * 1280); // in its own shape
    QVERIFY(picture.width() > 300);
    const QList<QRect> frames = ui::translator::placesOf(*whole->page(), *m_project->table().find(m_unit), m_swedish);
    QVERIFY(!frames.isEmpty());
    QVERIFY(whole->page()->rect().contains(frames.first()));
    auto *real = pane.findChild<QAbstractButton *>(QStringLiteral("previewRealSize"));
    QVERIFY(!real->isChecked());
    QTest::mouseClick(pane.view(), Qt::LeftButton, {}, picture.center());
    QTRY_VERIFY(real->isChecked());
    QCOMPARE(pane.view()->pictureRect().size(), QSize(1280, 800));
    QCOMPARE(pane.view()->size(), QSize(1280, 800));
    real->setChecked(false);
    QCOMPARE(pane.view()->pictureRect().size(), picture.size());
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        pane.grab().save(folder + QStringLiteral("/preview-whole.png"));
}

void TestTranslatorPlaces::aNeighboursFaultIsNotMine()
{
    TranslationTable table = m_project->table();
    const auto section = std::find_if(table.units().begin(), table.units().end(), [](const TranslationUnit &unit) {
        return unit.place == QLatin1String("questions/Q39/hint");
    });
    const UnitId neighbour = section == table.units().end() ? UnitId() : section->id;
    QVERIFY(table.set(m_unit, m_swedish, {m_tooLong}, UnitState::Draft));
    ui::translator::PreviewPane pane({ui::translator::formPreview(m_catalogue)});
    QSignalSpy checked(&pane, &ui::translator::PreviewPane::checked);
    const auto *alarm = pane.findChild<QLabel *>(QStringLiteral("previewAlarm"));
    pane.show({written(table), *table.find(m_unit), m_swedish});
    pane.checkNow();
    QVERIFY(pane.isClipped());
    QVERIFY2(!neighbour.isEmpty(), "the question has a hint");
    pane.show({written(table), *table.find(neighbour), m_swedish});
    checked.clear();
    pane.checkNow();
    QVERIFY(!pane.isClipped());
    QCOMPARE(checked.constLast().at(2).toBool(), false);
    QCOMPARE(alarm->text(), ui::translator::PreviewPane::tr("This text fits. Another text on the page does not."));
}

void TestTranslatorPlaces::eachPlaceCountsByItself()
{
    ui::translator::TranslationSession session(*m_project);
    ui::translator::TranslationModel model;
    model.setSession(&session);
    const int row = model.row(m_unit);
    model.setClipped(m_unit, TextPlace::Results, true);
    model.setClipped(m_unit, TextPlace::Form, true);
    model.setClipped(m_unit, TextPlace::Form, false); // it still does not fit in Results
    QVERIFY(model.isClipped(row));
    model.setClipped(m_unit, TextPlace::Results, false);
    QVERIFY(!model.isClipped(row));
    model.setSession(nullptr);
}

void TestTranslatorPlaces::placeholdersAreFilledIn()
{
    TranslationUnit unit;
    unit.key = QStringLiteral("%1 of %2 offices have answered");
    const Language english(QStringLiteral("en"));
    const auto standing = [&](const char *words) {
        return SoughtText(unit, english).among({QString::fromUtf8(words)});
    };
    QCOMPARE(standing("3 of 7 offices have answered"), Standing::Whole);
    QCOMPARE(standing("Now 3 of 7 offices have answered."), Standing::Part);
    QCOMPARE(standing("3 of 7 offices"), Standing::Nowhere);
    unit.key = QStringLiteral("%1 %");
    QCOMPARE(standing("Offices"), Standing::Nowhere);
    unit.key = QStringLiteral("&Next");
    QCOMPARE(standing("Save\nNe&xt"), Standing::Whole); // a line of its own
    QCOMPARE(standing("Next page"), Standing::Part);
    unit.key.clear(); // of the questionnaire, where a short one is a word of many others
    unit.translations.insert(english, {{QStringLiteral("Other")}, UnitState::Checked, {}});
    QCOMPARE(standing("Other"), Standing::Whole);
    QCOMPARE(standing("Other state authority"), Standing::Nowhere);
    QCOMPARE(SoughtText(unit, m_swedish).among({QString(), QStringLiteral("Other")}), Standing::Nowhere);
}

void TestTranslatorPlaces::alarmsForTextsInPictures()
{
    DrawnTexts drawn;
    QList<QSize> seen;
    const auto picture = [](const ui::translator::PreviewRequest &, QWidget *parent) {
        return new QWidget(parent);
    };
    ui::translator::PreviewPane pane(
        {ui::translator::formPreview(m_catalogue), picture, picture, {}, [&](const QWidget &page) {
             seen.append(page.size());
             return drawn;
         }});
    auto *where = pane.findChild<QComboBox *>(QStringLiteral("previewWhere"));
    const auto *alarm = pane.findChild<QLabel *>(QStringLiteral("previewAlarm"));
    pane.show({std::make_shared<const core::questionnaire::Questionnaire>(*m_project->questionnaire()),
               *m_project->table().find(m_unit), m_swedish});
    where->setCurrentIndex(1);
    seen.clear();
    pane.checkNow();
    QVERIFY(!pane.isClipped());
    QCOMPARE(seen, (QList<QSize>{{1280, 800}, {1920, 1080}, {1280, 800}}));
    const QString text = m_project->table().find(m_unit)->text(m_swedish);
    drawn = {{text}, {text}};
    pane.checkNow();
    QVERIFY(pane.isClipped());
    QVERIFY(alarm->text().contains(QStringLiteral("1920")));
    QCOMPARE(alarm->toolTip(), m_project->table().find(m_unit)->text(m_swedish));
    where->setCurrentIndex(2); // paper is the same on every screen
    QVERIFY(pane.isClipped());
    QVERIFY(!alarm->text().contains(QStringLiteral("1920")));
}

void TestTranslatorPlaces::looksAtEveryPage()
{
    auto table = m_project->table();
    QVERIFY(table.set(m_unit, m_swedish, {m_tooLong}, UnitState::Draft));
    auto questionnaire = *m_project->questionnaire();
    table.writeTo(questionnaire);
    std::vector<TranslationUnit> units;
    for (const TranslationUnit &unit : table.units()) {
        if (unit.context == QLatin1String("Q39") || unit.context == QLatin1String("Q38") || unit.isInterface())
            units.push_back(unit);
    }
    ui::translator::PlaceCheck check({ui::translator::formPreview(m_catalogue)});
    QSet<UnitId> seen, clipped;
    int finished = 0, last = 0;
    connect(&check, &ui::translator::PlaceCheck::checked, this, [&](const UnitId &unit, auto, bool isClipped) {
        seen.insert(unit);
        if (isClipped)
            clipped.insert(unit);
    });
    connect(&check, &ui::translator::PlaceCheck::progressed, this, [&](int done, int all) {
        QCOMPARE(all, 2);
        last = done;
    });
    connect(&check, &ui::translator::PlaceCheck::finished, this, [&] { ++finished; });
    check.start(std::make_shared<const core::questionnaire::Questionnaire>(questionnaire), units, {}, m_swedish);
    QTRY_COMPARE(finished, 1);
    QCOMPARE(last, 2);
    QVERIFY(seen.size() > 4);
    QCOMPARE(clipped, QSet<UnitId>{m_unit});
}

// Results, the report and the program's windows too, and it is told how many of each were seen.
void TestTranslatorPlaces::looksAtEveryKindOfPage()
{
    const TranslationUnit question = *m_project->table().find(m_unit);
    TranslationUnit button;
    button.id = UnitId(QStringLiteral("ui:a"));
    button.context = QStringLiteral("a");
    button.key = QStringLiteral("Go");
    button.translations.insert(m_swedish, {{m_tooLong}, UnitState::Draft, {}});
    TranslationUnit elsewhere = button; // says the same in another workplace
    elsewhere.id = UnitId(QStringLiteral("ui:b"));
    elsewhere.context = QStringLiteral("b");
    const auto chart = [](const ui::translator::PreviewRequest &, QWidget *parent) {
        return new QWidget(parent);
    };
    const QString text = question.text(m_swedish);
    ui::translator::PreviewPlaces places{
        ui::translator::formPreview(m_catalogue), chart, chart, {}, [&text](const QWidget &page) {
            return page.metaObject() == &QWidget::staticMetaObject ? DrawnTexts{{text}, {text}} : DrawnTexts{};
        }};
    int made = 0;
    places.windows = [&](const core::language::TsFile &, const Language &) {
        const auto make = [&made, this]() -> QWidget * {
            ++made;
            auto *label = new QLabel(m_tooLong);
            label->setMinimumWidth(1);
            return label;
        };
        const auto frame = [make] {
            auto *page = new QLabel;
            make()->setParent(page);
            return page;
        };
        return std::vector<ui::translator::WindowPage>{{frame, false,
                                                        [](const QString &context) {
                                                            return context == QLatin1String("a");
                                                        }},
                                                       {[]() -> QWidget * { return nullptr; }, false,
                                                        [](const QString &) {
                                                            return true;
                                                        }}};
    };
    ui::translator::PlaceCheck check(std::move(places));
    std::map<UnitId, QSet<int>> clipped;
    std::optional<PlaceTally> tally;
    connect(&check, &ui::translator::PlaceCheck::checked, this, [&](const UnitId &unit, TextPlace place, bool isOne) {
        if (isOne)
            clipped[unit].insert(static_cast<int>(place));
    });
    connect(&check, &ui::translator::PlaceCheck::finished, this, [&tally](const PlaceTally &found) { tally = found; });
    check.start(written(m_project->table()), {question, button, elsewhere}, {}, m_swedish);
    QTRY_VERIFY(tally.has_value());
    QCOMPARE(tally->pages,
             (std::map<TextPlace, int>{
                 {TextPlace::Form, 1}, {TextPlace::Results, 1}, {TextPlace::Report, 1}, {TextPlace::Window, 1}}));
    QCOMPARE(made, 3); // on every screen
    QCOMPARE(tally->clipped, 2);
    QCOMPARE(clipped[question.id],
             (QSet<int>{static_cast<int>(TextPlace::Results), static_cast<int>(TextPlace::Report)}));
    QCOMPARE(clipped[button.id], QSet<int>{static_cast<int>(TextPlace::Window)});
    QVERIFY(clipped[elsewhere.id].isEmpty());
}

// The page where the text stands is looked at, not the first page of the battery.
void TestTranslatorPlaces::looksAtTheLaterRowsOfABattery()
{
    TranslationTable table = m_project->table();
    const auto questionnaire = *m_project->questionnaire();
    const auto isLater = [&questionnaire](const TranslationUnit &unit) {
        return unit.place.endsWith(QLatin1String("/label")) &&
            ui::translator::formPlaceOf(questionnaire, unit).part > 0;
    };
    const auto later = std::find_if(table.units().begin(), table.units().end(), isLater);
    QVERIFY(later != table.units().end());
    const UnitId unit = later->id;
    QVERIFY(table.set(unit, m_swedish, {m_tooLong}, UnitState::Draft));

    ui::translator::PreviewPane pane({ui::translator::formPreview(m_catalogue)});
    pane.show({written(table), *table.find(unit), m_swedish});
    pane.checkNow();
    QVERIFY(pane.isClipped());

    std::vector<TranslationUnit> list;
    const QString name = later->place.section(QLatin1Char('/'), 0, 1) + QLatin1Char('/');
    for (const TranslationUnit &each : table.units()) {
        if (each.place.startsWith(name))
            list.push_back(each);
    }
    ui::translator::PlaceCheck check({ui::translator::formPreview(m_catalogue)});
    QSet<UnitId> clipped;
    bool finished = false;
    connect(&check, &ui::translator::PlaceCheck::checked, this, [&](const UnitId &each, TextPlace, bool isClipped) {
        if (isClipped)
            clipped.insert(each);
    });
    connect(&check, &ui::translator::PlaceCheck::finished, this, [&finished] { finished = true; });
    check.start(written(table), list, {}, m_swedish);
    QTRY_VERIFY(finished);
    QCOMPARE(clipped, QSet<UnitId>{unit});
}

BAROMETER_TEST(TestTranslatorPlaces)
#include "tst_translatorplaces.moc"
