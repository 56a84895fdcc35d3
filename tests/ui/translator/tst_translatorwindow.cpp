// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/translationfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/menus.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/safetextbox.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/pagebook.h"
#include "ui/translator/pageview.h"
#include "ui/translator/translatorwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::UnitId;
using core::language::UnitState;

class TestTranslatorWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyLetterOfAMenuMeansOneThing();
    void modelKeepsTheRules();
    void typingMakesADraftAndSigningOffChecks();
    void changedSourceShowsWhatChanged();
    void filtersAndSearches();
    void undoesAndRedoes();
    void savesAndReadsAgain();
    void takesInAFileOnlyWhenAccepted();
    void replacesWithPreview();
    void replacesOnlyWhatHasATick();
    void saysHowCompleteEachPartIs();
    void warnsOfLostPlaceholders();
    void alarmsWhenATextDoesNotFit();
    void showsThePlaceInResultsToo();
    void handsOutInEveryForm_data();
    void handsOutInEveryForm();
    void theBookHasAPictureOfEveryPage();
    void saysWhichFilesAreInUse();
    void showsAWindowForATextOfTheProgram();
    void putsTextsIntoAStore();
    void asksBeforeLosingWork();
    void saysWhatIsWrongWithAFolder();
    void everyPartHasANameAndRoom_data();
    void everyPartHasANameAndRoom();

private:
    [[nodiscard]] QTableView &list() { return *m_window->findChild<QTableView *>(QStringLiteral("texts")); }
    [[nodiscard]] ui::common::SafeTextBox &box()
    {
        return *m_window->findChild<ui::common::SafeTextBox *>(QStringLiteral("translation0"));
    }
    [[nodiscard]] QPushButton &signOff() { return *m_window->findChild<QPushButton *>(QStringLiteral("signOff")); }
    [[nodiscard]] UnitState state() const
    {
        return m_window->session()->table().find(m_unit)->state(Language(QStringLiteral("sv")));
    }
    [[nodiscard]] QString swedish() const
    {
        return m_window->session()->table().find(m_unit)->text(Language(QStringLiteral("sv")));
    }
    void search(const QString &text)
    {
        auto *box = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
        box->clear();
        QTest::keyClicks(box, text);
    }
    void choose(const UnitId &unit)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (list().model()->index(row, 0).data(ui::translator::TranslationModel::UnitRole) == unit.text())
                list().selectRow(row);
        }
    }
    void type(const QString &text)
    {
        box().setFocus();
        QTest::keyClick(&box(), Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text) { // QTest::keyClicks knows ASCII only
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&box(), &press);
        }
    }

    core::language::Catalogue m_catalogue;
    core::language::TermList m_terms;
    ui::common::PresetPrompter m_prompter;
    ui::common::MemorySettingStore m_settings;
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::translator::TranslatorWindow> m_window;
    const UnitId m_unit{QStringLiteral("q:questions/Q39/text")};
};

void TestTranslatorWindow::initTestCase()
{
    m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
    const auto json =
        core::base::readFile(tests::sourcePath(QStringLiteral("resources/terms/partnership-barometer.json")), 1 << 20);
    QVERIFY_RESULT(json);
    const auto terms = core::language::TermList::read(*json, QStringLiteral("terms"));
    QVERIFY_RESULT(terms);
    m_terms = *terms;
}

void TestTranslatorWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString questionnaire = QStringLiteral("resources/questionnaires/partnership-barometer.json");
    QVERIFY(QFile::copy(tests::sourcePath(questionnaire), m_folder->filePath(QStringLiteral("q.json"))));
    QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/barometer_sv.ts")),
                        m_folder->filePath(QStringLiteral("barometer_sv.ts"))));
    m_window = std::make_unique<ui::translator::TranslatorWindow>(ui::translator::TranslatorServices{
        m_catalogue, m_terms, m_prompter, m_settings, [] { return Language(QStringLiteral("en")); },
        ui::translator::formPreview(m_catalogue)});
    m_window->openFolder(m_folder->path());
    m_window->show();
    QVERIFY(m_window->session() != nullptr);
    choose(m_unit);
}

