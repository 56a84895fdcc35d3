// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::base;

class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadAndTakenEverywhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("a wave") << QStringLiteral("Kumppanuusbarometri 2026–27 (luonnos) tulokset")
                                << QStringLiteral("Kumppanuusbarometri 2026-27 luonnos tulokset");
        QTest::newRow("what FAT does not take")
            << QStringLiteral("a<b>c:d\"e/f\\g|h?i*j\nk") << QStringLiteral("a b c d e f g h i j k");
        QTest::newRow("letters") << QStringLiteral("Åäö šđŋ Ж") << QStringLiteral("Åäö šđŋ Ж");
        QTest::newRow("letter and dots") << QStringLiteral("a\u0308") << QStringLiteral("ä");
        QTest::newRow("the ends") << QStringLiteral(" ..hidden. ") << QStringLiteral("hidden");
        QTest::newRow("a long one") << QString(300, u'x') << QString(100, u'x');
        QTest::newRow("nothing left") << QStringLiteral("?*") << QString();
    }
    void namesAreReadAndTakenEverywhere()
    {
        QFETCH(QString, words);
        QTEST(readableFileName(words), "name");
    }
};

BAROMETER_TEST(TestFileName)

#include "tst_filename.moc"
