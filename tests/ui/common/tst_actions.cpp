// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/pictures.h"
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/helppage.h"
#include "ui/common/helpwindow.h"
#include "ui/common/interfacelanguage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>

using core::base::Language;
using namespace ui::common;

namespace {

const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};

ActionId pressed(ActionScope scope, QKeyCombination keys)
{
    return actionOf(scope, QKeyEvent(QEvent::KeyPress, keys.key(), keys.keyboardModifiers()));
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasOneLine();
    void aKeyMeansOneThing();
    void pagesAskWhatAKeyMeans();
    void wordsFollowTheLanguage();
    void theHelpListsEveryKey();
    void theHelpNamesNoOtherKey();
    void helpOpensWhereTheWindowIs();
};

void TestActions::everyActionHasOneLine()
{
    QSet<ActionId> seen;
    ActionScope scope = ActionScope::Everywhere;
    for (const ActionLine &line : actionTable()) {
        QVERIFY2(!seen.contains(line.id), line.text);
        QVERIFY2(line.scope >= scope, line.text); // the help has a table of each
        seen.insert(line.id);
        scope = line.scope;
    }
    QCOMPARE(seen.size(), static_cast<int>(ActionId::TakeSimilar3)); // the last one; None has no line
}

/// At one place, and in every window.
void TestActions::aKeyMeansOneThing()
{
    QStringList faults;
    for (const ActionLine &a : actionTable()) {
        for (const ActionLine &b : actionTable()) {
            const bool meet = a.scope == b.scope || a.scope == ActionScope::Everywhere;
            for (const QKeySequence &key : keysOf(a)) {
                if (a.id != b.id && meet && keysOf(b).contains(key))
                    faults.append(QStringLiteral("%1: %2, %3").arg(key.toString(), plainText(a.id), plainText(b.id)));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestActions::pagesAskWhatAKeyMeans()
{
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::Key_A), ActionId::Approve);
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::SHIFT | Qt::Key_A), ActionId::Approve); // a capital
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::CTRL | Qt::Key_A), ActionId::None);
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::CTRL | Qt::Key_Z), ActionId::UndoDecision); // the second key
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::CTRL | Qt::SHIFT | Qt::Key_Z), ActionId::None);
    QCOMPARE(pressed(ActionScope::OpenAnswers, Qt::Key_F2), ActionId::None);
    QCOMPARE(pressed(ActionScope::PaperForms, Qt::Key_F2), ActionId::FormLanguage);
    QCOMPARE(pressed(ActionScope::Answer, Qt::Key_F2), ActionId::Listen);
    QCOMPARE(pressed(ActionScope::Answer, Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L), ActionId::CloseKiosk);
    QCOMPARE(pressed(ActionScope::Answer, Qt::CTRL | Qt::ALT | Qt::Key_L), ActionId::None);
    QCOMPARE(pressed(ActionScope::Results, Qt::Key_unknown), ActionId::None); // of lines without a key
}

void TestActions::wordsFollowTheLanguage()
{
    QWidget window;
    auto *action = new Action(ActionId::CopyChart, &window);
    InterfaceLanguage interface(Language(QStringLiteral("fi")));
    retranslateActions(window);
    QCOMPARE(action->text(), QStringLiteral("&Kopioi kuvio"));
    QCOMPARE(action->toolTip(), QStringLiteral("Kopioi kuvio (Ctrl+Vaihto+C)"));
    QCOMPARE(findAction(window, ActionId::CopyChart), action);
    QCOMPARE(findAction(window, ActionId::CopyTable), nullptr);
    interface.setLanguage(Language(QStringLiteral("sv")));
    retranslateActions(window);
    QCOMPARE(action->toolTip(), QStringLiteral("Kopiera diagrammet (Ctrl+Skift+C)"));
    QCOMPARE(withKey(QStringLiteral("x"), ActionId::CompareWaves), QStringLiteral("x")); // it has no key
}

void TestActions::theHelpListsEveryKey()
{
    for (const QString &language : languages) {
        const InterfaceLanguage interface((Language(language)));
        HelpPage page(tests::sourcePath(QStringLiteral("resources/help")));
        page.showLanguage(Language(language));
        const QString shown = page.toPlainText();
        QVERIFY(!shown.contains(QLatin1String("{keys}")));
        QVERIFY(!shown.contains(QLatin1String("|---|"))); // a table, not what one is written with
        for (const ActionLine &line : actionTable()) {
            if (!keysOf(line).isEmpty())
                QVERIFY2(shown.contains(keyText(line.id)) && shown.contains(plainText(line.id).remove(u'…')),
                         line.text);
        }
    }
}

/// What the chapters say of keys, in words of each language, is what the table has.
void TestActions::theHelpNamesNoOtherKey()
{
    static const QRegularExpression key(QStringLiteral("\\b(?:(?:Ctrl|Alt)\\+[\\w+]*\\w|F\\d+)\\b"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &language : languages) {
        const InterfaceLanguage interface((Language(language)));
        QSet<QString> known;
        for (const ActionLine &line : actionTable()) {
            for (const QKeySequence &each : keysOf(line))
                known.insert(each.toString(QKeySequence::NativeText));
        }
        const auto file = core::base::readFile(tests::sourcePath(QStringLiteral("resources/help/%1.md").arg(language)),
                                               qint64{1} << 20);
        QSet<QString> named;
        for (auto it = key.globalMatch(QString::fromUtf8(file.value())); it.hasNext();)
            named.insert(it.next().captured());
        QVERIFY(named.size() > 8);
        QCOMPARE(QStringList((named - known).values()), QStringList());
    }
}

void TestActions::helpOpensWhereTheWindowIs()
{
    QString language = QStringLiteral("fi");
    InterfaceLanguage interface((Language(language)));
    const Appearance appearance(*qobject_cast<QApplication *>(qApp), Theme());
    HelpWindow help({4, ActionScope::Results,
                     [&language] {
                         return Language(language);
                     }},
                    tests::sourcePath(QStringLiteral("resources/help")));
    const auto *page = help.findChild<HelpPage *>();
    const auto place = [page] {
        return page->textCursor().block().text();
    };
    help.show();
    help.showChapter();
    QCOMPARE(place(), QStringLiteral("Tulokset"));
    help.showKeys();
    tests::keepPicture(help, QStringLiteral("help-keys"));
    QCOMPARE(place(), QStringLiteral("Tulokset")); // of the keys, far below
    QVERIFY(page->textCursor().block().next().text() != QStringLiteral("Tulostiedosto"));
    language = QStringLiteral("sv");
    interface.setLanguage(Language(language));
    QTRY_VERIFY(help.windowTitle().startsWith(QStringLiteral("Hjälp")));
    help.showChapter();
    QCOMPARE(place(), QStringLiteral("Resultat"));

    QWidget window;
    addHelp(&window, {1, ActionScope::Everywhere, [] {
                          return Language(QStringLiteral("en"));
                      }});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.findChild<HelpWindow *>(), nullptr);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *opened = window.findChild<HelpWindow *>();
    QVERIFY(opened != nullptr && opened->isVisible() && !opened->isModal());
    QTest::keyClick(opened, Qt::Key_Escape);
    QVERIFY(!opened->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, QKeySequence(Qt::CTRL | Qt::Key_Question));
    QVERIFY(opened->isVisible()); // the same one again
    QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
}

BAROMETER_TEST(TestActions)
#include "tst_actions.moc"
