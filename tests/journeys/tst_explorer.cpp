// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An officer in front of the results: opens the demo's two waves, walks through every page and question, changes
// language, colours and text size, takes charts out in every way there is, and makes a report in every format, while a
// watchdog looks at the event loop.
#include "tests/journeys/eventwatch.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/cardpage.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using core::base::Language;
using core::questionnaire::DimensionId;
using ui::explorer::ExplorerSession;
using ui::explorer::ExplorerWindow;

namespace {

/// Of one turn of the event loop, in milliseconds. A person feels a window that stands still for longer than a tenth of
/// a second. What is measured is the processor time that the window's thread itself uses between two turns: a busy
/// machine makes a turn longer on the clock, but not in it, so the bound can be the promised one and still hold on any
/// machine. Only what makes every instruction dearer widens it: checks of a sanitizer, and code that is not optimised.
constexpr double promised = 100;
#ifdef __OPTIMIZE__
constexpr double dearer = tests::sanitized ? 10 : 1;
#else
constexpr double dearer = tests::sanitized ? 10 : 4;
#endif
constexpr double bound = promised * dearer;
constexpr int longWork = 300'000; ///< milliseconds, against hanging

} // namespace

class TestExplorerJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    ui::common::MemorySettingStore m_settings;
    ui::common::PresetPrompter m_prompter;
    ui::common::InterfaceLanguage m_language{Language(QStringLiteral("fi"))};
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ExplorerWindow> m_window;
    std::unique_ptr<tests::EventWatch> m_watch;
    double m_worst = 0;
    QString m_worstAct;

    [[nodiscard]] bool isBusy() const
    {
        const ui::explorer::CardPage *cards = m_window->summaries()->page(session().page());
        return m_window->isOpening() || m_window->summaries()->isSeeking() || (cards && cards->isFilling());
    }

    [[nodiscard]] ExplorerSession &session() const { return m_window->session(); }

    /// Does something and lets the window follow, until it has nothing left to do; no turn of it may be too long.
    void act(const QString &name, const std::function<void()> &what)
    {
        m_watch->reset();
        what();
        do
            QCoreApplication::processEvents();
        while (m_window && isBusy());
        for (int i = 0; i < 4; ++i) // layouts and paints that follow from those before
            QCoreApplication::processEvents();
        const double longest = m_watch->longest();
        if (longest > m_worst) {
            m_worst = longest;
            m_worstAct = name;
        }
        if (qEnvironmentVariableIsSet("BAROMETER_TURNS"))
            qInfo("%7.1f ms  %s", longest, qPrintable(name));
        QVERIFY2(longest < bound, qPrintable(QStringLiteral("%1: %2 ms").arg(name).arg(longest)));
    }

    static core::chart::View of(const char *question)
    {
        core::chart::View view;
        view.question = core::questionnaire::QuestionId(QLatin1String(question));
        return view;
    }

    void show(const core::chart::View &view, const QString &name)
    {
        act(view.question.text() + u' ' + name, [&] { session().setView(view); });
    }

