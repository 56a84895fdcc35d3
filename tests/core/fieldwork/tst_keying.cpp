// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/keying.h"
#include "tests/support/randomwalk.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::fieldwork;
using core::base::Language;
using core::interview::Response;
using core::questionnaire::AnswerState;
using core::questionnaire::PaperFieldKind;
using core::questionnaire::PaperForm;
using core::questionnaire::Questionnaire;

namespace {

const Language finnish(QStringLiteral("fi"));

Refusal refusalOf(Keying &keying, char key)
{
    return (key == '\n' ? keying.enter() : keying.press(QLatin1Char(key))).refusal;
}

void press(Keying &keying, const char *typed)
{
    for (const char *key = typed; *key != '\0'; ++key)
        QVERIFY2(refusalOf(keying, *key) == Refusal::None, typed);
}

/// Types what a person answered, field by field, as a keyer would from their paper.
void typeAnswers(Keying &keying, const core::interview::Interview &walk)
{
    while (!keying.isFinished()) {
        const core::questionnaire::PaperField &field = keying.field();
        const core::questionnaire::PaperQuestion &question = keying.question();
        const core::questionnaire::Answer answer = walk.answer(field.item.question);
        const auto type = [&](const core::questionnaire::Code &code) {
            for (const QChar key : PaperForm::keysOf(question, code))
                QCOMPARE(keying.press(key).refusal, Refusal::None);
        };
        const size_t at = keying.at();
        const PaperFieldKind kind = field.kind;
        if (!field.item.row.isEmpty()) {
            if (answer.rows.contains(field.item.row))
                type(answer.rows.value(field.item.row));
        } else if (kind == PaperFieldKind::Place) {
            if (answer.choices.size() >= field.place)
                type(answer.choices.at(field.place - 1));
        } else if (kind == PaperFieldKind::Number && answer.number) {
            for (const QChar key : QString::number(*answer.number))
                QCOMPARE(keying.press(key).refusal, Refusal::None);
            if (keying.at() == at)
                QCOMPARE(keying.enter().refusal, Refusal::None);
        } else if (kind == PaperFieldKind::Text && !answer.text.trimmed().isEmpty()) {
            QCOMPARE(keying.enterText(answer.text).refusal, Refusal::None);
        } else {
            for (const core::questionnaire::Code &code : answer.choices)
                type(code);
            if (kind == PaperFieldKind::Several && !answer.choices.isEmpty())
                QCOMPARE(keying.enter().refusal, Refusal::None);
        }
        if (keying.at() == at)
            QCOMPARE(keying.press(keys::empty).refusal, Refusal::None);
    }
}

/// Whether everything that a person answered has keys on paper: where nothing was ticked the screen offers every choice
/// to be ranked, even "none of them", which a form does not print.
bool isPrinted(const core::interview::Interview &walk, const PaperForm &form)
{
    for (const core::questionnaire::PaperQuestion &question : form.questions) {
        const auto choices = walk.answer(question.question->id).choices;
        for (const core::questionnaire::Code &code : choices) {
            if (PaperForm::keysOf(question, code).isEmpty())
                return false;
        }
    }
    return true;
}

} // namespace

class TestKeying : public QObject
{
    Q_OBJECT

    Questionnaire m_small = tests::smallQuestionnaire();
    PaperForm m_form{m_small, tests::wave("1")};

    size_t fieldOf(const char *question, const char *row = "") const
    {
        for (size_t i = 0; i < m_form.fields.size(); ++i) {
            if (m_form.fields[i].item == tests::item(question, row))
                return i;
        }
        return m_form.fields.size();
    }

private slots:
    void goesOnByItself()
    {
        Keying keying(m_small, m_form);
        press(keying, "2"); // org: one key and on
        QCOMPARE(keying.at(), fieldOf("partners"));
        press(keying, "31\n"); // partners c and a, in any order, then done
        QCOMPARE(keying.at(), fieldOf("best"));
        QCOMPARE(keying.keyed()[fieldOf("partners")].choices, (QList{tests::code("a"), tests::code("c")}));
        press(keying, "31"); // best: c first, a second
        QCOMPARE(keying.at(), fieldOf("views", "opp"));
        QVERIFY(keying.press(u'6').moved); // can't say
        QCOMPARE(keying.keyed()[fieldOf("views", "opp")].choices, QList{tests::code("dk")});
    }

