// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program, as it is shipped, on a file system that fails or loses its power (preload.cpp): its commands, one
// step after the other.
#include "core/base/clock.h"
#include "core/storage/collectionstore.h"
#include "core/storage/storeinfo.h"
#include "tests/faults/program.h"
#include "tests/faults/shimvfs.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <vector>

using core::base::SeededRandom;
using faults::barometer;
using faults::Ended;
using faults::faultOf;
using faults::Kept;
using faults::Trouble;

namespace {

constexpr int kOld = 3; ///< responses before anything fails

QString markOf(int number)
{
    return QStringLiteral("mark-%1-end").arg(number);
}

QByteArray linesFrom(int number, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += R"({"language":"fi","answers":{"Q01":"ngo","Q39":")" + markOf(number + i).toUtf8() + "\"}}\n";
    return lines;
}

/// Everything a run needs: a store with three responses, an archive that has two of them, a package and a receipt.
class Office
{
public:
    Office() : m_folder(QFileInfo::exists(u"/dev/shm"_qs) ? u"/dev/shm/barometer-XXXXXX"_qs : QString())
    {
        const QString questionnaire = tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs);
        QDir().mkpath(path(u"work"_qs));
        need({u"new"_qs, store(), u"--questionnaire"_qs, questionnaire, u"--wave"_qs, u"2"_qs, u"--capacity"_qs,
              u"8"_qs});
        need({u"add"_qs, store(), u"-"_qs}, linesFrom(0, kOld - 1));
        need({u"bundle"_qs, store(), u"--output"_qs, path(u"work/first.bundle"_qs)});
        need({u"merge"_qs, archive(), path(u"work/first.bundle"_qs), u"--receipts"_qs, path(u"work"_qs)});
        need({u"add"_qs, store(), u"-"_qs}, linesFrom(kOld - 1, 1));
        need({u"bundle"_qs, store(), u"--output"_qs, path(u"work/second.bundle"_qs)});
        m_kept = {Kept(path(u"work"_qs)), Kept(store()), Kept(archive())}; // the outer one first
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"work/store"_qs); }
    [[nodiscard]] QString archive() const { return path(u"work/archive"_qs); }
    [[nodiscard]] QString report() const { return path(u"report"_qs); }
    void putBack() const
    {
        for (const Kept &kept : m_kept)
            kept.putBack();
    }
    /// Steps and errors of the run before.
    [[nodiscard]] std::pair<int, int> reported() const
    {
        const QList<QByteArray> numbers = tests::contentOf(report()).trimmed().split(' ');
        return {numbers.value(0).toInt(), numbers.value(1).toInt()};
    }

private:
    void need(const QStringList &arguments, const QByteArray &input = {})
    {
        const Ended ended = barometer(arguments, input);
        if (ended.status != 0)
            std::fprintf(stderr, "%s\n", ended.errors.constData());
        m_good = m_good && ended.status == 0;
    }
    QTemporaryDir m_folder;
    std::vector<Kept> m_kept;
    bool m_good = true;
};

/// The marks of all responses, each once; none where the store does not open.
std::optional<std::set<QString>> marksOf(const QString &store)
{
    const core::base::SystemClock clock;
    SeededRandom random(1);
    const auto opened = core::storage::CollectionStore::open(store, clock, random);
    const auto responses = opened
        ? (*opened)->responses()
        : core::base::Result<std::vector<core::interview::Response>>(core::base::fail(opened));
    if (!responses) {
        std::fprintf(stderr, "%s\n", qPrintable(core::base::debugText(responses.error())));
        return std::nullopt;
    }
    std::set<QString> marks;
    for (const auto &response : *responses) {
        for (const auto &[item, value] : response.items) {
            if (value.text.startsWith(u"mark-") && !marks.insert(value.text).second)
                return std::nullopt; // twice
        }
    }
    return marks;
}

