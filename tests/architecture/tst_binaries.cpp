// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1));
    all.removeDuplicates();
    return all;
}

QStringList needed(const QString &binary)
{
    return found(outputOf(QStringLiteral(READELF), {QStringLiteral("-dW"), binary}),
                 QStringLiteral("NEEDED.*\\[(.*)\\]"));
}

} // namespace

// What the finished files are linked with, read from the files themselves.
class TestBinaries : public QObject
{
    Q_OBJECT
private slots:
    void coreNeedsNoWindows_data();
    void coreNeedsNoWindows();
    void resultsHoldNoCodeForResponses_data();
    void resultsHoldNoCodeForResponses();
    void nothingNeedsANetwork();
    void hardening();
};

void TestBinaries::coreNeedsNoWindows_data()
{
    QTest::addColumn<QString>("binary");
    QTest::newRow("barometer_release") << RELEASE_ALONE;
    QTest::newRow("barometer_core") << CORE_ALONE;
}

void TestBinaries::coreNeedsNoWindows()
{
    QFETCH(QString, binary);
    const QStringList qt = needed(binary).filter(QRegularExpression(QStringLiteral("^libQt")));
    QCOMPARE(qt, QStringList{QStringLiteral("libQt6Core.so.6")});
}

void TestBinaries::resultsHoldNoCodeForResponses_data()
{
    QTest::addColumn<QString>("library");
    QTest::newRow("barometer_release") << RELEASE_LIBRARY;
    QTest::newRow("barometer_ui_common") << COMMON_LIBRARY;
    QTest::newRow("barometer_ui_explorer") << EXPLORER_LIBRARY;
}

void TestBinaries::resultsHoldNoCodeForResponses()
{
    QFETCH(QString, library);
    const QString symbols = outputOf(QStringLiteral(NM), {QStringLiteral("-C"), library});
    QVERIFY(symbols.contains(u"core::"));
    QCOMPARE(found(symbols, QStringLiteral("(core::(interview|storage|fieldwork|dataset|disclosure|exchange)::\\w+)")),
             QStringList());
}

void TestBinaries::nothingNeedsANetwork()
{
    const QString closure = outputOf(QStringLiteral(LDD), {QStringLiteral(PROGRAM)});
    QVERIFY(closure.contains(u"libQt6Core"));
    QCOMPARE(found(closure, QStringLiteral("(libQt6Network\\S*|libcurl\\S*|libssl\\S*|libQt6WebSockets\\S*)")),
             QStringList());
}

// -g keeps the compiler's flags in the file; the rest shows in its headers and symbols.
void TestBinaries::hardening()
{
    if (HARDENED == 0)
        return; // only the packaged kind of build has it; CI makes that kind
    const QString flags =
        outputOf(QStringLiteral(READELF),
                 {QStringLiteral("--debug-dump=info"), QStringLiteral("--dwarf-depth=1"), QStringLiteral(PROGRAM)});
    // Of every unit, not of some: one file compiled otherwise is where an attack would go.
    const QStringList units = flags.split(u'\n').filter(QStringLiteral("DW_AT_producer")).filter(QStringLiteral("C++"));
    QVERIFY2(units.size() > 100, qPrintable(QString::number(units.size())));
    for (const char *flag : {"-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection=full",
                             "-ftrivial-auto-var-init=zero"}) {
        const QStringList with = units.filter(QLatin1String(flag));
        QVERIFY2(
            with.size() == units.size(),
            qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(flag)).arg(with.size()).arg(units.size())));
    }
    const QString dynamic = outputOf(QStringLiteral(READELF), {QStringLiteral("-dW"), QStringLiteral(PROGRAM)});
    QVERIFY(dynamic.contains(QRegularExpression(QStringLiteral("FLAGS_1.*NOW.*PIE"))));
    const QString segments = outputOf(QStringLiteral(READELF), {QStringLiteral("-lW"), QStringLiteral(PROGRAM)});
    QVERIFY(segments.contains(u"GNU_RELRO"));
    QVERIFY(segments.contains(QRegularExpression(QStringLiteral("GNU_STACK .* RW "))));
    const QString symbols = outputOf(QStringLiteral(NM), {QStringLiteral("-D"), QStringLiteral(PROGRAM)});
    QVERIFY(symbols.contains(u"__stack_chk_fail"));
    QVERIFY(symbols.contains(QRegularExpression(QStringLiteral("__\\w+_chk@"))));
}

BAROMETER_TEST(TestBinaries)
#include "tst_binaries.moc"
