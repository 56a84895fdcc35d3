// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpage.h"

#include <array>

namespace ui::desk {

/// What the office does beside events: keys, merging, backups. Kept off the first page, which belongs to the event.
class OfficePage final : public DeskPage
{
    Q_OBJECT

public:
    enum class Task { Keys, Merge, Backup, SignEvent };
    static constexpr int tasks = 4;

    explicit OfficePage(QWidget *parent = nullptr);
    void begin(bool hasStore); ///< an event is signed from the store it was planned in

signals:
    void chosen(ui::desk::OfficePage::Task task);
    void backWanted();

protected:
    void retranslate() override;

private:
    bool m_hasStore = true;
    common::WrappingLabel *m_title;
    std::array<common::WrappingLabel *, tasks> m_texts;
    std::array<common::BigButton *, tasks> m_buttons;
    common::BigButton *m_back;
};

} // namespace ui::desk
