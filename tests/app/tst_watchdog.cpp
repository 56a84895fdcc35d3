// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/watchdog.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

/// Listens as the service manager does.
class Manager
{
public:
    Manager() : m_path(m_folder.filePath(QStringLiteral("notify")).toUtf8())
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, m_path.constData(), sizeof(address.sun_path));
        m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("no socket at %s", m_path.constData());
    }
    ~Manager() { ::close(m_descriptor); }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    [[nodiscard]] const QByteArray &path() const { return m_path; }

    /// Waits for the next datagram while the event loop turns.
    [[nodiscard]] QByteArray wait() const
    {
        constexpr int patience = 30000; // a machine that is busy with other things
        QByteArray heard;
        (void)QTest::qWaitFor([&] { return !(heard = next()).isEmpty(); }, patience);
        return heard;
    }

    /// The next datagram; empty when none comes in so many milliseconds. No event loop turns meanwhile.
    [[nodiscard]] QByteArray next(int milliseconds = 0) const
    {
        pollfd waits{m_descriptor, POLLIN, 0};
        if (::poll(&waits, 1, milliseconds) != 1)
            return {};
        std::array<char, 256> words = {};
        const ssize_t count = ::recv(m_descriptor, words.data(), words.size(), 0);
        return {words.data(), std::max(ssize_t{0}, count)};
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    int m_descriptor = -1;
};

void setEnvironment(const QByteArray &socket, const QByteArray &interval, const QByteArray &process)
{
    qputenv("NOTIFY_SOCKET", socket);
    qputenv("WATCHDOG_USEC", interval);
    if (!process.isNull())
        qputenv("WATCHDOG_PID", process);
}

} // namespace

class TestWatchdog final : public QObject
{
    Q_OBJECT

private slots:
    void tellsThatTheEventLoopTurns()
    {
        const Manager manager;
        setEnvironment(manager.path(), "40000", QByteArray::number(QCoreApplication::applicationPid()));
        const app::Watchdog watchdog;
        for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            QVERIFY(!qEnvironmentVariableIsSet(variable)); // not for what the program starts
        QCoreApplication *application = QCoreApplication::instance();
        watchdog.watch(*application);
        QCOMPARE(manager.next(), QByteArray()); // no loop has turned yet
        QCOMPARE(manager.wait(), QByteArrayLiteral("READY=1\nWATCHDOG=1"));
        for (int sign = 0; sign < 3; ++sign)
            QCOMPARE(manager.wait(), QByteArrayLiteral("WATCHDOG=1"));
        while (!manager.next().isEmpty()) { }
        QCOMPARE(manager.next(200), QByteArray()); // five intervals in which the loop stands still
        QVERIFY(!manager.wait().isEmpty());
        const auto timers = application->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        qDeleteAll(timers);
    }

    void tellsNobodyWhoDidNotAsk_data()
    {
        QTest::addColumn<bool>("hasSocket");
        QTest::addColumn<QByteArray>("interval");
        QTest::addColumn<QByteArray>("process");
        QTest::newRow("no socket") << false << QByteArray("40000") << QByteArray();
        QTest::newRow("no interval") << true << QByteArray() << QByteArray();
        QTest::newRow("no number") << true << QByteArray("soon") << QByteArray();
        QTest::newRow("another process") << true << QByteArray("40000") << QByteArray("1");
    }
    void tellsNobodyWhoDidNotAsk()
    {
        QFETCH(const bool, hasSocket);
        QFETCH(const QByteArray, interval);
        QFETCH(const QByteArray, process);
        const Manager manager;
        setEnvironment(hasSocket ? manager.path() : QByteArray(), interval, process);
        app::Watchdog().watch(*QCoreApplication::instance());
        QCoreApplication::processEvents();
        QCOMPARE(manager.next(), QByteArray());
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
    }

    void everyWorkplaceTells_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("start window") << QStringList{};
        QTest::newRow("kiosk") << QStringList{u"kiosk"_qs, u"STORE"_qs};
        QTest::newRow("kiosk that cannot be opened") << QStringList{u"kiosk"_qs, u"/nowhere"_qs};
        QTest::newRow("desk") << QStringList{u"desk"_qs, u"STORE"_qs};
        QTest::newRow("results") << QStringList{u"explore"_qs};
        QTest::newRow("translations") << QStringList{u"translate"_qs};
    }
    void everyWorkplaceTells()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir home;
        const QString store = home.filePath(u"store"_qs);
        QCOMPARE(tests::barometer({u"new"_qs, store, u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs,
                                   u"2"_qs, u"--capacity"_qs, u"8"_qs})
                     .status,
                 0);
        const Manager manager;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_qs, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
        environment.insert(u"NOTIFY_SOCKET"_qs, QString::fromUtf8(manager.path()));
        environment.insert(u"WATCHDOG_USEC"_qs, u"400000"_qs);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PROGRAM), arguments.replaceInStrings(u"STORE"_qs, store));
        const QByteArray first = manager.wait();
        const QByteArray second = manager.wait();
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(first, QByteArrayLiteral("READY=1\nWATCHDOG=1"));
        QCOMPARE(second, QByteArrayLiteral("WATCHDOG=1"));
    }
};

BAROMETER_TEST(TestWatchdog)
#include "tst_watchdog.moc"
