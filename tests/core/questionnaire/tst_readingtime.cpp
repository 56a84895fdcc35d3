// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/readingtime.h"
#include "tests/core/questionnaire/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::questionnaire;

namespace {

const WaveId kOne(QStringLiteral("1"));
const WaveId kTwo(QStringLiteral("2"));
const core::base::Language kFinnish(QStringLiteral("fi"));
const core::base::Language kEnglish(QStringLiteral("en"));

// One open question; its Finnish text has 1078 characters and spaces that do not count.
Questionnaire oneQuestion()
{
    Questionnaire made;
    made.defaultLanguage = kFinnish;
    made.languages = {kFinnish};
    Question question;
    question.id = QuestionId(QStringLiteral("Q1"));
    question.type = QuestionType::OpenText;
    question.text = Text(LocalizedText({{kFinnish, QStringLiteral("sanat ja ").repeated(154)}}));
    made.questions = {question};
    Page page;
    page.questions = {question.id};
    made.sections = {{SectionId(QStringLiteral("A")), Text(), {page}}};
    return made;
}

} // namespace

class TestReadingTime : public QObject
{
    Q_OBJECT

private slots:
    // 7 x 154 = 1078 characters are a minute; thinking it over, typing and turning the page: 10 + 60 x 0.28 + 2.65 s.
    void oneQuestionIsAddedUpByHand()
    {
        const double minutes = minutesOf(oneQuestion(), kOne, {}, kFinnish);
        QVERIFY2(std::abs(minutes - (1 + (10 + 16.8 + 2.65) / 60)) < 1e-9, qPrintable(QString::number(minutes)));
    }

    void aTextMissingInALanguageIsReadInTheFallback()
    {
        const double minutes = minutesOf(oneQuestion(), kOne, {}, kEnglish);
        QVERIFY(std::abs(minutes - (1078.0 / 987 + (10 + 16.8 + 2.65) / 60)) < 1e-9);
    }

    void whatIsNotAskedTakesNoTime()
    {
        const Questionnaire made = tests::sample();
        const Values stranger{{QStringLiteral("Q4"), QStringLiteral("none")}};
        const Values participant{{QStringLiteral("Q4"), QStringLiteral("train news")}};
        QVERIFY(minutesOf(made, kOne, stranger, kFinnish) < minutesOf(made, kOne, participant, kFinnish));
        // Q7 belongs to the second wave alone.
        QVERIFY(minutesOf(made, kOne, stranger, kFinnish) < minutesOf(made, kTwo, stranger, kFinnish));
        // An answer to a question that is not asked decides nothing.
        Values impossible = stranger;
        impossible.insert({QStringLiteral("Q5"), QStringLiteral("train")});
        QCOMPARE(minutesOf(made, kOne, impossible, kFinnish), minutesOf(made, kOne, stranger, kFinnish));
    }

    void routesAreFoundWithTheirEnds()
    {
        const std::vector<RouteTime> routes = routeTimes(tests::sample(), kTwo);
        QCOMPARE(routes.size(), 1U); // no section of the sample can be closed
        QCOMPARE(routes.front().sections.size(), 3U);
        QCOMPARE(routes.front().shortest.questions, 9);
        QCOMPARE(routes.front().longest.questions, 11);
        QVERIFY(routes.front().shortest.minutes.at(kEnglish) < routes.front().longest.minutes.at(kEnglish));
    }

    void routesAreRepeatable()
    {
        const std::vector<RouteTime> first = routeTimes(tests::sample(), kOne);
        const std::vector<RouteTime> second = routeTimes(tests::sample(), kOne);
        QCOMPARE(first.front().usual.minutes.at(kFinnish), second.front().usual.minutes.at(kFinnish));
    }
};

BAROMETER_TEST(TestReadingTime)
#include "tst_readingtime.moc"
