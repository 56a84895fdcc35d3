// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace ui::explorer {

/// A few words in a frame of their colour: a difference word, the mark of a rehearsal. Painted, not styled: a style
/// sheet would have every widget around it styled anew with each change of the theme.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    /// stroke: pixels.
    Badge(common::Role role, int stroke, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    common::Role m_role;
    int m_stroke;
};

} // namespace ui::explorer
