// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace ui::kiosk {

/// What a page says in every language offered at once: the languages side by side, or under each other where one of
/// them needs more room.
class LanguageRow final : public QWidget
{
    Q_OBJECT

public:
    /// The widest column that holds one.
    static constexpr int ColumnWidth = 1400;

    explicit LanguageRow(QWidget *parent);
    /// One language more: from top to bottom, and at the foot, where those of all languages stand on one line.
    void add(const std::vector<QWidget *> &top, const std::vector<QWidget *> &foot = {});

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
};

} // namespace ui::kiosk
