// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program's kiosk, offscreen, on a file system that fails or loses its power while people answer (preload.cpp,
// robot.cpp). What the screen said is what is true.
#include "core/base/clock.h"
#include "core/language/tsfile.h"
#include "core/storage/collectionstore.h"
#include "tests/faults/program.h"
#include "tests/faults/shimvfs.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>
#include <vector>

using core::interview::Response;
using faults::barometer;
using faults::Ended;
using faults::faultOf;

namespace {

constexpr int kPeople = 3;

using Answers = std::set<std::pair<QString, QString>>; // question, choice

/// What the robot did and read.
struct Seen
{
    std::map<int, Answers> answered; ///< by person
    std::set<int> confirmed;
    QStringList told;
    QStringList refused;
    bool closed = false;

    explicit Seen(const QString &log)
    {
        for (const QByteArray &line : tests::contentOf(log).split('\n')) {
            const QString said = QString::fromUtf8(line);
            const QStringList words = said.split(u' ');
            const int person = words.value(1).toInt();
            if (words.front() == u"answered")
                answered[person].insert({words.value(2), words.value(3)});
            else if (words.front() == u"confirmed")
                confirmed.insert(person);
            else if (words.front() == u"told")
                told.append(said.mid(5));
            else if (words.front() == u"refused")
                refused.append(said.mid(8));
            else if (words.front() == u"closed")
                closed = true;
        }
    }
};

bool holds(const Response &response, const Answers &answers)
{
    return std::all_of(answers.begin(), answers.end(), [&response](const auto &answer) {
        const auto item = response.items.find({core::questionnaire::QuestionId(answer.first), {}});
        return item != response.items.end() && item->second.choices.contains(core::questionnaire::Code(answer.second));
    });
}

/// What the program's own texts say for a source of the kiosk.
QString inLanguage(const char *language, const QString &source)
{
    if (qstrcmp(language, "en") == 0)
        return source;
    const QString path = tests::sourcePath(u"translations/barometer_%1.ts"_qs.arg(QLatin1String(language)));
    const auto file = core::language::readTsFile(tests::contentOf(path), path);
    if (file) {
        for (const auto &message : file->messages) {
            if (message.context == u"Form" && message.source == source)
                return message.translation.value(0);
        }
    }
    return {};
}

/// A store of today, and the kiosk on it.
class Site
{
public:
    Site() : m_folder(QFileInfo::exists(u"/dev/shm"_qs) ? u"/dev/shm/barometer-XXXXXX"_qs : QString())
    {
        const QDate today = QDate::currentDate();
        isGood = barometer({u"new"_qs, store(), u"--questionnaire"_qs,
                            tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs), u"--wave"_qs,
                            u"2"_qs, u"--capacity"_qs, u"16"_qs, u"--opens"_qs, today.addDays(-1).toString(Qt::ISODate),
                            u"--closes"_qs, today.addDays(1).toString(Qt::ISODate)})
                     .status == 0;
        m_kept.emplace_back(store());
    }

    [[nodiscard]] Ended run(const QByteArray &fault, int patience = 5000, const QByteArray &language = "en")
    {
        m_kept.front().putBack();
        for (const char *file : {"armed", "log", "report"})
            QFile::remove(m_folder.filePath(QString::fromLatin1(file)));
        return barometer({u"kiosk"_qs, store(), u"--windowed"_qs}, {},
                         {fault, m_folder.filePath(u"report"_qs), store(), m_folder.filePath(u"armed"_qs), log(),
                          language, kPeople, patience});
    }
    [[nodiscard]] QString log() const { return m_folder.filePath(u"log"_qs); }
    /// Steps and errors of the run before.
    [[nodiscard]] std::pair<int, int> reported() const
    {
        const auto numbers = tests::contentOf(m_folder.filePath(u"report"_qs)).trimmed().split(' ');
        return {numbers.value(0).toInt(), numbers.value(1).toInt()};
    }
    /// As the next start of the kiosk finds and leaves it.
    [[nodiscard]] core::base::Result<std::vector<Response>> responses() const
    {
        const core::base::SystemClock clock;
        core::base::SeededRandom random(1);
        const auto opened = core::storage::CollectionStore::open(store(), clock, random);
        if (!opened)
            return core::base::fail(opened);
        if (const auto closed = (*opened)->closeDraftAsInterrupted(); !closed)
            return core::base::fail(closed);
        return (*opened)->responses();
    }

    bool isGood = false;

private:
    [[nodiscard]] QString store() const { return m_folder.filePath(u"store"_qs); }
    QTemporaryDir m_folder;
    std::vector<faults::Kept> m_kept;
};

/// How many responses hold all that one person answered; everybody answers differently.
std::map<int, int> foundOf(const Seen &seen, const std::vector<Response> &responses)
{
    std::map<int, int> found;
    for (const auto &[person, answers] : seen.answered)
        found[person] = static_cast<int>(std::count_if(responses.begin(), responses.end(),
                                                       [&](const auto &response) { return holds(response, answers); }));
    return found;
}

} // namespace

