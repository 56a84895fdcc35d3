// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/translationfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/languagedialog.h"
#include "ui/translator/translatorwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using core::base::Language;
using core::language::UnitId;
using core::language::UnitState;

/// The window beside other programs at the same folder, and in more than one folder and language.
class TestTranslatorFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anotherFolderAsksAboutUnsavedWork();
    void anEditorMayPutTheOldFileAwayFirst();
    void looksOnAfterKeepingMine();
    void otherFilesOfTheFolderDoNotCount();
    void aNewFileIsANewLanguage();
    void addsALanguage();
    void takingInANewLanguageShowsIt();

private:
    static void fill(const QString &folder)
    {
        const QString questionnaire = QStringLiteral("resources/questionnaires/partnership-barometer.json");
        QVERIFY(QFile::copy(tests::sourcePath(questionnaire), folder + QStringLiteral("/q.json")));
        QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/barometer_sv.ts")),
                            folder + QStringLiteral("/barometer_sv.ts")));
    }
    /// The Swedish catalogue with another word for Cancel, as another program would have saved it.
    [[nodiscard]] QByteArray catalogueSaying(const QString &word) const
    {
        core::language::TranslationTable table = m_window->session()->table();
        table.set(m_cancel, m_swedish, {word}, UnitState::Checked);
        return core::language::writeTsFile(table.tsFile(m_swedish));
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const QString &to, const QByteArray &bytes) { QVERIFY_RESULT(core::base::writeFile(to, bytes)); }
    [[nodiscard]] QString cancel() const { return m_window->session()->table().find(m_cancel)->text(m_swedish); }
    void change(const QString &text = QStringLiteral("Något mer?"))
    {
        m_window->session()->setText(m_unit, m_swedish, {text}, UnitState::Draft);
    }
    [[nodiscard]] QComboBox &target() { return *m_window->findChild<QComboBox *>(QStringLiteral("target")); }

    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    ui::common::MemorySettingStore m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::translator::TranslatorWindow> m_window;
    const Language m_swedish{QStringLiteral("sv")};
    const UnitId m_unit{QStringLiteral("q:questions/Q39/text")};
    const UnitId m_cancel =
        core::language::interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), {});
};

void TestTranslatorFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(m_folder->path());
    m_window = std::make_unique<ui::translator::TranslatorWindow>(
        ui::translator::TranslatorServices{m_catalogue,
                                           {},
                                           m_prompter,
                                           m_settings,
                                           [] { return Language(QStringLiteral("en")); },
                                           ui::translator::formPreview(m_catalogue)});
    m_window->openFolder(m_folder->path());
    QVERIFY(m_window->session() != nullptr);
}

void TestTranslatorFolder::cleanup()
{
    m_window.reset();
    m_prompter.answers.clear();
    m_prompter.asked.clear();
}

void TestTranslatorFolder::anotherFolderAsksAboutUnsavedWork()
{
    const QTemporaryDir other;
    fill(other.path());
    change();
    m_prompter.answers = {2}; // go on working
    m_window->openFolder(other.path());
    QCOMPARE(m_prompter.asked.size(), 1);
    QCOMPARE(m_window->session()->project().folder(), QDir(m_folder->path()).absolutePath());
    QCOMPARE(m_window->session()->table().find(m_unit)->text(m_swedish), QStringLiteral("Något mer?"));
    m_prompter.answers = {0}; // save
    m_window->openFolder(other.path());
    QCOMPARE(m_window->session()->project().folder(), QDir(other.path()).absolutePath());
    const auto saved = core::language::TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->table().find(m_unit)->text(m_swedish), QStringLiteral("Något mer?"));
    m_window->openFolder(m_folder->path()); // nothing to lose, nothing to ask
    QCOMPARE(m_prompter.asked.size(), 2);
}

void TestTranslatorFolder::anEditorMayPutTheOldFileAwayFirst()
{
    const QByteArray changed = catalogueSaying(QStringLiteral("Ångra det"));
    QVERIFY(QFile::rename(path("barometer_sv.ts"), path("barometer_sv.ts~")));
    QTimer::singleShot(300, this, [&] { write(path("barometer_sv.ts"), changed); });
    QTRY_VERIFY(QFile::exists(path("barometer_sv.ts")));
    QVERIFY2(m_window->session()->table().find(m_cancel) != nullptr, "its texts stay while it is away");
    QTRY_COMPARE(cancel(), QStringLiteral("Ångra det"));
    QVERIFY(m_prompter.asked.isEmpty());
}

