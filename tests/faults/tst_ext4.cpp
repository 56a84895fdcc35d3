// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts on a real file system: an ext4 in a file. A process writes to it and is stopped right behind a step that
// it reported as done; a copy of the file made then is what the disk would hold without power: what was not flushed is
// not in it. Mounted, ext4 plays its journal back, and everything reported has to be there. Needs root.
#include "core/storage/collectionstore.h"
#include "core/storage/sqlite.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core::storage;
using core::base::SeededRandom;

namespace {

constexpr int kImages = 50;
constexpr int kImagesOfBad = 8;
constexpr int kMostImagesOfBad = 80;
constexpr qint64 kDiskSize = qint64{16} * 1024 * 1024;

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A file with a file system in it, mounted as long as this lives.
class Mounted
{
public:
    Mounted(const QString &file, QString at) : m_at(std::move(at))
    {
        m_good = QDir().mkpath(m_at) &&
            run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), file, m_at});
    }
    ~Mounted()
    {
        if (m_good)
            run(QStringLiteral("umount"), {m_at});
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QString m_at;
    bool m_good = false;
};

/// A new ext4 in memory, where the machine has such a place.
class Ext4
{
public:
    Ext4()
        : m_folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/barometer-XXXXXX") : QString())
    {
        QFile file(path(QStringLiteral("disk")));
        m_good = file.open(QIODevice::WriteOnly) && file.resize(kDiskSize);
        file.close();
        m_good = m_good &&
            run(QStringLiteral("mkfs.ext4"),
                {QStringLiteral("-q"), QStringLiteral("-F"), path(QStringLiteral("disk"))});
        if (m_good)
            m_mounted.emplace(path(QStringLiteral("disk")), path(QStringLiteral("live")));
        m_good = m_good && m_mounted->isGood();
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    /// On the live disk, and on the one that the power left.
    [[nodiscard]] QString live(const QString &name) const { return path(QStringLiteral("live/") + name); }
    [[nodiscard]] QString left(const QString &name) const { return path(QStringLiteral("left/") + name); }

    /// Lets the work run in a process of its own, which writes a byte into the pipe for each step that it reports as
    /// done, until so many are reported; stops it, and keeps the disk as it is at that moment. Gives the steps
    /// reported; none when something else failed.
    std::optional<int> cutPower(const std::function<void(int pipe)> &work, int steps)
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            return std::nullopt;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            work(pipe[1]);
            ::_exit(1); // works until it is killed, unless it fails
        }
        ::close(pipe[1]);
        int reported = 0;
        char byte = 0;
        while (reported < steps && ::read(pipe[0], &byte, 1) == 1)
            ++reported;
        ::kill(child, SIGSTOP);
        int status = 0;
        ::waitpid(child, &status, WUNTRACED);
        const bool wasAtWork = WIFSTOPPED(status);
        ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);
        while (::read(pipe[0], &byte, 1) == 1) // what it reported before it stood still
            ++reported;
        QFile::remove(path(QStringLiteral("copy")));
        const bool isCopied = QFile::copy(path(QStringLiteral("disk")), path(QStringLiteral("copy")));
        ::kill(child, SIGKILL);
        if (wasAtWork)
            ::waitpid(child, &status, 0);
        ::close(pipe[0]);
        return wasAtWork && isCopied ? std::optional<int>(reported) : std::nullopt;
    }
    /// The disk after the power cut, mounted below left().
    [[nodiscard]] std::unique_ptr<Mounted> whatIsLeft() const
    {
        return std::make_unique<Mounted>(path(QStringLiteral("copy")), path(QStringLiteral("left")));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    std::optional<Mounted> m_mounted;
    bool m_good = false;
};

QString markOf(int number)
{
    return QStringLiteral("m%1-").arg(number);
}

void report(int pipe)
{
    if (::write(pipe, "x", 1) != 1)
        ::_exit(1);
}

} // namespace

