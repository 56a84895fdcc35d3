// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program does with the terminal and the umask of the person at it.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

namespace {

/// The program on a terminal of its own, as somebody at a keyboard has it.
class OnTerminal
{
public:
    explicit OnTerminal(const QStringList &arguments)
    {
        QList<QByteArray> words{PROGRAM};
        for (const QString &argument : arguments)
            words.append(QFile::encodeName(argument));
        std::vector<char *> raw;
        raw.reserve(static_cast<size_t>(words.size()) + 1);
        for (QByteArray &word : words)
            raw.push_back(word.data());
        raw.push_back(nullptr);
        // The terminal stays open on this side too: what the program left it as is looked at when it is gone.
        int slave = -1;
        if (::openpty(&m_master, &slave, nullptr, nullptr, nullptr) != 0)
            return;
        m_slave = slave;
        m_process = ::fork();
        if (m_process == 0) {
            ::login_tty(slave);
            ::execv(raw.front(), raw.data());
            ::_exit(127);
        }
    }
    ~OnTerminal()
    {
        if (m_process > 0 && !m_ended) {
            ::kill(m_process, SIGKILL);
            hasEnded(0);
        }
        ::close(m_master);
        ::close(m_slave);
    }
    Q_DISABLE_COPY_MOVE(OnTerminal)

    /// Whether the program wrote the text within half a minute; what it wrote before is done with.
    [[nodiscard]] bool says(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_written.contains(text) && timer.elapsed() < 30'000) {
            pollfd waiting{m_master, POLLIN, 0};
            std::array<char, 4096> piece{};
            if (::poll(&waiting, 1, 1000) > 0) {
                const ssize_t size = ::read(m_master, piece.data(), piece.size());
                if (size > 0)
                    m_written.append(piece.data(), size);
            }
        }
        const bool found = m_written.contains(text);
        m_written = m_written.mid(m_written.indexOf(text) + text.size());
        return found;
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_master, keys.constData(), static_cast<size_t>(keys.size())), ssize_t(keys.size()));
    }
    /// Its exit code; minus the signal it died of. A program that has not ended after half a minute is killed.
    [[nodiscard]] int end()
    {
        if (!QTest::qWaitFor([this] { return hasEnded(WNOHANG); }, 30'000)) {
            ::kill(m_process, SIGKILL);
            hasEnded(0);
        }
        return WIFSIGNALED(m_status) ? -WTERMSIG(m_status) : WEXITSTATUS(m_status);
    }
    /// Ctrl+C as often as it takes: readpassphrase reads on when the signal comes between its question and its reading.
    [[nodiscard]] int interrupt()
    {
        int tries = 100;
        do
            type("\x03");
        while (!QTest::qWaitFor([this] { return hasEnded(WNOHANG); }, 200) && --tries > 0);
        return end();
    }
    [[nodiscard]] bool showsWhatIsTyped() const
    {
        termios state{};
        return ::tcgetattr(m_slave, &state) == 0 && (state.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
    }

private:
    bool hasEnded(int options)
    {
        m_ended = m_ended || ::waitpid(m_process, &m_status, options) == m_process;
        return m_ended;
    }

    int m_master = -1;
    int m_slave = -1;
    pid_t m_process = -1;
    int m_status = 0;
    bool m_ended = false;
    QByteArray m_written;
};

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("LANG", "C.UTF-8"); }

    void aSignalGivesTheTerminalBack()
    {
        const QTemporaryDir folder;
        OnTerminal program({u"key"_qs, u"new"_qs, folder.filePath(u"owner.key"_qs)});
        QVERIFY(program.showsWhatIsTyped());
        QVERIFY(program.says("New passphrase"));
        QTRY_VERIFY(!program.showsWhatIsTyped());
        const int status = program.interrupt();
        QVERIFY2(status != 0 && status != -SIGKILL, qPrintable(QString::number(status)));
        QVERIFY(program.showsWhatIsTyped());
        QVERIFY(!QFile::exists(folder.filePath(u"owner.key"_qs)));
    }

    /// A passphrase cut without a word would still open the key here, and nowhere else.
    void aLongPassphraseIsTakenWhole()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"owner.key"_qs);
        const QByteArray words = QByteArray("seven quiet otters read ").repeated(100); // 2400 bytes
        {
            OnTerminal program({u"key"_qs, u"new"_qs, key, u"--memory"_qs, u"8"_qs});
            QVERIFY(program.says("New passphrase"));
            QTRY_VERIFY(!program.showsWhatIsTyped());
            program.type(words + '\n');
            QVERIFY(program.says("once more"));
            QTRY_VERIFY(!program.showsWhatIsTyped());
            program.type(words + '\n');
            QVERIFY(program.says("public half"));
            QCOMPARE(program.end(), 0);
        }
        tests::write(folder.filePath(u"pass"_qs), words);
        tests::write(folder.filePath(u"cut"_qs), words.left(1023));
        const QStringList show{u"key"_qs, u"show"_qs, key, u"--passphrase-file"_qs};
        QCOMPARE(tests::barometer(show + QStringList{folder.filePath(u"pass"_qs)}).status, 0);
        QCOMPARE(tests::barometer(show + QStringList{folder.filePath(u"cut"_qs)}).status, 1);
    }

    void noPassphraseIsAskedForWhatIsNoKey()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"letter.txt"_qs);
        tests::write(file, "Dear owner of the key");
        OnTerminal program({u"key"_qs, u"show"_qs, file});
        QCOMPARE(program.end(), 3); // it would wait for a passphrase
    }

    /// What is told to nobody by the umask is told to nobody by a report either.
    void theUmaskOfThePersonHolds()
    {
        for (const auto &[mask, others] : {std::pair("077", false), std::pair("022", true)}) {
            const QTemporaryDir folder;
            const QString file = folder.filePath(u"questionnaire.json"_qs);
            QProcess shell;
            shell.start(u"sh"_qs,
                        {u"-c"_qs, u"umask %1; exec \"$0\" \"$@\""_qs.arg(QLatin1String(mask)), QStringLiteral(PROGRAM),
                         u"questionnaire"_qs, u"convert"_qs, tests::shippedQuestionnaire(), file});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(QFile::exists(file), shell.readAllStandardError().constData());
            QCOMPARE(QFile::permissions(file).testFlag(QFile::ReadOther), others);
        }
    }
};

BAROMETER_TEST(TestTerminal)
#include "tst_terminal.moc"
