// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/routingwords.h"
#include "core/questionnaire/paperform.h"
#include "core/report/questionnaireform.h"
#include "tests/core/report/pdfwords.h"
#include "tests/support/files.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using questionnaire::PaperFieldKind;
using questionnaire::PaperForm;
using tests::run;
using tests::wordsAtEdge;

namespace {

const base::Language english(QStringLiteral("en"));

QString bare(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace() || sign == QChar(0xAD); });
    return text;
}

} // namespace

class TestQuestionnaireForm : public QObject
{
    Q_OBJECT

    language::Catalogue m_catalogue;
    QTemporaryDir m_folder;

    QString printed(const questionnaire::Questionnaire &questionnaire, const report::Printing &printing)
    {
        const auto bytes = report::formAsPdf(questionnaire, m_catalogue, printing);
        if (!bytes)
            return {};
        QString path = m_folder.filePath(printing.language.text() + QStringLiteral(".pdf"));
        tests::write(path, *bytes);
        return path;
    }

    QString clauses(const questionnaire::Questionnaire &questionnaire, const char *expression)
    {
        const PaperForm form(questionnaire, tests::wave("3"));
        const pdf::RoutingWords words(form, m_catalogue, english);
        return words.clauses(*questionnaire::Expression::parse(QString::fromLatin1(expression)))
            .join(QStringLiteral("; "));
    }

private slots:
    // Arabic is printed from the right: numbers, boxes and the foot of a page change sides. Its words need not be
    // there.
    void turnsRoundForLanguagesFromRightToLeft()
    {
        constexpr double left = 48, right = 547.28;
        const questionnaire::Questionnaire shipped = tests::shippedQuestionnaire();
        const auto print = [&](const char *tag) {
            return printed(shipped, {base::Language(QLatin1String(tag)), tests::wave("3"), {}, {}, {2026, 1, 2}});
        };
        const QString ordinary = print("en");
        const QString turned = print("ar");
        const int leading = wordsAtEdge(ordinary, "xMin", left);
        QVERIFY2(leading > 40, qPrintable(QString::number(leading))); // each question has its number there
        const int trailing = wordsAtEdge(ordinary, "xMax", right);
        QVERIFY(trailing < leading / 2);
        QVERIFY2(wordsAtEdge(turned, "xMax", right) >= leading * 3 / 4, qPrintable(turned));
        QVERIFY(wordsAtEdge(turned, "xMin", left) < leading / 2);
    }

    void keysAreAsManyAsTheListNeeds()
    {
        const questionnaire::Questionnaire shipped = tests::shippedQuestionnaire();
        const PaperForm form(shipped, tests::wave("3"));
        const auto keys = [&](const char *id, const char *code) {
            return PaperForm::keysOf(*form.find(tests::question(id)), tests::code(code));
        };
        QCOMPARE(keys("Q03", "1"), QStringLiteral("1"));
        QCOMPARE(keys("Q03", "10"), QStringLiteral("0"));
        QCOMPARE(keys("Q03", "dk"), QStringLiteral("+"));
        QCOMPARE(keys("Q07", "dk"), QStringLiteral("6"));
        QCOMPARE(keys("Q02", "natw").size(), 2); // more than nine regions
        QCOMPARE(form.find(tests::question("Q39"))->number, 39);
        QCOMPARE(form.version.size(), 9);
        for (const questionnaire::PaperQuestion &question : form.questions) {
            QSet<QString> seen;
            for (const questionnaire::PaperChoice &choice : question.choices) {
                QCOMPARE(choice.keys.size(), question.keyLength);
                QVERIFY(!seen.contains(choice.keys));
                seen.insert(choice.keys);
                QCOMPARE(PaperForm::choiceOf(question, choice.keys)->choice, choice.choice);
            }
        }
    }

    void everyItemOfTheWaveHasItsFieldInOrder()
    {
        const questionnaire::Questionnaire shipped = tests::shippedQuestionnaire();
        for (const questionnaire::Wave &wave : shipped.waves) {
            const PaperForm form(shipped, wave.id);
            std::vector<questionnaire::ItemId> items;
            for (const questionnaire::PaperField &field : form.fields) {
                if (field.place <= 1)
                    items.push_back(field.item);
            }
            QVERIFY(items == shipped.items(wave.id));
        }
    }

    void routingIsToldInWords()
    {
        const questionnaire::Questionnaire shipped = tests::shippedQuestionnaire();
        const QString organisation = clauses(shipped, "${hasOrganisation}");
        QVERIFY2(organisation.startsWith(QStringLiteral("in question 1 you did not choose 16 (")),
                 qPrintable(organisation));
        QCOMPARE(clauses(shipped, "${Q23} = '3' or ${Q23} = '4'"), QStringLiteral("in question 23 you chose 3 or 4"));
        const QString took = clauses(shipped, "${tookPartNational}");
        QCOMPARE(took, QStringLiteral("in question 24 you ticked at least one of 01–11"));
        // Three parts about one question are one clause, and arithmetic over ticks is understood.
        QCOMPARE(clauses(shipped,
                         "${tookPartNational} and count-selected(${Q24}) > number(selected(${Q24}, 'news')) + "
                         "number(selected(${Q24}, 'mat'))"),
                 QStringLiteral("in question 24 you ticked at least one of 01, 02, 04–08, 10, 11"));
        QVERIFY(clauses(shipped, "${Q23} != '1' and ${Q01} != 'vol'").contains(QStringLiteral("; ")));
        const PaperForm form(shipped, tests::wave("3"));
        const pdf::RoutingWords words(form, m_catalogue, english);
        QCOMPARE(words.commonClauses({*shipped.question(tests::question("Q27"))->relevance,
                                      *shipped.question(tests::question("Q28"))->relevance,
                                      *shipped.question(tests::question("Q29"))->relevance}),
                 QStringList{took});
        // What no words are known for is left to the reader rather than told wrong.
        QCOMPARE(clauses(shipped, "${Q03.mun} > 5"), QStringLiteral("the question concerns you"));
        QCOMPARE(clauses(shipped, "${Q23} = ''"), QStringLiteral("the question concerns you"));
        QCOMPARE(clauses(shipped, "not(selected(${Q24}, 'webi')) and ${Q24} != ''"),
                 QStringLiteral("the question concerns you"));
    }

