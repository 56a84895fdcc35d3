// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QHBoxLayout;
class QVBoxLayout;

namespace ui::common {
class BigButton;
class ColumnArea;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// A page of the desk: one column that scrolls as a whole, and words that are written anew in another language.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPage(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *body() const;
    void scrollToTop();
    void addRow(std::initializer_list<common::BigButton *> buttons); ///< of buttons, below what is there
    /// Buttons side by side, from the left.
    [[nodiscard]] static QHBoxLayout *rowOf(std::initializer_list<common::BigButton *> buttons);
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    common::ColumnArea *m_area;
};

} // namespace ui::desk
