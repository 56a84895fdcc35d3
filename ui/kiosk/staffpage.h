// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/staffpin.h"
#include "ui/kiosk/page.h"

#include <QPointer>

class QThread;

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

class PinPad;

/// The way out for staff. Where nobody stands beside the machine it asks for the staff number; where staff are in the
/// room, reaching this page by its hidden entry is enough, and it asks once. The number is set at the desk, never here:
/// whoever comes first must not be the one who chooses it.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    /// pin: none where no number is asked for.
    StaffPage(Session &session, core::fieldwork::StaffPin *pin, QWidget *parent);
    ~StaffPage() override; ///< waits for a check under way

    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;

signals:
    void accepted(); ///< staff may close the kiosk
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check(const QString &number);
    void checked(bool right);

    core::fieldwork::StaffPin *m_pin;
    QPointer<QThread> m_worker;
    ui::questions::FormContext m_context;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    PinPad *m_pad = nullptr;
    ui::common::BigButton *m_close = nullptr; ///< in place of the pad
    ui::common::BigButton *m_cancel;
};

} // namespace ui::kiosk
