// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui::common {
class ColumnArea;
}

namespace ui::kiosk {

/// A page's content: a column of at most 900 px in the middle of the window, which scrolls up and down when it must and
/// never sideways. The focused control is kept in view.
class Column final : public QWidget
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr, int maximumWidth = 0);

    /// All that a page consists of.
    [[nodiscard]] static Column *filling(QWidget *page, int maximumWidth = 0);

    [[nodiscard]] QVBoxLayout *list() const;
    [[nodiscard]] QWidget *body() const;
    void toTop();

private:
    ui::common::ColumnArea *m_area;
};

} // namespace ui::kiosk