void TestTranslatorWindow::cleanup()
{
    m_window.reset();
    m_prompter.answers.clear();
    m_prompter.asked.clear();
}

void TestTranslatorWindow::everyLetterOfAMenuMeansOneThing()
{
    for (const char *language : {"fi", "sv", "en"}) {
        const ui::common::InterfaceLanguage interface((Language(QString::fromLatin1(language))));
        QCoreApplication::processEvents();
        QCOMPARE(tests::sharedLetters(*m_window->menuBar()), QStringList());
    }
}

void TestTranslatorWindow::modelKeepsTheRules()
{
    const QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    search(QStringLiteral("Q39"));
    search(QString());
    type(QStringLiteral("Något mer?"));
}

void TestTranslatorWindow::typingMakesADraftAndSigningOffChecks()
{
    type(QStringLiteral("Något mer?"));
    QCOMPARE(swedish(), QStringLiteral("Något mer?"));
    QCOMPARE(state(), UnitState::Draft);
    QVERIFY(m_window->isWindowModified());
    QTest::mouseClick(&signOff(), Qt::LeftButton);
    QCOMPARE(state(), UnitState::Checked);
}

void TestTranslatorWindow::changedSourceShowsWhatChanged()
{
    auto *target = m_window->findChild<QComboBox *>(QStringLiteral("target"));
    target->setCurrentIndex(target->findData(QStringLiteral("fi")));
    choose(m_unit);
    type(QStringLiteral("Haluatko kertoa vielä jotain muuta?"));
    target->setCurrentIndex(target->findData(QStringLiteral("sv")));
    QCOMPARE(state(), UnitState::Stale);
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("[+ kertoa]"));
    }));
}

void TestTranslatorWindow::filtersAndSearches()
{
    const int all = list().model()->rowCount();
    auto *show = m_window->findChild<QComboBox *>(QStringLiteral("show"));
    type(QStringLiteral("Något mer"));
    show->setCurrentIndex(static_cast<int>(ui::translator::TranslationFilter::Show::Unequal));
    QCOMPARE(list().model()->rowCount(), 1); // the question mark is gone
    show->setCurrentIndex(static_cast<int>(ui::translator::TranslationFilter::Show::All));
    QCOMPARE(list().model()->rowCount(), all);
    search(QStringLiteral("questions/Q39"));
    QVERIFY(list().model()->rowCount() > 0 && list().model()->rowCount() < 10);
}

void TestTranslatorWindow::undoesAndRedoes()
{
    const QString before = swedish();
    type(QStringLiteral("Något mer?"));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::NoModifier); // goes nowhere: no text box has it
    m_window->session()->undoStack().undo();
    QCOMPARE(swedish(), before);
    QCOMPARE(state(), UnitState::Checked);
    QCOMPARE(box().toPlainText(), before);
    m_window->session()->undoStack().redo();
    QCOMPARE(swedish(), QStringLiteral("Något mer?"));
}

void TestTranslatorWindow::savesAndReadsAgain()
{
    type(QStringLiteral("Något mer?"));
    QVERIFY(m_window->save());
    QVERIFY(!m_window->isWindowModified());
    m_window->openFolder(m_folder->path());
    QCOMPARE(swedish(), QStringLiteral("Något mer?"));
    QCOMPARE(state(), UnitState::Draft);
}

void TestTranslatorWindow::takesInAFileOnlyWhenAccepted()
{
    core::language::TranslationTable changed = m_window->session()->table();
    changed.set(m_unit, Language(QStringLiteral("sv")), {QStringLiteral("Övrigt?")}, UnitState::Checked);
    const QString path = m_folder->filePath(QStringLiteral("back.xliff"));
    QVERIFY_RESULT(core::base::writeFile(
        path,
        core::language::writeXliff(changed, {Language(QStringLiteral("fi")), Language(QStringLiteral("sv")), false})));
    const QString before = swedish();
    m_window->takeInFile(path);
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(swedish(), before);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("acceptPlan")), Qt::LeftButton);
    QCOMPARE(swedish(), QStringLiteral("Övrigt?"));
    m_window->session()->undoStack().undo();
    QCOMPARE(swedish(), before);
}

