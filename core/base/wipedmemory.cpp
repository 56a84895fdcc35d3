// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipedmemory.h"

#if defined(__GLIBC__) || __has_include(<features.h>)
#include <features.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define OWN_ALLOCATOR
#endif
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(OWN_ALLOCATOR)
#define CAN_WIPE
#include <atomic>
#include <cstring>
#include <malloc.h>
#include <string.h>

// glibc's own functions under their second names (manual, "Replacing malloc"): free() and realloc() below stand in
// front of them for the program and every library in it.
extern "C" {
void __libc_free(void *memory);                     // NOLINT(bugprone-reserved-identifier): the library's name
void *__libc_realloc(void *memory, size_t newSize); // NOLINT(bugprone-reserved-identifier): the library's name
}
#endif

namespace core::base {

#ifdef CAN_WIPE

namespace {

// The one switch of the program that is not handed down: free() is called by everybody and knows nobody.
constinit std::atomic<bool> wiping{false};

} // namespace

void wipeFreedMemory()
{
    wiping.store(true);
}

bool canWipeFreedMemory()
{
    return true;
}

#else

void wipeFreedMemory() { }

bool canWipeFreedMemory()
{
    return false;
}

#endif

} // namespace core::base

#ifdef CAN_WIPE

extern "C" void free(void *memory) noexcept
{
    if (memory != nullptr && core::base::wiping.load(std::memory_order_relaxed))
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

extern "C" void *realloc(void *memory, size_t newSize) noexcept
{
    if (memory == nullptr || newSize == 0 || !core::base::wiping.load(std::memory_order_relaxed))
        return __libc_realloc(memory, newSize);
    // The library would leave the old piece as it was when it moves it.
    const size_t size = malloc_usable_size(memory);
    if (newSize <= size) {
        explicit_bzero(static_cast<char *>(memory) + newSize, size - newSize);
        return memory;
    }
    void *moved = malloc(newSize);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, size);
    free(memory);
    return moved;
}

#endif