void TestTranslatorFolder::looksOnAfterKeepingMine()
{
    const QByteArray first = catalogueSaying(QStringLiteral("Ångra det"));
    const QByteArray second = catalogueSaying(QStringLiteral("Ångra allt"));
    change();
    m_prompter.answers = {0, 1}; // keep mine, then read again
    write(path("barometer_sv.ts"), first);
    QTRY_COMPARE(m_prompter.asked.size(), 1);
    QVERIFY(cancel() != QStringLiteral("Ångra det"));
    write(path("barometer_sv.ts"), second);
    QTRY_COMPARE(m_prompter.asked.size(), 2);
    QCOMPARE(cancel(), QStringLiteral("Ångra allt"));
}

void TestTranslatorFolder::otherFilesOfTheFolderDoNotCount()
{
    change();
    write(path("notes.txt"), QByteArrayLiteral("not ours"));
    bool looked = false;
    QTimer::singleShot(500, this, [&looked] { looked = true; }); // longer than the window rests
    QTRY_VERIFY(looked);
    QVERIFY(m_prompter.asked.isEmpty());
    QVERIFY(m_window->save()); // what the window writes itself is no change by another program
    change(QStringLiteral("Något annat?"));
    write(path("barometer_sv.ts"), catalogueSaying(QStringLiteral("Ångra det")));
    QTRY_COMPARE(m_prompter.asked.size(), 1);
}

void TestTranslatorFolder::aNewFileIsANewLanguage()
{
    QCOMPARE(target().findData(QStringLiteral("se")), -1);
    QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/barometer_sv.ts")), path("barometer_se.ts")));
    QTRY_VERIFY(target().findData(QStringLiteral("se")) >= 0);
    // It is a copy: nothing in it is checked, and "Missing" finds all of it until somebody translates it.
    target().setCurrentIndex(target().findData(QStringLiteral("se")));
    const auto *completeness = m_window->findChild<QLabel *>(QStringLiteral("completeness"));
    QVERIFY2(completeness->text().contains(QStringLiteral("program 0 %")), qPrintable(completeness->text()));
    auto *show = m_window->findChild<QComboBox *>(QStringLiteral("show"));
    show->setCurrentIndex(static_cast<int>(ui::translator::TranslationFilter::Show::Missing));
    const auto *list = m_window->findChild<QTableView *>(QStringLiteral("texts"));
    const int missing = list->model()->rowCount();
    QCOMPARE(missing, static_cast<int>(m_window->session()->table().units().size()));
    m_window->session()->setText(m_cancel, Language(QStringLiteral("se")), {QStringLiteral("Gaskkalduhte")},
                                 UnitState::Draft);
    show->setCurrentIndex(0);
    show->setCurrentIndex(static_cast<int>(ui::translator::TranslationFilter::Show::Missing));
    QCOMPARE(list->model()->rowCount(), missing - 1);
}

void TestTranslatorFolder::addsALanguage()
{
    ui::translator::LanguageDialog dialog({m_swedish});
    auto *languages = dialog.findChild<QComboBox *>(QStringLiteral("languages"));
    for (const char *tag : {"se", "uk", "ar", "fi-x-selko"})
        QVERIFY2(languages->findData(QString::fromLatin1(tag)) >= 0, tag);
    QCOMPARE(languages->findData(QStringLiteral("sv")), -1); // is there already
    connect(&dialog, &ui::translator::LanguageDialog::chosen, m_window.get(),
            &ui::translator::TranslatorWindow::addLanguage);
    languages->setCurrentIndex(languages->findData(QStringLiteral("se")));
    dialog.findChild<QPushButton *>(QStringLiteral("addLanguage"))->click();
    QCOMPARE(target().currentData().toString(), QStringLiteral("se"));
    QVERIFY(m_window->session()->undoStack().isClean());
    m_window->session()->setText(m_cancel, Language(QStringLiteral("se")), {QStringLiteral("Gaskkalduhte")},
                                 UnitState::Checked);
    QVERIFY(m_window->save());
    QVERIFY(QFile::exists(path("barometer_se.ts")));
}

void TestTranslatorFolder::takingInANewLanguageShowsIt()
{
    const Language sami(QStringLiteral("se"));
    core::language::TranslationTable theirs = m_window->session()->table();
    theirs.set(m_cancel, sami, {QStringLiteral("Gaskkalduhte")}, UnitState::Checked);
    write(path("back.xliff"), core::language::writeXliff(theirs, {m_swedish, sami, false}));
    m_window->takeInFile(path("back.xliff"));
    m_window->findChild<QDialog *>()->findChild<QPushButton *>(QStringLiteral("acceptPlan"))->click();
    QVERIFY(target().findData(QStringLiteral("se")) >= 0);
}

BAROMETER_TEST(TestTranslatorFolder)
#include "tst_translatorfolder.moc"
