// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/common/appearance.h"
#include "ui/common/safetextbox.h"
#include "ui/translator/similarpane.h"
#include "ui/translator/translatorwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::base::Language;
using core::language::UnitState;
using ui::common::SafeTextBox;

namespace {

const Language swedish(QStringLiteral("sv"));

core::language::TsMessage message(const char *source, const char *translation)
{
    core::language::TsMessage made;
    made.context = QStringLiteral("a");
    made.source = QString::fromUtf8(source);
    made.translation = {QString::fromUtf8(translation)};
    made.unfinished = *translation == '\0';
    return made;
}

} // namespace

/// What spares a translator from writing the same twice: texts translated before, the source to begin with, the next
/// text that somebody has to look at. All of it by keys.
class TestTranslatorReuse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOverWhatWasTranslatedBefore();
    void showsNothingWhereNothingIsAlike();
    void worksFromRightToLeft();
    void copiesTheSource();
    void goesFromOneOpenTextToTheNext();
    void boxesAreNamedForThoseWhoHearThem();

private:
    [[nodiscard]] QTableView &list() { return *m_window->findChild<QTableView *>(QStringLiteral("texts")); }
    [[nodiscard]] SafeTextBox &box() { return *m_window->findChild<SafeTextBox *>(QStringLiteral("translation0")); }
    [[nodiscard]] QString text(int row) const
    {
        return m_window->session()->table().units()[static_cast<size_t>(row)].text(swedish);
    }
    [[nodiscard]] UnitState state(int row) const
    {
        return m_window->session()->table().units()[static_cast<size_t>(row)].state(swedish);
    }
    /// Does what the window does at these keys; only an active window hears them by itself.
    void press(const QKeySequence &keys)
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->shortcut() == keys; });
        QVERIFY(found != actions.end());
        QVERIFY((*found)->isEnabled());
        (*found)->trigger();
    }

    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    ui::common::MemorySettingStore m_settings;
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::translator::TranslatorWindow> m_window;
};

void TestTranslatorReuse::init()
{
    m_window.reset();
    if (!m_appearance)
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
    m_folder = std::make_unique<QTemporaryDir>();
    core::language::TsFile file;
    file.language = swedish;
    file.sourceLanguage = Language(QStringLiteral("en"));
    file.messages = {message("Open the store", ""), message("&Open the store", "Öppna mappen"),
                     message("Something else", "Något annat"), message("Open the store again", "Öppna mappen igen"),
                     message("Leave", "")};
    QVERIFY_RESULT(core::base::writeFile(m_folder->filePath(QStringLiteral("barometer_sv.ts")),
                                         core::language::writeTsFile(file)));
    m_window = std::make_unique<ui::translator::TranslatorWindow>(
        ui::translator::TranslatorServices{m_catalogue,
                                           {},
                                           m_prompter,
                                           m_settings,
                                           [] { return Language(QStringLiteral("en")); },
                                           [](const ui::translator::PreviewRequest &, QWidget *) -> QWidget * {
                                               return nullptr;
                                           }});
    m_window->openFolder(m_folder->path());
    m_window->show();
    QVERIFY(m_window->session() != nullptr);
    auto *target = m_window->findChild<QComboBox *>(QStringLiteral("target"));
    target->setCurrentIndex(target->findData(QStringLiteral("sv")));
    auto *source = m_window->findChild<QComboBox *>(QStringLiteral("source"));
    source->setCurrentIndex(source->findData(QStringLiteral("en")));
    list().selectRow(0);
    QCOMPARE(text(0), QString());
}

void TestTranslatorReuse::takesOverWhatWasTranslatedBefore()
{
    QStringList offered;
    const auto *pane = m_window->findChild<ui::translator::SimilarPane *>();
    for (const QLabel *label : pane->findChildren<QLabel *>()) {
        if (label->isVisibleTo(pane))
            offered.append(label->text());
    }
    QCOMPARE(offered.mid(1),
             QStringList({QStringLiteral("100 %: &Open the store\nÖppna mappen"),
                          QStringLiteral("85 %: Open the store again\nÖppna mappen igen")}));
    press(QKeySequence(Qt::CTRL | Qt::Key_2));
    QCOMPARE(text(0), QStringLiteral("Öppna mappen igen"));
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("takeSimilar0")), Qt::LeftButton);
    QCOMPARE(text(0), QStringLiteral("Öppna mappen"));
    QCOMPARE(box().toPlainText(), QStringLiteral("Öppna mappen"));
    QCOMPARE(state(0), UnitState::Draft); // somebody has to look at it
    QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(&box()));
    m_window->session()->undoStack().undo(); // all that was done to this text since it was chosen
    QCOMPARE(text(0), QString());
}

void TestTranslatorReuse::showsNothingWhereNothingIsAlike()
{
    list().selectRow(4);
    QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("takeSimilar0")) == nullptr ||
            !m_window->findChild<QPushButton *>(QStringLiteral("takeSimilar0"))->isVisible());
    press(QKeySequence(Qt::CTRL | Qt::Key_1));
    QCOMPARE(text(4), QString());
}

// A window that is turned round for its language has a text to begin with, and goes on from it.
void TestTranslatorReuse::worksFromRightToLeft()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_window->openFolder(m_folder->path());
    QCOMPARE(list().currentIndex().row(), 0);
    press(QKeySequence(Qt::CTRL | Qt::Key_Down));
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(m_window->findChild<SafeTextBox *>(QStringLiteral("translation0")) != nullptr);
}

void TestTranslatorReuse::copiesTheSource()
{
    list().selectRow(4);
    box().setFocus();
    press(QKeySequence(Qt::CTRL | Qt::Key_B));
    QCOMPARE(text(4), QStringLiteral("Leave"));
    QCOMPARE(state(4), UnitState::Draft);
}

void TestTranslatorReuse::goesFromOneOpenTextToTheNext()
{
    press(QKeySequence(Qt::Key_F8));
    QCOMPARE(list().currentIndex().row(), 4);
    QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(&box()));
    press(QKeySequence(Qt::Key_F8)); // round to the beginning
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestTranslatorReuse::boxesAreNamedForThoseWhoHearThem()
{
    for (const char *name : {"source", "target", "show", "previewScreen"}) {
        auto *combo = m_window->findChild<QComboBox *>(QLatin1String(name));
        QStringList labels;
        for (const auto &relation : QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label))
            labels.append(relation.first->text(QAccessible::Name));
        QCOMPARE(labels, QStringList(combo->accessibleName()));
        QVERIFY2(!labels.constFirst().isEmpty(), name);
    }
}

BAROMETER_TEST(TestTranslatorReuse)
#include "tst_translatorreuse.moc"
