// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/earlier.h"
#include "core/disclosure/exclusions.h"
#include "core/disclosure/ledger.h"
#include "core/disclosure/storerelease.h"
#include "core/fieldwork/rehearsal.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/helppage.h"
#include "ui/common/prompter.h"
#include "ui/desk/checkline.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/makeresultspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

using core::base::Language;
using ui::common::BigButton;
using ui::desk::DeskWindow;

namespace {

class FixedClock final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2022, 12, 1}; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
};

core::questionnaire::Questionnaire shipped()
{
    const QByteArray json =
        tests::contentOf(tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs));
    return *core::questionnaire::readQuestionnaire(json).questionnaire;
}

} // namespace

class TestResultsTasks : public QObject
{
    Q_OBJECT
private slots:
    void countsSayWhetherAnythingCanBePublished_data();
    void countsSayWhetherAnythingCanBePublished();
    void ticksAreForTheResponsesThatAreThere();
    void aDraftIsLookedAtBeforePublishing();
    void everyResponseIsFoundInTheDataCheck();
    void theProtectionChapterIsThereInEveryLanguage();

private:
    static void press(const QWidget &window, const char *name);
    static void makeDraft(DeskWindow &window);
    [[nodiscard]] DeskWindow::Needs needs(const QTemporaryDir &folder);

    FixedClock m_clock;
    core::base::SeededRandom m_random{tests::seed()};
    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
};

void TestResultsTasks::press(const QWidget &window, const char *name)
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>(QString::fromLatin1(name)))
        found = each->isVisible() ? each : found;
    QVERIFY2(found != nullptr && found->isEnabled(), name);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space); // by keyboard alone
    tests::settle();
}

DeskWindow::Needs TestResultsTasks::needs(const QTemporaryDir &folder)
{
    return {m_clock,     m_random,
            m_catalogue, m_prompter,
            shipped(),   {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)},
            u"0.1.0"_qs, folder.filePath(u"staff-pin"_qs)};
}

