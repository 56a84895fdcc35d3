// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An officer in front of the results: opens the demo's two waves, walks through every page and question, and makes a
// report in every format, while a watchdog looks at the event loop.
#include "tests/journeys/eventwatch.h"
#include "tests/support/testmain.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using ui::explorer::ExplorerSession;
using ui::explorer::ExplorerWindow;

namespace {

/// Of one turn, in milliseconds of processor time. The goal is 100 on the optimised program, and the benchmark reports
/// how near it is; a test is to find what blocks the window, on any machine and under sanitizers, so it allows twenty
/// times that. A report made in the window's thread would take longer than this in every format.
constexpr double bound = 2'000;
constexpr int longWork = 300'000; ///< milliseconds, against hanging

} // namespace

class TestExplorerJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    ui::common::MemorySettingStore m_settings;
    ui::common::PresetPrompter m_prompter;
    ui::common::InterfaceLanguage m_language{core::base::Language(QStringLiteral("fi"))};
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ExplorerWindow> m_window;

private slots:
    void initTestCase()
    {
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
        m_window = std::make_unique<ExplorerWindow>(
            ui::explorer::ExplorerNeeds{m_catalogue,
                                        m_language,
                                        *m_appearance,
                                        m_settings,
                                        m_prompter,
                                        {{}, m_folder.path(), tests::sourcePath(QStringLiteral("resources"))}});
        m_window->show();
        m_window->openFiles({tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
                             tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_appearance.reset();
    }

    void everyPageAndQuestion()
    {
        tests::EventWatch watch;
        ExplorerSession &session = m_window->session();
        for (const auto page :
             {ExplorerSession::Page::Highlights, ExplorerSession::Page::Overview, ExplorerSession::Page::Twins}) {
            session.showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->summaries()->isSeeking(), longWork);
        }
        QListView *list = m_window->panel()->questions();
        list->setFocus();
        QSet<QString> seen;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            QTest::keyClick(list, Qt::Key_Down);
            QCoreApplication::processEvents();
            seen.insert(session.view().question.text());
        }
        QVERIFY2(seen.size() > 20, qPrintable(QString::number(seen.size())));
        QVERIFY(watch.turns() > seen.size());
        QVERIFY2(watch.longest() < bound, qPrintable(QString::number(watch.longest())));
    }

    void aReportNeverHoldsUpTheWindow()
    {
        tests::EventWatch watch;
        for (const char *name : {"r.html", "r.xlsx", "r.pdf", "r.docx", "r.pptx"}) {
            watch.reset();
            const QString path = m_folder.filePath(QLatin1String(name));
            m_prompter.paths = {path};
            m_prompter.answers = {0}; // every question
            m_window->output()->makeReport();
            QVERIFY2(m_window->output()->isMakingReport(), name); // it goes on after the call
            QVERIFY2(!QFile::exists(path), name);
            // The window lives: it answers while the report is made.
            int answered = 0;
            while (m_window->output()->isMakingReport()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                m_window->session().showPage(++answered % 2 == 0 ? ExplorerSession::Page::Highlights
                                                                 : ExplorerSession::Page::Collected);
            }
            QVERIFY2(QFile::exists(path), name);
            QVERIFY2(answered > 10, qPrintable(QString::number(answered)));
            QVERIFY2(watch.longest() < bound, qPrintable(QString::number(watch.longest())));
        }
    }
};

BAROMETER_TEST(TestExplorerJourney)

#include "tst_explorer.moc"
