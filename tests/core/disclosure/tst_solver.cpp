// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/solver.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using core::base::ErrorCode;
using core::disclosure::CbcSolver;
using core::disclosure::IntegerProgram;

namespace {

/// At most 5 of x0 and x1 together, x0 worth more but limited to 2.
IntegerProgram program()
{
    IntegerProgram made;
    made.most = {2, 9};
    made.weight = {3, 2};
    made.rows = {{{{0, -1}, {1, -1}}, -5}};
    return made;
}

} // namespace

/// The solver as a child process, and everything it can do wrong.
class TestSolver : public QObject
{
    Q_OBJECT

private slots:
    void cbcSolves();
    void missingIsSaid();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void liesAreOnlyHints();
    void cancelKillsIt();
    void whoeverIsKilledLeavesNothing();

private:
    [[nodiscard]] QString fake(const QByteArray &script) const
    {
        QFile file(m_folder.filePath(QStringLiteral("solver")));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
            qFatal("no temporary file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestSolver::cbcSolves()
{
    const CbcSolver cbc;
    const auto solved = cbc.solve(program(), nullptr);
    QVERIFY_RESULT(solved);
    QCOMPARE(*solved, (std::vector<int>{2, 3}));
    const auto version = cbc.version();
    QVERIFY_RESULT(version);
    QVERIFY2(version->startsWith(QLatin1String("cbc 2.")), qPrintable(*version));
}

void TestSolver::missingIsSaid()
{
    const auto solved = CbcSolver(QStringLiteral("/nowhere/cbc")).solve(program(), nullptr);
    QVERIFY(!solved && solved.error().code == ErrorCode::SolverMissing);
}

void TestSolver::faultsAreSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("hangs") << QByteArray("exec sleep 1000\n");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("gives up") << QByteArray("echo no licence; exit 3\n");
    QTest::newRow("writes nothing") << QByteArray("exit 0\n");
}

void TestSolver::faultsAreSaid()
{
    QFETCH(QByteArray, script);
    const QStringList before = QDir(QDir::tempPath()).entryList({QStringLiteral("tst_core_disclosure-*")}, QDir::Dirs);
    const auto solved = CbcSolver(fake(script), 1).solve(program(), nullptr);
    QVERIFY(!solved && solved.error().code == ErrorCode::SolverFailed);
    // Nothing of the program, which is made of answers, is left behind.
    QCOMPARE(QDir(QDir::tempPath()).entryList({QStringLiteral("tst_core_disclosure-*")}, QDir::Dirs), before);
}

void TestSolver::liesAreOnlyHints()
{
    const QByteArray lies = "for last; do :; done\n"
                            "printf 'Optimal - objective value 9e9\\n 0 x0 1e300 1\\n 1 x1 7 1\\n 2 x99 3 1\\n x\\n"
                            " 3 x-1 1 1\\n** 4 x0 2 1\\n' > \"$last\"\n";
    const auto solved = CbcSolver(fake(lies)).solve(program(), nullptr);
    QVERIFY_RESULT(solved);
    QCOMPARE(*solved, (std::vector<int>{2, 7})); // values out of range are dropped, the rest is for the verifier
}

void TestSolver::cancelKillsIt()
{
    const std::atomic<bool> cancelled{true};
    const auto solved = CbcSolver(fake("exec sleep 1000\n")).solve(program(), &cancelled);
    QVERIFY(!solved && solved.error().code == ErrorCode::Cancelled);
}

void TestSolver::whoeverIsKilledLeavesNothing()
{
    const QString seen = m_folder.filePath(QStringLiteral("seen"));
    // The model is read through its link; what lies in the folder is written down, then the number of the process.
    const QString solver =
        fake("dir=$(dirname \"$1\")\n"
             "grep -q Maximize \"$1\" || exit 3\n"
             "find \"$dir\" -type f >" +
             QFile::encodeName(seen) + "\necho $$ >>" + QFile::encodeName(seen) + "\nexec sleep 1000\n");
    const pid_t child = ::fork();
    if (child == 0) {
        (void)CbcSolver(solver).solve(program(), nullptr);
        ::_exit(0);
    }
    QVERIFY(child > 0);
    const auto lines = [&] {
        QFile file(seen);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    QTRY_COMPARE(lines().size(), 2); // no file of content, and the number
    const pid_t solving = lines().front().toInt();
    QVERIFY(solving > 0 && ::kill(solving, 0) == 0);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QTRY_VERIFY(::kill(solving, 0) != 0 || QFile(QStringLiteral("/proc/%1/cmdline").arg(solving)).size() == 0);
}

BAROMETER_TEST(TestSolver)
#include "tst_solver.moc"
