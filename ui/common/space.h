// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The only distances used in layouts, in pixels.
namespace ui::common::space {

inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 16;
inline constexpr int large = 24;
inline constexpr int wide = 40;
inline constexpr int huge = 64;

inline constexpr int radius = 8;          ///< corners of buttons, fields and panels
inline constexpr int contentWidth = 900;  ///< widest column of text and questions
inline constexpr int lineCharacters = 70; ///< longest line of running text

} // namespace ui::common::space
