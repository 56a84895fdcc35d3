// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/staffpin.h"
#include "ui/questions/formcontext.h"

#include <QPointer>
#include <QWidget>

class QThread;

namespace ui::kiosk {

class PinPad;

/// Asks for the staff number and says whether it was right. The check takes half a second on purpose and has a thread
/// of its own; wrong tries make the next one wait.
class PinGate final : public QWidget
{
    Q_OBJECT

public:
    /// The number must be set, and outlive the gate.
    PinGate(core::fieldwork::StaffPin &pin, QWidget *parent);
    ~PinGate() override; ///< waits for a check under way

    /// Needs catalogue and language only.
    void refresh(const ui::questions::FormContext &context);
    void focusFirst();
    [[nodiscard]] bool takeKey(int key); ///< as PinPad's

signals:
    void passed();
    void refused(); ///< a wrong number was entered

private:
    void check(const QString &number);
    void checked(bool right);
    void sayWait();

    core::fieldwork::StaffPin &m_pin;
    QPointer<QThread> m_worker;
    ui::questions::FormContext m_context;
    PinPad *m_pad;
};

} // namespace ui::kiosk