constexpr std::array<Trouble, 5> kTroubles{
    {{"cut", 0}, {"once", SQLITE_IOERR}, {"once", SQLITE_FULL}, {"always", SQLITE_IOERR}, {"always", SQLITE_FULL}}};

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private slots:
    /// Each response is reported when it is saved: that many are there, or one more.
    void whatWasReportedIsThere()
    {
        const Office office;
        QVERIFY(office.isGood());
        constexpr int lines = 8; // the store grows among them
        const QStringList add{u"add"_qs, office.store(), u"-"_qs, u"--each"_qs};
        QCOMPARE(barometer(add, linesFrom(kOld, lines), "none", office.report()).status, 0);
        const int steps = office.reported().first;
        QVERIFY2(steps > 100, qPrintable(QString::number(steps))); // the file system is in front of the program's own
        int runs = 0;
        int errors = 0;
        int reported = 0;
        for (const Trouble &trouble : kTroubles) {
            const int tries = trouble.code == 0 ? 40 : 8;
            for (int i = 0; i < tries; ++i, ++runs) {
                office.putBack();
                const int step = 1 + i * (steps - 1) / tries + runs % 3;
                const Ended ended = barometer(add, linesFrom(kOld, lines),
                                              faultOf(trouble.kind, step, trouble.code, runs), office.report());
                if (trouble.code == 0) {
                    QCOMPARE(ended.status, faults::ShimVfs::kExitOfPowerCut);
                    ++errors;
                } else {
                    QVERIFY2(ended.status == 0 || (ended.status == 1 && ended.errors.count('\n') == 1),
                             ended.errors.constData()); // one sentence
                    errors += office.reported().second;
                }
                const auto saved = static_cast<int>(ended.output.count('\n'));
                reported += saved;
                const auto marks = marksOf(office.store());
                QVERIFY(marks);
                for (int number = 0; number < kOld + saved; ++number)
                    QVERIFY2(marks->count(markOf(number)) == 1, "lost");
                QVERIFY(static_cast<int>(marks->size()) <= kOld + saved + 1);
            }
        }
        std::printf(
            "the program on a failing file system, %d steps: %d runs, %d cuts and errors, %d reported as saved, "
            "lost 0, twice 0\n",
            steps, runs, errors, reported);
    }

    /// Every act of desk and office: whatever happens to it, what was there is there, or all that it was to become.
    void noActLosesWhatWasThere()
    {
        const Office office;
        QVERIFY(office.isGood());
        const auto work = [&office](const char *name) {
            return office.path(u"work/"_qs + QString::fromLatin1(name));
        };
        struct Act
        {
            QStringList arguments;
            QByteArray input;
            std::set<int> store;   ///< how many may be in it afterwards
            std::set<int> archive; ///< the same
        };
        const std::set<int> asBefore{kOld};
        const std::vector<Act> acts{
            {{u"add"_qs, office.store(), u"-"_qs}, linesFrom(kOld, 7), {kOld, kOld + 7}, {kOld - 1}},
            {{u"bundle"_qs, office.store(), u"--output"_qs, work("third.bundle")}, {}, asBefore, {kOld - 1}},
            {{u"backup"_qs, office.store(), u"--output"_qs, work("copy.backup")}, {}, asBefore, {kOld - 1}},
            {{u"merge"_qs, office.archive(), work("second.bundle")}, {}, asBefore, {kOld - 1, kOld}},
            {{u"receipt"_qs, office.store(), work("first.receipt")}, {}, {1, kOld}, {kOld - 1}},
            {{u"recover"_qs, office.store(), u"--output"_qs, work("again")}, {}, asBefore, {kOld - 1}},
            {{u"new"_qs, work("other"), u"--questionnaire"_qs,
              tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs), u"--wave"_qs, u"2"_qs},
             {},
             asBefore,
             {kOld - 1}},
        };
        int runs = 0;
        int errors = 0;
        for (const Act &act : acts) {
            office.putBack();
            const Ended usual = barometer(act.arguments, act.input, "none", office.report());
            QVERIFY2(usual.status == 0, usual.errors.constData());
            const int steps = office.reported().first;
            for (const Trouble &trouble : kTroubles) {
                for (int i = 0; i < 2 && steps > 0; ++i, ++runs) {
                    office.putBack();
                    const int step = 1 + (runs * 7 + i * steps / 2) % steps;
                    const Ended ended = barometer(act.arguments, act.input,
                                                  faultOf(trouble.kind, step, trouble.code, runs), office.report());
                    QVERIFY2(ended.status != -1, ended.errors.constData());
                    errors += trouble.code == 0 ? 1 : office.reported().second;
                    const auto store = marksOf(office.store());
                    QVERIFY(store);
                    QVERIFY2(act.store.count(static_cast<int>(store->size())) == 1,
                             qPrintable(act.arguments.join(u' ')));
                    const auto archive = core::storage::inspectAnswers(office.archive(), nullptr);
                    QVERIFY_RESULT(archive);
                    QVERIFY2(archive->verified, qPrintable(archive->damage));
                    QVERIFY2(act.archive.count(archive->responses) == 1, qPrintable(act.arguments.join(u' ')));
                }
            }
        }
        std::printf("acts of desk and office on a failing file system: %zu acts, %d runs, %d cuts and errors, lost 0\n",
                    acts.size(), runs, errors);
        QVERIFY(errors > 20);
    }
};

BAROMETER_TEST(TestProgram)
#include "tst_program.moc"
