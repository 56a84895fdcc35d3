// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/report/officepackage.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/menus.h"
#include "tests/ui/support/settle.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/badge.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/said.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using ui::explorer::CardPage;
using ui::explorer::ExplorerSession;
using ui::explorer::ExplorerWindow;
using Use = ui::explorer::CollectedViews::Use;

/// The window driven by clicks and keys, offscreen. With BAROMETER_PICTURES set to a folder, pictures are written
/// there.
class TestExplorerWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    language::Catalogue m_catalogue = language::Catalogue::builtIn();
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ui::common::InterfaceLanguage> m_language;
    std::unique_ptr<ui::common::MemorySettingStore> m_settings;
    std::unique_ptr<ui::common::PresetPrompter> m_prompter;
    std::unique_ptr<ExplorerWindow> m_window;
    QStringList m_files;
    static constexpr int longWork = 120'000; ///< milliseconds, against hanging

    void makeWindow(const QStringList &files)
    {
        m_window.reset();
        m_window = std::make_unique<ExplorerWindow>(
            ui::explorer::ExplorerNeeds{m_catalogue, *m_language, *m_appearance, *m_settings, *m_prompter});
        m_window->show();
        m_window->openFiles(files);
        waitForFiles();
    }

    /// On a busy machine progress was seen, and no window is active once it is gone.
    void bringUp()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void choose(const char *question)
    {
        const QAbstractItemModel *model = m_window->panel()->questions()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(question)) {
                m_window->panel()->questions()->setCurrentIndex(model->index(row, 0));
                return;
            }
        }
        QFAIL(question);
    }

    static void pick(QComboBox *box, const QString &id)
    {
        const int index = box->findData(id);
        QVERIFY2(index >= 0, qPrintable(id));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    /// Files are read beside the window.
    void waitForFiles()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpening(), longWork);
        m_window->activateWindow(); // on a slow machine a window with progress has been before it
        QCoreApplication::processEvents();
    }
    /// Highlights are sought between frames.
    void waitForHighlights()
    {
        QTRY_VERIFY(!m_window->summaries()->isSeeking());
        waitForCards();
    }
    /// Cards are put up between frames too.
    void waitForCards()
    {
        const CardPage *page = m_window->summaries()->page(m_window->session().page());
        QTRY_VERIFY_WITH_TIMEOUT(page == nullptr || !page->isFilling(), longWork);
    }

    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BAROMETER_PICTURES");
        if (folder.isEmpty())
            return;
        tests::settle();
        m_window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    [[nodiscard]] QString saidNow() const
    {
        const auto *said = m_window->findChild<ui::explorer::Said *>();
        return said->isVisible() ? said->findChild<QLabel *>()->text() : QString();
    }

    /// The questions on the slides of a file, in their order, each with a chart that can be edited.
    static QStringList slidesOf(const QString &path)
    {
        const auto package =
            report::OfficePackage::read(*base::readFile(path, qint64{16} * 1024 * 1024), path, QStringLiteral("pptx"));
        QStringList questions;
        for (int slide = 1; package; ++slide) {
            const QString name = QStringLiteral("ppt/slides/slide%1.xml").arg(slide);
            const QString text = QString::fromUtf8(package->part(name));
            if (text.isEmpty())
                break;
            static const QRegularExpression frame(QStringLiteral("<p:cNvPr [^>]*name=\"(Q\\d+)"));
            if (!package->related(name, QStringLiteral("chart")).isEmpty())
                questions.append(frame.match(text).captured(1));
        }
        return questions;
    }

