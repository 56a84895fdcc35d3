// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/membership.h"
#include "tests/support/syntheticwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::interview;
using namespace core::questionnaire;

class TestSyntheticWave : public QObject
{
    Q_OBJECT

private slots:
    void hasTheShapeOfTheModel();
    void seedRepeats();
    void everyResponseIsValid();
};

void TestSyntheticWave::hasTheShapeOfTheModel()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(375, tests::seed());
    QCOMPARE(wave.responses.size(), size_t{375});
    QCOMPARE(wave.questionnaire.questions.size(), size_t{63});
    std::map<QString, std::map<Code, int>> members;
    qsizetype skipped = 0;
    for (const Response &response : wave.responses) {
        for (const Dimension &dimension : wave.questionnaire.dimensions)
            ++members[dimension.id.text()][dimensionValue(wave.questionnaire, dimension, response)];
        for (const auto &[id, item] : response.items)
            skipped += item.state == AnswerState::Skipped ? 1 : 0;
    }
    QCOMPARE(members[QStringLiteral("ely")][Code(QStringLiteral("E01"))], 58);
    QCOMPARE(members[QStringLiteral("ely")][Code(QStringLiteral("E15"))], 10);
    QCOMPARE(members[QStringLiteral("area")][Code(QStringLiteral("A05"))], 15 + 13 + 10);
    QCOMPARE(members[QStringLiteral("area")].size(), size_t{5});
    QCOMPARE(members[QStringLiteral("family")].size(), size_t{4});
    QCOMPARE(members[QStringLiteral("national")].size(), size_t{2});
    QCOMPARE(members[QStringLiteral("regional")].size(), size_t{2});
    // 1 to 12 % of 22,500 answers.
    QVERIFY2(skipped > 900 && skipped < 2100, qPrintable(QString::number(skipped)));
}

void TestSyntheticWave::seedRepeats()
{
    const tests::SyntheticWave first = tests::makeSyntheticWave(100, tests::seed());
    QVERIFY(first.responses == tests::makeSyntheticWave(100, tests::seed()).responses);
    QVERIFY(first.responses != tests::makeSyntheticWave(100, tests::seed() + 1).responses);
}

void TestSyntheticWave::everyResponseIsValid()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(200, tests::seed());
    for (const Response &response : wave.responses)
        QVERIFY_RESULT(validateResponse(wave.questionnaire, response));
}

BAROMETER_TEST(TestSyntheticWave)
#include "tst_syntheticwave.moc"
