// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

// A misspelt define is never an error: whoever sets it believes in a check that does not take place.
class TestDefines : public QObject
{
    Q_OBJECT
private slots:
    void qtKnowsEachDefine();
};

void TestDefines::qtKnowsEachDefine()
{
    QSet<QString> unknown;
    const QStringList defines = QStringLiteral(DEFINES).split(u' ', Qt::SkipEmptyParts);
    for (const QString &define : defines) {
        if (define.startsWith(u"QT_"))
            unknown.insert(define.section(u'=', 0, 0));
    }
    QVERIFY(unknown.size() > 5);
    const QStringList folders = QStringLiteral(QT_HEADERS).split(u' ', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        QDirIterator headers(folder, {QStringLiteral("*.h")}, QDir::Files);
        while (headers.hasNext() && !unknown.isEmpty()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            unknown.removeIf([&text](const QString &define) { return text.contains(define); });
        }
    }
    QCOMPARE(unknown.values(), QStringList());
}

BAROMETER_TEST(TestDefines)
#include "tst_defines.moc"
