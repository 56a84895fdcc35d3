// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationproject.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/pageview.h"
#include "ui/translator/placecheck.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::TranslationTable;
using core::language::TranslationUnit;
using core::language::UnitId;
using core::language::UnitState;
using ui::translator::TextPlace;

/// Which text it is that does not fit, and where.
class TestTranslatorPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholePageIsInSight();
    void aNeighboursFaultIsNotMine();
    void eachPlaceCountsByItself();
    void placeholdersAreFilledIn();
    void alarmsForTextsInPictures();
    void looksAtEveryPage();
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
    QVERIFY(ui::translator::isAmong({QStringLiteral("3 of 7 offices have answered")}, unit, english));
    QVERIFY(!ui::translator::isAmong({QStringLiteral("3 of 7 offices")}, unit, english));
    unit.key = QStringLiteral("%1 %");
    QVERIFY(!ui::translator::isAmong({QStringLiteral("Offices")}, unit, english));
}

void TestTranslatorPlaces::alarmsForTextsInPictures()
{
    QStringList unfit;
    QList<QSize> seen;
    const auto picture = [](const ui::translator::PreviewRequest &, QWidget *parent) {
        return new QWidget(parent);
    };
    ui::translator::PreviewPane pane(
        {ui::translator::formPreview(m_catalogue), picture, picture, {}, [&](const QWidget &page) {
             seen.append(page.size());
             return unfit;
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
    unfit = QStringList{m_project->table().find(m_unit)->text(m_swedish)};
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
    ui::translator::PlaceCheck check(ui::translator::formPreview(m_catalogue));
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
    check.start(std::make_shared<const core::questionnaire::Questionnaire>(questionnaire), units, m_swedish);
    QTRY_COMPARE(finished, 1);
    QCOMPARE(last, 2);
    QVERIFY(seen.size() > 4);
    QCOMPARE(clipped, QSet<UnitId>{m_unit});
}

// The page where the text stands is looked at, not the first page of the battery.
void TestTranslatorPlaces::looksAtTheLaterRowsOfABattery()
{
    TranslationTable table = m_project->table();
    const auto questionnaire = *m_project->questionnaire();
    const auto isLater = [&questionnaire](const TranslationUnit &unit) {
        const auto *question = questionnaire.question(ui::translator::questionShowing(questionnaire, unit.place));
        return question != nullptr && unit.place.endsWith(QLatin1String("/label")) &&
            ui::translator::partShowing(questionnaire, *question, unit.place) > 0;
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
    ui::translator::PlaceCheck check(ui::translator::formPreview(m_catalogue));
    QSet<UnitId> clipped;
    bool finished = false;
    connect(&check, &ui::translator::PlaceCheck::checked, this, [&](const UnitId &each, TextPlace, bool isClipped) {
        if (isClipped)
            clipped.insert(each);
    });
    connect(&check, &ui::translator::PlaceCheck::finished, this, [&finished] { finished = true; });
    check.start(written(table), list, m_swedish);
    QTRY_VERIFY(finished);
    QCOMPARE(clipped, QSet<UnitId>{unit});
}

BAROMETER_TEST(TestTranslatorPlaces)
#include "tst_translatorplaces.moc"
