// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core;

/// A release under the texts of another edition of its questionnaire: what a translator looks at.
class TestOtherTexts : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheWordsChange();
    void anotherStructureIsRefused();

private:
    const base::Language m_swedish{QStringLiteral("sv")};
};

void TestOtherTexts::onlyTheWordsChange()
{
    questionnaire::Questionnaire texts = tests::shippedQuestionnaire();
    const auto release = tests::inventedRelease(texts, questionnaire::WaveId(QStringLiteral("2")));
    QVERIFY_RESULT(release);
    const questionnaire::QuestionId id(QStringLiteral("Q03"));
    for (questionnaire::Question &question : texts.questions) {
        if (question.id == id)
            question.text =
                questionnaire::Text(questionnaire::LocalizedText({{m_swedish, QStringLiteral("Ett helt annat ord?")}}));
    }
    const auto shown = release->withTexts(texts);
    QVERIFY(shown.has_value());
    chart::View view;
    view.question = id;
    const language::Catalogue catalogue;
    const auto before = chart::makeChart({*release}, view, catalogue, m_swedish);
    const auto after = chart::makeChart({*shown}, view, catalogue, m_swedish);
    QVERIFY_RESULT(before);
    QVERIFY_RESULT(after);
    QCOMPARE(after->title, QStringLiteral("Ett helt annat ord?"));
    QVERIFY(before->title != after->title);
    QVERIFY(shown->content().statistics == release->content().statistics);
    QCOMPARE(shown->hash(), release->hash());
}

// Figures never come under questions they were not answered with.
void TestOtherTexts::anotherStructureIsRefused()
{
    questionnaire::Questionnaire texts = tests::shippedQuestionnaire();
    const auto release = tests::inventedRelease(texts, questionnaire::WaveId(QStringLiteral("2")));
    QVERIFY_RESULT(release);
    questionnaire::Questionnaire renamed = texts;
    renamed.id = decltype(renamed.id)(QStringLiteral("another"));
    QVERIFY(!release->withTexts(renamed).has_value());
    texts.questions.pop_back();
    QVERIFY(!release->withTexts(texts).has_value());
}

BAROMETER_TEST(TestOtherTexts)
#include "tst_othertexts.moc"
