// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationtable.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/support/settle.h"

#include <QTest>

#include <algorithm>

using core::base::Language;
using core::language::UnitState;

namespace {

const QString mark = QStringLiteral("(S) "); // invented: each text is the ordinary one with a mark before it

} // namespace

/// Easy Finnish and easy Swedish are languages of their own where people answer.
class TestEasyLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theKioskOffersAndSpeaksIt_data();
    void theKioskOffersAndSpeaksIt();
};

void TestEasyLanguage::theKioskOffersAndSpeaksIt_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("selkosuomi") << QStringLiteral("fi-x-selko") << QStringLiteral("Selkosuomi")
                                << QStringLiteral("Seuraava");
    QTest::newRow("lättläst svenska") << QStringLiteral("sv-x-lattlast") << QStringLiteral("Lättläst svenska")
                                      << QStringLiteral("Nästa");
}

void TestEasyLanguage::theKioskOffersAndSpeaksIt()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    QFETCH(QString, next);
    const Language easy(tag);
    core::questionnaire::Questionnaire asked = tests::shippedQuestionnaire();
    core::language::TranslationTable table;
    table.add(asked);
    const auto units = table.units(); // a copy: setting one changes the table
    for (const core::language::TranslationUnit &unit : units)
        QVERIFY(table.set(unit.id, easy, {mark + unit.text(core::base::baseLanguage(easy))}, UnitState::Checked));
    table.writeTo(asked);
    tests::Kiosk kiosk(asked, "2");
    QVERIFY(tests::shownTexts(*kiosk.window).contains(name));
    kiosk.press(QStringLiteral("start_") + tag);
    kiosk.press(QStringLiteral("begin"));
    const auto speaksEasily = [&kiosk] {
        const QStringList shown = tests::shownTexts(*kiosk.window);
        return std::any_of(shown.begin(), shown.end(), [](const QString &text) { return text.contains(mark); });
    };
    QVERIFY(speaksEasily());
    // Its buttons are those of the ordinary language, and nothing says that they are of another one.
    const QStringList shown = tests::shownTexts(*kiosk.window);
    QVERIFY2(std::any_of(shown.begin(), shown.end(), [&next](const QString &text) { return text.startsWith(next); }),
             qPrintable(shown.join(u'\n')));
    QVERIFY(!shown.join(u' ').contains(u'['));
    // Another language and back, with the answer kept.
    kiosk.session.chooseLanguage(Language(QStringLiteral("en")));
    tests::settle();
    QVERIFY(!speaksEasily());
    kiosk.session.chooseLanguage(easy);
    tests::settle();
    QVERIFY(speaksEasily());
}

BAROMETER_TEST(TestEasyLanguage)
#include "tst_easylanguage.moc"