void TestTranslatorWindow::replacesWithPreview()
{
    const QString before = swedish();
    const QString word = before.section(QLatin1Char(' '), 0, 0);
    m_window->replaceEverywhere(word, QStringLiteral("Xyz"));
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("acceptPlan")), Qt::LeftButton);
    QVERIFY(swedish().startsWith(QStringLiteral("Xyz")));
    QCOMPARE(state(), UnitState::Draft);
}

void TestTranslatorWindow::replacesOnlyWhatHasATick()
{
    const QString before = swedish();
    m_window->replaceEverywhere(before.section(QLatin1Char(' '), 1, 1), QStringLiteral("Xyz"));
    auto *dialog = m_window->findChild<QDialog *>();
    auto *plan = dialog->findChild<QTableWidget *>(QStringLiteral("plan"));
    QVERIFY(plan->rowCount() > 1);
    for (int row = 0; row < plan->rowCount(); ++row) {
        if (plan->item(row, 0)->text() == QLatin1String("questions/Q39/text"))
            plan->item(row, 0)->setCheckState(Qt::Unchecked);
    }
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("acceptPlan")), Qt::LeftButton);
    QCOMPARE(swedish(), before);
    QVERIFY(m_window->isWindowModified());
}

void TestTranslatorWindow::saysHowCompleteEachPartIs()
{
    const auto *completeness = m_window->findChild<QLabel *>(QStringLiteral("completeness"));
    const QString whole = QStringLiteral("Svenska: questionnaire 100 %, program 100 %");
    QVERIFY2(completeness->text().contains(whole), qPrintable(completeness->text()));
    QVERIFY(completeness->text().contains(QStringLiteral("Suomi: questionnaire 100 %, ")));
    type(QStringLiteral("Något mer?")); // a draft is not checked yet
    QVERIFY(completeness->text().contains(QStringLiteral("Svenska: questionnaire 99 %, program 100 %")));
    QVERIFY(completeness->text().contains(QStringLiteral("Suomi: questionnaire 100 %, ")));
}

void TestTranslatorWindow::warnsOfLostPlaceholders()
{
    type(QStringLiteral("Något mer %1?"));
    QVERIFY(!signOff().isEnabled());
    type(QStringLiteral("Något mer?"));
    QVERIFY(signOff().isEnabled());
}

void TestTranslatorWindow::alarmsWhenATextDoesNotFit()
{
    auto *preview = m_window->findChild<ui::translator::PreviewPane *>();
    preview->checkNow();
    const QList<QLabel *> labels = preview->findChildren<QLabel *>();
    QVERIFY2(!preview->isClipped(), qPrintable(labels.constFirst()->text() + labels.constFirst()->toolTip()));
    type(QString(400, QLatin1Char('W'))); // one word without a place to break
    preview->checkNow();
    QVERIFY(preview->isClipped());
    auto *show = m_window->findChild<QComboBox *>(QStringLiteral("show"));
    show->setCurrentIndex(static_cast<int>(ui::translator::TranslationFilter::Show::Clipped));
    QCOMPARE(list().model()->rowCount(), 1);
}

void TestTranslatorWindow::showsThePlaceInResultsToo()
{
    const auto chart = [](const ui::translator::PreviewRequest &request, QWidget *parent) -> QWidget * {
        const QString place = request.unit.place;
        return place.startsWith(QLatin1String("questions/")) ? new QLabel(request.unit.text(request.language), parent)
                                                             : nullptr;
    };
    ui::translator::TranslatorWindow window({m_catalogue, m_terms, m_prompter, m_settings,
                                             [] { return Language(QStringLiteral("en")); },
                                             ui::translator::formPreview(m_catalogue), chart});
    window.openFolder(m_folder->path());
    window.show();
    auto *where = window.findChild<QComboBox *>(QStringLiteral("previewWhere"));
    QVERIFY(where->isVisible());
    QVERIFY(!m_window->findChild<QComboBox *>(QStringLiteral("previewWhere"))->isVisible()); // nothing to choose there
    auto *table = window.findChild<QTableView *>(QStringLiteral("texts"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(ui::translator::TranslationModel::UnitRole) == m_unit.text())
            table->selectRow(row);
    }
    where->setCurrentIndex(1);
    auto *preview = window.findChild<ui::translator::PreviewPane *>();
    QVERIFY(qobject_cast<QLabel *>(preview->view()->page()) != nullptr);
    window.session()->setText(m_unit, Language(QStringLiteral("sv")), {QStringLiteral("Något mer?")}, UnitState::Draft);
    preview->checkNow();
    auto *target = window.findChild<QComboBox *>(QStringLiteral("target"));
    target->setCurrentIndex(target->findData(QStringLiteral("sv")));
    preview->checkNow();
    QCOMPARE(qobject_cast<QLabel *>(preview->view()->page())->text(), QStringLiteral("Något mer?"));
}