    void refusesWithAReasonAndChangesNothing()
    {
        Keying keying(m_small, m_form);
        QCOMPARE(refusalOf(keying, '7'), Refusal::NoSuchChoice);
        QCOMPARE(refusalOf(keying, 'x'), Refusal::NotHere);
        QCOMPARE(refusalOf(keying, '\n'), Refusal::NothingTyped);
        QCOMPARE(keying.at(), size_t(0));
        QVERIFY(!keying.canUndo());
        press(keying, "11");
        QCOMPARE(refusalOf(keying, '1'), Refusal::AlreadyTyped);
        QCOMPARE(refusalOf(keying, '6'), Refusal::Alone); // none, beside a
        press(keying, "2\n1");
        QCOMPARE(refusalOf(keying, '1'), Refusal::AlreadyTyped); // a has the first place
        QCOMPARE(refusalOf(keying, '6'), Refusal::NoSuchChoice); // none cannot be ranked
        while (keying.at() < fieldOf("years"))
            press(keying, "-");
        QCOMPARE(refusalOf(keying, '*'), Refusal::NotHere);
        press(keying, "4");
        QCOMPARE(refusalOf(keying, '1'), Refusal::OutOfRange); // at most 40
        QCOMPARE(keying.typed(), QString());
        press(keying, "7\n");
        QVERIFY(keying.keyed()[fieldOf("years")].number == std::optional<qint64>(7));
        press(keying, "12");
        QCOMPARE(refusalOf(keying, '3'), Refusal::TooMany);
        press(keying, "\n");
        QVERIFY(keying.isFinished());
        QCOMPARE(refusalOf(keying, '1'), Refusal::FormIsFinished);
    }

    void emptyIllegibleAndDoubledAreThreeThings()
    {
        Keying keying(m_small, m_form);
        press(keying, "-/*");
        QCOMPARE(keying.keyed()[0].found, Found::Empty);
        QCOMPARE(keying.keyed()[1].found, Found::Illegible);
        QCOMPARE(keying.keyed()[2].found, Found::Doubled);
        QCOMPARE(keying.keyed()[3].found, Found::Nothing);
    }

    void twoDigitsGoTogether()
    {
        const Questionnaire shipped = tests::shippedQuestionnaire();
        const PaperForm form(shipped, tests::wave("3"));
        Keying keying(shipped, form);
        QVERIFY(!keying.press(u'1').moved);
        QCOMPARE(keying.typed(), QStringLiteral("1"));
        QCOMPARE(keying.enter().refusal, Refusal::NoSuchChoice); // half a number
        QCOMPARE(keying.typed(), QString());
        QVERIFY(!keying.canUndo());
        QCOMPARE(keying.press(u'9').refusal, Refusal::NoSuchChoice);
        press(keying, "09");
        QCOMPARE(keying.keyed()[0].choices, QList{tests::code("edu")});
        QCOMPARE(keying.undo().refusal, Refusal::None); // the whole number
        QVERIFY(!keying.canUndo());
        press(keying,
              "09"
              "21"
              "0+5"); // abroad; grades ten, can't say, five
        QCOMPARE(keying.keyed()[2].choices, QList{tests::code("10")});
        QCOMPARE(keying.keyed()[3].choices, QList{tests::code("dk")});
        QCOMPARE(keying.keyed()[4].choices, QList{tests::code("5")});
    }

    void whatAPileHasInCommonIsOneKey()
    {
        Keying first(m_small, m_form);
        QCOMPARE(refusalOf(first, '.'), Refusal::NoneBefore); // there is no form before
        press(first,
              "2"
              "31\n"
              "13");
        while (!first.isFinished())
            press(first, "-");
        Keying next(m_small, m_form, first.keyed());
        press(next, "..");
        QCOMPARE(next.at(), fieldOf("best"));
        QCOMPARE(next.keyed()[fieldOf("partners")], first.keyed()[fieldOf("partners")]);
        press(next, "3");
        QCOMPARE(refusalOf(next, '.'), Refusal::AlreadyTyped); // c has the first place on this form
        press(next, "-");
        QCOMPARE(refusalOf(next, '.'), Refusal::NoneBefore); // left empty there: nothing to take over
        QCOMPARE(next.undo().refusal, Refusal::None);
        QCOMPARE(next.undo().refusal, Refusal::None);
        QCOMPARE(next.undo().refusal, Refusal::None);
        QCOMPARE(next.at(), fieldOf("partners"));
        QCOMPARE(next.keyed()[fieldOf("partners")].found, Found::Nothing);
    }

    void undoTakesBackKeyByKeyToTheBeginning()
    {
        core::base::SeededRandom random(tests::seed());
        Keying keying(m_small, m_form);
        std::vector<std::pair<size_t, KeyedForm>> past;
        const QByteArray all("0123456789+-/*.\n");
        for (int i = 0; i < 400 && !keying.isFinished(); ++i) {
            const std::pair<size_t, KeyedForm> before{keying.at(), keying.keyed()};
            const char key = all.at(static_cast<qsizetype>(random.below(static_cast<quint64>(all.size()))));
            const QString typed = keying.typed();
            if (refusalOf(keying, key) == Refusal::None)
                past.push_back(before);
            else if (keying.typed().isEmpty())
                past.resize(past.size() - static_cast<size_t>(typed.size()));
        }
        while (keying.canUndo()) {
            QVERIFY(!past.empty());
            QCOMPARE(keying.undo().refusal, Refusal::None);
            QCOMPARE(keying.at(), past.back().first);
            QVERIFY(keying.keyed() == past.back().second);
            past.pop_back();
        }
        QVERIFY(past.empty());
        QCOMPARE(keying.undo().refusal, Refusal::NothingToUndo);
    }

