// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/longcolumn.h"

namespace ui::kiosk {

/// A page's content: a column of at most 900 px in the middle of the window, which scrolls up and down when it must,
/// says so, and never scrolls sideways. The focused control is kept in view.
class Column final : public ui::common::LongColumn
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr, int maximumWidth = 0);

    /// All that a page consists of.
    [[nodiscard]] static Column *filling(QWidget *page, int maximumWidth = 0);
};

} // namespace ui::kiosk
