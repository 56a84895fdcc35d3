// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"
#include "tests/support/testmain.h"
#include "tests/ui/languages/screens.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/languages/words.h"
#include "ui/common/checks.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <map>

using core::base::Language;
using core::language::Pseudo;

namespace {

constexpr int allPages = 80;

Language language(const char *tag)
{
    return Language(QString::fromLatin1(tag));
}

} // namespace

/// Walks through every screen of the program in every language, and in two that nobody speaks.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsHardCoded();
    void longerTextsHaveRoom();
    void mirroredWindowsTurnRound();
    void noWordOfAnotherLanguage_data();
    void noWordOfAnotherLanguage();
    void switchesWhileOpen();
};

// In the pseudo-language every text of ours stands in brackets: a word outside is written into the program.
void TestScreens::nothingIsHardCoded()
{
    QStringList found;
    tests::visitScreens(core::language::pseudoLanguage(Pseudo::Longer), allPages, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages)
            return;
        for (const QString &text : tests::shownTexts(screen.window)) {
            if (!tests::isData(text))
                found.append(screen.name + QStringLiteral(": ") + text.left(200));
        }
    });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestScreens::longerTextsHaveRoom()
{
    QStringList found;
    tests::visitScreens(core::language::pseudoLanguage(Pseudo::Longer), allPages, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages)
            return;
        for (const ui::common::Fault &fault : ui::common::checkPage(screen.window, 24))
            found.append(screen.name + QStringLiteral(": ") + ui::common::faultText({fault}));
    });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestScreens::mirroredWindowsTurnRound()
{
    QStringList found;
    int screens = 0;
    tests::visitScreens(core::language::pseudoLanguage(Pseudo::Mirrored), 20, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages)
            return;
        ++screens;
        if (screen.window.layoutDirection() != Qt::RightToLeft)
            found.append(screen.name + QStringLiteral(": does not turn round"));
        for (const ui::common::Fault &fault : ui::common::checkPage(screen.window, 24))
            found.append(screen.name + QStringLiteral(": ") + ui::common::faultText({fault}));
    });
    found.removeDuplicates();
    QVERIFY(screens > 20);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestScreens::noWordOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("tag");
    for (const char *tag : {"fi", "sv", "en"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TestScreens::noWordOfAnotherLanguage()
{
    QFETCH(QString, tag);
    QSet<QString> foreign;
    for (const char *other : {"fi", "sv", "en"}) {
        if (tag != QLatin1String(other))
            foreign.unite(tests::textsOf(language(other)));
    }
    foreign.subtract(tests::textsOf(Language(tag)));
    for (const char *name : {"Suomi", "Svenska", "English"})
        foreign.remove(QString::fromLatin1(name));
    QStringList found;
    int texts = 0;
    tests::visitScreens(Language(tag), allPages, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages)
            return;
        for (const QString &text : tests::shownTexts(screen.window)) {
            ++texts;
            if (foreign.contains(QString(text).remove(QLatin1Char('&'))))
                found.append(screen.name + QStringLiteral(": ") + text);
        }
    });
    found.removeDuplicates();
    QVERIFY(texts > 2000);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// A window switched to Swedish while it is open is the window that was opened in Swedish, to the last tool tip.
void TestScreens::switchesWhileOpen()
{
    // The folder of the run, and what that run shows of it, is no text of the program.
    static const QRegularExpression folder(QStringLiteral("/\\S+-\\w{6}/"));
    const auto textsOf = [](QWidget &window) {
        return tests::shownTexts(window)
            .replaceInStrings(folder, QStringLiteral("/"))
            .replaceInStrings(tests::keyWords(), QStringLiteral("-"));
    };
    std::map<QString, QStringList> fresh;
    tests::visitScreens(language("sv"), 12,
                        [&](const tests::Screen &screen) { fresh[screen.name] = textsOf(screen.window); });
    QStringList found;
    tests::visitScreens(language("fi"), 12, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages || screen.keepsLanguage)
            return;
        screen.setLanguage(language("sv"));
        const QStringList now = textsOf(screen.window);
        screen.setLanguage(language("fi"));
        const QStringList &wanted = fresh[screen.name];
        for (const QString &text : now) {
            if (!wanted.contains(text))
                found.append(screen.name + QStringLiteral(": stays \"%1\"").arg(text.left(120)));
        }
        for (const QString &text : wanted) {
            if (!now.contains(text))
                found.append(screen.name + QStringLiteral(": lacks \"%1\"").arg(text.left(120)));
        }
    });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

BAROMETER_TEST(TestScreens)
#include "tst_screens.moc"
