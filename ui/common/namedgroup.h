// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

namespace ui::common {

/// A group that has a name and shows none: assistive technology reads its title with every control that stands
/// directly in it ("labelled by"), while the visible text is a label that can wrap. Every question is one.
class NamedGroup : public QGroupBox
{
    Q_OBJECT

public:
    explicit NamedGroup(QWidget *parent = nullptr);

    /// Plain text. A group in a group would otherwise be called like the outer one.
    void setName(const QString &name);

    /// Of the layout alone: QGroupBox would ask for the width of its whole title.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override { }
};

} // namespace ui::common