private slots:
    void initTestCase()
    {
        const auto questionnaire = tests::shippedQuestionnaire();
        for (const auto &[wave, members] : {std::pair{"1", 812}, std::pair{"2", 375}}) {
            const QString path = m_folder.filePath(QLatin1String(wave) + QStringLiteral(".release"));
            const auto content =
                tests::inventedContent(questionnaire, questionnaire::WaveId(QLatin1String(wave)), members, 5);
            QVERIFY_RESULT(base::writeFile(path, disclosure::writeRelease(content)));
            m_files.append(path);
        }
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
        m_language = std::make_unique<ui::common::InterfaceLanguage>(base::Language(QStringLiteral("fi")));
        m_settings = std::make_unique<ui::common::MemorySettingStore>();
        m_prompter = std::make_unique<ui::common::PresetPrompter>();
    }

    void init()
    {
        m_language->setLanguage(base::Language(QStringLiteral("fi")));
        m_appearance->setTheme({});
        m_prompter->asked.clear();
    }

    void cleanupTestCase() { m_window.reset(); }

    void emptyWindowOffersOneAction()
    {
        makeWindow({});
        QVERIFY(m_window->session().isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("stateAction"));
        save(QStringLiteral("empty"));
        m_prompter->paths = {m_files[1]};
        QTest::keySequence(m_window.get(), QKeySequence::Open);
        waitForFiles();
        QVERIFY(!m_window->session().isEmpty());
        QCOMPARE(m_window->session().page(), ExplorerSession::Page::Highlights);
    }

    void everyLetterOfAMenuMeansOneThing()
    {
        makeWindow({});
        for (const char *language : {"fi", "sv", "en"}) {
            m_language->setLanguage(base::Language(QString::fromLatin1(language)));
            QCoreApplication::processEvents();
            QCOMPARE(tests::sharedLetters(*m_window->menuBar()), QStringList());
        }
        m_language->setLanguage(base::Language(QStringLiteral("fi")));
    }

    void aQuestionShowsChartWordsAndTable()
    {
        makeWindow(m_files);
        choose("Q03");
        const core::chart::ChartSpec &spec = m_window->page()->spec();
        QCOMPARE(spec.number, QStringLiteral("Q03"));
        QVERIFY(!spec.words.isEmpty());
        QVERIFY(!m_window->page()->chart()->drawing().marks.empty());
        QVERIFY(m_window->page()->table()->model()->rowCount() >= 3);
        QCOMPARE(spec.mark.isEmpty(), false);
        QVERIFY(m_window->windowTitle() != QString());
        // The chart is the main thing of the window.
        QVERIFY(m_window->page()->chart()->height() > 0);
        save(QStringLiteral("window"));
    }

    void languageSwitchesEverythingAndKeepsTheView()
    {
        makeWindow(m_files);
        choose("Q03");
        const QString before = m_window->page()->spec().title;
        m_language->setLanguage(base::Language(QStringLiteral("sv")));
        QVERIFY(m_window->page()->spec().title != before);
        QCOMPARE(m_window->page()->spec().number, QStringLiteral("Q03"));
        QCOMPARE(m_window->session().language().text(), QStringLiteral("sv"));
    }

    void breakdownAndHiddenGroupsLeadOn()
    {
        makeWindow({m_files[1]});
        choose("Q15");
        pick(m_window->panel()->breakdown(), QStringLiteral("family"));
        QCOMPARE(m_window->session().view().by.size(), std::size_t{1});
        const auto &marks = m_window->page()->chart()->drawing().marks;
        const auto hidden = std::find_if(marks.begin(), marks.end(), [](const auto &mark) { return mark.hidden; });
        QVERIFY(hidden != marks.end());
        QTest::mouseClick(m_window->page()->chart(), Qt::LeftButton, {}, hidden->bounds.center().toPoint());
        QVERIFY(m_window->session().view().by.empty()); // the nearest shown group is everybody
        QTest::keySequence(m_window.get(), QKeySequence(Qt::ALT | Qt::Key_Left));
        QCOMPARE(m_window->session().view().by.size(), std::size_t{1});
    }

    void searchNarrowsTheListAndTakesCodes()
    {
        makeWindow({m_files[1]});
        choose("Q09");
        const QString code = m_window->page()->spec().code;
        choose("Q19");
        QLineEdit *search = m_window->panel()->search();
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        QTest::keyClicks(search, code);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->page()->spec().number, QStringLiteral("Q09"));
        QVERIFY(search->text().isEmpty());
        QTest::keyClicks(search, QStringLiteral("AAAA-BBBB-Q09"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_prompter->asked.size(), 1);
    }

    void enterInTheSearchOpensWhatWasFound()
    {
        makeWindow({m_files[1]});
        choose("Q09");
        const auto *panel = m_window->panel();
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        QTest::keyClicks(panel->search(), QStringLiteral("Q19"));
        QTest::keyClick(panel->search(), Qt::Key_Return);
        QCOMPARE(m_window->page()->spec().number, QStringLiteral("Q19"));
        QCOMPARE(QApplication::focusWidget(), panel->questions());
        panel->search()->setFocus();
        QTest::keyClick(panel->search(), Qt::Key_Escape);
        QVERIFY(panel->search()->text().isEmpty());
    }

    void theTabulatorFollowsThePage()
    {
        makeWindow(m_files);
        const auto *panel = m_window->panel();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_1));
        QVERIFY(!panel->base()->isEnabled()); // what is chosen there is for questions
        choose("Q01");
        m_window->resize(1000, 600);
        panel->search()->setFocus();
        const auto next = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            return QApplication::focusWidget();
        };
        for (const QWidget *wanted :
             {static_cast<QWidget *>(panel->questions()), static_cast<QWidget *>(panel->breakdown()),
              static_cast<QWidget *>(panel->base())})
            QCOMPARE(next(), wanted);
        for (std::size_t wave = 0; wave < m_window->session().releases().size(); ++wave)
            QVERIFY(next()->property("wave").isValid());
        auto *chart = m_window->page()->findChild<ui::charts::ChartWidget *>();
        for (int i = 0; i < 3 && QApplication::focusWidget() != chart; ++i)
            next();
        QCOMPARE(QApplication::focusWidget(), chart);
        // A walk scrolls to its points, and the chart stays there when the keyboard leaves it.
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->mapTo(chart->parentWidget(), QPoint()).y(), 0);
        next();
        QCOMPARE(chart->mapTo(chart->parentWidget(), QPoint()).y(), 0);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->mapTo(chart->parentWidget(), QPoint()).y() < 0);
    }

    void exportsWhatIsShown()
    {
        makeWindow({m_files[1]});
        choose("Q09");
        for (const char *ending : {"svg", "png", "pdf"}) {
            const QString path = m_folder.filePath(QStringLiteral("out.") + QLatin1String(ending));
            m_prompter->paths = {path};
            QTest::keySequence(m_window.get(), QKeySequence::Save);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWork); // written beside the window
        }
        QFile svg(m_folder.filePath(QStringLiteral("out.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(m_window->page()->spec().mark)); // a rehearsal is marked in every file
        m_prompter->paths = {m_folder.filePath(QStringLiteral("no/such/folder/out.svg"))};
        QTest::keySequence(m_window.get(), QKeySequence::Save);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompter->asked.size(), 1, longWork);
    }

    void copiesPictureAndTable()
    {
        makeWindow({m_files[1]});
        choose("Q09");
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage() && data->hasHtml() && data->hasText() &&
                data->hasFormat(QStringLiteral("image/svg+xml")));
        for (const core::chart::Row &row : m_window->page()->spec().panels.front().rows)
            QVERIFY(data->text().contains(row.label) && data->text().contains(row.cells.front().text));
    }

    void dropsOpenFilesAndFaultsAreSaid()
    {
        makeWindow({});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_files[0])});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        waitForFiles();
        QCOMPARE(m_window->session().releases().size(), std::size_t{1});
        QApplication::sendEvent(m_window.get(), &enter);
        QApplication::sendEvent(m_window.get(), &drop); // the same wave once more
        waitForFiles();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(!m_prompter->asked.front().text.isEmpty());
        QVERIFY(m_settings->value(ui::common::Scope::Person, QStringLiteral("explorer/recent"))
                    .toStringList()
                    .contains(m_files[0]));
    }

    void openingCanBeStopped()
    {
        makeWindow({});
        for (const bool byButton : {true, false}) {
            m_window->openFiles(m_files);
            QVERIFY(m_window->isOpening());
            auto *progress = m_window->findChild<QProgressDialog *>();
            QVERIFY(progress != nullptr);
            progress->show(); // a short opening shows none
            auto *stop = progress->findChild<QPushButton *>();
            QVERIFY(stop != nullptr && !stop->text().isEmpty());
            // Not by QTest: it lets events come in between, among them the end of an opening as short as this.
            if (byButton)
                stop->click();
            else
                progress->close();
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpening(), longWork);
            QVERIFY2(m_window->session().isEmpty(), byButton ? "button" : "frame"); // nothing of it came
            QVERIFY(m_prompter->asked.isEmpty());                                   // who stops knows
            QVERIFY(!m_window->panel()->isVisible());
            QTRY_VERIFY(m_window->findChild<QProgressDialog *>() == nullptr);
        }
        m_window->openFiles(m_files);
        waitForFiles();
        QCOMPARE(m_window->session().releases().size(), m_files.size());
        // What is open stays, also when another file is stopped.
        m_window->openFiles(m_files);
        emit m_window->findChild<QProgressDialog *>()->canceled();
        waitForFiles();
        QCOMPARE(m_window->session().releases().size(), m_files.size());
        QVERIFY(m_prompter->asked.isEmpty());
    }

    void aRehearsedDraftIsMarkedAsBoth()
    {
        makeWindow({});
        m_language->setLanguage(base::Language(QStringLiteral("en")));
        auto content =
            tests::inventedContent(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 375, 2);
        content.draft = true;
        content.draftStore = QByteArray(32, 'x');
        m_window->session().show({*release::readRelease(disclosure::writeRelease(content), QStringLiteral("draft"))});
        const auto badges = m_window->findChildren<ui::explorer::Badge *>();
        QVERIFY(std::any_of(badges.begin(), badges.end(), [](const ui::explorer::Badge *badge) {
            return badge->isVisible() && badge->text().contains(QStringLiteral("REHEARSAL")) &&
                badge->text().contains(QStringLiteral("DRAFT"));
        }));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("REHEARSAL – DRAFT – ")));
        choose("Q03");
        QCOMPARE(m_window->page()->spec().mark, QStringLiteral("REHEARSAL · DRAFT"));
    }

    /// A table of one narrow column still says in full why a row is not shown.
    void reasonsAreReadInFull()
    {
        makeWindow({m_files[1]});
        core::chart::View view;
        view.question = questionnaire::QuestionId(QStringLiteral("Q09"));
        for (const release::Node &node : m_window->session().newest().content().nodes) {
            if (node.status != release::Status::Shown)
                view.base = node.id;
        }
        QVERIFY(view.base.text() != QLatin1String("all"));
        m_window->session().setView(view);
        const auto *table = m_window->page()->findChild<QTableView *>();
        QVERIFY(table != nullptr && table->model()->rowCount() > 0);
        const QString reason = table->model()->index(0, 0).data().toString();
        QVERIFY(reason.size() > 20);
        int room = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            room += table->columnWidth(column);
        QVERIFY(room > QFontMetrics(table->font()).horizontalAdvance(reason));
    }

    void highlightsComeFirstAndLeadToTheirQuestions()
    {
        makeWindow(m_files);
        QCOMPARE(m_window->session().page(), ExplorerSession::Page::Highlights);
        waitForHighlights();
        CardPage *cards = m_window->summaries()->page(ExplorerSession::Page::Highlights);
        QVERIFY(cards->isVisible());
        QCOMPARE(cards->cards().size(), std::size_t{10});
        save(QStringLiteral("highlights"));
        const auto buttons = cards->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 10);
        buttons[1]->setFocus();
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QCOMPARE(m_window->session().page(), ExplorerSession::Page::Question);
        QCOMPARE(m_window->page()->spec().number, cards->cards()[1].spec.number);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QCOMPARE(m_window->session().page(), ExplorerSession::Page::Highlights);
    }

    void cardsComeBackInAnotherTheme()
    {
        makeWindow(m_files);
        waitForHighlights();
        using Page = ExplorerSession::Page;
        const auto charts = [this](Page page) {
            const auto all = m_window->summaries()->page(page)->findChildren<ui::charts::ChartWidget *>();
            return std::count_if(all.begin(), all.end(), [](const QWidget *one) { return !one->isHidden(); });
        };
        m_window->session().showPage(Page::Overview);
        waitForCards();
        m_window->session().showPage(Page::Highlights);
        waitForCards();
        const auto highlights = charts(Page::Highlights), overview = charts(Page::Overview);
        QVERIFY(highlights > 2 && overview > 2);
        ui::common::Theme theme;
        theme.scheme = ui::common::ColourScheme::Dark;
        theme.textPercent = 200;
        m_appearance->setTheme(theme);
        for (const auto &[page, count] :
             {std::pair{Page::Highlights, highlights}, std::pair{Page::Overview, overview}}) {
            m_window->session().showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->summaries()->page(page)->isFilling(), longWork);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(charts(page), count);
        }
        m_appearance->setTheme({});
    }

    /// No page holds up the window: what is seen first stands at once, the rest comes one by one.
    void cardsComeUpOneByOne()
    {
        makeWindow(m_files);
        waitForHighlights();
        m_window->session().showPage(ExplorerSession::Page::Overview);
        const CardPage *page = m_window->summaries()->page(ExplorerSession::Page::Overview);
        const auto up = [page] {
            return page->findChildren<QWidget *>(QStringLiteral("card")).size();
        };
        const auto all = static_cast<qsizetype>(page->cards().size());
        QVERIFY(all > 3);
        QCOMPARE(up(), 1);
        for (qsizetype before = up(); page->isFilling(); before = up()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY(up() - before <= 1);
        }
        QCOMPARE(up(), all);
    }

    void everySummaryIsReachedByKeyboard()
    {
        makeWindow(m_files);
        for (int i = 0; i < 4; ++i) {
            QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | (Qt::Key_1 + i)));
            const auto page = static_cast<ExplorerSession::Page>(i);
            QCOMPARE(m_window->session().page(), page);
            QVERIFY(m_window->summaries()->page(page)->isVisible());
            QVERIFY(m_window->windowTitle().contains(m_window->summaries()->page(page)->title()));
            save(QStringLiteral("summary%1").arg(i));
        }
        waitForHighlights();
    }

    void skippedMostLeadsToTheQuestion()
    {
        makeWindow(m_files);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_2));
        waitForCards();
        CardPage *overview = m_window->summaries()->page(ExplorerSession::Page::Overview);
        const std::size_t last = overview->cards().size() - 1;
        const QString question = overview->cards()[last].spec.panels.front().rows.front().item.question.text();
        QVERIFY(!question.isEmpty());
        auto *chart = overview->findChildren<ui::charts::ChartWidget *>().last();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(m_window->session().page(), ExplorerSession::Page::Question);
        QCOMPARE(m_window->session().view().question.text(), question);
    }

    void oneKeyCollectsAndTheReportBeginsWithIt()
    {
        m_settings->setValue(ui::common::Scope::Person, QStringLiteral("explorer/collected"), QStringList());
        makeWindow({m_files[1]});
        choose("Q09");
        QTest::keyClick(m_window->panel()->questions(), Qt::Key_R);
        QCOMPARE(m_window->session().collected().entries().size(), std::size_t{1});
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_4));
        CardPage *collected = m_window->summaries()->page(ExplorerSession::Page::Collected);
        QCOMPARE(collected->cards().size(), std::size_t{1});
        auto *note = collected->findChild<QLineEdit *>();
        QVERIFY(note != nullptr);
        QTest::keyClicks(note, QStringLiteral("Rare words")); // R in a text is a letter
        QCOMPARE(m_window->session().collected().entries().size(), std::size_t{1});
        save(QStringLiteral("collected"));

        for (const char *name : {"report.html", "report.xlsx", "report.pdf", "report.docx", "report.pptx"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            m_prompter->paths = {path};
            m_prompter->answers = {1}; // two pages
            bringUp();
            QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_R));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !m_window->output()->isMakingReport(), longWork);
        }
        QFile html(m_folder.filePath(QStringLiteral("report.html")));
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll());
        QVERIFY(text.contains(QStringLiteral("Rare words")));
        QVERIFY(text.contains(collected->cards().front().spec.mark));

        makeWindow({m_files[1]}); // collected views are there again tomorrow
        QCOMPARE(m_window->session().collected().entries().size(), std::size_t{1});
        QCOMPARE(m_window->session().collected().entries().front().note, QStringLiteral("Rare words"));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_4));
        const auto buttons =
            m_window->summaries()->page(ExplorerSession::Page::Collected)->findChildren<QPushButton *>();
        QTest::keyClick(buttons.last(), Qt::Key_Space);
        QVERIFY(m_window->session().collected().entries().empty());
    }

    /// At large text the page scrolls, and the chart does not scroll once more inside it.
    void oneScrollBarAtLargeText()
    {
        makeWindow({m_files[1]});
        ui::common::Theme theme;
        theme.textPercent = 200;
        m_appearance->setTheme(theme);
        m_window->resize(1280, 760);
        for (const char *question : {"Q05", "Q07"}) {
            choose(question);
            tests::settle();
            int scrolling = 0;
            for (const QScrollArea *area : m_window->page()->findChildren<QScrollArea *>())
                scrolling += area->isVisible() && area->verticalScrollBar()->maximum() > 0 ? 1 : 0;
            save(QStringLiteral("large-") + QLatin1String(question));
            QCOMPARE(scrolling, 1);
        }
        m_appearance->setTheme({});
    }

    /// S makes slides of the views as they stand, R puts them into the report; each key takes back what it did, and so
    /// does Ctrl+Z, which before goes back through the views.
    void anotherKeyCollectsSlides()
    {
        m_settings->setValue(ui::common::Scope::Person, QStringLiteral("explorer/collected"), QStringList());
        makeWindow({m_files[1]});
        auto &collected = m_window->session().collected();
        QWidget *list = m_window->panel()->questions();
        choose("Q09");
        QTest::keyClick(list, Qt::Key_S);
        QVERIFY(saidNow().contains(QStringLiteral("Ctrl+Z")));
        choose("Q03");
        QTest::keyClick(list, Qt::Key_R);
        QTest::keyClick(list, Qt::Key_S);
        choose("Q05");
        QTest::keyClick(list, Qt::Key_S);
        QCOMPARE(collected.count(Use::Slides), 3);
        QCOMPARE(collected.count(Use::Report), 1);
        save(QStringLiteral("collecting"));
        QTest::keyClick(list, Qt::Key_S); // out again
        QCOMPARE(collected.entries().size(), std::size_t{2});
        const QKeySequence undo(QKeySequence::Undo);
        QTest::keySequence(m_window.get(), undo);
        QTest::keySequence(m_window.get(), undo);
        QCOMPARE(collected.entries().size(), std::size_t{2});
        QCOMPARE(m_window->session().view().question.text(), QStringLiteral("Q05"));
        QTest::keySequence(m_window.get(), undo); // the way from question to question
        QCOMPARE(m_window->session().view().question.text(), QStringLiteral("Q03"));
        QTest::keySequence(m_window.get(), undo);
        QCOMPARE(collected.count(Use::Slides), 1);
        QCOMPARE(collected.count(Use::Report), 1);
        QTest::keyClick(list, Qt::Key_S);

        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_4));
        waitForCards();
        CardPage *page = m_window->summaries()->page(ExplorerSession::Page::Collected);
        QCOMPARE(page->cards().size(), std::size_t{2});
        save(QStringLiteral("slides"));
        QStringList decks;
        const auto makeSlides = [&](const char *name) {
            decks.append(m_folder.filePath(QLatin1String(name)));
            m_prompter->paths = {decks.last()};
            QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(decks.last()) && !m_window->output()->isMakingReport(), longWork);
            bringUp();
        };
        makeSlides("deck.pptx");
        const auto press = [page](const QString &word) {
            for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == word) {
                    button->setFocus();
                    QTest::keyClick(button, Qt::Key_Space);
                    return;
                }
            }
            QFAIL(qPrintable(word));
        };
        press(ui::explorer::SummaryPages::tr("Move up"));
        waitForCards();
        QCOMPARE(collected.entries().front().view.question.text(), QStringLiteral("Q03"));
        QVERIFY(QApplication::focusWidget() != nullptr && page->isAncestorOf(QApplication::focusWidget()));
        press(ui::explorer::SummaryPages::tr("As a slide")); // of the first card
        waitForCards();
        QCOMPARE(collected.count(Use::Slides), 1);
        QCOMPARE(collected.entries().size(), std::size_t{2});
        makeSlides("shorter.pptx");
        QCOMPARE(slidesOf(decks[0]), (QStringList{QStringLiteral("Q09"), QStringLiteral("Q03")}));
        QCOMPARE(slidesOf(decks[1]), QStringList{QStringLiteral("Q09")});
    }

    void aReportThatIsStoppedLeavesNothingBehind()
    {
        makeWindow(m_files);
        const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
        m_prompter->paths = {path};
        m_prompter->answers = {2}; // every table
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_R));
        QVERIFY(m_window->output()->isMakingReport());
        auto *progress = m_window->findChild<QProgressDialog *>();
        QVERIFY(progress != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, longWork);
        choose("Q09"); // the window can be used meanwhile
        QCOMPARE(m_window->session().view().question.text(), QStringLiteral("Q09"));
        emit progress->canceled();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->output()->isMakingReport(), longWork);
        QVERIFY(m_prompter->asked.isEmpty() || !m_prompter->asked.last().text.contains(path));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*stopped*")}, QDir::Files | QDir::Hidden),
                 QStringList());
        // A window that is closed stops it too.
        m_prompter->paths = {path};
        m_prompter->answers = {2};
        m_window->output()->makeReport();
        QVERIFY(m_window->output()->isMakingReport());
        m_window.reset();
        QVERIFY(!QFile::exists(path));
    }

    void theMappingIsEditedCheckedAndKept()
    {
        const auto questionnaire = tests::shippedQuestionnaire();
        core::chart::TrendBreak entry;
        entry.before = questionnaire::WaveId(QStringLiteral("1"));
        entry.after = questionnaire::WaveId(QStringLiteral("2"));
        entry.questions = {questionnaire::QuestionId(QStringLiteral("Q03"))};
        entry.reason = questionnaire::LocalizedText(
            QMap<base::Language, QString>{{questionnaire.defaultLanguage, QStringLiteral("Toinen asteikko")}});
        core::chart::Mapping mapping;
        mapping.breaks = {entry};
        ui::explorer::MappingDialog dialog(questionnaire, mapping, {m_catalogue, base::Language(QStringLiteral("fi"))});
        dialog.show();
        QVERIFY(dialog.minimumSizeHint().height() <= 600); // its buttons stand on a screen of 800 lines
        QCOMPARE(dialog.entries()->count(), 1);
        QCOMPARE(dialog.fault(), QString());
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == ui::explorer::MappingDialog::tr("New entry");
        });
        QVERIFY(add != buttons.end());
        QTest::mouseClick(*add, Qt::LeftButton);
        QCOMPARE(dialog.entries()->count(), 2);
        dialog.accept(); // the new entry has no reason yet
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.fault().contains(u'2'));
        if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty()) {
            tests::settle();
            dialog.grab().save(QDir(folder).filePath(QStringLiteral("mapping.png")));
        }
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
            if (line->isEnabled() && line->placeholderText().isEmpty() && line->window() == &dialog)
                QTest::keyClicks(line, QStringLiteral("Syy"));
        }
        QCOMPARE(dialog.fault(), QString());
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.mapping().breaks.size(), std::size_t{2});
        QCOMPARE(dialog.mapping().breaks.front() == entry, true);

        makeWindow(m_files); // and the charts follow a mapping at once
        core::chart::View view = m_window->session().view();
        view.question = questionnaire::QuestionId(QStringLiteral("Q03"));
        view.waves = {entry.before, entry.after};
        m_window->session().setView(view);
        QVERIFY(m_window->page()->spec().breaks.empty());
        m_window->session().setMapping(mapping);
        QCOMPARE(m_window->page()->spec().breaks.size(), std::size_t{1});
        save(QStringLiteral("break"));
    }

    void nothingIsCutInAnyLanguageOrSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("scheme");
        for (const char *language : {"fi", "sv", "en"}) {
            QTest::newRow(language) << QString::fromLatin1(language) << 100 << 0;
            QTest::newRow(qPrintable(QLatin1String(language) + QStringLiteral(" large")))
                << QString::fromLatin1(language) << 200 << 0;
        }
        QTest::newRow("dark") << QStringLiteral("fi") << 100 << 1;
        QTest::newRow("contrast") << QStringLiteral("fi") << 100 << 2;
    }
    void nothingIsCutInAnyLanguageOrSize()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(int, scheme);
        ui::common::Theme theme;
        theme.textPercent = percent;
        theme.scheme = static_cast<ui::common::ColourScheme>(scheme);
        m_appearance->setTheme(theme);
        m_language->setLanguage(base::Language(language));
        makeWindow(m_files);
        m_window->resize(1280, 800);
        for (const char *question : {"Q03", "Q07", "Q09", "Q39"}) {
            choose(question);
            QCoreApplication::processEvents();
            QVERIFY2(m_window->width() <= 1280,
                     qPrintable(QString::number(m_window->width()))); // of the smallest screen
            save(QString::fromLatin1(QTest::currentDataTag()) + QLatin1String(question));
            std::vector<ui::common::Fault> clipped;
            for (const ui::common::Fault &fault : ui::common::checkPage(*m_window, 24)) {
                if (fault.kind == ui::common::FaultKind::ClippedText || fault.kind == ui::common::FaultKind::NoName)
                    clipped.push_back(fault);
            }
            QVERIFY2(clipped.empty(), qPrintable(ui::common::faultText(clipped)));
        }
    }
};

BAROMETER_TEST(TestExplorerWindow)

#include "tst_explorerwindow.moc"
