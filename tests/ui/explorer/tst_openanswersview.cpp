// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/chart/openanswers.h"
#include "core/disclosure/releasewriter.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/openanswersview.h"
#include "ui/explorer/questionpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using release::OpenAnswers;
using ui::explorer::ExplorerSession;
using ui::explorer::OpenAnswersView;

/// Released open answers in Results: the list, its search and what may be chosen.
class TestOpenAnswersView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void searchesWordByWord();
    void languagesOnlyWhereEnough();
    void saysWhereNoneAreReleased();
    void olderWavesAnswersSayTheirWave();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] QString releaseWith(const char *wave, int finnish, int swedish) const;
    [[nodiscard]] static int visible(const QListWidget &list);
    void open(const QStringList &files, const char *question = "Q39");

    QTemporaryDir m_folder;
    language::Catalogue m_catalogue = language::Catalogue::builtIn();
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ExplorerSession> m_session;
    std::unique_ptr<ui::explorer::QuestionPage> m_page;
};

void TestOpenAnswersView::initTestCase()
{
    m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
}

QString TestOpenAnswersView::releaseWith(const char *wave, int finnish, int swedish) const
{
    auto content = tests::inventedContent(tests::shippedQuestionnaire(),
                                          questionnaire::WaveId(QString::fromLatin1(wave)), 375, tests::seed());
    OpenAnswers answers{questionnaire::QuestionId(u"Q39"_qs), {}};
    for (int i = 0; i < finnish; ++i)
        answers.entries.push_back(
            {u"Keksitty vastaus %1: lisää tapaamisia kuntien ja järjestöjen kesken, kiitos [nimi]."_qs.arg(i),
             base::Language(u"fi"_qs), false});
    for (int i = 0; i < swedish; ++i)
        answers.entries.push_back({u"Påhittat svar %1: mer samarbete."_qs.arg(i), base::Language(u"sv"_qs), false});
    if (finnish + swedish > 0)
        content.openAnswers.push_back(answers);
    const QString path =
        m_folder.filePath(u"%1-%2-%3.release"_qs.arg(QString::fromLatin1(wave)).arg(finnish).arg(swedish));
    const auto written = base::writeFile(path, disclosure::writeRelease(content));
    return written ? path : QString();
}

int TestOpenAnswersView::visible(const QListWidget &list)
{
    int count = 0;
    for (int i = 0; i < list.count(); ++i)
        count += list.item(i)->isHidden() ? 0 : 1;
    return count;
}

void TestOpenAnswersView::open(const QStringList &files, const char *question)
{
    m_page.reset();
    m_session = std::make_unique<ExplorerSession>(m_catalogue, base::Language(u"en"_qs));
    QVERIFY_RESULT(m_session->take(ui::explorer::readReleases(files, {})));
    chart::View view;
    view.question = questionnaire::QuestionId(QString::fromLatin1(question));
    m_session->setView(view);
    m_page = std::make_unique<ui::explorer::QuestionPage>(*m_session);
    m_page->resize(900, 700);
    m_page->refresh();
    m_page->show();
    tests::settle();
}

void TestOpenAnswersView::searchesWordByWord()
{
    open({releaseWith("2", 14, 12)});
    const OpenAnswersView &view = *m_page->openAnswers();
    QCOMPARE(visible(*view.list()), 26);
    view.search()->setFocus();
    QTest::keyClicks(view.search(), u"KUNTIEN kiitos"_qs); // each word, wherever it stands
    QCOMPARE(visible(*view.list()), 14);
    QTest::keyClicks(view.search(), u" 13"_qs);
    QCOMPARE(visible(*view.list()), 1);
    QTest::keyClicks(view.search(), u"x"_qs);
    QCOMPARE(visible(*view.list()), 0);
    QVERIFY(!view.list()->isVisible()); // a sentence stands there instead
    view.search()->clear();
    QCOMPARE(visible(*view.list()), 26);
    QVERIFY(view.list()->isVisible());
}

void TestOpenAnswersView::languagesOnlyWhereEnough()
{
    open({releaseWith("2", 14, 12)});
    QVERIFY(m_page->openAnswers()->languages()->isVisible());
    m_page->openAnswers()->languages()->setCurrentIndex(m_page->openAnswers()->languages()->findData(u"sv"_qs));
    QCOMPARE(visible(*m_page->openAnswers()->list()), 12);
    open({releaseWith("2", 14, 9)});
    QVERIFY(!m_page->openAnswers()->languages()->isVisible()); // nine stand among the others
    QCOMPARE(visible(*m_page->openAnswers()->list()), 23);
    open({releaseWith("2", 14, 0)});
    QVERIFY(!m_page->openAnswers()->languages()->isVisible());
}

void TestOpenAnswersView::saysWhereNoneAreReleased()
{
    open({releaseWith("2", 0, 0)});
    const OpenAnswersView &view = *m_page->openAnswers();
    QVERIFY(view.isVisible() && !view.search()->isVisible() && !view.list()->isVisible());
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"No open answers are released"_qs);
    }));
}

void TestOpenAnswersView::olderWavesAnswersSayTheirWave()
{
    open({releaseWith("1", 11, 0), releaseWith("2", 0, 0)});
    QCOMPARE(visible(*m_page->openAnswers()->list()), 11);
    QCOMPARE(ui::explorer::openAnswersReleaseOf(*m_session)->wave().text(), u"1"_qs);
}

void TestOpenAnswersView::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100") << 100;
    QTest::newRow("200") << 200;
}

void TestOpenAnswersView::nothingIsCut()
{
    QFETCH(int, percent);
    ui::common::Theme theme;
    theme.textPercent = percent;
    m_appearance->setTheme(theme);
    open({releaseWith("2", 14, 12)});
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        m_page->grab().save(QDir(folder).filePath(u"open-answers-%1.png"_qs.arg(percent)));
    std::vector<ui::common::Fault> clipped;
    for (const ui::common::Fault &fault : ui::common::checkPage(*m_page, 24)) {
        if (fault.kind == ui::common::FaultKind::ClippedText || fault.kind == ui::common::FaultKind::NoName)
            clipped.push_back(fault);
    }
    QVERIFY2(clipped.empty(), qPrintable(ui::common::faultText(clipped)));
    m_appearance->setTheme({});
}

BAROMETER_TEST(TestOpenAnswersView)
#include "tst_openanswersview.moc"
