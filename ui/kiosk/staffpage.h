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

/// What staff do at a kiosk: leave it, or say that its date is right. Where nobody stands beside the machine it asks
/// for the staff number; where staff are in the room, reaching this page is enough, and it asks once. The number is set
/// at the desk, never here: whoever comes first must not be the one who chooses it.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    enum class Purpose { Close, ConfirmDay };
    /// pin: none where no number is asked for.
    StaffPage(Session &session, core::fieldwork::StaffPin *pin, Purpose purpose, QWidget *parent);

    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;

signals:
    void accepted(); ///< staff may do what the page is for
    void refused();  ///< a wrong number was entered
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString textFor(const ui::questions::FormContext &context) const;

    Purpose m_purpose;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    ui::common::WrappingLabel *m_fault; ///< what staff need to know of the machine
    PinGate *m_gate = nullptr;
    ui::common::BigButton *m_yes = nullptr; ///< in place of the gate
    ui::common::BigButton *m_cancel;
};

} // namespace ui::kiosk
