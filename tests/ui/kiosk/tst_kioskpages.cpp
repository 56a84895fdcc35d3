// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/staffpin.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/columnarea.h"
#include "ui/common/longcolumn.h"
#include "ui/common/space.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;
using ui::common::ColourScheme;

namespace {

/// Of a machine without any sound.
class MuteSpeaker final : public Speaker
{
public:
    [[nodiscard]] State state() const override { return State::NoSound; }
    void say(const QList<Utterance> &) override { }
    void stop() override { }
};

} // namespace

/// Walks through every page of the shipped questionnaire and looks each over in every language: nothing cut, nothing
/// nameless, nothing too small to press, nothing beyond the sides.
class TestKioskPages final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageFits_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("beside");
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("100 % at 1280 x 800") << 100 << QSize(1280, 800) << false << ColourScheme::Light;
        QTest::newRow("200 % at 1280 x 800") << 200 << QSize(1280, 800) << false << ColourScheme::Light;
        QTest::newRow("100 %, two languages") << 100 << QSize(1280, 800) << true << ColourScheme::Light;
        QTest::newRow("200 %, two languages") << 200 << QSize(1280, 800) << true << ColourScheme::HighContrast;
        QTest::newRow("high contrast") << 100 << QSize(1280, 800) << false << ColourScheme::HighContrast;
        QTest::newRow("dark") << 100 << QSize(1280, 800) << true << ColourScheme::Dark;
    }
    void everyPageFits()
    {
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        QFETCH(const bool, beside);
        QFETCH(const ColourScheme, scheme);
        tests::SilentSpeaker speaker;
        Kiosk kiosk(tests::shippedQuestionnaire(), "3", {}, size, 500, {2026, 6, 1}, &speaker);
        m_prefix = QString::number(percent) + (beside ? QStringLiteral("_two") : QString()) +
            QStringLiteral("_%1").arg(static_cast<int>(scheme));
        ui::common::Theme theme = kiosk.appearance.theme();
        theme.textPercent = percent;
        theme.scheme = scheme;
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

    void everyOtherPageFits_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("100 %") << 100 << ColourScheme::Light;
        QTest::newRow("200 %") << 200 << ColourScheme::Light;
        QTest::newRow("high contrast") << 100 << ColourScheme::HighContrast;
    }
    /// What is seen on a bad day, or by staff alone.
    void everyOtherPageFits()
    {
        QFETCH(const int, percent);
        QFETCH(const ColourScheme, scheme);
        m_theme.textPercent = percent;
        m_theme.scheme = scheme;
        m_theme.workplace = ui::common::Workplace::Kiosk;
        m_prefix = QStringLiteral("other_%1_%2").arg(percent).arg(static_cast<int>(scheme));
        const QDate open(2026, 6, 1);
        shut(QDate(2025, 12, 31), {}, 500, QStringLiteral("early"));
        shut(QDate(2027, 1, 1), {}, 500, QStringLiteral("over"));
        shut(open, open.addDays(1), 500, QStringLiteral("event-to-come"));
        shut(open, open.addDays(-1), 500, QStringLiteral("event-over"));
        shut(open, {}, 0, QStringLiteral("full"));
        shut(open, {}, 3, QStringLiteral("nearly-full"));
        brokenOff(open);
        troubled(open);
        ended(open);
        forStaff(open);
    }

