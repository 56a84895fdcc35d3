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
    void theProgramLoadsPdfOnlyWhenItWritesOne();
    void hardening_data();
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
    for (const QString &binary : {QStringLiteral(PROGRAM), QStringLiteral(PDF_MODULE)}) {
        const QString closure = outputOf(QStringLiteral(LDD), {binary});
        QVERIFY(closure.contains(u"libQt6Core"));
        QCOMPARE(found(closure, QStringLiteral("(libQt6Network\\S*|libcurl\\S*|libssl\\S*|libQt6WebSockets\\S*)")),
                 QStringList());
    }
}

// A fifth of the work of a start went there, and a kiosk has no use for any of it.
void TestBinaries::theProgramLoadsPdfOnlyWhenItWritesOne()
{
    const auto writers = QStringLiteral("(librsvg|libqpdf|libpango|libcairo|libgnutls|libgio)");
    QVERIFY(!found(outputOf(QStringLiteral(LDD), {QStringLiteral(PDF_MODULE)}), writers).isEmpty());
    QCOMPARE(found(outputOf(QStringLiteral(LDD), {QStringLiteral(PROGRAM)}), writers), QStringList());
    // The module shows its one function and nothing else that the program could take for its own.
    const QString symbols =
        outputOf(QStringLiteral(NM),
                 {QStringLiteral("-D"), QStringLiteral("--defined-only"), QStringLiteral(PDF_MODULE)})
            .simplified();
    QVERIFY2(symbols.endsWith(u" T barometerPdfWriters") && symbols.count(u' ') == 2, qPrintable(symbols.left(1000)));
}

void TestBinaries::hardening_data()
{
    QTest::addColumn<QString>("binary");
    QTest::addColumn<int>("fewestUnits");
    QTest::newRow("program") << PROGRAM << 100;
    QTest::newRow("module that writes PDF") << PDF_MODULE << 10;
}

// -g keeps the compiler's flags in the file; the rest shows in its headers and symbols.
void TestBinaries::hardening()
{
    QFETCH(QString, binary);
    QFETCH(int, fewestUnits);
    if (HARDENED == 0)
        return; // only the packaged kind of build has it; CI makes that kind
    const QString flags = outputOf(QStringLiteral(READELF),
                                   {QStringLiteral("--debug-dump=info"), QStringLiteral("--dwarf-depth=1"), binary});
    // Of every unit, not of some: one file compiled otherwise is where an attack would go.
    const QStringList units = flags.split(u'\n').filter(QStringLiteral("DW_AT_producer")).filter(QStringLiteral("C++"));
    QVERIFY2(units.size() > fewestUnits, qPrintable(QString::number(units.size())));
    for (const char *flag : {"-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection=full",
                             "-ftrivial-auto-var-init=zero"}) {
        const QStringList with = units.filter(QLatin1String(flag));
        QVERIFY2(
            with.size() == units.size(),
            qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(flag)).arg(with.size()).arg(units.size())));
    }
    const QString dynamic = outputOf(QStringLiteral(READELF), {QStringLiteral("-dW"), binary});
    QVERIFY(dynamic.contains(QRegularExpression(binary == QLatin1String(PROGRAM) ? QStringLiteral("FLAGS_1.*NOW.*PIE")
                                                                                 : QStringLiteral("FLAGS_1.*NOW"))));
    const QString segments = outputOf(QStringLiteral(READELF), {QStringLiteral("-lW"), binary});
    QVERIFY(segments.contains(u"GNU_RELRO"));
    QVERIFY(segments.contains(QRegularExpression(QStringLiteral("GNU_STACK .* RW "))));
    // Separate code: what is mapped first, with the headers, cannot be run.
    QVERIFY(segments.contains(QRegularExpression(QStringLiteral("LOAD +0x0+ .* R  +0x"))));
    const QString symbols = outputOf(QStringLiteral(NM), {QStringLiteral("-D"), binary});
    QVERIFY(symbols.contains(u"__glibcxx_assert_fail")); // _GLIBCXX_ASSERTIONS
    QVERIFY(symbols.contains(u"__stack_chk_fail"));
    QVERIFY(symbols.contains(QRegularExpression(QStringLiteral("__\\w+_chk@"))));
}

BAROMETER_TEST(TestBinaries)
#include "tst_binaries.moc"
