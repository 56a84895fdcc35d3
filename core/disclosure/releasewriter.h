// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QByteArray>

namespace core::disclosure {

/// The bytes of a release file: its fields (core/release/releasefields.h) as CBOR in an envelope. The same content
/// gives the same bytes on every machine. It proves nothing by itself: whether the bytes are a release is decided by
/// core::release::readRelease(), which the release step calls on its own work before anything is written to disk.
[[nodiscard]] QByteArray writeRelease(const release::Release::Content &content);

} // namespace core::disclosure
