// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/slices.h"

namespace core::chart {

/// A view written out: "Q03 item=mun base=area=06 by=group waves=1,2 kind=means category=5 precision". Settings and
/// the tray keep it; reading it gives the same view.
[[nodiscard]] QString viewText(const View &view);
/// None for an empty text, or one with a part of another name.
[[nodiscard]] std::optional<View> viewFromText(const QString &text);

/// The short code printed in a corner of every exported picture: "3F7A-9K2M-Q03", four signs for the release, four for
/// the view, and the question in clear.
[[nodiscard]] QString viewCode(const release::Release &release, const View &view, Kind kind);

/// Finds the view behind a code among everything the open releases can show with one breakdown at most; none when it
/// belongs to another release or to nothing. A code is a fingerprint, not a spelling, so this tries them.
[[nodiscard]] std::optional<View> findViewCode(const Releases &releases, const QString &code);

} // namespace core::chart
