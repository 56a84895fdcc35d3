// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/slices.h"

namespace core::chart {

/// Which kinds of chart fit a view, which is recommended, and why. A state object without widgets: the window lists
/// what it says, the commands and the report take the recommended kind.
class ChartChooser
{
public:
    struct Choice
    {
        Kind kind = Kind::Bars;
        bool possible = false;
        bool recommended = false;
        QString reason; ///< in words: why it fits, or why not
    };

    ChartChooser(const Slices &slices, const View &view, const Wording &words);

    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; } ///< every kind, in a fixed order
    [[nodiscard]] Kind recommended() const { return m_recommended; }
    [[nodiscard]] bool isPossible(Kind kind) const;
    /// The name people see.
    [[nodiscard]] static QString name(Kind kind, const Wording &words);

private:
    std::vector<Choice> m_choices;
    Kind m_recommended = Kind::Bars;
};

} // namespace core::chart
