// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/storage/keyfile.h"

#include <QByteArray>

namespace ui::desk {

/// One HTML page to print and lay into a safe: the secret key as letters with a checksum and as a QR code, what it is
/// for, and how it becomes a key file again. Holds the secret in the clear.
[[nodiscard]] core::base::Result<QByteArray> writePaperKeyPage(const core::storage::KeyPair &keys,
                                                               const core::language::Catalogue &catalogue,
                                                               const core::base::Language &language);

} // namespace ui::desk
