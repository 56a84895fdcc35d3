// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/buttons.h"
#include "ui/common/namedgroup.h"

#include <vector>

class QButtonGroup;
class QGridLayout;

namespace ui::common {
class WrappingLabel;
}

namespace ui::questions {

/// One statement with its scale. Wide: the statement on the left and an indicator under each column heading. Stacked:
/// the scale under the statement, every point with its own words; a grade scale (numbers) always stands so, with the
/// words of both ends under it. Digits choose a point (0 is 10). A group named by the statement.
class ScaleRow final : public ui::common::NamedGroup
{
    Q_OBJECT

public:
    struct Point
    {
        QString label;      ///< words, also the name for assistive technology
        QString cell;       ///< what stands in the cell when stacked; empty: the label
        int digit = -1;     ///< key that chooses it; -1: none
        bool extra = false; ///< "Can't say": stands apart
    };

    ScaleRow(std::vector<Point> points, bool grade, QWidget *parent = nullptr);

    void setTexts(const QString &statement, const std::vector<Point> &points);
    void setEnds(const QString &low, const QString &high); ///< words of both ends of a grade scale
    void setStacked(bool stacked, int columnWidth);        ///< columnWidth: of one column when wide
    void setChosen(int index);                             ///< -1: none
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }

signals:
    void chosenChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void arrangeStacked();
    [[nodiscard]] QString nameOf(const Point &point) const;

    std::vector<Point> m_points;
    bool m_grade;
    bool m_stacked = false;
    int m_columnWidth = 0;
    int m_perLine = 0;
    ui::common::WrappingLabel *m_statement;
    ui::common::WrappingLabel *m_low;
    ui::common::WrappingLabel *m_high;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    std::vector<ui::common::RadioChoice *> m_buttons;
};

} // namespace ui::questions