class TestExt4 : public QObject
{
    Q_OBJECT
private slots:
    void whatWasReportedIsOnTheDisk()
    {
        Ext4 disk;
        QVERIFY(disk.isGood());
        SeededRandom random(tests::seed());
        const tests::FixedClock clock;
        const QString name = QStringLiteral("store");
        NewStore wanted;
        wanted.folder = disk.live(name);
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = 1024;
        QVERIFY_RESULT(CollectionStore::create(wanted, clock, random));
        std::set<QString> reported;
        int next = 0;
        for (int image = 0; image < kImages; ++image) {
            const auto save = [&](int pipe) {
                SeededRandom own(tests::seed() + static_cast<quint64>(image) + 1);
                const auto store = CollectionStore::open(wanted.folder, clock, own);
                for (int number = next; store; ++number) {
                    const auto response = tests::sampleResponse(own, markOf(number));
                    if (!(*store)->saveDraft(tests::sampleDraft(response)) || !(*store)->submit(response))
                        return;
                    report(pipe);
                }
            };
            const auto steps = disk.cutPower(save, 1 + static_cast<int>(random.below(4)));
            QVERIFY(steps.has_value());
            for (int i = 0; i < *steps; ++i)
                reported.insert(markOf(next + i));
            next += *steps + 1; // one more may have been saved that was not reported
            const auto left = disk.whatIsLeft();
            QVERIFY(left->isGood());
            const auto store = CollectionStore::open(disk.left(name), clock, random);
            QVERIFY_RESULT(store);
            const auto responses = (*store)->responses();
            QVERIFY_RESULT(responses);
            std::set<QString> found;
            for (const auto &response : *responses) {
                const QString text = response.items.rbegin()->second.text;
                found.insert(text.left(text.indexOf(u'-') + 1));
            }
            QVERIFY2(std::includes(found.begin(), found.end(), reported.begin(), reported.end()), "lost");
        }
        std::printf("ext4: %d power cuts, %zu reported as saved, 0 lost\n", kImages, reported.size());
    }

    /// SQLite's usual settings lose what they reported: the removal of the journal is not flushed. The harness sees it.
    void theUsualSettingsLose()
    {
        Ext4 disk;
        QVERIFY(disk.isGood());
        constexpr int kRows = 400;
        const QString name = QStringLiteral("plain.db");
        const auto open = [](const QString &path) {
            return Database::open(path, Database::Mode::Create, nullptr);
        };
        {
            const auto database = open(disk.live(name));
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->execute("CREATE TABLE t(k INTEGER PRIMARY KEY, v INT, f BLOB); BEGIN"));
            for (int row = 1; row <= kRows; ++row)
                QVERIFY_RESULT((*database)->execute(
                    QByteArray("INSERT INTO t VALUES(" + QByteArray::number(row) + ", 0, zeroblob(2000))")
                        .constData()));
            QVERIFY_RESULT((*database)->execute("COMMIT"));
        }
        ::sync();
        int lost = 0;
        int next = 1;
        int image = 0;
        // The file system may happen to write the removal down just then, on a busy machine often.
        for (; image < kImagesOfBad || (lost == 0 && image < kMostImagesOfBad); ++image) {
            const auto update = [&](int pipe) {
                const auto database = open(disk.live(name));
                if (!database || !(*database)->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL"))
                    return;
                for (int row = next;; ++row) {
                    const QByteArray sql = "UPDATE t SET v = 1 WHERE k = " + QByteArray::number(row);
                    if (!(*database)->execute(sql.constData()))
                        return;
                    report(pipe);
                }
            };
            const auto steps = disk.cutPower(update, 1 + image % 3);
            QVERIFY(steps.has_value());
            const auto left = disk.whatIsLeft();
            QVERIFY(left->isGood());
            const auto database = open(disk.left(name));
            QVERIFY_RESULT(database);
            const QByteArray sql = "SELECT coalesce(sum(v), 0) FROM t WHERE k BETWEEN " + QByteArray::number(next) +
                " AND " + QByteArray::number(next + *steps - 1);
            lost += (*database)->value(sql.constData())->toInt() < *steps ? 1 : 0;
            next += *steps + 1;
        }
        std::printf("ext4, journal DELETE, synchronous FULL: %d power cuts, %d with a loss\n", image, lost);
        QVERIFY(lost > 0);
    }
};

BAROMETER_TEST(TestExt4)

#include "tst_ext4.moc"
