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
#include "ui/common/interfacelanguage.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <map>
#include <utility>

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

using Texts = std::map<QString, QStringList>; ///< of each screen

/// The texts of a window but for what is another in each run and at each moment: no texts of the program.
QStringList lastingTexts(QWidget &window)
{
    static const QRegularExpression folder(QStringLiteral("/\\S+-\\w{6}/"));
    static const QRegularExpression timeOfDay(QStringLiteral("\\b\\d{1,2}[:.]\\d{2}\\b"),
                                              QRegularExpression::UseUnicodePropertiesOption); // a minute may pass
    static const QRegularExpression freeRoom(QStringLiteral("\\d+\\s[GT][Bt]\\b")); // others use the disk too
    // Which response has which number is drawn by lot in each store.
    static const QRegularExpression response(QStringLiteral("^(\\p{L}+) \\d+(?=: \\d)"));
    QStringList texts = tests::shownTexts(window)
                            .replaceInStrings(folder, QStringLiteral("/"))
                            .replaceInStrings(timeOfDay, QStringLiteral("-"))
                            .replaceInStrings(freeRoom, QStringLiteral("-"))
                            .replaceInStrings(response, QStringLiteral("\\1"))
                            .replaceInStrings(tests::keyWords(), QStringLiteral("-"));
    texts.removeIf([](const QString &text) { return text.startsWith(u'↓'); }); // goes with how far a page is scrolled
    // Lists of languages hold the one in use too, and only a walk in the mirrored one has that.
    const Language mirrored = core::language::pseudoLanguage(Pseudo::Mirrored);
    const QString name = ui::common::nameOf(mirrored);
    texts.replaceInStrings(QStringLiteral(", ") + name, QString());
    texts.removeIf([&](const QString &text) { return text.contains(name) || text.contains(mirrored.text()); });
    return texts;
}

/// What a screen shows and should not, and the other way round.
QStringList differences(const QString &screen, const QStringList &now, const QStringList &wanted)
{
    QStringList found;
    for (const QString &text : now) {
        if (!wanted.contains(text))
            found.append(screen + QStringLiteral(": stays \"%1\"").arg(text.left(120)));
    }
    for (const QString &text : wanted) {
        if (!now.contains(text))
            found.append(screen + QStringLiteral(": lacks \"%1\"").arg(text.left(120)));
    }
    return found;
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
    void switchesWhileOpen_data();
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
    std::map<Language, Texts> m_fresh;                         ///< as opened, by language
    std::map<std::pair<Language, Language>, Texts> m_switched; ///< from the one to the other
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
    if (!metByNow.isEmpty())
        qInfo("take these off notwalked.txt:\n%s", qPrintable(metByNow.join(u'\n')));
    QVERIFY2(metByNow.isEmpty(), "texts of notwalked.txt are met: see above");
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

void TestScreens::switchesWhileOpen_data()
{
    QTest::addColumn<Language>("own");
    QTest::addColumn<Language>("next");
    const Language fi = language("fi"), sv = language("sv"), en = language("en");
    QTest::newRow("fi sv") << fi << sv;
    QTest::newRow("sv en") << sv << en;
    QTest::newRow("en fi") << en << fi;
    QTest::newRow("mirrored fi") << core::language::pseudoLanguage(Pseudo::Mirrored) << fi;
}

// A window switched to another language while it is open is the window that was opened in it, to the last tool tip, and
// switched back it is what it was. The mirrored language turns it round and back.
void TestScreens::switchesWhileOpen()
{
    QFETCH(Language, own);
    QFETCH(Language, next);
    const bool turns = core::language::pseudoOf(own).has_value();
    QStringList found;
    tests::visitScreens(own, 12, [&](const tests::Screen &screen) {
        const QStringList texts = m_fresh[own][screen.name] = lastingTexts(screen.window);
        if (screen.speaksAllLanguages || screen.keepsLanguage)
            return;
        screen.setLanguage(next);
        m_switched[{own, next}][screen.name] = lastingTexts(screen.window);
        const bool wrongWay = turns && screen.window.layoutDirection() != Qt::LeftToRight;
        screen.setLanguage(own);
        found += differences(screen.name + QStringLiteral(" and back"), lastingTexts(screen.window), texts);
        if (wrongWay || (turns && screen.window.layoutDirection() != Qt::RightToLeft))
            found.append(screen.name + QStringLiteral(": does not turn round"));
    });
    for (const auto &[pair, screens] : m_switched) { // those of which this walk was the second one
        const auto opened = m_fresh.find(pair.second);
        if ((pair.first != own && pair.second != own) || opened == m_fresh.end())
            continue;
        for (const auto &[name, texts] : screens) {
            QStringList wanted = opened->second[name];
            if (core::language::pseudoOf(pair.first).has_value()) // its kiosk offers itself alone
                wanted.removeIf([&](const QString &text) { return !texts.contains(text); });
            found += differences(name + u' ' + pair.first.text(), texts, wanted);
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

BAROMETER_TEST(TestScreens)
#include "tst_screens.moc"
