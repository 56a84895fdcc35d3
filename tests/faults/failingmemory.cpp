// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failingmemory.h"

#include <sqlite3.h>

#include <atomic>

namespace faults {
namespace {

std::atomic<int> g_requests{0};
std::atomic<int> g_refused{0};
std::atomic<bool> g_always{false};
sqlite3_mem_methods g_real;

bool refuses()
{
    const int request = ++g_requests;
    const int refused = g_refused;
    return refused > 0 && (request == refused || (g_always && request > refused));
}

void *allocate(int size)
{
    return refuses() ? nullptr : g_real.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return refuses() ? nullptr : g_real.xRealloc(memory, size);
}

bool install()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &g_real) != SQLITE_OK)
        return false;
    sqlite3_mem_methods methods = g_real;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

const bool g_installed = install();

} // namespace

bool failingMemoryIsInstalled()
{
    return g_installed;
}

void refuseMemory(int n, bool always)
{
    g_requests = 0;
    g_refused = n;
    g_always = always;
}

int memoryRequests()
{
    return g_requests;
}

} // namespace faults
