// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::base;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhetherAnythingIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("visible");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("white space") << QStringLiteral(" \t\n\u00a0\u3000") << false;
        QTest::newRow("zero width") << QStringLiteral("\u200b\u200d\ufeff\u2060") << false;
        QTest::newRow("directions") << QStringLiteral("\u200f\u202e\u2066") << false;
        QTest::newRow("a soft hyphen") << QStringLiteral("\u00ad") << false;
        QTest::newRow("a mark without a letter") << QStringLiteral("\u0301\ufe0f") << false;
        QTest::newRow("blank fillers") << QStringLiteral("\u3164\u2800") << false;
        QTest::newRow("half a character, drawn as a box") << QString(QChar(0xd83d)) << true;
        QTest::newRow("a full stop") << QStringLiteral(".") << true;
        QTest::newRow("a letter") << QStringLiteral("\u200bä") << true;
        QTest::newRow("a letter of its own plane") << QString::fromUcs4(U"\U00010330") << true;
        QTest::newRow("a picture") << QString::fromUcs4(U"\U0001f44d\ufe0f") << true;
        QTest::newRow("a character to come") << QString::fromUcs4(U"\U0003fff0") << true;
    }
    void tellsWhetherAnythingIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(bool, visible);
        QCOMPARE(isVisible(text), visible);
    }

    void writesControlsAsJsonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << QStringLiteral("Åbo \\n €") << QStringLiteral("Åbo \\n €");
        QTest::newRow("an escape") << QStringLiteral("a\u001b[31mb") << QStringLiteral("a\\u001b[31mb");
        QTest::newRow("lines") << QStringLiteral("a\r\nb\u2028c") << QStringLiteral("a\\u000d\\u000ab\\u2028c");
        QTest::newRow("nothing and delete") << QString(QChar(0)) + QChar(0x7f) << QStringLiteral("\\u0000\\u007f");
        QTest::newRow("eight bits") << QString(QChar(0x9b)) << QStringLiteral("\\u009b");
        QTest::newRow("a joiner of letters") << QStringLiteral("\u0645\u200c") << QStringLiteral("\u0645\u200c");
    }
    void writesControlsAsJsonDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutControls(text), plain);
    }

    void keepsTheControlsThatAreAskedFor()
    {
        QCOMPARE(withoutControls(QStringLiteral("a\tb\nc\r"), u"\n\t"), QStringLiteral("a\tb\nc\\u000d"));
    }
};

BAROMETER_TEST(TestPlainText)

#include "tst_plaintext.moc"
