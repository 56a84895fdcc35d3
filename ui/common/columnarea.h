// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui::common {

/// A page as one column of text and controls in the middle of the window, at most as wide as lines should be. It
/// scrolls down when it must and never sideways. A plain resizable QScrollArea gives wrapping texts the height they
/// need in their narrowest width, which is far too high.
class ColumnArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Widest column in pixels at a text size of 100 %; it grows with the text.
    void setWidest(int pixels);
    /// Width that the column has for its content now.
    [[nodiscard]] int columnWidth() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int widest() const;

    int m_widest = 0;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace ui::common
