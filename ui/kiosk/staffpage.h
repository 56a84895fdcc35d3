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

/// The way out for staff: a pad of digits, by touch or keyboard. No text field, because Qt tells assistive technology
/// each character typed into one, also into a password field; here only "3 of 6 digits" is said. Where no number is set
/// yet it asks for one, twice.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    StaffPage(Session &session, core::fieldwork::StaffPin &pin, QWidget *parent);
    ~StaffPage() override; ///< waits for a check under way

    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;

signals:
    void accepted(); ///< staff may close the kiosk
    void chosen();   ///< a number was set; the kiosk may begin
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Enter, Choose, Repeat };

    void add(QChar digit);
    void takeAway();
    void enter();
    void check();
    void checked(bool right);
    void say(const QString &text);
    void showEntered();

    core::fieldwork::StaffPin &m_pin;
    Step m_step;
    QString m_entered;
    QString m_first;
    QPointer<QThread> m_worker;
    ui::questions::FormContext m_context;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    ui::common::WrappingLabel *m_status;
    ui::common::WrappingLabel *m_notice;
    std::vector<ui::common::BigButton *> m_digits;
    ui::common::BigButton *m_takeAway;
    ui::common::BigButton *m_enter;
    ui::common::BigButton *m_cancel;
};

} // namespace ui::kiosk
