// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that go into the explorer's window and come out of it: those that are not as they should be, pictures and their
// codes, pages on paper.
#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/release/releasefields.h"
#include "tests/support/files.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using ui::explorer::ExplorerSession;
using ui::explorer::ExplorerWindow;

class TestExplorerFiles : public QObject
{
    Q_OBJECT

    static constexpr int longWork = 120'000; ///< milliseconds, against hanging

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void whatCannotBeOpenedHasAPageOfItsOwn_data();
    void whatCannotBeOpenedHasAPageOfItsOwn();
    void theSameWaveTwiceIsSaid();
    void companionsThatDoNotFitAreSaidAboveTheResults_data();
    void companionsThatDoNotFitAreSaidAboveTheResults();
    void anEmptyWaveAndOneOfEightAreCalm_data();
    void anEmptyWaveAndOneOfEightAreCalm();
    void theCodeOnAPictureOpensItsView();
    void paperIsShownFirst_data();
    void paperIsShownFirst();

private:
    void makeWindow(const QStringList &files, const chart::CompanionPlaces &places = {});
    void waitForFiles();
    void choose(const char *question);
    void save(const QString &name);
    [[nodiscard]] QString release(const QString &name, int members, const char *wave = "2", bool draft = false) const;
    [[nodiscard]] bool isShown(const QString &sentence) const;
    void checkNothingIsCut() const;

    QTemporaryDir m_folder;
    language::Catalogue m_catalogue = language::Catalogue::builtIn();
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<ui::common::InterfaceLanguage> m_language;
    ui::common::MemorySettingStore m_settings;
    ui::common::PresetPrompter m_prompter;
    std::unique_ptr<ExplorerWindow> m_window;
    QString m_file; ///< a wave that is as it should be
};

void TestExplorerFiles::initTestCase()
{
    m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
    m_language = std::make_unique<ui::common::InterfaceLanguage>(base::Language(u"fi"_qs));
    m_file = release(u"2.release"_qs, 375);
}

void TestExplorerFiles::init()
{
    m_prompter = {};
}

void TestExplorerFiles::makeWindow(const QStringList &files, const chart::CompanionPlaces &places)
{
    m_window = std::make_unique<ExplorerWindow>(
        ui::explorer::ExplorerNeeds{m_catalogue, *m_language, *m_appearance, m_settings, m_prompter, places});
    m_window->show();
    m_window->openFiles(files);
    waitForFiles();
}

/// They are read beside the window.
void TestExplorerFiles::waitForFiles()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpening(), longWork);
    m_window->activateWindow(); // on a slow machine a window with progress has been before it
    tests::settle();
}

void TestExplorerFiles::choose(const char *question)
{
    const QAbstractItemModel *model = m_window->panel()->questions()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(question))
            m_window->panel()->questions()->setCurrentIndex(model->index(row, 0));
    }
    QCOMPARE(m_window->session().view().question.text(), QString::fromLatin1(question));
}

void TestExplorerFiles::save(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        m_window->grab().save(QDir(folder).filePath(name + u".png"_qs));
}

QString TestExplorerFiles::release(const QString &name, int members, const char *wave, bool draft) const
{
    auto content = tests::inventedContent(tests::shippedQuestionnaire(),
                                          questionnaire::WaveId(QString::fromLatin1(wave)), members, 5);
    content.draft = draft;
    QString path = m_folder.filePath(name);
    tests::write(path, disclosure::writeRelease(content));
    return path;
}

bool TestExplorerFiles::isShown(const QString &sentence) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
}

void TestExplorerFiles::checkNothingIsCut() const
{
    const auto cut = [this] {
        std::vector<ui::common::Fault> faults;
        for (const ui::common::Fault &fault : ui::common::checkPage(*m_window, 24)) {
            if (fault.kind == ui::common::FaultKind::ClippedText || fault.kind == ui::common::FaultKind::NoName)
                faults.push_back(fault);
        }
        return ui::common::faultText(faults);
    };
    QTRY_COMPARE(cut(), QString()); // cards come up one by one, and make room for themselves meanwhile
}

