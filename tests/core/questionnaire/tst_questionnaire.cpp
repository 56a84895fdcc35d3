// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnaire.h"

#include "core/questionnaire/lookedat.h"
#include "tests/core/questionnaire/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::questionnaire;

namespace {

const WaveId kOne(QStringLiteral("1"));
const WaveId kTwo(QStringLiteral("2"));

Choice choice(const QString &code)
{
    Choice made;
    made.code = Code(code);
    return made;
}

Question question(const QString &id, QuestionType type)
{
    Question made;
    made.id = QuestionId(id);
    made.type = type;
    return made;
}

// An invented questionnaire: Q1 multiple on a list whose choices differ by wave and question, Q2 ranking fed by it,
// Q3 battery fed by it, Q4 battery with its own rows in wave 2, Q5 a note.
Questionnaire invented()
{
    Questionnaire made;
    Choice late = choice(QStringLiteral("late"));
    late.waves = {kTwo};
    Choice none = choice(QStringLiteral("none"));
    none.exclusive = true;
    none.questions = {QuestionId(QStringLiteral("Q1"))};
    made.lists = {
        {ListId(QStringLiteral("PARTNER")), {choice(QStringLiteral("edu")), late, none}, false},
        {ListId(QStringLiteral("LEVEL")), {choice(QStringLiteral("mun")), choice(QStringLiteral("nat"))}, false}};
    made.scales = {{ScaleId(QStringLiteral("AGREE")),
                    ScaleKind::Agreement,
                    {choice(QStringLiteral("1")), choice(QStringLiteral("2"))}}};
    made.columns = {{ColumnId(QStringLiteral("NA")), choice(QStringLiteral("dk"))}};

    Question q1 = question(QStringLiteral("Q1"), QuestionType::Multiple);
    q1.list = ListId(QStringLiteral("PARTNER"));
    Question q2 = question(QStringLiteral("Q2"), QuestionType::Ranking);
    q2.choicesFrom = q1.id;
    Question q3 = question(QStringLiteral("Q3"), QuestionType::Battery);
    q3.rowsFrom = q1.id;
    q3.scale = ScaleId(QStringLiteral("AGREE"));
    q3.columns = {ColumnId(QStringLiteral("NA"))};
    Question q4 = question(QStringLiteral("Q4"), QuestionType::Battery);
    q4.rows = ListId(QStringLiteral("LEVEL"));
    q4.scale = ScaleId(QStringLiteral("AGREE"));
    q4.waves = {kTwo};
    made.questions = {q1, q2, q3, q4, question(QStringLiteral("Q5"), QuestionType::Note)};
    return made;
}

QString codes(const std::vector<const Choice *> &choices)
{
    QStringList list;
    for (const Choice *one : choices)
        list.append(one->code.text());
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private slots:
    void looksUpById()
    {
        const Questionnaire made = invented();
        QCOMPARE(made.question(QuestionId(QStringLiteral("Q3")))->rowsFrom.text(), QStringLiteral("Q1"));
        QVERIFY(made.question(QuestionId(QStringLiteral("Q9"))) == nullptr);
        QVERIFY(made.question({}) == nullptr);
        QVERIFY(made.list(ListId(QStringLiteral("LEVEL"))) != nullptr);
        QVERIFY(made.scale(ScaleId(QStringLiteral("LEVEL"))) == nullptr);
        QVERIFY(made.wave(kOne) == nullptr);
    }

    void choicesFollowWaveAndQuestion()
    {
        const Questionnaire made = invented();
        QCOMPARE(codes(made.choices(made.questions[0], kOne)), QStringLiteral("edu none"));
        QCOMPARE(codes(made.choices(made.questions[0], kTwo)), QStringLiteral("edu late none"));
        QCOMPARE(codes(made.choices(made.questions[1], kTwo)), QStringLiteral("edu late"));
        QCOMPARE(codes(made.choices(made.questions[2], kOne)), QStringLiteral("1 2 dk"));
    }

    void rowsComeFromAListOrAQuestion()
    {
        const Questionnaire made = invented();
        QCOMPARE(codes(made.rows(made.questions[2], kOne)), QStringLiteral("edu"));
        QCOMPARE(codes(made.rows(made.questions[2], kTwo)), QStringLiteral("edu late"));
        QCOMPARE(codes(made.rows(made.questions[3], kTwo)), QStringLiteral("mun nat"));
        QVERIFY(made.rows(made.questions[0], kOne).empty());
    }

    void itemsAreQuestionsAndRowsOfTheWave()
    {
        const Questionnaire made = invented();
        const auto names = [&](const WaveId &wave) {
            QStringList list;
            for (const ItemId &item : made.items(wave))
                list.append(item.text());
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(names(kOne), QStringLiteral("Q1 Q2 Q3.edu"));
        QCOMPARE(names(kTwo), QStringLiteral("Q1 Q2 Q3.edu Q3.late Q4.mun Q4.nat"));
    }

    void findsATextAlongTheFallbackChain()
    {
        Questionnaire made;
        made.defaultLanguage = core::base::Language(QStringLiteral("fi"));
        const Text text(LocalizedText({{made.defaultLanguage, QStringLiteral("kunta")}}));
        const FoundText found = made.find(text, core::base::Language(QStringLiteral("sv")), kOne);
        QCOMPARE(found.text, QStringLiteral("kunta"));
        QCOMPARE(found.language.text(), QStringLiteral("fi"));
    }

    // Behind named expressions too; a row is one of its question.
    void tellsWhatAnswersDecide()
    {
        const Questionnaire questionnaire = tests::sample();
        const auto expression = Expression::parse(QStringLiteral("${tookPart} and ${Q3.mun} > 1"));
        QVERIFY(expression);
        QCOMPARE(answersIn(questionnaire, *expression),
                 (std::set<QString>{QStringLiteral("Q3.mun"), QStringLiteral("Q4")}));
        QVERIFY(looksAt(questionnaire, *expression, QuestionId(QStringLiteral("Q3"))));
        QVERIFY(!looksAt(questionnaire, *expression, QuestionId(QStringLiteral("Q1"))));
        const auto decided = [&](const char *dimension) {
            QStringList questions;
            for (const Question &one : questionnaire.questions) {
                if (decides(questionnaire, one.id,
                            *questionnaire.dimension(DimensionId(QString::fromLatin1(dimension)))))
                    questions.append(one.id.text());
            }
            return questions;
        };
        QCOMPARE(decided("part"), QStringList{QStringLiteral("Q4")});
        QCOMPARE(decided("group"), QStringList{QStringLiteral("Q1")});
        QCOMPARE(decided("area"), QStringList{QStringLiteral("Q2")});
    }
};

BAROMETER_TEST(TestQuestionnaire)
#include "tst_questionnaire.moc"
