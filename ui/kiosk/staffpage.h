// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/staffpin.h"
#include "ui/kiosk/page.h"

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

class PinGate;

/// The way out for staff. Where nobody stands beside the machine it asks for the staff number; where staff are in the
/// room, reaching this page by its hidden entry is enough, and it asks once. The number is set at the desk, never here:
/// whoever comes first must not be the one who chooses it.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    /// pin: none where no number is asked for.
    StaffPage(Session &session, core::fieldwork::StaffPin *pin, QWidget *parent);

    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;

signals:
    void accepted(); ///< staff may close the kiosk
    void refused();  ///< a wrong number was entered
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    PinGate *m_gate = nullptr;
    ui::common::BigButton *m_close = nullptr; ///< in place of the gate
    ui::common::BigButton *m_cancel;
};

} // namespace ui::kiosk
