// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/common/theme.h"

namespace ui::charts {

/// Patterns that keep answers apart where colours are lost in print.
enum class Pattern { None, Rising, Falling, Dots, Level, Upright };

struct Tone
{
    QColor fill;
    QColor text; ///< readable on fill
    Pattern pattern = Pattern::None;
    int marker = 0; ///< shape of a line's points: circle, square, diamond, triangle …
};

/// The colours of charts: one answer has one colour everywhere. Categories in the order of Okabe and Ito, agreement in
/// a diverging set whose middle is grey, order in steps of one blue, waves from dark (newest) to light.
class ChartPalette
{
public:
    explicit ChartPalette(common::ColourScheme scheme) : m_scheme(scheme) { }

    [[nodiscard]] Tone tone(const core::chart::Column &column) const;
    /// Of several neighbouring columns shown together.
    [[nodiscard]] Tone tone(const std::vector<core::chart::Column> &columns, const core::chart::Cell &cell) const;
    /// From light to dark for a figure between 0 and 1 of its axis.
    [[nodiscard]] Tone shade(double part) const;
    [[nodiscard]] QColor colour(common::Role role) const { return common::colourOf(m_scheme, role); }
    [[nodiscard]] QColor grid() const;

private:
    [[nodiscard]] Tone onScale(core::chart::Column::Role role, double place) const;

    common::ColourScheme m_scheme;
};

/// Black or white, whichever is read better on the colour.
[[nodiscard]] QColor readableOn(const QColor &fill);

} // namespace ui::charts