private slots:
    void initTestCase()
    {
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
        m_watch = std::make_unique<tests::EventWatch>();
    }
    void cleanupTestCase()
    {
        qInfo("longest turn: %.1f ms, %s", m_worst, qPrintable(m_worstAct));
        m_window.reset();
        m_watch.reset();
        m_appearance.reset();
    }

    void openingFilesNeverHoldsUpTheWindow()
    {
        act(QStringLiteral("window"), [this] {
            m_window = std::make_unique<ExplorerWindow>(
                ui::explorer::ExplorerNeeds{m_catalogue,
                                            m_language,
                                            *m_appearance,
                                            m_settings,
                                            m_prompter,
                                            {{}, m_folder.path(), tests::sourcePath(QStringLiteral("resources"))}});
            m_window->show();
        });
        act(QStringLiteral("files"), [this] {
            m_window->openFiles({tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
                                 tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
            QVERIFY(m_window->isOpening()); // it goes on after the call
            QVERIFY(session().isEmpty());
        });
        QCOMPARE(session().releases().size(), std::size_t{2});
    }

    void everyPageAndQuestion()
    {
        for (int page = 0; page < 4; ++page)
            act(QStringLiteral("page %1").arg(page),
                [this, page] { session().showPage(static_cast<ExplorerSession::Page>(page)); });
        QListView *list = m_window->panel()->questions();
        list->setFocus();
        QSet<QString> seen;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            act(QStringLiteral("line %1").arg(row), [list] { QTest::keyClick(list, Qt::Key_Down); });
            seen.insert(session().view().question.text());
        }
        QVERIFY2(seen.size() > 20, qPrintable(QString::number(seen.size())));
    }

    void everyBreakdownAndWave()
    {
        const core::questionnaire::Questionnaire &questionnaire = session().newest().questionnaire();
        for (const core::questionnaire::Question &question : questionnaire.questions) {
            core::chart::View view;
            view.question = question.id;
            show(view, QStringLiteral("alone"));
            view.precision = true;
            show(view, QStringLiteral("with its precision"));
            view.precision = false;
            view.waves = {session().releases()[0].wave(), session().releases()[1].wave()};
            show(view, QStringLiteral("in both waves"));
            view.waves.clear();
            for (const DimensionId &dimension : session().newest().content().dimensions) {
                view.by = {dimension};
                show(view, QStringLiteral("by ") + dimension.text());
            }
            for (const core::questionnaire::DimensionPair &pair : questionnaire.pairs) {
                view.by = {pair.first, pair.second};
                show(view, QStringLiteral("by %1 and %2").arg(pair.first.text(), pair.second.text()));
            }
        }
    }

    void everyKindOfChart()
    {
        for (const char *id : {"Q01", "Q03", "Q05", "Q25"}) {
            core::chart::View view = of(id);
            for (const char *by : {"", "area", "group"}) {
                view.by.clear();
                view.kind.reset();
                if (*by != '\0')
                    view.by = {DimensionId(QLatin1String(by))};
                show(view, QStringLiteral("by ") + QLatin1String(by));
                const auto chooser = chooserOf(session());
                for (const auto &choice :
                     chooser ? chooser->choices() : std::vector<core::chart::ChartChooser::Choice>{}) {
                    if (!choice.possible)
                        continue;
                    view.kind = choice.kind;
                    show(view, core::chart::kindName(choice.kind));
                }
            }
        }
    }

    void languageColoursAndSize()
    {
        using Page = ExplorerSession::Page;
        for (const Page page : {Page::Question, Page::Highlights, Page::Overview, Page::Twins}) {
            if (page == Page::Question)
                session().setView(of("Q03"));
            else
                session().showPage(page);
            act(QStringLiteral("settled"), [] {});
            const QString place = QStringLiteral(" on page %1").arg(static_cast<int>(page));
            for (const char *language : {"sv", "en", "fi"})
                act(QLatin1String(language) + place,
                    [&] { m_language.setLanguage(Language(QLatin1String(language))); });
            ui::common::Theme theme;
            for (const auto scheme : {ui::common::ColourScheme::Dark, ui::common::ColourScheme::HighContrast,
                                      ui::common::ColourScheme::Light}) {
                theme.scheme = scheme;
                act(QStringLiteral("colours %1").arg(static_cast<int>(scheme)) + place,
                    [&] { m_appearance->setTheme(theme); });
            }
            for (const int percent : {200, 100}) {
                theme.textPercent = percent;
                act(QStringLiteral("%1 %").arg(percent) + place, [&] { m_appearance->setTheme(theme); });
            }
            for (const QSize &size : {QSize(1920, 1080), QSize(1280, 800)})
                act(QStringLiteral("%1 wide").arg(size.width()) + place, [&] { m_window->resize(size); });
        }
    }

    void whatLeavesTheWindow()
    {
        core::chart::View view = of("Q05");
        view.by = {DimensionId(QStringLiteral("group"))};
        show(view, QStringLiteral("to be taken out"));
        for (const char *name : {"c.svg", "c.png", "c.pdf"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            m_prompter.paths = {path};
            act(QLatin1String(name), [this] { m_window->output()->exportChart(m_window->page()->spec()); });
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWork);
        }
        act(QStringLiteral("copy chart"), [this] { m_window->output()->copyChart(m_window->page()->spec()); });
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        act(QStringLiteral("copy table"), [this] { m_window->output()->copyTable(m_window->page()->spec()); });
        const auto closeDialogs = [this] {
            for (QDialog *dialog : m_window->findChildren<QDialog *>())
                act(QStringLiteral("close"), [dialog] { dialog->close(); });
        };
        act(QStringLiteral("print chart"), [this] { m_window->output()->printChart(m_window->page()->spec()); });
        closeDialogs();
        act(QStringLiteral("highlights"), [this] { session().showPage(ExplorerSession::Page::Highlights); });
        act(QStringLiteral("print highlights"), [this] {
            m_window->output()->printCards(*m_window->summaries()->page(ExplorerSession::Page::Highlights));
        });
        closeDialogs();
        act(QStringLiteral("mapping"), [this] { m_window->output()->editMapping(); });
        closeDialogs();
        for (const QChar key : QStringLiteral("kunta"))
            act(QStringLiteral("search ") + key,
                [&] { QTest::keyClick(m_window->panel()->search(), static_cast<char>(key.toLatin1())); });
        act(QStringLiteral("search"), [this] { m_window->panel()->search()->clear(); });
    }

    void aReportNeverHoldsUpTheWindow()
    {
        for (const char *name : {"r.html", "r.xlsx", "r.pdf", "r.docx", "r.pptx"}) {
            m_watch->reset();
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
            QVERIFY2(answered > 0, name);
            act(QLatin1String(name), [] {});
        }
    }

    /// The watch itself: what holds up the thread is seen, what only waits is not.
    void theWatchSeesATurnThatIsTooLong()
    {
        tests::EventWatch watch;
        QTest::qWait(30);
        QVERIFY(watch.longest() < 30);
        watch.reset();
        while (watch.longest() < 40)
            QVERIFY(watch.turns() == 0);
        QCoreApplication::processEvents();
        QVERIFY(watch.longest() >= 40 && watch.turns() > 0);
    }
};

BAROMETER_TEST(TestExplorerJourney)

#include "tst_explorer.moc"
