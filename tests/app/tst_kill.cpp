// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 of the program while it saves. What it has reported as saved is there, once, whatever moment that was.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/merge.h"
#include "core/storage/collectionstore.h"
#include "core/storage/storeinfo.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
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
constexpr int kKillsOfOffice = 40; // each of merge and receipt
constexpr int kLines = 24;         // so many that one run also grows the store, which is killed as well

QString markOf(int number)
{
    return QStringLiteral("mark-%1-end").arg(number);
}

QByteArray linesFrom(int number, int count = kLines)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
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

/// Runs the program and kills it at some moment of the time that it took before. Whether it was still at work.
bool runAndKill(const QStringList &arguments, SeededRandom &random, qint64 usual)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    program.waitForStarted();
    program.waitForFinished(static_cast<int>(random.below(static_cast<quint64>(usual) + 1)));
    const bool wasAtWork = program.state() != QProcess::NotRunning;
    program.kill();
    program.waitForFinished();
    return wasAtWork;
}

/// What lay in a folder, and lies there again: for one kill after the other at the same work.
class Kept
{
public:
    explicit Kept(QString folder) : m_folder(std::move(folder)), m_files(tests::everyByteOf(m_folder)) { }
    void putBack() const
    {
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            tests::write(QDir(m_folder).filePath(file.key()), file.value());
    }

private:
    QString m_folder;
    QMap<QString, QByteArray> m_files;
};

/// A store with 25 responses, and an archive that has the first 20 of them.
class HandOver
{
public:
    HandOver() : m_folder(QFileInfo::exists(u"/dev/shm"_qs) ? u"/dev/shm/barometer-XXXXXX"_qs : QString())
    {
        run({u"new"_qs, store(), u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs, u"2"_qs,
             u"--capacity"_qs, u"32"_qs});
        run({u"add"_qs, store(), u"-"_qs}, linesFrom(0, 20));
        run({u"bundle"_qs, store(), u"--output"_qs, path(u"first"_qs)});
        m_usual = run({u"merge"_qs, archive(), path(u"first"_qs), u"--receipts"_qs, path(u"receipts"_qs)});
        run({u"add"_qs, store(), u"-"_qs}, linesFrom(20, 5));
        run({u"bundle"_qs, store(), u"--output"_qs, path(u"second"_qs)});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"store"_qs); }
    [[nodiscard]] QString archive() const { return path(u"archive"_qs); }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qint64 usual() const { return m_usual; } ///< milliseconds that such work takes

private:
    qint64 run(const QStringList &arguments, const QByteArray &input = {})
    {
        QElapsedTimer timer;
        timer.start();
        m_good = m_good && tests::barometer(arguments, input).status == 0;
        return timer.elapsed();
    }

    QTemporaryDir m_folder;
    bool m_good = true;
    qint64 m_usual = 0;
};

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

    /// Killed while it merges, the archive holds what it held or all of it; the next merge makes up for it.
    void aMergeThatWasKilledLosesNothing()
    {
        SeededRandom random(tests::seed());
        const core::base::SystemClock clock;
        const HandOver event;
        QVERIFY(event.isGood());
        const Kept before(event.archive());
        int atWork = 0;
        int done = 0;
        for (int kill = 0; kill < kKillsOfOffice; ++kill) {
            before.putBack();
            const QStringList merge{u"merge"_qs, event.archive(), event.path(u"second"_qs)};
            atWork += runAndKill(merge, random, event.usual()) ? 1 : 0;
            const auto info = core::storage::inspectStore(event.archive());
            QVERIFY_RESULT(info);
            QVERIFY2(info->verified, qPrintable(info->damage));
            QVERIFY(info->responses == 20 || info->responses == 25);
            done += info->responses == 25 ? 1 : 0;
            const auto again =
                core::fieldwork::mergeBundles({event.archive(), {event.path(u"second"_qs)}, {}, {}, {}}, clock, random);
            QVERIFY_RESULT(again);
            QCOMPARE(again->responses, 25);
            QVERIFY(core::storage::inspectAnswers(event.archive(), nullptr)->verified);
        }
        std::printf("kills while merging: %d, %d still at work, %d with everything merged, lost 0\n", kKillsOfOffice,
                    atWork, done);
        QVERIFY(atWork > kKillsOfOffice / 4);
    }

    /// Killed while it frees what a receipt lists, the store holds all or what the receipt does not list.
    void aReceiptThatWasKilledLosesNothing()
    {
        SeededRandom random(tests::seed());
        const core::base::SystemClock clock;
        const HandOver event;
        QVERIFY(event.isGood());
        const Kept before(event.store());
        const QString receipt = event.path(u"receipts/first.receipt"_qs);
        int atWork = 0;
        int done = 0;
        for (int kill = 0; kill < kKillsOfOffice; ++kill) {
            before.putBack();
            atWork += runAndKill({u"receipt"_qs, event.store(), receipt}, random, event.usual()) ? 1 : 0;
            const auto info = core::storage::inspectStore(event.store());
            QVERIFY_RESULT(info);
            QVERIFY2(info->verified, qPrintable(info->damage));
            QVERIFY(info->responses == 25 || info->responses == 5);
            done += info->responses == 5 ? 1 : 0;
            QVERIFY_RESULT(core::fieldwork::takeReceipt(event.store(), receipt, clock, random));
            const auto after = core::storage::inspectAnswers(event.store(), nullptr);
            QVERIFY_RESULT(after);
            QVERIFY2(after->verified, qPrintable(after->damage)); // counts of languages included
            QCOMPARE(after->responses, 5);
        }
        std::printf("kills while freeing: %d, %d still at work, %d with everything freed, lost 0\n", kKillsOfOffice,
                    atWork, done);
        QVERIFY(atWork > kKillsOfOffice / 4);
    }
};

BAROMETER_TEST(TestKill)
#include "tst_kill.moc"
