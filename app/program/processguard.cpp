// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/processguard.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define BAROMETER_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define BAROMETER_SANITIZED 1
#endif
#endif

namespace app {

void guardProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef BAROMETER_SANITIZED
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace app
