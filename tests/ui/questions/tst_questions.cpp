// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/questions/formpage.h"
#include "ui/questions/questionwidget.h"
#include "ui/questions/scalerow.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ui::common;
using namespace ui::questions;
using core::base::Language;
using core::questionnaire::Answer;
using core::questionnaire::Code;
using core::questionnaire::QuestionId;

namespace {

Code code(const char *text)
{
    return Code(QString::fromLatin1(text));
}

QList<Code> codes(std::initializer_list<const char *> texts)
{
    QList<Code> list;
    for (const char *text : texts)
        list.append(code(text));
    return list;
}

/// A page with one question, and an owner of its answer that takes whatever the person does.
class Host
{
public:
    explicit Host(const char *question, QSize size = {1280, 700},
                  core::questionnaire::Questionnaire questionnaire = tests::everyType())
        : m_questionnaire(std::move(questionnaire)), m_catalogue(core::language::Catalogue())
    {
        const QuestionId id{QString::fromLatin1(question)};
        context = {&m_questionnaire, m_questionnaire.waves.front().id, &m_catalogue, Language(QStringLiteral("en"))};
        content.question = m_questionnaire.question(id);
        content.choices = m_questionnaire.choices(*content.question, context.wave);
        for (const core::questionnaire::Choice *row : m_questionnaire.rows(*content.question, context.wave))
            content.rows.push_back({row->code, row});
        for (const core::questionnaire::Page &each : m_questionnaire.sections.front().pages) {
            if (std::count(each.questions.begin(), each.questions.end(), id) > 0)
                m_page = &each;
        }
        QObject::connect(&page, &FormPage::answerChanged, &page, [this](const QuestionId &, const Answer &answer) {
            content.answer = answer;
            ++changes;
            show();
        });
        page.resize(size);
        show();
        page.show();
    }

    void show() { page.showPage(context, {m_page, 0, {content}}); }
    [[nodiscard]] const Answer &answer() const { return content.answer; }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        auto *found = page.findChild<QAbstractButton *>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString notice() const { return page.findChild<QLabel *>(QStringLiteral("notice"))->text(); }

    FormContext context;
    QuestionContent content;
    FormPage page;
    int changes = 0;

private:
    core::questionnaire::Questionnaire m_questionnaire;
    core::language::Catalogue m_catalogue;
    const core::questionnaire::Page *m_page = nullptr;
};

} // namespace

