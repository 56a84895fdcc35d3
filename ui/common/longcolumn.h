// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui::common {

class BigButton;
class ColumnArea;

/// A column for people who may not know that a page scrolls: where it is longer than its room, a button under it says
/// so and goes on by most of a screen. At the end of the page the button is gone and its place stays. It covers
/// nothing.
class LongColumn : public QWidget
{
    Q_OBJECT

public:
    explicit LongColumn(QWidget *parent);

    [[nodiscard]] ColumnArea *area() const { return m_area; }
    [[nodiscard]] QVBoxLayout *list() const; ///< what the column holds, from top to bottom
    [[nodiscard]] QWidget *body() const;     ///< parent of everything in the list
    [[nodiscard]] BigButton *more() const { return m_more; }
    /// What the button says behind an arrow, and is called by.
    void setMoreLabel(const QString &label);
    void toTop();

signals:
    void roomChanged(); ///< of the column or of what is in it; heard by itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMore();

    ColumnArea *m_area;
    BigButton *m_more;
};

} // namespace ui::common
