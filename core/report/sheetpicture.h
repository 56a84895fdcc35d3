// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core::report {

/// A printed page as it looks, and what is written on it: in a picture no program finds a text.
struct SheetPicture
{
    QByteArray png;
    QStringList words; ///< each piece of text, in the order of writing
};
using SheetPictures = std::vector<SheetPicture>;

/// Pixels for a point of 1/72 inch: what a page has on a screen.
inline constexpr double kPixelsPerPoint = 1.25;

} // namespace core::report
