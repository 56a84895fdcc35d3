// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tests {

/// Bytes that the program has asked for and not given back. The same number each time where nobody counts, as under a
/// sanitizer, which has an allocator of its own.
inline std::size_t heapInUse()
{
#if defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
#else
    return 0;
#endif
}

} // namespace tests