void TestTranslatorWindow::handsOutInEveryForm_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("XLIFF") << QStringLiteral("xliff") << QByteArray("<?xml");
    QTest::newRow("workbook") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("Qt Linguist") << QStringLiteral("ts") << QByteArray("<?xml");
    QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("terms") << QStringLiteral("tbx") << QByteArray("<?xml");
}

void TestTranslatorWindow::handsOutInEveryForm()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QString path = m_folder->filePath(QStringLiteral("out.") + ending);
    m_window->exportFile(path);
    QVERIFY(m_prompter.asked.empty());
    const auto bytes = core::base::readFile(path, 64 << 20);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->startsWith(begins));
    if (ending == QLatin1String("pdf") || ending == QLatin1String("tbx"))
        return;
    m_window->exportFile(path, true); // nothing is open: the file has no text
    const auto open = core::language::readTranslationFile(core::base::readFile(path, 64 << 20).value(), path);
    QVERIFY_RESULT(open);
    QVERIFY(open->empty() || ending == QLatin1String("ts"));
    QVERIFY(open->size() < 20);
}

void TestTranslatorWindow::theBookHasAPictureOfEveryPage()
{
    const auto questionnaire = m_window->session()->project().questionnaire();
    int pictures = 0;
    const QByteArray book = ui::translator::writePageBook(
        {m_window->session()->table(), *questionnaire, Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))},
        ui::translator::formPreview(m_catalogue), &pictures);
    // Every question, and the further pages of long batteries.
    QVERIFY(static_cast<size_t>(pictures) > questionnaire->questions.size());
    QVERIFY(book.count("/Subtype /Image") >= pictures);
    QVERIFY(book.count("/Type /Page\n") > pictures);
}

void TestTranslatorWindow::saysWhichFilesAreInUse()
{
    ui::translator::TranslatorWindow window({m_catalogue,
                                             m_terms,
                                             m_prompter,
                                             m_settings,
                                             [] { return Language(QStringLiteral("en")); },
                                             ui::translator::formPreview(m_catalogue),
                                             {},
                                             [] {
                                                 return QStringList{QStringLiteral("barometer_sv.ts")};
                                             }});
    window.openFolder(m_folder->path());
    window.show();
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().endsWith(QStringLiteral("In use now: barometer_sv.ts"));
    }));
}

void TestTranslatorWindow::showsAWindowForATextOfTheProgram()
{
    const auto window = [](const ui::translator::PreviewRequest &request, QWidget *parent) -> QWidget * {
        if (!request.program)
            return nullptr;
        const auto &all = request.program->messages;
        const auto same = std::find_if(all.begin(), all.end(), [&request](const core::language::TsMessage &message) {
            return message.context == request.unit.context && message.source == request.unit.key;
        });
        return same == all.end() ? nullptr : new QLabel(same->translation.value(0), parent);
    };
    ui::translator::PreviewPane pane({ui::translator::formPreview(m_catalogue), {}, {}, window});
    auto *where = pane.findChild<QComboBox *>(QStringLiteral("previewWhere"));
    auto table = m_window->session()->table();
    const Language swedish(QStringLiteral("sv"));
    const auto show = [&](const UnitId &unit) {
        ui::translator::PreviewRequest request{
            std::make_shared<const core::questionnaire::Questionnaire>(*m_window->session()->project().questionnaire()),
            *table.find(unit), swedish};
        if (request.unit.isInterface())
            request.program = std::make_shared<const core::language::TsFile>(table.tsFile(swedish));
        pane.show(request);
        pane.checkNow();
    };
    const UnitId button =
        core::language::interfaceUnitId(QStringLiteral("ui::desk::StorePage"), QStringLiteral("Start the kiosk"), {});
    show(button);
    QCOMPARE(where->currentText(), ui::translator::PreviewPane::tr("The window where it stands"));
    QVERIFY(table.set(button, swedish, {QStringLiteral("Öppna enkäten")}, UnitState::Draft));
    show(button);
    QCOMPARE(qobject_cast<QLabel *>(pane.view()->page())->text(), QStringLiteral("Öppna enkäten"));
    show(m_unit); // back to the questionnaire, and to its page
    QCOMPARE(where->currentIndex(), 0);
    QVERIFY(pane.view() != nullptr && qobject_cast<QLabel *>(pane.view()->page()) == nullptr);
}