class TestQuestions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme theme;
        theme.workplace = Workplace::Kiosk;
        m_appearance = std::make_unique<Appearance>(*qApp, theme);
    }
    /// The button that says so has its whole height, whatever made the page too long for its window.
    void aPageThatGoesOnSaysSo()
    {
        Host host("S", {900, 900});
        auto *more = host.page.findChild<QAbstractButton *>(QStringLiteral("more"));
        const QScrollBar *bar = host.page.findChild<QScrollArea *>()->verticalScrollBar();
        int shown = 0;
        for (const int height : {300, 900, 400, 640, 280}) {
            host.page.resize(900, height);
            tests::settle();
            QCOMPARE(more->isVisible(), bar->maximum() - bar->value() > space::medium);
            shown += more->isVisible() ? 1 : 0;
            QVERIFY(more->isHidden() || more->height() >= more->minimumSizeHint().height());
        }
        QVERIFY(shown > 0);
    }

    void singleIsChosenChangedAndCleared()
    {
        Host host("S");
        QVERIFY(host.button("clear")->isHidden());
        host.press("choice_b");
        QCOMPARE(host.answer().choices, codes({"b"}));
        host.press("choice_a");
        QCOMPARE(host.answer().choices, codes({"a"}));
        host.press("clear");
        QVERIFY(host.answer().isEmpty());
        QVERIFY(!qobject_cast<RadioChoice *>(host.button("choice_a"))->isChecked());
        host.press("clear"); // now it brings the answer back
        QCOMPARE(host.answer().choices, codes({"a"}));
        QVERIFY(qobject_cast<RadioChoice *>(host.button("choice_a"))->isChecked());
    }

    /// Every kind of question can be cleared, and the answer brought back, by mouse and by keyboard.
    void everyTypeIsClearedAndBroughtBack_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArrayList>("presses");
        QTest::addColumn<QString>("typed");
        QTest::newRow("single") << QByteArray("S") << QByteArrayList{"choice_b"} << QString();
        QTest::newRow("multiple") << QByteArray("M") << QByteArrayList{"choice_a", "choice_c"} << QString();
        QTest::newRow("battery") << QByteArray("B") << QByteArrayList() << QString();
        QTest::newRow("grade") << QByteArray("G") << QByteArrayList() << QString();
        QTest::newRow("ranking") << QByteArray("K") << QByteArrayList{"choice_c", "choice_a"} << QString();
        QTest::newRow("number") << QByteArray("N") << QByteArrayList() << QStringLiteral("7");
        QTest::newRow("text") << QByteArray("T") << QByteArrayList() << QStringLiteral("Some words");
    }
    void everyTypeIsClearedAndBroughtBack()
    {
        QFETCH(const QByteArray, question);
        QFETCH(const QByteArrayList, presses);
        QFETCH(const QString, typed);
        for (const bool byKey : {false, true}) {
            Host host(question.constData());
            QVERIFY(host.button("clear")->isHidden());
            for (const QByteArray &name : presses)
                host.press(name.constData());
            if (auto *field = host.page.findChild<QLineEdit *>(); field != nullptr)
                QTest::keyClicks(field, typed);
            else if (auto *box = host.page.findChild<SafeTextBox *>(); box != nullptr)
                QTest::keyClicks(box, typed);
            for (ScaleRow *row : host.page.findChildren<ScaleRow *>())
                QTest::mouseClick(row->findChildren<RadioChoice *>().at(1), Qt::LeftButton);
            const Answer given = host.answer();
            QVERIFY(!given.isEmpty());
            const auto clear = [&] {
                auto *button = qobject_cast<BigButton *>(host.button("clear"));
                QVERIFY(button->isVisible());
                if (byKey)
                    QTest::keyClick(button, Qt::Key_Return);
                else
                    QTest::mouseClick(button, Qt::LeftButton);
                tests::settle();
            };
            clear();
            QVERIFY(host.answer().isEmpty());
            for (const RadioChoice *choice : host.page.findChildren<RadioChoice *>())
                QVERIFY(!choice->isChecked());
            QCOMPARE(qobject_cast<BigButton *>(host.button("clear"))->label(), QStringLiteral("Bring the answer back"));
            clear();
            QVERIFY(host.answer() == given);
            QCOMPARE(qobject_cast<BigButton *>(host.button("clear"))->label(), QStringLiteral("Clear answer"));
        }
    }

    void groupIsNamedByTheQuestion()
    {
        Host host("S");
        QAccessibleInterface *radio = QAccessible::queryAccessibleInterface(host.button("choice_a"));
        QCOMPARE(radio->text(QAccessible::Name), QStringLiteral("Apple & pear"));
        const auto labels = radio->relations(QAccessible::Label);
        QVERIFY(!labels.isEmpty());
        QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("One?"));
    }

    void definitionOpensInPlace()
    {
        Host host("S");
        host.press("definition_term");
        const auto labels = host.page.findChildren<WrappingLabel *>();
        const auto shown = [&labels](const QString &text) {
            return std::any_of(labels.begin(), labels.end(), [&text](const WrappingLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(shown(QStringLiteral("People who work together.")));
        host.context.language = Language(QStringLiteral("fi"));
        host.page.setContext(host.context);
        QVERIFY(shown(QStringLiteral("Yhdessä toimivat ihmiset.")));
        host.press("definition_term");
        QVERIFY(!shown(QStringLiteral("Yhdessä toimivat ihmiset.")));
    }

    void multipleKeepsLimitAndExclusiveChoices()
    {
        Host host("M");
        host.press("choice_a");
        host.press("choice_c");
        QCOMPARE(host.answer().choices, codes({"a", "c"}));
        host.press("choice_b");
        QCOMPARE(host.answer().choices, codes({"a", "c"}));
        QVERIFY(!host.button("choice_b")->isChecked());
        QVERIFY(!host.notice().isEmpty());
        host.press("choice_n");
        QCOMPARE(host.answer().choices, codes({"n"}));
        QVERIFY(host.notice().isEmpty());
        host.press("choice_b");
        QCOMPARE(host.answer().choices, codes({"b"}));
        host.press("choice_b");
        QVERIFY(host.answer().isEmpty());
    }

    void batteryByMouseAndDigits()
    {
        Host host("B");
        const auto rows = host.page.findChildren<ScaleRow *>();
        QCOMPARE(rows.size(), 2);
        const auto cells = rows.at(0)->findChildren<RadioChoice *>();
        QTest::mouseClick(cells.at(2), Qt::LeftButton);
        QCOMPARE(host.answer().rows.value(code("x")), code("3"));
        QTest::keyClick(rows.at(1)->findChildren<RadioChoice *>().at(0), Qt::Key_2);
        QCOMPARE(host.answer().rows.value(code("y")), code("2"));
        QTest::mouseClick(cells.at(3), Qt::LeftButton);
        QCOMPARE(host.answer().rows.value(code("x")), code("dk"));
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(cells.at(0));
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Disagree"));
        QCOMPARE(cell->relations(QAccessible::Label).first().first->text(QAccessible::Name),
                 QStringLiteral("First statement"));
    }

    void clearingABatteryKeepsTheOtherPage()
    {
        Host host("B");
        host.content.answer.rows = {{code("x"), code("1")}, {code("onTheOtherPage"), code("3")}};
        host.show();
        host.press("clear");
        QCOMPARE(host.answer().rows.size(), 1);
        QCOMPARE(host.answer().rows.value(code("onTheOtherPage")), code("3"));
        host.press("clear");
        QCOMPARE(host.answer().rows.value(code("x")), code("1"));
    }

    void gradeShowsBothEndsAndTakesZeroForTen()
    {
        Host host("G");
        QVERIFY(host.page.spokenText().contains(QLatin1String("1: Very poor")));
        auto *row = host.page.findChild<ScaleRow *>();
        QTest::keyClick(row->findChildren<RadioChoice *>().at(0), Qt::Key_0);
        QCOMPARE(host.answer().choices, codes({"10"}));
        QStringList shown;
        for (const WrappingLabel *label : row->findChildren<WrappingLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(QStringLiteral("1 = Very poor")));
        QVERIFY(shown.contains(QStringLiteral("10 = Very good")));
    }

    void rankingWithoutDragging()
    {
        Host host("K");
        host.press("choice_b");
        host.press("choice_c");
        QCOMPARE(host.answer().choices, codes({"b", "c"}));
        QVERIFY(!host.button("choice_b")->isVisible());
        QCOMPARE(QApplication::focusWidget() == host.button("out_2") || !host.page.isActiveWindow(), true);
        host.press("choice_a");
        QCOMPARE(host.answer().choices, codes({"b", "c"}));
        QVERIFY(!host.notice().isEmpty());
        host.press("up_2");
        QCOMPARE(host.answer().choices, codes({"c", "b"}));
        host.press("down_1");
        QCOMPARE(host.answer().choices, codes({"b", "c"}));
        host.press("out_1");
        QCOMPARE(host.answer().choices, codes({"c"}));
        QVERIFY(host.button("choice_b")->isVisible());
        QCOMPARE(host.button("up_1")->accessibleName(), QStringLiteral("Up: Coffee"));
    }

    void numberOutsideItsLimitsIsSaidAndNotTaken()
    {
        Host host("N");
        auto *field = host.page.findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("7"));
        QCOMPARE(host.answer().number, std::optional<qint64>(7));
        QTest::keyClicks(field, QStringLiteral("7"));
        QVERIFY(host.answer().isEmpty());
        QVERIFY(host.notice().contains(QLatin1String("from 1 to 10")));
        QCOMPARE(field->text(), QStringLiteral("77"));
        QVERIFY(!field->accessibleDescription().isEmpty());
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(host.answer().number, std::optional<qint64>(7));
        QVERIFY(host.notice().isEmpty());
    }

    void openTextCountsAndStopsAtItsLimit()
    {
        Host host("T");
        auto *box = host.page.findChild<SafeTextBox *>();
        QTest::keyClicks(box, QStringLiteral("Twenty characters ok"));
        QCOMPARE(host.answer().text.size(), 20);
        QCOMPARE(host.changes, 20);
        QTest::keyClicks(box, QStringLiteral("x"));
        QCOMPARE(host.answer().text, QStringLiteral("Twenty characters ok"));
        QVERIFY(!host.notice().isEmpty());
        host.press("clear");
        QCOMPARE(box->toPlainText(), QString());
        host.press("clear");
        QCOMPARE(box->toPlainText(), QStringLiteral("Twenty characters ok"));
    }

    void languageChangesInPlace()
    {
        Host host("S");
        host.press("choice_b");
        const QAbstractButton *before = host.button("choice_b");
        host.context.language = Language(QStringLiteral("fi"));
        host.page.setContext(host.context);
        QCOMPARE(host.button("choice_b"), before);
        QVERIFY(host.button("choice_b")->isChecked());
        QCOMPARE(qobject_cast<RadioChoice *>(host.button("choice_b"))->label(), QStringLiteral("Leipä"));
        QCOMPARE(host.page.questions().front()->accessibleName(), QStringLiteral("Yksi?"));
    }

    /// Whoever looks for a region looks by its name. A switch keeps the choice, its button and where one was.
    void regionsStandInTheAlphabetOfTheLanguage()
    {
        Host host("Q02", {1280, 900}, tests::shippedQuestionnaire());
        const auto inReadingOrder = [&] { // down the columns
            QList<RadioChoice *> shown = host.page.findChildren<RadioChoice *>();
            std::stable_sort(shown.begin(), shown.end(), [](const RadioChoice *a, const RadioChoice *b) {
                return std::pair(a->x(), a->y()) < std::pair(b->x(), b->y());
            });
            return shown;
        };
        const auto names = [](const QList<RadioChoice *> &shown) {
            QStringList labels;
            for (const RadioChoice *each : shown)
                labels.append(each->label());
            return labels;
        };
        tests::settle();
        host.press("choice_21");
        QAbstractButton *aland = host.button("choice_21");
        aland->setFocus();
        QCOMPARE(names(inReadingOrder()).mid(0, 2),
                 QStringList({QStringLiteral("Åland"), QStringLiteral("Central Finland")}));
        host.context.language = Language(QStringLiteral("fi"));
        host.page.setContext(host.context);
        tests::settle();
        QCOMPARE(names(inReadingOrder()).mid(0, 2),
                 QStringList({QStringLiteral("Ahvenanmaa"), QStringLiteral("Etelä-Karjala")}));
        host.context.language = Language(QStringLiteral("sv"));
        host.page.setContext(host.context);
        tests::settle();
        const QList<RadioChoice *> shown = inReadingOrder();
        QStringList expected = names(shown);
        QCOMPARE(expected.first(), QStringLiteral("Birkaland"));
        // Å stands before Ä and Ö, and what is no region behind all of them.
        QCOMPARE(expected.mid(expected.size() - 4),
                 QStringList({QStringLiteral("Åland"), QStringLiteral("Österbotten"), QStringLiteral("Hela landet"),
                              QStringLiteral("Utanför Finland")}));
        QCOMPARE(names(host.page.findChildren<RadioChoice *>()), expected); // as a screen reader goes through them
        QVERIFY(aland->isChecked() && aland->hasFocus());
        QCOMPARE(host.answer().choices, codes({"21"}));
        const QString spoken = host.page.questions().front()->spokenText();
        QVERIFY(spoken.indexOf(QStringLiteral("Åland")) < spoken.indexOf(QStringLiteral("\nÖsterbotten.")));
        QTest::keyClick(aland, Qt::Key_Down);
        QCOMPARE(host.answer().choices, codes({"15"}));
    }

    void everyTypeFits_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const char *question : {"S", "M", "B", "G", "K", "N", "T", "Z"}) {
            for (const int percent : {100, 200}) {
                for (const QSize &size : {QSize(1280, 640), QSize(800, 500)})
                    QTest::addRow("%s %d %d", question, percent, size.width())
                        << QByteArray(question) << percent << size;
            }
        }
    }
    void everyTypeFits()
    {
        QFETCH(const QByteArray, question);
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        Theme theme = m_appearance->theme();
        theme.textPercent = percent;
        m_appearance->setTheme(theme);
        Host host(question.constData(), size);
        tests::settle();
        const std::vector<Fault> faults = checkPage(host.page, 56);
        QVERIFY2(faults.empty(), qPrintable(faultText(faults)));
        tests::keepPicture(host.page, QString::fromUtf8(QTest::currentDataTag()));
        theme.textPercent = 100;
        m_appearance->setTheme(theme);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

BAROMETER_TEST(TestQuestions)
#include "tst_questions.moc"
