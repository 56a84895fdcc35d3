// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define BAROMETER_IS_SANITIZED true
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define BAROMETER_IS_SANITIZED true
#endif
#ifndef BAROMETER_IS_SANITIZED
#define BAROMETER_IS_SANITIZED false
#endif

namespace tests {

/// Whether a sanitizer watches this build, which makes every instruction dearer, and every large piece of memory.
inline constexpr bool sanitized = BAROMETER_IS_SANITIZED;

} // namespace tests

#undef BAROMETER_IS_SANITIZED
