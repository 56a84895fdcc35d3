// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failonwarnings.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/checks.h"

#include <QAbstractButton>
#include <QTest>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;

/// Walks through every page of the shipped questionnaire and looks each over in every language: nothing cut, nothing
/// nameless, nothing too small to press, nothing beyond the sides.
class TestKioskPages final : public QObject
{
    Q_OBJECT

private slots:
    void init() { tests::failOnWarnings(); }

    void everyPageFits_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("beside");
        QTest::newRow("100 % at 1280 x 800") << 100 << QSize(1280, 800) << false;
        QTest::newRow("200 % at 1280 x 800") << 200 << QSize(1280, 800) << false;
        QTest::newRow("100 %, two languages") << 100 << QSize(1280, 800) << true;
        QTest::newRow("200 %, two languages") << 200 << QSize(1280, 800) << true;
    }
    void everyPageFits()
    {
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        QFETCH(const bool, beside);
        tests::SilentSpeaker speaker;
        Kiosk kiosk(tests::shippedQuestionnaire(), "3", {}, size, 500, {2026, 6, 1}, &speaker);
        m_prefix = QString::number(percent) + (beside ? QStringLiteral("_two") : QString());
        ui::common::Theme theme = kiosk.appearance.theme();
        theme.textPercent = percent;
        kiosk.appearance.setTheme(theme);
        kiosk.window->resize(size);
        look(kiosk, QStringLiteral("start"));
        kiosk.press(QStringLiteral("start_fi"));
        kiosk.appearance.setTheme(theme); // a new person begins with the usual size
        if (beside)
            kiosk.session.nextBeside();
        kiosk.press(QStringLiteral("listen")); // then there is one more button
        look(kiosk, QStringLiteral("welcome"));
        kiosk.press(QStringLiteral("begin"));
        int pages = 0;
        while (kiosk.session.stage() == Stage::Form && pages < 60) {
            answerFirst(kiosk);
            look(kiosk,
                 kiosk.session.interview()->page().questions.front().question->id.text() +
                     QString::number(kiosk.session.interview()->page().part));
            kiosk.press(QStringLiteral("next"));
            ++pages;
        }
        QVERIFY(pages >= 35);
        look(kiosk, QStringLiteral("review"));
        kiosk.press(QStringLiteral("stop"));
        look(kiosk, QStringLiteral("stop"));
        kiosk.session.away();
        tests::settle();
        look(kiosk, QStringLiteral("away"));
        kiosk.session.goOn();
        tests::settle();
        kiosk.press(QStringLiteral("send"));
        look(kiosk, QStringLiteral("done"));
    }

private:
    /// Opens as much of the form as can be: every choice that leads on, nothing exclusive.
    static void answerFirst(Kiosk &kiosk)
    {
        const core::interview::PageView view = kiosk.session.interview()->page();
        for (const auto &question : view.questions) {
            using core::questionnaire::QuestionType;
            core::questionnaire::Answer answer;
            const QuestionType type = question.question->type;
            if (type == QuestionType::Multiple || type == QuestionType::Ranking) {
                const int limit = question.question->maximumChoices;
                for (const core::questionnaire::Choice *choice : question.choices) {
                    if (!choice->exclusive && (limit == 0 || answer.choices.size() < limit))
                        answer.choices.append(choice->code);
                }
            } else if (type == QuestionType::Single) {
                answer.choices = {question.choices.at(question.choices.size() > 3 ? 2 : 0)->code};
            } else if (type == QuestionType::Battery) {
                answer = kiosk.session.interview()->answer(question.question->id);
                for (const auto &row : question.rows)
                    answer.rows.insert(row.code, question.choices.front()->code);
            }
            kiosk.session.setAnswer(question.question->id, answer);
        }
    }

    void look(Kiosk &kiosk, const QString &name)
    {
        const Language before = kiosk.session.language();
        const bool choose = kiosk.session.stage() != Stage::Start;
        // With a second language under it, one is enough: every text stands there twice as it is.
        const QList<Language> languages =
            kiosk.session.beside().isEmpty() ? kiosk.session.facts().languages : QList<Language>{before};
        for (const Language &language : languages) {
            if (choose)
                kiosk.session.chooseLanguage(language);
            tests::settle();
            constexpr int target = 56;
            const std::vector<ui::common::Fault> faults = ui::common::checkPage(*kiosk.window, target);
            const QString place = QStringLiteral("%1_%2_%3").arg(m_prefix, name, language.text());
            tests::keepPicture(*kiosk.window, place);
            if (!faults.empty())
                QTest::qFail(qPrintable(place + QLatin1String(":\n") + ui::common::faultText(faults)), __FILE__,
                             __LINE__);
        }
        if (choose)
            kiosk.session.chooseLanguage(before);
        tests::settle();
    }

    QString m_prefix;
};

BAROMETER_TEST(TestKioskPages)
#include "tst_kioskpages.moc"
