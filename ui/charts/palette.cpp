// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::charts {
namespace {

using core::chart::Column;

constexpr std::array<QRgb, 6> okabeIto{0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFFCC79A7, 0xFF56B4E9, 0xFFE69F00};
constexpr std::array<QRgb, 5> agreement{0xFFB35806, 0xFFF1A340, 0xFFD8DADD, 0xFF7FB3DA, 0xFF2166AC};
constexpr std::array<QRgb, 5> order{0xFFD3E5F5, 0xFF9CC5E8, 0xFF5E9FD3, 0xFF2A75B3, 0xFF0A4F99};
constexpr std::array<Pattern, 6> patterns{Pattern::None,  Pattern::Rising,  Pattern::Dots,
                                          Pattern::Level, Pattern::Falling, Pattern::Upright};

/// Between two neighbours of a set of colours; place 0 … 1.
template <std::size_t N>
QColor between(const std::array<QRgb, N> &set, double place)
{
    const double at = std::clamp(place, 0.0, 1.0) * (N - 1);
    const auto low = static_cast<std::size_t>(std::floor(at));
    const std::size_t high = std::min(low + 1, N - 1);
    const float part = static_cast<float>(at - std::floor(at));
    const QColor a = QColor::fromRgb(set[low]), b = QColor::fromRgb(set[high]);
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

QColor readableOn(const QColor &fill)
{
    const QColor black(0x10, 0x16, 0x1D);
    return common::contrast(fill, Qt::white) >= common::contrast(fill, black) ? QColor(Qt::white) : black;
}

QColor ChartPalette::grid() const
{
    switch (m_scheme) {
    case common::ColourScheme::Light:
        return QColor(0xDD, 0xE2, 0xE8);
    case common::ColourScheme::Dark:
        return QColor(0x33, 0x3C, 0x46);
    case common::ColourScheme::HighContrast:
        return QColor(0x80, 0x80, 0x80);
    }
    return {};
}

Tone ChartPalette::onScale(Column::Role role, double place) const
{
    const QColor fill = role == Column::Role::Agreement ? between(agreement, place) : between(order, place);
    return {fill, readableOn(fill), Pattern::None, 0};
}

Tone ChartPalette::tone(const Column &column) const
{
    const auto step = static_cast<std::size_t>(std::max(0, column.step));
    switch (column.role) {
    case Column::Role::Agreement:
    case Column::Role::Order:
    case Column::Role::Grade:
        return onScale(column.role, column.steps > 1 ? static_cast<double>(column.step) / (column.steps - 1) : 1);
    case Column::Role::Category:
    case Column::Role::Group: {
        const QColor fill = QColor::fromRgb(okabeIto[step % okabeIto.size()]);
        return {fill, readableOn(fill), patterns[step % patterns.size()], column.step};
    }
    case Column::Role::Wave:
    case Column::Role::Any: {
        // The newest wave, and a first place, are what one looks for: dark. What stands behind is lighter.
        const double place = column.role == Column::Role::Any ? 0.25 : std::max(0.25, 1 - 0.55 * column.step);
        const QColor fill = between(order, place);
        return {fill, readableOn(fill), Pattern::None, column.step};
    }
    case Column::Role::First:
    case Column::Role::Single:
        break;
    }
    const QColor fill = m_scheme == common::ColourScheme::Light ? QColor(0x0A, 0x4F, 0x99)
        : m_scheme == common::ColourScheme::Dark                ? QColor(0x5E, 0x9F, 0xD3)
                                                                : QColor(0xFF, 0xFF, 0x00);
    return {fill, readableOn(fill), Pattern::None, 0};
}

Tone ChartPalette::tone(const std::vector<Column> &columns, const core::chart::Cell &cell) const
{
    const Column &first = columns[static_cast<std::size_t>(cell.column)];
    if (cell.span < 2)
        return tone(first);
    const double middle = first.step + (cell.span - 1) / 2.0;
    return onScale(first.role, first.steps > 1 ? middle / (first.steps - 1) : 1);
}

Tone ChartPalette::shade(double part) const
{
    return onScale(Column::Role::Order, part);
}

} // namespace ui::charts