void TestExplorerFiles::whatCannotBeOpenedHasAPageOfItsOwn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const QString &path, base::ErrorCode code) {
        QTest::newRow(name) << path << static_cast<int>(code);
    };
    const QString newer = m_folder.filePath(u"newer.release"_qs);
    tests::write(newer, base::writeEnvelope(base::EnvelopeKind::Release, release::kReleaseFormat + 1, QCborMap()));
    add("of a newer format", newer, base::ErrorCode::NewerFormat);
    add("a draft away from its store", release(u"draft.release"_qs, 375, "2", true), base::ErrorCode::DraftElsewhere);
    const QString other = m_folder.filePath(u"other.release"_qs);
    tests::write(other, "nonsense");
    add("something else", other, base::ErrorCode::NotThisKind);
    QByteArray bytes = tests::contentOf(m_file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    const QString damaged = m_folder.filePath(u"damaged.release"_qs);
    tests::write(damaged, bytes);
    add("damaged", damaged, base::ErrorCode::Damaged);
    add("not there", m_folder.filePath(u"none.release"_qs), base::ErrorCode::FileNotFound);
}

void TestExplorerFiles::whatCannotBeOpenedHasAPageOfItsOwn()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    makeWindow({path});
    QVERIFY(m_window->session().isEmpty());
    QVERIFY(m_prompter.asked.isEmpty()); // no dialog over an empty window
    const QString sentence = ui::common::errorText(m_catalogue, base::Language(u"fi"_qs),
                                                   {static_cast<base::ErrorCode>(code), {path}, {}, {}});
    QVERIFY2(isShown(sentence.section(u'.', 0, 0).left(40)), qPrintable(sentence));
    checkNothingIsCut();
    save(u"cannot open, "_qs + QLatin1String(QTest::currentDataTag()));
    // The way on is there: another file, by the keyboard.
    m_prompter.paths = {m_file};
    QTest::keySequence(m_window.get(), QKeySequence::Open);
    waitForFiles();
    QVERIFY(!m_window->session().isEmpty());
}

void TestExplorerFiles::theSameWaveTwiceIsSaid()
{
    makeWindow({m_file});
    choose("Q03");
    m_window->openFiles({release(u"again.release"_qs, 375)});
    waitForFiles();
    QCOMPARE(m_prompter.asked.size(), 1);
    QVERIFY(m_prompter.asked.front().text.contains(u"again.release"_qs));
    QCOMPARE(m_window->session().releases().size(), std::size_t{1});
    QCOMPARE(m_window->session().view().question.text(), u"Q03"_qs); // what was looked at stays
}

void TestExplorerFiles::companionsThatDoNotFitAreSaidAboveTheResults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a mapping without anything") << u"mappings"_qs << QByteArrayLiteral("{}");
    QTest::newRow("figures without anything") << u"published"_qs << QByteArrayLiteral("{}");
    QTest::newRow("no JSON") << u"published"_qs << QByteArrayLiteral("[");
}

void TestExplorerFiles::companionsThatDoNotFitAreSaidAboveTheResults()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, content);
    const QTemporaryDir own;
    QVERIFY(QDir(own.path()).mkpath(kind));
    tests::write(own.filePath(kind + u'/' + tests::shippedQuestionnaire().id.text() + u".json"_qs), content);
    makeWindow({m_file}, {{}, own.path(), tests::sourcePath(u"resources"_qs)});
    QCOMPARE(m_window->session().companionErrors().size(), std::size_t{1});
    QVERIFY(!m_window->session().isEmpty()); // the results themselves are sound
    QVERIFY(m_prompter.asked.isEmpty());
    QVERIFY(isShown(own.path()));
    const bool figures = !m_window->session().companions().published.figures.empty();
    QCOMPARE(figures, kind == u"mappings"_qs); // the other file is used
    checkNothingIsCut();
    save(u"companions, "_qs + QLatin1String(QTest::currentDataTag()));
}

