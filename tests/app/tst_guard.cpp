// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/processguard.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT
private slots:
    void theProgramGuardsItself()
    {
        // It waits for its standard input, with a store open: the moment at which there is something to guard.
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store"));
        QCOMPARE(tests::barometer({u"new"_qs, store, u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs,
                                   u"2"_qs, u"--capacity"_qs, u"8"_qs})
                     .status,
                 0);
        QProcess process;
        process.start(QStringLiteral(PROGRAM), {u"add"_qs, store, u"-"_qs, u"--each"_qs});
        QVERIFY(process.waitForStarted());
        const QString proc = QStringLiteral("/proc/%1/").arg(process.processId());
        QTRY_VERIFY(contentOf(proc + QStringLiteral("status")).contains(QStringLiteral("Umask:\t0077")));
        QTRY_VERIFY(contentOf(proc + QStringLiteral("limits"))
                        .contains(QRegularExpression(QStringLiteral("Max core file size +0 +0 "))));
        // Its keys lie in memory that is never written to swap.
        static const QRegularExpression locked(QStringLiteral("VmLck:\\s+[1-9][0-9]* kB"));
        QTRY_VERIFY(contentOf(proc + QStringLiteral("status")).contains(locked));
        // A second program on the same store is told so and harms nothing.
        QTRY_COMPARE(tests::barometer({u"add"_qs, store, u"-"_qs}).status, 1);
        const tests::Outcome second = tests::barometer({u"backup"_qs, store, u"--output"_qs, folder.filePath(u"b"_qs)});
        QCOMPARE(second.status, 1);
        QVERIFY2(second.errors.contains(u"in use"), qPrintable(second.errors));
        QCOMPARE(tests::barometer({u"verify"_qs, store}).status, 0); // reading needs no lock
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void nobodyElseReadsItsMemory()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            app::guardProcess();
            ::_exit(::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
};

BAROMETER_TEST(TestGuard)
#include "tst_guard.moc"
