// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/sidepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using ui::explorer::ExplorerWindow;

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

    void makeWindow(const QStringList &files)
    {
        m_window.reset();
        m_window = std::make_unique<ExplorerWindow>(
            ui::explorer::ExplorerNeeds{m_catalogue, *m_language, *m_appearance, *m_settings, *m_prompter});
        m_window->show();
        m_window->openFiles(files);
        QCoreApplication::processEvents();
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

    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BAROMETER_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        m_window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
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
        save(QStringLiteral("empty"));
        m_prompter->paths = {m_files[1]};
        QTest::keySequence(m_window.get(), QKeySequence::Open);
        QVERIFY(!m_window->session().isEmpty());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Q01")));
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

    void exportsWhatIsShown()
    {
        makeWindow({m_files[1]});
        choose("Q09");
        for (const char *ending : {"svg", "png", "pdf"}) {
            const QString path = m_folder.filePath(QStringLiteral("out.") + QLatin1String(ending));
            m_prompter->paths = {path};
            QTest::keySequence(m_window.get(), QKeySequence::Save);
            QVERIFY(QFile::exists(path));
        }
        QFile svg(m_folder.filePath(QStringLiteral("out.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(m_window->page()->spec().mark)); // a rehearsal is marked in every file
        m_prompter->paths = {m_folder.filePath(QStringLiteral("no/such/folder/out.svg"))};
        QTest::keySequence(m_window.get(), QKeySequence::Save);
        QCOMPARE(m_prompter->asked.size(), 1);
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
        QCOMPARE(m_window->session().releases().size(), std::size_t{1});
        QApplication::sendEvent(m_window.get(), &enter);
        QApplication::sendEvent(m_window.get(), &drop); // the same wave once more
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(!m_prompter->asked.front().text.isEmpty());
        QVERIFY(m_settings->value(ui::common::Scope::Person, QStringLiteral("explorer/recent"))
                    .toStringList()
                    .contains(m_files[0]));
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
        m_window->resize(percent > 100 ? QSize(1920, 1080) : QSize(1280, 800));
        for (const char *question : {"Q03", "Q07", "Q09", "Q39"}) {
            choose(question);
            QCoreApplication::processEvents();
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
