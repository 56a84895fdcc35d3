// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/rehearsal.h"
#include "core/interview/membership.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace core::fieldwork;
using namespace core::questionnaire;
using core::base::Language;
using core::interview::Response;

/// The shape facts are checked on one large wave of the shipped questionnaire: with 600 people a share of a third has
/// a standard error of 1.9 points and a mean grade one of 0.08.
class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesExactlyThatMany();
    void seedRepeats();
    void everyResponseIsValid();
    void aboutAThirdIsFromUusimaa();
    void municipalitiesAndNgosAreLargest();
    void gradesFallFromMunicipalToNational();
    void someSkipAndSomeStop();
    void languagesAndOrders();
    void someTakePart();
    void groupsDiffer();
    void openAnswersSayThatTheyAreInvented();
    void daysLieInTheWave();
    void anyQuestionnaireCanBeRehearsed();
    void brokenProfilesAreRefused_data();
    void brokenProfilesAreRefused();

private:
    [[nodiscard]] std::map<QString, int> membersBy(const char *dimension) const;
    [[nodiscard]] std::vector<double> values(const char *question, const char *row) const;

    Questionnaire m_questionnaire = tests::shippedQuestionnaire();
    RehearsalProfile m_profile;
    Rehearsal m_wanted{WaveId(QStringLiteral("2")), QDate(2022, 11, 4), QDate(2023, 2, 24), 600, tests::seed()};
    std::vector<Response> m_responses;
};