void TestExplorerFiles::anEmptyWaveAndOneOfEightAreCalm_data()
{
    QTest::addColumn<int>("members");
    QTest::newRow("nobody") << 0;
    QTest::newRow("eight") << 8;
}

void TestExplorerFiles::anEmptyWaveAndOneOfEightAreCalm()
{
    QFETCH(int, members);
    makeWindow({release(u"small.release"_qs, members)});
    QTRY_VERIFY(!m_window->summaries()->isSeeking());
    save(u"small%1"_qs.arg(members));
    // What is so, and what to do; no dialog, and nothing that looks like a figure.
    QVERIFY(m_prompter.asked.isEmpty());
    QVERIFY(isShown(ui::explorer::SummaryPages::tr(
        "These results have too few answers to show anything. Open the results of another wave.")));
    QVERIFY(m_window->findChildren<ui::charts::ChartWidget *>().size() == 1); // that of the question's own page
    for (int page = 0; page < 4; ++page) {
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | (Qt::Key_1 + page)));
        tests::settle();
        checkNothingIsCut();
    }
    choose("Q03");
    for (const chart::Row &row : m_window->page()->spec().panels.front().rows)
        QVERIFY(!row.reason.isEmpty());
    save(u"small%1Q03"_qs.arg(members));
}

void TestExplorerFiles::theCodeOnAPictureOpensItsView()
{
    makeWindow({m_file, release(u"1.release"_qs, 812, "1")});
    choose("Q15");
    chart::View wanted = m_window->session().view();
    wanted.by = {questionnaire::DimensionId(u"family"_qs)};
    m_window->session().setView(wanted);
    wanted = m_window->session().view();
    const QString path = m_folder.filePath(u"picture.svg"_qs);
    m_prompter.paths = {path};
    QTest::keySequence(m_window.get(), QKeySequence::Save);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWork); // written beside the window
    static const QRegularExpression printed(u">([0-9A-Z]{4}-[0-9A-Z]{4}-Q15)</text>"_qs);
    const QRegularExpressionMatch code = printed.match(QString::fromUtf8(tests::contentOf(path)));
    QVERIFY(code.hasMatch());
    choose("Q03");
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QLineEdit *search = m_window->panel()->search();
    QTest::keyClicks(search, code.captured(1).toLower()); // as a person types it
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_prompter.asked.isEmpty());
    const chart::View found = m_window->session().view();
    QCOMPARE(found.question, wanted.question);
    QVERIFY(found.by == wanted.by && found.base == wanted.base);
}

void TestExplorerFiles::paperIsShownFirst_data()
{
    QTest::addColumn<bool>("cards");
    QTest::newRow("a chart") << false;
    QTest::newRow("the highlights") << true;
}

void TestExplorerFiles::paperIsShownFirst()
{
    QFETCH(bool, cards);
    makeWindow({m_file});
    QTRY_VERIFY(!m_window->summaries()->isSeeking());
    if (!cards)
        choose("Q09");
    QTest::keySequence(m_window.get(), QKeySequence::Print);
    auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *pages = dialog->findChild<QPrintPreviewWidget *>();
    QVERIFY(pages != nullptr);
    pages->updatePreview();
    QCOMPARE(pages->pageCount() > 1, cards);
    // What the printer gets is what the preview has: text that can be searched, and the mark on every page.
    const QString path = m_folder.filePath(u"paper.pdf"_qs);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    emit dialog->paintRequested(&printer);
    QProcess reader;
    reader.start(u"pdftotext"_qs, {path, u"-"_qs});
    QVERIFY(reader.waitForFinished());
    const QStringList printed = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(printed.size(), pages->pageCount());
    for (const QString &page : printed)
        QVERIFY2(page.contains(u"HARJOITUS"_qs), qPrintable(page));
    if (!cards)
        // The reader takes the hyphens for gaps.
        QVERIFY(printed.front().contains(QString(m_window->page()->spec().code).replace(u'-', u' ')));
    dialog->close();
}

BAROMETER_TEST(TestExplorerFiles)
#include "tst_explorerfiles.moc"