void TestTranslatorWindow::putsTextsIntoAStore()
{
    QString into;
    core::base::Result<QMap<Language, int>> outcome = QMap<Language, int>{{Language(QStringLiteral("sv")), 1}};
    ui::translator::TranslatorServices services{m_catalogue,
                                                m_terms,
                                                m_prompter,
                                                m_settings,
                                                [] { return Language(QStringLiteral("en")); },
                                                ui::translator::formPreview(m_catalogue)};
    services.publish = [&](const QString &store, const core::questionnaire::Questionnaire &) {
        into = store;
        return outcome;
    };
    ui::translator::TranslatorWindow window(std::move(services));
    window.openFolder(m_folder->path());
    window.session()->setText(m_unit, Language(QStringLiteral("sv")), {QStringLiteral("Övrigt?")}, UnitState::Draft);
    window.publishInto(QStringLiteral("/store"));
    QCOMPARE(into, QStringLiteral("/store"));
    QVERIFY(window.session()->undoStack().isClean()); // what is published is saved
    QVERIFY(m_prompter.asked.constLast().text.contains(QStringLiteral("Svenska 1")));
    outcome =
        core::base::fail(core::base::ErrorCode::StructureDiffers, {QStringLiteral("q"), QStringLiteral("/store")});
    window.publishInto(QStringLiteral("/store"));
    QVERIFY(m_prompter.asked.constLast().text.contains(QStringLiteral("asks something else")));
}

void TestTranslatorWindow::asksBeforeLosingWork()
{
    type(QStringLiteral("Något mer?"));
    m_prompter.answers = {2};
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompter.asked.size(), 1);
    m_prompter.answers = {0};
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    const auto project = core::language::TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    QCOMPARE(project->table().find(m_unit)->text(Language(QStringLiteral("sv"))), QStringLiteral("Något mer?"));
}

void TestTranslatorWindow::saysWhatIsWrongWithAFolder()
{
    const QTemporaryDir empty;
    m_window->openFolder(empty.path()); // the work under way stays
    QCOMPARE(m_prompter.asked.size(), 1);
    QVERIFY(list().isVisible());
    ui::translator::TranslatorWindow window({m_catalogue, m_terms, m_prompter, m_settings,
                                             [] { return Language(QStringLiteral("en")); },
                                             ui::translator::formPreview(m_catalogue)});
    window.openFolder(empty.path());
    window.show();
    auto *action = window.findChild<QPushButton *>(QStringLiteral("stateAction"));
    QVERIFY(action != nullptr && action->isVisible());
}

void TestTranslatorWindow::everyPartHasANameAndRoom_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestTranslatorWindow::everyPartHasANameAndRoom()
{
    QFETCH(int, textPercent);
    m_appearance->setTheme({ui::common::ColourScheme::Light, ui::common::Workplace::Office, textPercent});
    m_window->resize(1920, 1080);
    m_window->findChild<ui::translator::PreviewPane *>()->clear(); // the kiosk's page has checks of its own
    qApp->processEvents();
    const auto faults = ui::common::checkPage(*m_window, 24);
    m_appearance->setTheme({});
    QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
}

BAROMETER_TEST(TestTranslatorWindow)
#include "tst_translatorwindow.moc"
