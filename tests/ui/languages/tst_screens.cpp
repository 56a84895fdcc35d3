// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/screens.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/languages/wanted.h"
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

/// Of each text the longest piece between placeholders that tells it from the texts of one's own language.
QStringList piecesOf(const QSet<QString> &texts, const QSet<QString> &own)
{
    constexpr int shortest = 14; // shorter ones may be a part of another word
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    const QString allOwn = QStringList(own.begin(), own.end()).join(QLatin1Char('\n'));
    QStringList pieces;
    for (const QString &text : texts) {
        const QStringList parts = text.split(placeholder);
        const QString longest = std::max_element(parts.begin(), parts.end(), [](const QString &a, const QString &b) {
                                    return a.size() < b.size();
                                })->trimmed();
        if (longest.size() >= shortest && !allOwn.contains(longest))
            pieces.append(longest);
    }
    return pieces;
}

} // namespace

/// Walks through every screen of the program in every language, and in two that nobody speaks.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsHardCoded();
    void everyWindowIsWalked();
    void longerTextsHaveRoom();
    void mirroredWindowsTurnRound();
    void noWordOfAnotherLanguage_data();
    void noWordOfAnotherLanguage();
    void switchesWhileOpen();

private:
    /// What one screen showed on the walk in the longer language.
    struct Look
    {
        QString name;
        bool speaksAllLanguages;
        QStringList texts;
        QString faults;
    };
    std::vector<Look> m_longer;
};

// The longest walk, once for all that is asked of it.
void TestScreens::initTestCase()
{
    tests::visitScreens(core::language::pseudoLanguage(Pseudo::Longer), allPages, [this](const tests::Screen &screen) {
        Look look{screen.name, screen.speaksAllLanguages, tests::shownTexts(screen.window), {}};
        if (!look.speaksAllLanguages)
            look.faults = ui::common::faultText(ui::common::checkPage(screen.window, 24));
        m_longer.push_back(std::move(look));
    });
    qInfo("%d screens", static_cast<int>(m_longer.size()));
}

// In the pseudo-language every text of ours stands in brackets: a word outside is written into the program.
void TestScreens::nothingIsHardCoded()
{
    QStringList found;
    for (const Look &look : m_longer) {
        if (look.speaksAllLanguages)
            continue;
        for (const QString &text : look.texts) {
            if (!tests::isData(text))
                found.append(look.name + QStringLiteral(": ") + text.left(200));
        }
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// Whatever can be on a screen belongs to a window, a page or a dialog: none of them is without a word on the walk.
// Single texts that it does not meet are listed with the reason; the list can only become shorter, and what is new and
// not met can only be little.
void TestScreens::everyWindowIsWalked()
{
    constexpr qsizetype mostUnlisted = 25; // texts that came lately, until the walk or the list has them
    QString met;
    for (const Look &look : m_longer) {
        for (const QString &text : look.texts)
            met += QString(text).remove(u'&') + u'\n';
    }
    const QSet<QString> listed = tests::notWalked();
    struct Count
    {
        int all = 0;
        int met = 0;
    };
    std::map<QString, Count> contexts;
    int all = 0;
    QSet<QString> missed;
    for (const tests::WantedText &wanted : tests::wantedTexts(Pseudo::Longer)) {
        ++all;
        ++contexts[wanted.context].all;
        if (wanted.isIn(met))
            ++contexts[wanted.context].met;
        else
            missed.insert(wanted.name);
    }
    QStringList unlisted = QSet<QString>(missed).subtract(listed).values();
    QStringList metByNow = QSet<QString>(listed).subtract(missed).values();
    QStringList unwalked;
    const QSet<QString> apart = tests::contextsApart();
    for (const auto &[context, count] : contexts) {
        if (count.met == 0 && !apart.contains(context))
            unwalked.append(context);
    }
    unlisted.sort();
    qInfo("%d of %d texts are on a screen of the walk; not on one, and not listed:\n%s",
          all - static_cast<int>(missed.size()), all, qPrintable(unlisted.join(u'\n')));
    QVERIFY2(unwalked.isEmpty(), qPrintable(u"A window that is not walked: "_qs + unwalked.join(u", "_qs)));
    QVERIFY2(metByNow.isEmpty(), qPrintable(u"Take these off notwalked.txt:\n"_qs + metByNow.join(u'\n')));
    QVERIFY2(unlisted.size() <= mostUnlisted, qPrintable(unlisted.join(u'\n')));
}

void TestScreens::longerTextsHaveRoom()
{
    QStringList found;
    for (const Look &look : m_longer) {
        if (!look.faults.isEmpty())
            found.append(look.name + QStringLiteral(": ") + look.faults);
    }
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
    for (const char *name : {"Suomi", "Svenska", "English", "Form"}) // and a place that translators see by its name
        foreign.remove(QString::fromLatin1(name));
    // Whole where it is short; a longer one is found in a sentence and with its placeholders filled in too.
    const QStringList pieces = piecesOf(foreign, tests::textsOf(Language(tag)));
    QVERIFY(pieces.size() > 500);
    QStringList found;
    // Files to print are named in the languages of what is printed, whatever the window's.
    static const QRegularExpression printed(QStringLiteral("[^,:/*]+\\.pdf\\b"));
    QSet<QString> texts;
    tests::visitScreens(Language(tag), allPages, [&](const tests::Screen &screen) {
        if (screen.speaksAllLanguages)
            return;
        for (const QString &shown : tests::shownTexts(screen.window)) {
            const QString text = QString(shown).remove(QLatin1Char('&')).remove(printed);
            const auto isIn = [&text](const QString &piece) {
                return text.contains(piece);
            };
            if (texts.contains(text))
                continue;
            texts.insert(text);
            if (foreign.contains(text) || std::any_of(pieces.begin(), pieces.end(), isIn))
                found.append(screen.name + QStringLiteral(": ") + text);
        }
    });
    found.removeDuplicates();
    QVERIFY(texts.size() > 1000);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// A window switched to Swedish while it is open is the window that was opened in Swedish, to the last tool tip.
void TestScreens::switchesWhileOpen()
{
    // The folder of the run, and what that run shows of it, is no text of the program.
    static const QRegularExpression folder(QStringLiteral("/\\S+-\\w{6}/"));
    static const QRegularExpression timeOfDay(
        QStringLiteral("\\b\\d{1,2}[:.]\\d{2}\\b"));                           // a minute may pass in between
    static const QRegularExpression freeRoom(QStringLiteral("\\d+ [GT]B\\b")); // others use the disk too
    // Which response has which number is drawn by lot in each store.
    static const QRegularExpression response(QStringLiteral("^(\\p{L}+) \\d+(?=: \\d)"));
    const auto textsOf = [](QWidget &window) {
        return tests::shownTexts(window)
            .replaceInStrings(folder, QStringLiteral("/"))
            .replaceInStrings(timeOfDay, QStringLiteral("-"))
            .replaceInStrings(freeRoom, QStringLiteral("-"))
            .replaceInStrings(response, QStringLiteral("\\1"))
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