    void everyQuestionAndChoiceIsOnPaperInEveryLanguage()
    {
        const questionnaire::Questionnaire shipped = tests::shippedQuestionnaire();
        const questionnaire::WaveId wave = tests::wave("3");
        for (const base::Language &language : shipped.languages) {
            const QString path = printed(shipped, {language, wave, QStringLiteral("pile-7"), {}, QDate(2026, 12, 1)});
            QVERIFY(!path.isEmpty());
            const QString text = bare(run("pdftotext", {QStringLiteral("-raw"), path, QStringLiteral("-")}));
            const PaperForm form(shipped, wave);
            for (const questionnaire::PaperQuestion &question : form.questions) {
                const QString asked = bare(shipped.find(question.question->text, language, wave).text);
                QVERIFY2(text.contains(asked), qPrintable(asked));
                if (question.question->type == questionnaire::QuestionType::Battery ||
                    question.question->type == questionnaire::QuestionType::Ranking)
                    continue; // labels of a scale stand side by side in lines of their own
                for (const questionnaire::PaperChoice &choice : question.choices) {
                    const QString label = bare(
                        choice.keys + shipped.find(choice.choice->label, language, wave, question.question->id).text);
                    QVERIFY2(text.contains(label), qPrintable(label));
                }
            }
            const QString information = run("pdfinfo", {path});
            QVERIFY(information.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
            QVERIFY(information.contains(QStringLiteral("A4")));
            const int pages =
                QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(information).captured(1).toInt();
            QVERIFY2(pages > 3 && pages <= 14, qPrintable(information));
            QCOMPARE(text.count(form.version), pages);
            QCOMPARE(text.count(QStringLiteral("pile-7")), pages);
            QCOMPARE(text.count(bare(QStringLiteral("Language %1").arg(language.text()))), pages);
            QVERIFY(text.contains(bare(QStringLiteral("Page %1 of %1").arg(pages))));
            const QString structure = run("pdfinfo", {QStringLiteral("-struct-text"), path});
            for (const char *tag : {"H1", "H2", "H3", "P", "LI", "Table", "TR", "TH", "TD"})
                QVERIFY2(structure.contains(QLatin1String(tag)), tag);
        }
    }

    void everyTypeOfQuestionHasSomethingToFillIn()
    {
        const questionnaire::Questionnaire small = tests::smallQuestionnaire();
        const PaperForm form(small, tests::wave("2"));
        const auto kinds = [&](const char *id) {
            std::vector<PaperFieldKind> found;
            for (const questionnaire::PaperField &field : form.fields) {
                if (field.item.question == tests::question(id))
                    found.push_back(field.kind);
            }
            return found;
        };
        using Kinds = std::vector<PaperFieldKind>;
        QVERIFY(kinds("org") == Kinds{PaperFieldKind::One});
        QVERIFY(kinds("partners") == Kinds{PaperFieldKind::Several});
        QVERIFY(kinds("best") == Kinds(2, PaperFieldKind::Place));
        QVERIFY(kinds("views") == Kinds(7, PaperFieldKind::One));
        QVERIFY(kinds("mark") == Kinds{PaperFieldKind::One});
        QVERIFY(kinds("years") == Kinds{PaperFieldKind::Number});
        QVERIFY(kinds("natText") == Kinds{PaperFieldKind::Text});
        QVERIFY(kinds("note").empty());
        const QString path =
            printed(small, {english, tests::wave("2"), {}, QStringLiteral("REHEARSAL"), QDate(2022, 12, 1)});
        const QString text = run("pdftotext", {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("REHEARSAL")));
        QVERIFY(text.contains(QStringLiteral("____")));
        QVERIFY(text.contains(QStringLiteral("Place 2")));
    }

    void theSameFormGivesTheSameBytes()
    {
        const questionnaire::Questionnaire small = tests::smallQuestionnaire();
        const report::Printing printing{english, tests::wave("2"), {}, {}, QDate(2022, 12, 1)};
        const auto once = report::formAsPdf(small, m_catalogue, printing);
        const auto twice = report::formAsPdf(small, m_catalogue, printing);
        QVERIFY_RESULT(once);
        QCOMPARE(*once == *twice, true);
    }
};

BAROMETER_TEST(TestQuestionnaireForm)
#include "tst_questionnaireform.moc"
