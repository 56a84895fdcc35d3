// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core::base {

/// Whether a reader would see anything of the text: white space, controls, zero-width characters, marks without a
/// letter and blank fillers alone are nothing.
[[nodiscard]] bool isVisible(const QString &text);

/// The text in one line that steers no terminal: controls and line separators as JSON writes them ("\u001b"), but for
/// those in kept.
[[nodiscard]] QString withoutControls(const QString &text, QStringView kept = {});

} // namespace core::base
