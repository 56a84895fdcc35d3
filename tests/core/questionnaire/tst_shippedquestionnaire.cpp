// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/readingtime.h"
#include "tests/core/questionnaire/sample.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace core::questionnaire;

namespace {

const QByteArray &shippedJson()
{
    static const QByteArray json = [] {
        QFile file(tests::sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return json;
}

const Questionnaire &shipped()
{
    static const Questionnaire questionnaire = readQuestionnaire(shippedJson()).questionnaire.value_or(Questionnaire());
    return questionnaire;
}

int questionsOn(const Routes &routes, Values values)
{
    routes.settle(values);
    return static_cast<int>(std::count_if(shipped().questions.begin(), shipped().questions.end(),
                                          [&](const Question &question) { return routes.isAsked(question, values); }));
}

} // namespace

class TestShippedQuestionnaire : public QObject
{
    Q_OBJECT

private slots:
    void isFreeOfFaultsAndDoubts() { QCOMPARE(tests::linesOf(readQuestionnaire(shippedJson()).issues), QStringList()); }

    void hasItsSize()
    {
        QCOMPARE(shipped().questions.size(), 39U);
        QCOMPARE(shipped().sections.size(), 9U);
        QCOMPARE(shipped().languages.size(), 3);
        QCOMPARE(shipped().waves.size(), 3U);
        QStringList lists;
        for (const ChoiceList &list : shipped().lists)
            lists.append(list.id.text());
        QVERIFY(lists.removeOne(QStringLiteral("LEVEL3"))); // rows of many batteries, counted with the scales
        QCOMPARE(lists.size(), 20);
        QCOMPARE(shipped().scales.size(), 7U);
    }

    void groupsItsRespondentsInSevenWays()
    {
        QStringList found;
        for (const Dimension &one : shipped().dimensions) {
            QStringList values;
            for (const Dimension::Value &value : one.values)
                values.append(value.code.text());
            const QString by = one.expression ? one.expression->source() : one.question.text();
            const QString regional = one.regional ? QStringLiteral("regional") : QString();
            const QString released = one.released ? QStringLiteral("released") : QString();
            found.append(QStringList{one.id.text(), by, values.join(u' '), regional, released}.join(u'|'));
        }
        QCOMPARE(found,
                 (QStringList{
                     QStringLiteral("area|Q02|01 02 03 04 05 06 07 08 09 10|regional|released"),
                     QStringLiteral("majorArea|Q02|uus sw si ec wn|regional|"),
                     QStringLiteral("region|Q02|01 02 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 21|regional|"),
                     QStringLiteral("group|Q01|MUN STA WEL EDU NGO BUS OTH||released"),
                     QStringLiteral("family|Q01|public third private other||released"),
                     QStringLiteral("national|${tookPartNational}|yes no||released"),
                     QStringLiteral("regional|${tookPartRegional}|yes no||released")}));
        QCOMPARE(shipped().pairs.size(), 1U);
        QCOMPARE(shipped().pairs.front().first, DimensionId(QStringLiteral("majorArea")));
        QCOMPARE(shipped().pairs.front().second, DimensionId(QStringLiteral("family")));
    }

    // A centre in two major areas would let whoever has both divisions take one from the other and see the rest of it.
    void majorAreasAreWholeCentres()
    {
        const ClassTable *centres = shipped().classTable(ClassTableId(QStringLiteral("area")));
        const ClassTable *majorAreas = shipped().classTable(ClassTableId(QStringLiteral("majorArea")));
        QVERIFY(centres != nullptr && majorAreas != nullptr);
        std::map<Code, Code> areaOf;
        for (const ClassTable::Class &one : majorAreas->classes) {
            for (const Code &region : one.members)
                QVERIFY2(areaOf.emplace(region, one.code).second, qPrintable(region.text()));
        }
        QCOMPARE(areaOf.size(), std::size_t{19});
        for (const ClassTable::Class &centre : centres->classes) {
            std::set<Code> areas;
            for (const Code &region : centre.members)
                areas.insert(areaOf.at(region));
            QVERIFY2(areas.size() == 1, qPrintable(centre.code.text()));
        }
    }

    void survivesWritingAndReading()
    {
        const ReadQuestionnaire again = readQuestionnaire(writeQuestionnaire(shipped()));
        QVERIFY(again.questionnaire.has_value());
        QVERIFY(*again.questionnaire == shipped());
    }

    // How many questions a person with an organisation is asked, by what they know of the programme. Waves 2 and 3 ask
    // one more (Q34) of those who know it.
    void routesAreAsLongAsPromised_data()
    {
        QTest::addColumn<QString>("q02");
        QTest::addColumn<QString>("q04");
        QTest::addColumn<QString>("q23");
        QTest::addColumn<QString>("q24");
        QTest::addColumn<QString>("q25");
        QTest::addColumn<int>("waveOne");
        QTest::addColumn<int>("later");
        const auto row = [](const char *name, const char *q02, const char *q04, const char *q23, const char *q24,
                            const char *q25, int waveOne, int later) {
            QTest::newRow(name) << QString::fromLatin1(q02) << QString::fromLatin1(q04) << QString::fromLatin1(q23)
                                << QString::fromLatin1(q24) << QString::fromLatin1(q25) << waveOne << later;
        };
        row("unknown programme", "01", "edu", "1", "", "", 27, 27);
        row("shortest", "natw", "none", "1", "", "", 25, 25);
        row("known by name, none", "01", "edu", "2", "none", "none", 30, 30);
        row("known, none", "01", "edu", "3", "none", "none", 30, 31);
        row("known, nothing chosen", "01", "edu", "3", "", "", 29, 30);
        row("known, unsure", "01", "edu", "3", "unsure", "none", 29, 30);
        row("national", "01", "edu", "3", "train", "none", 33, 34);
        row("regional", "01", "edu", "3", "none", "train", 33, 34);
        row("national, newsletter only", "01", "edu", "3", "news", "none", 32, 33);
        row("regional abroad", "abr", "edu", "3", "none", "train", 33, 34);
        row("both", "01", "edu", "3", "train", "train", 36, 37);
        row("both, newsletters and materials only", "01", "edu", "3", "news mat", "mat", 34, 35);
        row("longest", "", "edu", "3", "train", "train", 37, 38);
        row("both in Åland", "21", "edu", "3", "train", "train", 37, 38);
    }

    void routesAreAsLongAsPromised()
    {
        QFETCH(QString, q02);
        QFETCH(QString, q04);
        QFETCH(QString, q23);
        QFETCH(QString, q24);
        QFETCH(QString, q25);
        const Values values{{QStringLiteral("Q01"), QStringLiteral("ngo")},
                            {QStringLiteral("Q02"), q02},
                            {QStringLiteral("Q04"), q04},
                            {QStringLiteral("Q23"), q23},
                            {QStringLiteral("Q24"), q24},
                            {QStringLiteral("Q25"), q25}};
        QTEST(questionsOn(Routes(shipped(), WaveId(QStringLiteral("1"))), values), "waveOne");
        QTEST(questionsOn(Routes(shipped(), WaveId(QStringLiteral("2"))), values), "later");
        QTEST(questionsOn(Routes(shipped(), WaveId(QStringLiteral("3"))), values), "later");
    }

    // The start page promises about 10 to 15 minutes, and about 20 to those who meet every section. By the model even
    // the longest walk through them keeps that, and the usual walk of any other route takes at most a minute more.
    void routesTakeAsLongAsPromised()
    {
        const std::vector<RouteTime> routes = routeTimes(shipped(), WaveId(QStringLiteral("3")));
        QCOMPARE(routes.size(), 4U); // both kinds of measures, one of them, the other, none
        QCOMPARE(routes.front().sections.size(), 7U);
        QCOMPARE(routes.back().sections.size(), 9U);
        QCOMPARE(routes.back().longest.questions, 38);
        for (const RouteTime &route : routes) {
            const bool everySection = &route == &routes.back();
            for (const auto &[language, minutes] : everySection ? route.longest.minutes : route.usual.minutes)
                QVERIFY2(minutes > 10 && minutes < (everySection ? 20 : 16),
                         qPrintable(language.text() + QString::number(minutes)));
        }
    }

    void everyWaveHasItsOwnStructure()
    {
        const QByteArray one = structureId(shipped(), WaveId(QStringLiteral("1")));
        const QByteArray two = structureId(shipped(), WaveId(QStringLiteral("2")));
        const QByteArray three = structureId(shipped(), WaveId(QStringLiteral("3")));
        QVERIFY(one != two && two != three && one != three);
    }
};

BAROMETER_TEST(TestShippedQuestionnaire)
#include "tst_shippedquestionnaire.moc"