class TestKioskProgram final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_site = std::make_unique<Site>();
        QVERIFY(m_site->isGood);
        const Ended ended = m_site->run("none");
        QVERIFY2(ended.status == 0, ended.errors.constData());
        const Seen seen(m_site->log());
        QCOMPARE(seen.confirmed, (std::set<int>{1, 2, 3}));
        QVERIFY2(seen.told.isEmpty(), qPrintable(seen.told.join(u'\n')));
        m_steps = m_site->reported().first;
        QVERIFY2(m_steps > 100, qPrintable(QString::number(m_steps)));
        const auto responses = m_site->responses();
        QVERIFY_RESULT(responses);
        QCOMPARE(responses->size(), size_t{kPeople});
        for (const auto &[person, count] : foundOf(seen, *responses))
            QCOMPARE(count, 1); // they differ, so that one is not taken for another
    }
    void cleanupTestCase()
    {
        m_site.reset();
        std::printf("people at a kiosk on a failing file system: %d runs, %d cuts and errors, %d thanked, lost 0, "
                    "twice 0\n",
                    m_runs, m_errors, m_thanked);
    }

    /// The power goes at any step: whoever was thanked is in the store, once, with every answer.
    void whoeverWasThankedIsThereAfterAPowerCut()
    {
        constexpr int cuts = 10;
        for (int cut = 0; cut < cuts; ++cut) {
            const auto run = [&] {
                return m_site->run(faultOf("cut", 1 + cut * (m_steps - 1) / cuts, 0, cut));
            };
            Ended ended = run();
            // How often a draft is written depends on how fast people answer: such a run was over before its cut.
            while (ended.status == 0 && m_site->reported().first < m_steps) {
                m_steps = m_site->reported().first;
                ended = run();
            }
            QCOMPARE(ended.status, faults::ShimVfs::kExitOfPowerCut);
            const Seen seen(m_site->log());
            QVERIFY(!seen.closed);
            verifyKept(seen, 1);
        }
        QVERIFY(m_thanked > cuts);
    }

    /// The disk fails for good, or is full, in the middle: nobody is thanked whose answers are not safe, and the screen
    /// says in the person's language what is the matter.
    void whoeverAnswersIsToldThatItCannotBeSaved_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("it gives errors") << SQLITE_IOERR;
        QTest::newRow("it is full") << SQLITE_FULL;
    }
    void whoeverAnswersIsToldThatItCannotBeSaved()
    {
        QFETCH(int, code);
        constexpr std::array languages{"fi", "sv", "en"};
        constexpr int tries = languages.size();
        for (int i = 0; i < tries; ++i) {
            const Ended ended = m_site->run(faultOf("always", 2 + i * m_steps / (2 * tries), code, i), 600,
                                            languages.at(static_cast<size_t>(i)));
            QVERIFY2(ended.status == 0, ended.errors.constData());
            const Seen seen(m_site->log());
            QVERIFY(seen.closed);
            QVERIFY(m_site->reported().second > 0);
            const char *language = languages.at(static_cast<size_t>(i));
            const QString among = inLanguage(
                language, u"Your answers are still here, but they cannot be saved just now. Please tell the staff."_qs);
            const QString atTheEnd = inLanguage(language,
                                                u"They could not be saved yet. The machine keeps trying. Please tell "
                                                "the staff, and leave the machine as it is."_qs);
            QVERIFY(!among.isEmpty() && !atTheEnd.isEmpty());
            QVERIFY2(seen.told.contains(among) || seen.refused.join(u'\n').contains(atTheEnd),
                     qPrintable((seen.told + seen.refused).join(u'\n')));
            verifyKept(seen, 1);
        }
    }

    /// One error that passes: people go on as if nothing had happened, and nobody is there twice.
    void oneErrorIsOvercome()
    {
        constexpr int tries = 2;
        for (int i = 0; i < tries; ++i) {
            const Ended ended =
                m_site->run(faultOf("once", 3 + i * m_steps / tries, i % 2 == 0 ? SQLITE_IOERR : SQLITE_FULL, i));
            QVERIFY2(ended.status == 0, ended.errors.constData());
            verifyKept(Seen(m_site->log()), 0);
        }
    }

private:
    /// atMostBeside: how many may be in the store who were not thanked.
    void verifyKept(const Seen &seen, int atMostBeside)
    {
        const auto responses = m_site->responses();
        QVERIFY_RESULT(responses);
        std::map<int, int> found = foundOf(seen, *responses);
        for (const int person : seen.confirmed)
            QVERIFY2(found[person] == 1, qPrintable(QStringLiteral("person %1: %2").arg(person).arg(found[person])));
        QVERIFY(responses->size() <= seen.confirmed.size() + static_cast<size_t>(atMostBeside));
        ++m_runs;
        m_errors += std::max(1, m_site->reported().second);
        m_thanked += static_cast<int>(seen.confirmed.size());
        std::set<QByteArray> ids;
        for (const Response &response : *responses)
            QVERIFY(ids.insert(response.id).second);
    }

    std::unique_ptr<Site> m_site;
    int m_steps = 0; ///< of a run in which all goes well; the fewest seen
    int m_runs = 0;
    int m_errors = 0;
    int m_thanked = 0;
};

BAROMETER_TEST(TestKioskProgram)
#include "tst_kiosk.moc"
