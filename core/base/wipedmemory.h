// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::base {

/// From now on every piece of memory is overwritten before it is given back to the allocator, so that nothing of one
/// respondent lies about in a kiosk's memory when the next one comes: not in what Qt keeps, nor in copies nobody knows
/// of. For the whole program and for good; called once, before the first respondent. Costs a pass over each piece.
/// Without effect under the sanitizers, which bring their own allocator, and where the system's C library is not glibc.
void wipeFreedMemory();

/// Whether wipeFreedMemory() has an effect in this build.
[[nodiscard]] bool canWipeFreedMemory();

} // namespace core::base
