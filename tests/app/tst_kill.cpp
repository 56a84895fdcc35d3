// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 of the program while it saves. What it has reported as saved is there, once, whatever moment that was.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/collectionstore.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using core::base::SeededRandom;

namespace {

constexpr int kKills = 200;
constexpr int kKillsOfOneStore = 20;
constexpr int kLines = 24; // so many that one run also grows the store, which is killed as well

QString markOf(int number)
{
    return QStringLiteral("mark-%1-end").arg(number);
}

QByteArray linesFrom(int number)
{
    QByteArray lines;
    for (int i = 0; i < kLines; ++i)
        lines += R"({"language":"fi","answers":{"Q01":"ngo","Q39":")" + markOf(number + i).toUtf8() + "\"}}\n";
    return lines;
}

/// Lets the program save until so many responses are reported, or for so many milliseconds, and kills it. Gives how
/// many it reported in all; what it wrote before it died is still in the pipe.
int saveAndKill(const QString &store, int first, int acks, int milliseconds)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), {u"add"_qs, store, u"-"_qs, u"--each"_qs});
    program.write(linesFrom(first));
    program.closeWriteChannel();
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (program.state() != QProcess::NotRunning && output.count('\n') < acks && timer.elapsed() < milliseconds) {
        program.waitForReadyRead(1);
        output += program.readAllStandardOutput();
    }
    program.kill();
    program.waitForFinished();
    output += program.readAllStandardOutput();
    return static_cast<int>(output.count('\n'));
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void whatWasReportedAsSavedIsThere()
    {
        SeededRandom random(tests::seed());
        const core::base::SystemClock clock;
        int acked = 0;
        int more = 0;
        for (int kill = 0; kill < kKills;) {
            const QTemporaryDir folder(QFileInfo::exists(u"/dev/shm"_qs) ? u"/dev/shm/barometer-XXXXXX"_qs : QString());
            const QString store = folder.filePath(u"store"_qs);
            QCOMPARE(tests::barometer({u"new"_qs, store, u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                       u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"16"_qs})
                         .status,
                     0);
            std::set<QString> reported;
            int next = 0;
            for (int i = 0; i < kKillsOfOneStore; ++i, ++kill, next += kLines) {
                // One in four at any moment since the start, the others right behind a response.
                const bool anyMoment = random.below(4) == 0;
                const int count = saveAndKill(store, next, anyMoment ? kLines : 1 + static_cast<int>(random.below(12)),
                                              anyMoment ? 1 + static_cast<int>(random.below(60)) : 60'000);
                for (int line = 0; line < count; ++line)
                    reported.insert(markOf(next + line));
                acked += count;
            }
            const auto opened = core::storage::CollectionStore::open(store, clock, random);
            QVERIFY_RESULT(opened);
            const auto responses = (*opened)->responses();
            QVERIFY_RESULT(responses);
            std::set<QString> found;
            for (const auto &response : *responses) {
                for (const auto &[item, value] : response.items) {
                    if (value.text.startsWith(u"mark-"))
                        QVERIFY2(found.insert(value.text).second, "saved twice");
                }
            }
            QVERIFY2(std::includes(found.begin(), found.end(), reported.begin(), reported.end()), "lost");
            more += static_cast<int>(found.size() - reported.size());
            QVERIFY(more <= kill + 1); // at most the one under way at each kill
        }
        std::printf("kills: %d, reported as saved %d, lost 0, saved before it could be reported %d\n", kKills, acked,
                    more);
        QVERIFY(acked > kKills);
    }
};

BAROMETER_TEST(TestKill)
#include "tst_kill.moc"
