// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the page of a question shares its room: the chart is the main thing, and nothing that has to be said is lost.
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/foldednotes.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/releaseopener.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace core;
using ui::explorer::ExplorerWindow;
using ui::explorer::FoldedNotes;

class TestQuestionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theChartKeepsTheRoom_data();
    void theChartKeepsTheRoom();
    void notesFoldAndOpen();
    void notesStandThereWhereThePageScrolls();
    void aSmallTableIsSeenWhole();
    void choicesWithoutRoomStandInTwoRows();

private:
    void showBothWaves(const char *question);
    [[nodiscard]] int roomOfChart() const;

    language::Catalogue m_catalogue = language::Catalogue::builtIn();
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ui::common::InterfaceLanguage> m_language;
    ui::common::MemorySettingStore m_settings;
    ui::common::PresetPrompter m_prompter;
    std::unique_ptr<ExplorerWindow> m_window;
};

void TestQuestionPage::initTestCase()
{
    m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
    m_language = std::make_unique<ui::common::InterfaceLanguage>(base::Language(u"fi"_qs));
}

void TestQuestionPage::init()
{
    const chart::CompanionPlaces places{{}, {}, tests::sourcePath(u"resources"_qs)};
    m_window = std::make_unique<ExplorerWindow>(
        ui::explorer::ExplorerNeeds{m_catalogue, *m_language, *m_appearance, m_settings, m_prompter, places});
    m_window->resize(1280, 800);
    QVERIFY_RESULT(m_window->session().take(
        ui::explorer::readReleases({tests::sourcePath(u"resources/demo/rehearsal-2020-21.release"_qs),
                                    tests::sourcePath(u"resources/demo/rehearsal-2022-23.release"_qs)},
                                   {})));
    m_window->show();
    tests::settle();
}

void TestQuestionPage::cleanup()
{
    m_window.reset();
    m_appearance->setTheme({});
}

void TestQuestionPage::showBothWaves(const char *question)
{
    chart::View view;
    view.question = questionnaire::QuestionId(QString::fromLatin1(question));
    for (const release::Release &release : m_window->session().releases())
        view.waves.push_back(release.wave());
    m_window->session().setView(view);
    tests::settle();
}

/// How high the part of the chart is that can be seen.
int TestQuestionPage::roomOfChart() const
{
    const auto *area = qobject_cast<QScrollArea *>(m_window->page()->chart()->parentWidget()->parentWidget());
    return area ? area->viewport()->height() : 0;
}

void TestQuestionPage::theChartKeepsTheRoom_data()
{
    QTest::addColumn<QByteArray>("question");
    for (const char *question : {"Q03", "Q07", "Q09", "Q11", "Q19"})
        QTest::newRow(question) << QByteArray(question);
}

void TestQuestionPage::theChartKeepsTheRoom()
{
    QFETCH(QByteArray, question);
    for (const char *language : {"fi", "sv", "en"}) {
        m_language->setLanguage(base::Language(QString::fromLatin1(language)));
        showBothWaves(question.constData());
        QVERIFY2(roomOfChart() >= 0.45 * m_window->height(), qPrintable(QString::number(roomOfChart())));
        QVERIFY(m_window->page()->table()->height() > 0);
    }
    m_language->setLanguage(base::Language(u"fi"_qs));
}

void TestQuestionPage::notesFoldAndOpen()
{
    showBothWaves("Q07");
    FoldedNotes *notes = m_window->page()->notes();
    const QStringList all = m_window->page()->spec().notes;
    QVERIFY(all.size() > 2);
    // What is promised under every comparison is always there; that there is more, a button says and opens.
    QVERIFY(notes->shown().contains(u"satunnaisotos"_qs));
    QVERIFY(notes->shown() != all.join(u' '));
    QVERIFY(notes->button()->isVisible());
    QVERIFY(notes->button()->text().contains(QString::number(all.size())));
    const int folded = notes->height();
    notes->button()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(notes->button(), Qt::Key_Space);
    tests::settle();
    QCOMPARE(notes->shown(), all.join(u' '));
    QVERIFY(notes->height() > folded);
    showBothWaves("Q09"); // whoever wants them wants them of the next question as well
    QCOMPARE(notes->shown(), m_window->page()->spec().notes.join(u' '));
    QVERIFY(notes->button()->isVisible());
    QTest::keyClick(notes->button(), Qt::Key_Space);
    QVERIFY(notes->shown() != m_window->page()->spec().notes.join(u' '));
    // A chart with a note or two has no button.
    showBothWaves("Q01");
    chart::View view = m_window->session().view();
    view.waves.clear();
    m_window->session().setView(view);
    tests::settle();
    QCOMPARE(notes->shown(), m_window->page()->spec().notes.join(u' '));
    QVERIFY(!notes->button()->isVisible());
}

void TestQuestionPage::notesStandThereWhereThePageScrolls()
{
    ui::common::Theme theme;
    theme.textPercent = 200;
    m_appearance->setTheme(theme);
    showBothWaves("Q07");
    QCOMPARE(m_window->page()->notes()->shown(), m_window->page()->spec().notes.join(u' '));
    QVERIFY(!m_window->page()->notes()->button()->isVisible());
}

/// Where the window has room for both.
void TestQuestionPage::aSmallTableIsSeenWhole()
{
    m_window->resize(1920, 1080);
    chart::View view;
    view.question = questionnaire::QuestionId(u"Q03"_qs);
    m_window->session().setView(view);
    tests::settle();
    const QTableView *table = m_window->page()->table();
    QVERIFY(table->viewport()->height() >= table->rowViewportPosition(2) + table->rowHeight(2));
    QVERIFY(roomOfChart() >= m_window->height() / 2);
}

/// A question by area has four of them; none may be cut.
void TestQuestionPage::choicesWithoutRoomStandInTwoRows()
{
    chart::View view;
    view.question = questionnaire::QuestionId(u"Q27"_qs);
    view.by = {questionnaire::DimensionId(u"area"_qs)};
    m_window->session().setView(view);
    const auto rightmost = [this] {
        int right = 0;
        for (const QWidget *choice : m_window->page()->findChildren<QComboBox *>()) {
            if (choice->isVisible())
                right = std::max(right, choice->mapTo(m_window->page(), QPoint(choice->width(), 0)).x());
        }
        return right;
    };
    for (const int width : {1280, 1000}) {
        m_window->resize(width, 800);
        tests::settle();
        QVERIFY2(rightmost() > 0 && rightmost() <= m_window->page()->width(), qPrintable(QString::number(width)));
    }
}

BAROMETER_TEST(TestQuestionPage)
#include "tst_questionpage.moc"
