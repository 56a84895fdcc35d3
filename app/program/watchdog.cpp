// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/watchdog.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace app {
namespace {

constexpr const char *socketVariable = "NOTIFY_SOCKET";
constexpr const char *intervalVariable = "WATCHDOG_USEC";
constexpr const char *processVariable = "WATCHDOG_PID";

/// AF_UNIX, a name in this machine's own file system: nothing of it can reach a network.
void tell(const QByteArray &socket, const QByteArray &words)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(socket.size()) >= sizeof(address.sun_path))
        return;
    std::memcpy(address.sun_path, socket.constData(), static_cast<size_t>(socket.size()));
    if (socket.startsWith('@'))
        address.sun_path[0] = '\0'; // a name that is no file
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(socket.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    // A manager that does not read must not hold up the kiosk; the next sign is soon.
    (void)::sendto(descriptor, words.constData(), static_cast<size_t>(words.size()), MSG_DONTWAIT | MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

} // namespace

Watchdog::Watchdog() : m_socket(qgetenv(socketVariable))
{
    const qint64 interval = qgetenv(intervalVariable).toLongLong();
    const QByteArray process = qgetenv(processVariable);
    const bool isMeant = process.isEmpty() || process.toLongLong() == QCoreApplication::applicationPid();
    if (!m_socket.isEmpty() && interval > 0 && isMeant)
        m_interval = std::chrono::microseconds(interval);
    for (const char *variable : {socketVariable, intervalVariable, processVariable})
        qunsetenv(variable);
}

void Watchdog::watch(QCoreApplication &application) const
{
    if (!m_interval)
        return;
    // Four times rather than the usual two: a session starts one program after another, and what is left of the
    // interval must do for the next one to come up.
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(*m_interval / 4);
    auto *timer = new QTimer(&application);
    timer->setInterval(std::max(pause, std::chrono::milliseconds(1)));
    QObject::connect(timer, &QTimer::timeout, &application, [socket = m_socket] { tell(socket, "WATCHDOG=1"); });
    QTimer::singleShot(0, &application, [socket = m_socket] { tell(socket, "READY=1\nWATCHDOG=1"); });
    timer->start();
}

} // namespace app