private:
    void dress(Kiosk &kiosk) const { kiosk.appearance.setTheme(m_theme); }

    void shut(const QDate &today, const QDate &eventDay, int room, const QString &name)
    {
        tests::SilentSpeaker speaker;
        KioskOptions options;
        options.invented = true;
        Kiosk kiosk(tests::shippedQuestionnaire(), "3", options, {1280, 800}, room, today, &speaker, eventDay);
        dress(kiosk);
        look(kiosk, name);
    }

    void brokenOff(const QDate &today)
    {
        tests::SilentSpeaker speaker;
        Kiosk kiosk(tests::shippedQuestionnaire(), "3", {}, {1280, 800}, 500, today, &speaker);
        const core::interview::Interview left(kiosk.questionnaire, kiosk.session.facts().wave, kiosk.session.language(),
                                              false);
        kiosk.session.takeUp({left.save(), {}, core::base::BootMoment{QByteArrayLiteral("this boot"), 0}});
        QCOMPARE(kiosk.session.stage(), Stage::Interrupted);
        dress(kiosk);
        look(kiosk, QStringLiteral("broken-off"));
    }

    /// A line above every page, and the page that waits for the disk.
    void troubled(const QDate &today)
    {
        MuteSpeaker speaker;
        Kiosk kiosk(tests::shippedQuestionnaire(), "3", {}, {1280, 800}, 500, today, &speaker);
        dress(kiosk);
        kiosk.press(QStringLiteral("listen"));
        look(kiosk, QStringLiteral("start-mute"));
        kiosk.begin(QStringLiteral("fi"));
        dress(kiosk);
        kiosk.keeper.broken = true;
        answerFirst(kiosk);
        kiosk.press(QStringLiteral("listen"));
        look(kiosk, QStringLiteral("trouble"));
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("sendSoFar"));
        look(kiosk, QStringLiteral("sending"));
    }

    /// Ends of which nothing is kept.
    void ended(const QDate &today)
    {
        for (const char *way : {"deleteAnswers", "sendSoFar"}) {
            tests::SilentSpeaker speaker;
            Kiosk kiosk(tests::shippedQuestionnaire(), "3", {}, {1280, 800}, 500, today, &speaker);
            kiosk.begin(QStringLiteral("sv"));
            dress(kiosk);
            kiosk.press(QStringLiteral("stop"));
            kiosk.press(QString::fromLatin1(way));
            QCOMPARE(kiosk.session.stage(), Stage::Done);
            look(kiosk, QLatin1String("ended-") + QLatin1String(way));
        }
    }

    void forStaff(const QDate &today)
    {
        const QTemporaryDir folder;
        for (const bool number : {true, false}) {
            KioskOptions options;
            options.locked = true;
            options.rules.supervision =
                number ? core::fieldwork::Supervision::Locked : core::fieldwork::Supervision::Supervised;
            Kiosk kiosk(tests::shippedQuestionnaire(), "3", options, {1280, 800}, 500, today);
            core::fieldwork::StaffPin pin(folder.filePath(QString::number(int{number})), kiosk.clock,
                                          {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
            if (number)
                QVERIFY(pin.set(QStringLiteral("246810")).has_value());
            kiosk.window = std::make_unique<KioskWindow>(
                kiosk.session,
                KioskWindow::Services{kiosk.catalogue, kiosk.appearance, kiosk.language, kiosk.clock, &pin}, options);
            kiosk.window->resize(1280, 800);
            kiosk.window->show();
            dress(kiosk);
            for (const Language &language : kiosk.session.facts().languages) {
                kiosk.session.chooseLanguage(language);
                tests::settle();
                kiosk.window->askStaff();
                lookOnce(kiosk, QStringLiteral("staff%1").arg(int{number}), language);
                kiosk.press(QStringLiteral("cancelStaff"));
            }
            kiosk.session.restart();
            kiosk.clock.day = today.addDays(-1);
            kiosk.pass(61);
            dress(kiosk);
            look(kiosk, QStringLiteral("clock-back"));
            for (const Language &language : kiosk.session.facts().languages) {
                kiosk.session.chooseLanguage(language);
                kiosk.press(QStringLiteral("confirmDay"));
                dress(kiosk);
                lookOnce(kiosk, QStringLiteral("confirm-day%1").arg(int{number}), language);
                kiosk.press(QStringLiteral("cancelStaff"));
            }
        }
    }

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
        const bool choose = kiosk.session.stage() != Stage::Start && kiosk.session.stage() != Stage::Interrupted;
        // With a second language under it, one is enough: every text stands there twice as it is.
        const QList<Language> languages =
            kiosk.session.beside().isEmpty() ? kiosk.session.facts().languages : QList<Language>{before};
        for (const Language &language : languages) {
            if (choose)
                kiosk.session.chooseLanguage(language);
            lookOnce(kiosk, name, language);
        }
        if (choose)
            kiosk.session.chooseLanguage(before);
        tests::settle();
    }

    void lookOnce(Kiosk &kiosk, const QString &name, const Language &language)
    {
        tests::settle();
        constexpr int target = 56;
        const std::vector<ui::common::Fault> faults = ui::common::checkPage(*kiosk.window, target);
        const QString place = QStringLiteral("%1_%2_%3").arg(m_prefix, name, language.text());
        tests::keepPicture(*kiosk.window, place);
        if (!faults.empty())
            QTest::qFail(qPrintable(place + QLatin1String(":\n") + ui::common::faultText(faults)), __FILE__, __LINE__);
        const QString fault = faultOfGoingOn(*kiosk.window->page());
        QVERIFY2(fault.isEmpty(), qPrintable(place + QLatin1String(": ") + fault));
    }

    /// A page that is longer than its room says so, beside its text and not over it, and the button leads to its end,
    /// where it is gone.
    static QString faultOfGoingOn(const Page &page)
    {
        const auto *column = page.findChild<ui::common::LongColumn *>();
        if (column == nullptr)
            return QStringLiteral("the page does not say when it goes on");
        QScrollBar *bar = column->area()->verticalScrollBar();
        const int before = bar->value();
        const auto isGoingOn = [bar] {
            return bar->maximum() - bar->value() > ui::common::space::medium;
        };
        constexpr int mostScreens = 60;
        for (int screen = 0; isGoingOn() && screen < mostScreens; ++screen) {
            if (!column->more()->isVisible() || column->more()->geometry().intersects(column->area()->geometry()))
                return QStringLiteral("nothing is seen that leads on");
            column->more()->click();
            tests::settle();
        }
        if (isGoingOn() || column->more()->isVisible())
            return QStringLiteral("it did not come to an end");
        bar->setValue(before);
        tests::settle();
        return {};
    }

    QString m_prefix;
    ui::common::Theme m_theme;
};

BAROMETER_TEST(TestKioskPages)
#include "tst_kioskpages.moc"
