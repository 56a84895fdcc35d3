// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/pseudolanguage.h"
#include "core/language/tsfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/screens.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/languages/words.h"
#include "ui/common/checks.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <algorithm>
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
    void everyWindowIsWalked();
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

// Whatever can be on a screen belongs to a window, a page or a dialog: none of them is without a word on the walk. What
// only a fault or a certain day brings up is listed.
void TestScreens::everyWindowIsWalked()
{
    QString met;
    tests::visitScreens(core::language::pseudoLanguage(Pseudo::Longer), allPages, [&](const tests::Screen &screen) {
        for (const QString &text : tests::shownTexts(screen.window))
            met += QString(text).remove(u'&') + u'\n';
    });
    const QString path = tests::sourcePath(QStringLiteral("translations/barometer_fi.ts"));
    const auto bytes = core::base::readFile(path, qint64{16} * 1024 * 1024);
    QVERIFY_RESULT(bytes);
    const auto file = core::language::readTsFile(*bytes, path);
    QVERIFY_RESULT(file);
    struct Count
    {
        int met = 0;
        QStringList missed;
    };
    std::map<QString, Count> contexts;
    int all = 0, missed = 0;
    for (const core::language::TsMessage &message : file->messages) {
        const bool isOnScreen = message.context.startsWith(QLatin1String("ui::")) ||
            message.context == QLatin1String("Form") || message.context == QLatin1String("SelfCheck");
        if (!isOnScreen)
            continue;
        ++all;
        // Between its placeholders a text stands as it is written.
        static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|L?n)"));
        const QString shown = core::language::pseudoText(message.source, Pseudo::Longer).remove(u'&').simplified();
        const QStringList parts = shown.split(placeholder, Qt::SkipEmptyParts);
        const auto longest = std::max_element(parts.begin(), parts.end(),
                                              [](const QString &a, const QString &b) { return a.size() < b.size(); });
        if (longest == parts.end() || met.contains(longest->trimmed())) {
            ++contexts[message.context].met;
        } else {
            ++missed;
            contexts[message.context].missed.append(message.source);
        }
    }
    // The help is a file of each language; an offer to repair comes up over a damaged store, and the places of texts
    // are words beside another program's page.
    const QSet<QString> apart{
        QStringLiteral("ui::common::HelpPage"),          QStringLiteral("ui::desk::RepairOffer"),
        QStringLiteral("ui::explorer::ExplorerSession"), QStringLiteral("ui::translator::TranslationSession"),
        QStringLiteral("ui::desk::ResultsTasks"),        QStringLiteral("ui::translator::PageBook"),
        QStringLiteral("ui::translator::PlaceWords")};
    QStringList unwalked, lines;
    for (const auto &[context, count] : contexts) {
        if (count.met == 0 && !apart.contains(context))
            unwalked.append(context);
        if (!count.missed.isEmpty())
            lines.append(context + QStringLiteral(": ") + count.missed.join(QStringLiteral(" | ")));
    }
    qInfo("%d of %d texts are on a screen of the walk; not on one:\n%s", all - missed, all,
          qPrintable(lines.join(u'\n')));
    QVERIFY2(unwalked.isEmpty(), qPrintable(unwalked.join(u'\n')));
    QVERIFY2(missed * 10 < all * 4, qPrintable(QString::number(missed)));
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
    static const QRegularExpression timeOfDay(
        QStringLiteral("\\b\\d{1,2}[:.]\\d{2}\\b")); // a minute may pass in between
    const auto textsOf = [](QWidget &window) {
        return tests::shownTexts(window)
            .replaceInStrings(folder, QStringLiteral("/"))
            .replaceInStrings(timeOfDay, QStringLiteral("-"))
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
