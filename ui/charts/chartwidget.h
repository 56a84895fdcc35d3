// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/canvas.h"

#include <QWidget>

#include <map>

namespace ui::charts {

/// Shows one chart. Points can be walked with the arrow keys; the current one is framed and named, on the screen and to
/// assistive technology. As high as its chart needs: put it into a scroll area.
class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    void setSpec(const core::chart::ChartSpec &spec);
    [[nodiscard]] const core::chart::ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    /// The height there is; the chart grows to it within reason.
    void setAvailableHeight(int height);
    [[nodiscard]] int currentMark() const { return m_current; } ///< -1: none
    void setCurrentMark(int mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Enter or a click on a point: row of a panel of the spec.
    void markActivated(std::size_t panel, std::size_t row);
    void currentMarkChanged(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] ChartStyle style() const;
    [[nodiscard]] int markAt(const QPointF &point) const;
    [[nodiscard]] int nextMark(int key) const;
    /// The chart at a width: drawn once, however often a layout asks how high it would be.
    [[nodiscard]] const Drawing &drawingAt(int width) const;
    void forgetDrawings();
    void layOutAgain();
    void freshen(); ///< lays out again where the theme has changed since
    void showCurrent();
    void drawCurrent(QPainter &painter) const;

    core::chart::ChartSpec m_spec;
    Drawing m_drawing;
    mutable std::map<int, Drawing> m_drawings; ///< by width; of the spec, look and height there are now
    std::shared_ptr<TextWidths> m_widths = std::make_shared<TextWidths>(); // shared with the drawings being made
    int m_available = 0;
    int m_current = -1;
    bool m_stale = false;
};

/// Makes chart widgets readable for assistive technology: role chart, one child a point. Call once, in the program's
/// start; calling it again does nothing more.
void installChartAccessibility();

} // namespace ui::charts
