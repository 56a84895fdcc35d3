// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ext4.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace faults {
namespace {

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList fileSystemIn(const QString &file)
{
    return {QStringLiteral("-o"), QStringLiteral("loop"), file};
}

} // namespace

Mounted::Mounted(const QStringList &what, QString at)
    : m_at(std::move(at)), m_good(QDir().mkpath(m_at) && run(QStringLiteral("mount"), what + QStringList{m_at}))
{
}

Mounted::~Mounted()
{
    if (m_good)
        run(QStringLiteral("umount"), {m_at});
}

Ext4::Ext4(int megabytes)
    : m_folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/barometer-XXXXXX") : QString())
{
    QFile file(path(QStringLiteral("disk")));
    m_good = file.open(QIODevice::WriteOnly) && file.resize(qint64{megabytes} * 1024 * 1024);
    file.close();
    m_good = m_good &&
        run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), path(QStringLiteral("disk"))});
    if (m_good)
        m_mounted.emplace(fileSystemIn(path(QStringLiteral("disk"))), path(QStringLiteral("live")));
    m_good = m_good && m_mounted->isGood();
}

std::optional<int> Ext4::cutPower(const std::function<void(int pipe)> &work, int steps)
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

std::unique_ptr<Mounted> Ext4::whatIsLeft() const
{
    return std::make_unique<Mounted>(fileSystemIn(path(QStringLiteral("copy"))), path(QStringLiteral("left")));
}

QByteArray Ext4::takeOut()
{
    m_mounted.reset();
    m_good = false;
    QFile disk(path(QStringLiteral("disk")));
    const bool isOut = QDir(path(QStringLiteral("live"))).isEmpty();
    return isOut && disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
}

} // namespace faults
