// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace app {
namespace {

constexpr int kSignalled = 128;

} // namespace

EndSignals::EndSignals()
{
    sigset_t caught;
    sigemptyset(&caught);
    for (const int one : {SIGTERM, SIGHUP, SIGINT})
        sigaddset(&caught, one);
    m_descriptor = ::signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor >= 0) // else they end the program as they always do
        ::pthread_sigmask(SIG_BLOCK, &caught, nullptr);
}

EndSignals::~EndSignals()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void EndSignals::end(QCoreApplication &application) const
{
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [descriptor = m_descriptor] {
        signalfd_siginfo told = {};
        if (::read(descriptor, &told, sizeof(told)) == static_cast<ssize_t>(sizeof(told)))
            QCoreApplication::exit(kSignalled + static_cast<int>(told.ssi_signo));
    });
}

} // namespace app
