// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textblock.h"

#include <QWidget>

#include <vector>

namespace ui::desk {

/// The keys that a field takes, each as a cap with its meaning beside it, in as many columns as the width has room for.
/// Chosen ones are marked. To be looked at, not pressed: assistive technology reads it as one text.
class KeyMap final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key; ///< "07"
        QString meaning;
        bool chosen = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// oneColumnUpTo: so many keys stand under each other even where there is room for columns, because few are read
    /// faster so.
    explicit KeyMap(int oneColumnUpTo = 5, QWidget *parent = nullptr);

    /// Hidden when there are none.
    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where everything goes at a width: columns are filled from top to bottom, as on paper.
    struct Plan
    {
        int columns = 1;
        int columnWidth = 0;
        int capWidth = 0;
        int height = 0;
        std::vector<QRect> cells;
    };
    [[nodiscard]] Plan planFor(int width) const;
    [[nodiscard]] common::TextBlock meaningOf(const Entry &entry) const;
    [[nodiscard]] int capWidth() const;

    int m_oneColumnUpTo;
    std::vector<Entry> m_entries;
};

} // namespace ui::desk