    void enterPassesOverWhatTheFilterCloses()
    {
        Keying keying(m_small, m_form);
        while (keying.at() < fieldOf("know"))
            press(keying, "-");
        press(keying, "1"); // know 1 closes everything of nat and reg
        QCOMPARE(keying.at(), fieldOf("nat"));
        QVERIFY(keying.isClosed(keying.at()));
        press(keying, "\n");
        QCOMPARE(keying.at(), fieldOf("mark"));
        QCOMPARE(keying.keyed()[fieldOf("natText")].found, Found::Empty);
        QCOMPARE(keying.undo().refusal, Refusal::None);
        QCOMPARE(keying.at(), fieldOf("nat"));
        QCOMPARE(keying.keyed()[fieldOf("natText")].found, Found::Nothing);
        press(keying, "1\n"); // somebody ticked there all the same: t1
        QCOMPARE(keying.keyed()[fieldOf("nat")].choices, QList{tests::code("t1")});
    }

    void theFilterDecidesAndContradictionsAreCounted()
    {
        Keying keying(m_small, m_form);
        press(keying,
              "1"
              "1\n"
              "21"); // mun; partner a; ranked b before a although b was not ticked
        while (keying.at() < fieldOf("know"))
            press(keying, "3");
        press(keying,
              "1"
              "1\n"); // does not know it, yet ticked t1
        while (!keying.isFinished())
            press(keying, "-");
        const PaperResponse made = responseOf(m_small, m_form, finnish, keying.keyed());
        QVERIFY_RESULT(core::interview::validateResponse(m_small, made.response));
        QCOMPARE(made.contradictions, 2);
        QVERIFY(made.worthKeeping);
        QVERIFY(made.response.sent);
        QCOMPARE(made.response.via, core::interview::Via::Paper);
        QCOMPARE(made.response.items.at(tests::item("nat")).state, AnswerState::NotAsked);
        QCOMPARE(made.response.items.at(tests::item("best")).choices, QList{tests::code("a")});
        QCOMPARE(made.response.items.at(tests::item("mark")).state, AnswerState::Skipped);
        QCOMPARE(made.response.items.at(tests::item("views", "opp")).choices, QList{tests::code("3")});
    }

    void unreadableIsSkippedAndAnEmptyFormIsNotWorthKeeping()
    {
        Keying keying(m_small, m_form);
        press(keying, "1/*");
        while (!keying.isFinished())
            press(keying, "-");
        const PaperResponse made = responseOf(m_small, m_form, finnish, keying.keyed());
        QVERIFY_RESULT(core::interview::validateResponse(m_small, made.response));
        QCOMPARE(made.response.items.at(tests::item("partners")).state, AnswerState::Skipped);
        QVERIFY(!made.worthKeeping); // org is background
    }

    void whoeverAnswersOnTheScreenGivesTheSameAnswersOnPaper()
    {
        core::base::SeededRandom random(tests::seed());
        const Questionnaire shipped = tests::shippedQuestionnaire();
        for (const Questionnaire *questionnaire : std::initializer_list<const Questionnaire *>{&m_small, &shipped}) {
            const core::questionnaire::WaveId wave = questionnaire->waves.back().id;
            const PaperForm form(*questionnaire, wave);
            int compared = 0;
            for (int i = 0; i < 25; ++i) {
                core::interview::Interview walk(*questionnaire, wave, finnish, false);
                tests::randomWalk(walk, random, 400);
                while (!walk.isAtReview())
                    walk.next();
                if (!isPrinted(walk, form))
                    continue;
                const Response expected = walk.finish(true);
                Keying keying(*questionnaire, form);
                ++compared;
                typeAnswers(keying, walk);
                const PaperResponse made = responseOf(*questionnaire, form, finnish, keying.keyed());
                QCOMPARE(made.contradictions, 0);
                QVERIFY_RESULT(core::interview::validateResponse(*questionnaire, made.response));
                QCOMPARE(made.response.items.size(), expected.items.size());
                for (const auto &[item, value] : expected.items)
                    QVERIFY2(made.response.items.at(item) == value, qPrintable(item.text()));
            }
            QVERIFY(compared > 10);
        }
    }
};

BAROMETER_TEST(TestKeying)
#include "tst_keying.moc"
