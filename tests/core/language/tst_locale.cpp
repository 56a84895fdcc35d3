// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/locale.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::language;

class TestLocale : public QObject
{
    Q_OBJECT

private slots:
    void writesAsPeopleDoInFinland_data();
    void writesAsPeopleDoInFinland();
    void everyLanguageHasItsAlphabet();
};

void TestLocale::writesAsPeopleDoInFinland_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("number");
    QTest::newRow("Finnish") << QStringLiteral("fi") << QStringLiteral("5.11.2026 9.30") << QStringLiteral("6,8");
    QTest::newRow("plain Finnish") << QStringLiteral("fi-x-selko") << QStringLiteral("5.11.2026 9.30")
                                   << QStringLiteral("6,8");
    QTest::newRow("Swedish") << QStringLiteral("sv") << QStringLiteral("5.11.2026 9.30") << QStringLiteral("6,8");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("05/11/2026 09:30") << QStringLiteral("6.8");
}

void TestLocale::writesAsPeopleDoInFinland()
{
    QFETCH(QString, language);
    const QLocale locale = localeOf(core::base::Language(language));
    const QDateTime moment(QDate(2026, 11, 5), QTime(9, 30));
    QTEST(shortText(moment, locale), "moment");
    QTEST(locale.toString(6.8, 'f', 1), "number");
    QCOMPARE(shortText(moment.date(), locale) + u' ' + shortText(moment.time(), locale), shortText(moment, locale));
    QCOMPARE(dayFrom(shortText(moment.date(), locale), locale), moment.date());
    QVERIFY(!dayFrom(QStringLiteral("31.2.2026"), locale).isValid());
}

void TestLocale::everyLanguageHasItsAlphabet()
{
    using Order = std::vector<size_t>;
    const QStringList names{QStringLiteral("Österbotten"), QStringLiteral("Åland"), QStringLiteral("Nyland"),
                            QStringLiteral("Nyland")};
    QCOMPARE(alphabeticOrder(names, core::base::Language(QStringLiteral("sv"))), Order({2, 3, 1, 0}));
    QCOMPARE(alphabeticOrder(names, core::base::Language(QStringLiteral("fi-x-selko"))), Order({2, 3, 1, 0}));
    QCOMPARE(alphabeticOrder(names, core::base::Language(QStringLiteral("en"))), Order({1, 2, 3, 0}));
    QVERIFY(alphabeticOrder({}, core::base::Language(QStringLiteral("en"))).empty());
}

BAROMETER_TEST(TestLocale)
#include "tst_locale.moc"
