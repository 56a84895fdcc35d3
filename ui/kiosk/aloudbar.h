// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/page.h"

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

/// Over the footer while the kiosk reads aloud: quieter, how loud it is, louder, and the blank screen. Keys do the
/// same, but a screen that is touched has none.
class AloudBar final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        bool on = false; ///< else it is not seen
        bool blank = false;
        int volume = 0; ///< per cent
    };
    AloudBar(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context, const State &state);
    /// Away with large text for as long as an on-screen keyboard needs the room.
    void setBrief(bool brief);

signals:
    void quieterWanted();
    void louderWanted();
    void blankWanted();

private:
    Session &m_session;
    ui::common::BigButton *m_quieter;
    ui::common::WrappingLabel *m_volume;
    ui::common::BigButton *m_louder;
    ui::common::BigButton *m_blank;
    bool m_on = false;
    bool m_brief = false;
};

} // namespace ui::kiosk