void TestRehearsal::initTestCase()
{
    QFile file(tests::sourcePath(QStringLiteral("resources/rehearsal/profiles.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto profile = readRehearsalProfile(file.readAll(), m_questionnaire.id);
    QVERIFY_RESULT(profile);
    m_profile = *profile;
    m_responses = inventResponses(m_questionnaire, m_wanted, m_profile);
    // What the profile names is there: a mistyped code would silently do nothing.
    std::set<Code> offered;
    for (const auto &table : {m_profile.weights, m_profile.shares, m_profile.exclusive}) {
        for (const auto &[id, shares] : table) {
            const Question *question = m_questionnaire.question(id);
            QVERIFY2(question != nullptr, qPrintable(id.text()));
            for (const Wave &wave : m_questionnaire.waves) {
                for (const Choice *choice : m_questionnaire.choices(*question, wave.id))
                    offered.insert(choice->code);
            }
            for (const auto &[code, share] : shares)
                QVERIFY2(offered.contains(code), qPrintable(id.text() + QLatin1Char(' ') + code.text()));
        }
    }
    const std::vector<ItemId> items = m_questionnaire.items(m_wanted.wave);
    for (const auto &[item, mean] : m_profile.means)
        QVERIFY2(std::find(items.begin(), items.end(), item) != items.end(), qPrintable(item.text()));
}

std::map<QString, int> TestRehearsal::membersBy(const char *dimension) const
{
    std::map<QString, int> members;
    const Dimension *by = m_questionnaire.dimension(DimensionId(QString::fromLatin1(dimension)));
    for (const Response &response : m_responses)
        ++members[core::interview::dimensionValue(m_questionnaire, *by, response).text()];
    return members;
}

std::vector<double> TestRehearsal::values(const char *question, const char *row) const
{
    std::vector<double> values;
    for (const Response &response : m_responses) {
        const Response::Item &item = response.items.at(tests::item(question, row));
        bool isNumber = false;
        const double value = item.choices.value(0).text().toDouble(&isNumber);
        if (isNumber)
            values.push_back(value);
    }
    return values;
}

void TestRehearsal::makesExactlyThatMany()
{
    QCOMPARE(m_responses.size(), size_t{600});
    for (const size_t count : {size_t{0}, size_t{1}, size_t{37}}) {
        Rehearsal wanted = m_wanted;
        wanted.responses = count;
        size_t reported = 0;
        QCOMPARE(inventResponses(m_questionnaire, wanted, m_profile, [&](size_t done) { reported = done; }).size(),
                 count);
        QCOMPARE(reported, count);
    }
}

void TestRehearsal::seedRepeats()
{
    Rehearsal wanted = m_wanted;
    wanted.responses = 40;
    const std::vector<Response> first = inventResponses(m_questionnaire, wanted, m_profile);
    QVERIFY(first == inventResponses(m_questionnaire, wanted, m_profile));
    // More of them begin with the same ones.
    QVERIFY(std::equal(first.begin(), first.end(), m_responses.begin()));
    ++wanted.seed;
    QVERIFY(first != inventResponses(m_questionnaire, wanted, m_profile));
}

void TestRehearsal::everyResponseIsValid()
{
    std::set<QByteArray> ids;
    for (size_t i = 0; i < m_responses.size(); i += 6) // each takes a while to check
        QVERIFY_RESULT(core::interview::validateResponse(m_questionnaire, m_responses[i]));
    for (const Response &response : m_responses) {
        QCOMPARE(response.id.size(), qsizetype{16});
        QVERIFY(ids.insert(response.id).second);
    }
}

void TestRehearsal::aboutAThirdIsFromUusimaa()
{
    const double share = membersBy("majorArea")[QStringLiteral("uus")] / 600.0;
    QVERIFY2(share > 0.26 && share < 0.39, qPrintable(QString::number(share)));
    const auto centres = membersBy("area");
    QCOMPARE(centres.size(), size_t{11}); // the ten centres and `none`
}

void TestRehearsal::municipalitiesAndNgosAreLargest()
{
    std::map<QString, int> groups = membersBy("group");
    const int municipalities = groups[QStringLiteral("MUN")];
    const int ngos = groups[QStringLiteral("NGO")];
    for (const auto &[group, members] : groups) {
        if (group != QStringLiteral("MUN") && group != QStringLiteral("NGO"))
            QVERIFY2(members < municipalities && members < ngos, qPrintable(group));
    }
}

void TestRehearsal::gradesFallFromMunicipalToNational()
{
    const std::vector<std::pair<const char *, double>> published{{"mun", 6.8}, {"reg", 6.1}, {"nat", 5.5}};
    for (const auto &[row, expected] : published) {
        const std::vector<double> grades = values("Q03", row);
        QVERIFY(grades.size() > 480);
        const double mean = std::accumulate(grades.begin(), grades.end(), 0.0) / static_cast<double>(grades.size());
        QVERIFY2(qAbs(mean - expected) < 0.3, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(row)).arg(mean)));
    }
}

void TestRehearsal::someSkipAndSomeStop()
{
    size_t asked = 0;
    size_t skipped = 0;
    size_t interrupted = 0;
    for (const Response &response : m_responses) {
        interrupted += response.sent ? 0 : 1;
        for (const auto &[id, item] : response.items) {
            const bool isOpen = m_questionnaire.question(id.question)->type == QuestionType::OpenText;
            const bool wasSeen = item.state == AnswerState::Answered || item.state == AnswerState::Skipped;
            asked += wasSeen && !isOpen ? 1 : 0;
            skipped += item.state == AnswerState::Skipped && !isOpen ? 1 : 0;
        }
    }
    const double skipShare = static_cast<double>(skipped) / static_cast<double>(asked);
    QVERIFY2(skipShare > 0.02 && skipShare < 0.12, qPrintable(QString::number(skipShare)));
    QVERIFY2(interrupted > 30 && interrupted < 120, qPrintable(QString::number(interrupted)));
}

void TestRehearsal::languagesAndOrders()
{
    std::map<QString, int> languages;
    int reversed = 0;
    for (const Response &response : m_responses) {
        ++languages[response.language.text()];
        reversed += response.reversedOrder ? 1 : 0;
    }
    QVERIFY(languages[QStringLiteral("fi")] > 440);
    QVERIFY(languages[QStringLiteral("sv")] > 24);
    QVERIFY(languages[QStringLiteral("en")] > 16);
    QVERIFY(reversed > 240 && reversed < 360);
}

void TestRehearsal::someTakePart()
{
    for (const char *kind : {"national", "regional"}) {
        const int yes = membersBy(kind)[QStringLiteral("yes")];
        QVERIFY2(yes > 200 && yes < 440, qPrintable(QString::number(yes)));
    }
}

void TestRehearsal::groupsDiffer()
{
    // The mean grades of the large groups lie apart.
    const Dimension *by = m_questionnaire.dimension(DimensionId(QStringLiteral("group")));
    std::map<QString, std::pair<double, int>> sums;
    for (const Response &response : m_responses) {
        bool isNumber = false;
        const double grade = response.items.at(tests::item("Q03", "mun")).choices.value(0).text().toDouble(&isNumber);
        auto &[sum, count] = sums[core::interview::dimensionValue(m_questionnaire, *by, response).text()];
        sum += isNumber ? grade : 0;
        count += isNumber ? 1 : 0;
    }
    double lowest = 10;
    double highest = 1;
    for (const auto &[group, entry] : sums) {
        if (entry.second < 60)
            continue;
        lowest = std::min(lowest, entry.first / entry.second);
        highest = std::max(highest, entry.first / entry.second);
    }
    QVERIFY2(highest - lowest > 0.15, qPrintable(QStringLiteral("%1 %2").arg(lowest).arg(highest)));
}

void TestRehearsal::openAnswersSayThatTheyAreInvented()
{
    std::set<QString> beginnings;
    for (const Response &response : m_responses) {
        const QString text = response.items.at(tests::item("Q39")).text;
        if (!text.isEmpty())
            beginnings.insert(response.language.text() + QLatin1Char(' ') + text.section(QLatin1Char(':'), 0, 0));
    }
    QCOMPARE(beginnings,
             (std::set<QString>{QStringLiteral("en Rehearsal answer"), QStringLiteral("fi Harjoitusvastaus"),
                                QStringLiteral("sv Övningssvar")}));
}

void TestRehearsal::daysLieInTheWave()
{
    std::set<QDate> days;
    for (const Response &response : m_responses) {
        QVERIFY(response.day >= m_wanted.opens && response.day <= m_wanted.closes);
        days.insert(response.day);
    }
    QVERIFY(days.size() > 80);
}

void TestRehearsal::anyQuestionnaireCanBeRehearsed()
{
    const Questionnaire small = tests::smallQuestionnaire();
    Rehearsal wanted{tests::wave("1"), QDate(2020, 12, 2), QDate(2020, 12, 2), 60, tests::seed()};
    const std::vector<Response> responses = inventResponses(small, wanted, {});
    QCOMPARE(responses.size(), size_t{60});
    std::set<ItemId> answered;
    for (const Response &response : responses) {
        QVERIFY_RESULT(core::interview::validateResponse(small, response));
        for (const auto &[id, item] : response.items) {
            if (item.state == AnswerState::Answered)
                answered.insert(id);
        }
    }
    QCOMPARE(answered.size(), small.items(wanted.wave).size()); // every item was answered by somebody
}

void TestRehearsal::brokenProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a text for a weight") << QByteArray(R"({"languages":{"fi":"much"}})");
    QTest::newRow("a negative weight") << QByteArray(R"({"languages":{"fi":-1}})");
    QTest::newRow("a number for a text") << QByteArray(R"({"openAnswers":{"fi":[1]}})");
    QTest::newRow("a list for shares") << QByteArray(
        R"({"questionnaires":{"partnership-barometer":{"weights":{"Q01":[1]}}}})");
}

void TestRehearsal::brokenProfilesAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readRehearsalProfile(json, m_questionnaire.id));
}

BAROMETER_TEST(TestRehearsal)
#include "tst_rehearsal.moc"
