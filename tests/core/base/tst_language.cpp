// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/testmain.h"

#include <QTest>

using core::base::baseLanguage;
using core::base::fallbackChain;
using core::base::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void chain_data();
    void chain();
    void base();
};

void TestLanguage::chain_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("defaultLanguage");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("variant") << QStringLiteral("fi-x-selko") << QStringLiteral("sv")
                             << QStringLiteral("fi-x-selko,fi,sv,en").split(QLatin1Char(','));
    QTest::newRow("default is base") << QStringLiteral("fi-x-selko") << QStringLiteral("fi")
                                     << QStringLiteral("fi-x-selko,fi,en").split(QLatin1Char(','));
    QTest::newRow("english") << QStringLiteral("en") << QStringLiteral("fi")
                             << QStringLiteral("en,fi").split(QLatin1Char(','));
    QTest::newRow("unknown") << QStringLiteral("uk") << QStringLiteral("fi")
                             << QStringLiteral("uk,fi,en").split(QLatin1Char(','));
    QTest::newRow("none wanted") << QStringLiteral("") << QStringLiteral("fi")
                                 << QStringLiteral("fi,en").split(QLatin1Char(','));
}

void TestLanguage::chain()
{
    QFETCH(QString, wanted);
    QFETCH(QString, defaultLanguage);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Language &language : fallbackChain(Language(wanted), Language(defaultLanguage)))
        found.append(language.text());
    QCOMPARE(found, expected);
}

void TestLanguage::base()
{
    QCOMPARE(baseLanguage(Language(QStringLiteral("sv-x-lattlast"))), Language(QStringLiteral("sv")));
    QCOMPARE(baseLanguage(Language(QStringLiteral("sv"))), Language(QStringLiteral("sv")));
}

BAROMETER_TEST(TestLanguage)
#include "tst_language.moc"
