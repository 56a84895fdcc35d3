// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textblock.h"
#include "ui/desk/storefacts.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::desk {

/// One check with its sign: a tick, an exclamation mark or a cross, each with its own shape and colour, so that nobody
/// has to tell colours apart. Assistive technology hears state and text.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(const Check &check, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] common::TextBlock block() const;
    [[nodiscard]] int textLeft() const;

    Check m_check;
};

/// One line for each check in a column of its own, in the place of those that stand there.
void showChecks(QVBoxLayout &column, const std::vector<Check> &checks);

} // namespace ui::desk