void TestResultsTasks::makeDraft(DeskWindow &window)
{
    press(window, "makeDraft");
    auto *main = window.findChild<BigButton *>(u"resultsMain"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(main->label(), u"Look at the draft"_qs, 60'000);
    press(window, "resultsBack");
}

void TestResultsTasks::countsSayWhetherAnythingCanBePublished_data()
{
    QTest::addColumn<int>("responses");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << 0 << u"Nothing can be published yet"_qs;
    QTest::newRow("nine") << 9 << u"Nothing can be published yet"_qs;
    QTest::newRow("ten") << 10 << u"The whole wave can be published"_qs;
}

void TestResultsTasks::countsSayWhetherAnythingCanBePublished()
{
    QFETCH(int, responses);
    QFETCH(QString, said);
    ui::desk::MakeResultsPage page(m_prompter);
    ui::desk::ResultsFacts facts;
    facts.store.responses = responses;
    facts.store.closes = QDate(2023, 2, 24);
    facts.today = m_clock.today();
    page.showReady(facts);
    QStringList lines;
    for (const auto *line : page.findChildren<ui::desk::CheckLine *>())
        lines.append(line->accessibleName());
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY2(all.contains(u"The wave is open until"), qPrintable(all));
    QVERIFY(!page.findChild<BigButton *>(u"publishResults"_qs)->isEnabled());
}

void TestResultsTasks::ticksAreForTheResponsesThatAreThere()
{
    ui::desk::MakeResultsPage page(m_prompter);
    ui::desk::ResultsFacts facts;
    facts.store.responses = 12;
    facts.today = m_clock.today();
    facts.exclusions.setChecked({facts.today, 12});
    facts.exclusions.settle(std::vector<QByteArray>{QByteArray(16, 'a')});
    facts.draftDay = facts.today;
    page.showReady(facts);
    page.show();
    for (auto *tick : page.findChildren<QCheckBox *>(QRegularExpression(u"^publishTick"_qs)))
        tick->click();
    auto *publish = page.findChild<BigButton *>(u"publishResults"_qs);
    QVERIFY(!publish->isEnabled()); // the draft is of one response, and twelve are there
    std::vector<QByteArray> all;
    for (char name = 'a'; name < 'a' + 12; ++name)
        all.push_back(QByteArray(16, name));
    facts.exclusions.settle(all);
    page.showReady(facts);
    QVERIFY(publish->isEnabled()); // the ticks stood
    facts.store.responses = 13;
    page.showReady(facts);
    QVERIFY(!publish->isEnabled());
    for (const auto *tick : page.findChildren<QCheckBox *>(QRegularExpression(u"^publishTick"_qs)))
        QVERIFY(!tick->isChecked());
}

/// Before publishing there is only the draft, which opens in its store alone; who counts is decided before both.
void TestResultsTasks::aDraftIsLookedAtBeforePublishing()
{
    const QTemporaryDir folder;
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 64;
    const QString store = wanted.folder;
    std::vector<QByteArray> names;
    {
        const auto opened = core::storage::CollectionStore::create(wanted, m_clock, m_random);
        QVERIFY_RESULT(opened);
        const QDate day = m_clock.today();
        std::vector<core::interview::Response> responses = core::fieldwork::inventResponses(
            shipped(), {core::questionnaire::WaveId(u"2"_qs), day, day, 12, tests::seed()}, {});
        // The one with the most answers, so that there is something to compare.
        std::swap(responses.front(), *std::ranges::max_element(responses, {}, [](const auto &response) {
                      return std::ranges::count_if(response.items, [](const auto &item) {
                          return item.second.state == core::questionnaire::AnswerState::Answered;
                      });
                  }));
        responses.push_back(responses.front()); // answered twice
        for (auto &response : responses) {
            response.id = m_random.bytes(16);
            names.push_back(core::disclosure::fingerprintOf(response));
        }
        QVERIFY_RESULT((*opened)->addAll(responses));
    }
    DeskWindow window(needs(folder), Language(u"en"_qs));
    window.resize(1280, 800);
    window.show();
    window.openStore(store);
    window.goToMakeResults();
    QVERIFY(!window.findChild<BigButton *>(u"makeDraft"_qs)->isEnabled()); // the data check comes first
    press(window, "checkData");
    press(window, "lookThrough");
    auto *decision = static_cast<QComboBox *>(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT((decision = window.findChild<QComboBox *>(
                                  u"decision_"_qs + QString::fromLatin1(names.back().toHex()))) != nullptr,
                             60'000);
    QVERIFY(decision->accessibleName().contains(u"Every answer is the same as in response"_qs));
    QCOMPARE(window.findChildren<QComboBox *>(QRegularExpression(u"^decision_"_qs)).size(), 2); // both of the pair
    tests::settle();
    tests::keepPicture(window, u"data-check"_qs);
    QCOMPARE(ui::common::faultText(ui::common::checkPage(window, 32)), QString());
    press(window, "showAllResponses");
    QCOMPARE(window.findChildren<QComboBox *>(QRegularExpression(u"^decision_"_qs)).size(), 13);
    decision = window.findChild<QComboBox *>(u"decision_"_qs + QString::fromLatin1(names.back().toHex()));
    decision->setFocus();
    press(window, "taskBack"); // nothing is decided, so nothing is asked
    QVERIFY(m_prompter.asked.isEmpty());
    press(window, "checkData");
    press(window, "lookThrough");
    QTRY_VERIFY_WITH_TIMEOUT((decision = window.findChild<QComboBox *>(
                                  u"decision_"_qs + QString::fromLatin1(names.back().toHex()))) != nullptr,
                             60'000);
    tests::settle();
    decision->setFocus();
    QTest::keyClick(decision, Qt::Key_Down); // left out: answered twice
    press(window, "taskBack");
    QVERIFY(!window.close());
    QCOMPARE(m_prompter.asked.size(), 2); // both ways out ask, and Esc goes on
    QVERIFY(m_prompter.asked.last().text.contains(u"would be forgotten"_qs));
    QVERIFY(decision->isVisible());
    press(window, "taskNext");
    QTRY_VERIFY_WITH_TIMEOUT(core::disclosure::readExclusions(store)->count() == 1, 60'000);
    QTRY_VERIFY(std::ranges::any_of(window.findChildren<BigButton *>(u"taskNext"_qs), [](const BigButton *each) {
        return each->isVisible() && each->label() == u"Back to the results"_qs;
    }));
    press(window, "taskNext");

    tests::keepPicture(window, u"results-checked"_qs);
    QSignalSpy released(&window, &DeskWindow::resultsWanted);
    makeDraft(window);
    press(window, "showDraft");
    QCOMPARE(released.size(), 1);
    QCOMPARE(released.first().first().toString(), core::disclosure::draftPath(store));
    const auto draft = core::disclosure::draftOf(store);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->content().responses, 12);
    QCOMPARE(core::disclosure::publishedReleases(store), 0); // a look is no publication

    press(window, "readMethod");
    QVERIFY(window.findChild<QTextBrowser *>(u"methodText"_qs)->isVisible());
    press(window, "methodBack");
    // Who counts cannot be changed any more.
    press(window, "checkData");
    press(window, "lookThrough");
    QTRY_VERIFY_WITH_TIMEOUT((decision = window.findChild<QComboBox *>(
                                  u"decision_"_qs + QString::fromLatin1(names.back().toHex()))) != nullptr &&
                                 !decision->isEnabled(),
                             60'000);
}

/// However many there are: page by page, by number and by words.
void TestResultsTasks::everyResponseIsFoundInTheDataCheck()
{
    const QTemporaryDir folder;
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 256;
    {
        const auto opened = core::storage::CollectionStore::create(wanted, m_clock, m_random);
        QVERIFY_RESULT(opened);
        const QDate day = m_clock.today();
        QVERIFY_RESULT((*opened)->addAll(core::fieldwork::inventResponses(
            shipped(), {core::questionnaire::WaveId(u"2"_qs), day, day, 120, tests::seed()}, {})));
    }
    DeskWindow window(needs(folder), Language(u"en"_qs));
    window.resize(1280, 800);
    window.show();
    window.openStore(wanted.folder);
    window.goToMakeResults();
    press(window, "checkData");
    press(window, "lookThrough");
    auto *all = window.findChild<QAbstractButton *>(u"showAllResponses"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(all->isVisible(), 60'000);
    press(window, "showAllResponses");
    const auto rows = [&] {
        return window.findChildren<QComboBox *>(QRegularExpression(u"^decision_"_qs));
    };
    QSet<QString> seen;
    const auto look = [&] {
        for (const QComboBox *row : rows())
            seen.insert(row->objectName());
    };
    QCOMPARE(rows().size(), 50);
    look();
    press(window, "nextResponses");
    look();
    press(window, "nextResponses");
    QCOMPARE(rows().size(), 20);
    look();
    QCOMPARE(seen.size(), 120);
    QVERIFY(!window.findChild<QAbstractButton *>(u"nextResponses"_qs)->isEnabled());
    QCOMPARE(window.findChild<QLabel *>(u"responsesShown"_qs)->text(), u"101–120 of 120"_qs);
    press(window, "previousResponses");
    QCOMPARE(rows().size(), 50);
    auto *find = window.findChild<QLineEdit *>(u"findResponse"_qs);
    find->setText(u"117"_qs);
    tests::settle();
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().front()->accessibleName().startsWith(u"Response 117:"_qs));
    tests::keepPicture(window, u"data-check-found"_qs);
    QCOMPARE(ui::common::faultText(ui::common::checkPage(window, 32)), QString());
    find->setText(u"nowhere at all"_qs);
    tests::settle();
    QCOMPARE(rows().size(), 0);
}

/// The chapter is found by its number, so that no language can be without it.
void TestResultsTasks::theProtectionChapterIsThereInEveryLanguage()
{
    ui::common::HelpPage page(tests::sourcePath(u"resources/help"_qs));
    QSet<QString> headings;
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        page.showLanguage(Language(language));
        QVERIFY(page.goToChapter(5));
        headings.insert(page.textCursor().block().text());
        QVERIFY(!page.goToChapter(99));
    }
    QCOMPARE(headings,
             (QSet<QString>{u"Mikä on suojattu ja mikä ei"_qs, u"Vad som är skyddat och vad som inte är det"_qs,
                            u"What is protected and what is not"_qs}));
}

BAROMETER_TEST(TestResultsTasks)
#include "tst_resultstasks.moc"
