// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace ui::common {
class BigButton;
class ColumnArea;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// What the office does beside events: keys, merging, backups. Kept off the first page, which belongs to the event.
class OfficePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Task { Keys, Merge, Backup, SignEvent };
    static constexpr int tasks = 4;

    explicit OfficePage(QWidget *parent = nullptr);
    void begin(bool hasStore); ///< an event is signed from the store it was planned in
    void retranslate();

signals:
    void chosen(ui::desk::OfficePage::Task task);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    std::array<common::WrappingLabel *, tasks> m_texts;
    std::array<common::BigButton *, tasks> m_buttons;
    common::BigButton *m_back;
};

} // namespace ui::desk
