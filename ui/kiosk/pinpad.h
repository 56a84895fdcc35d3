// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/formcontext.h"

#include <QWidget>

#include <vector>

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

/// A pad of digits for the staff number, by touch or keyboard. No text field, because Qt tells assistive technology
/// each character typed into one, also into a password field; here only "3 of 6 digits" is said.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

    /// Needs catalogue and language only.
    void refresh(const ui::questions::FormContext &context);
    void focusFirst();
    void say(const QString &text); ///< under the status, in the attention colour; empty: nothing
    /// A digit, Backspace, or Enter after digits, typed anywhere on the page. False: another key.
    bool takeKey(int key);
    void setBusy(bool busy); ///< while a number is being checked, nothing can be entered

signals:
    void entered(const QString &number); ///< six digits; the pad is empty again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(QChar digit);
    void takeAway();
    [[nodiscard]] bool isOk(int key) const; ///< Enter, while typed digits are there, or all six
    void enter();
    void showEntered();

    QString m_entered;
    bool m_typed = false; ///< the last digit came from a keyboard
    bool m_busy = false;
    ui::questions::FormContext m_context;
    ui::common::WrappingLabel *m_status;
    ui::common::WrappingLabel *m_notice;
    std::vector<ui::common::BigButton *> m_digits;
    ui::common::BigButton *m_takeAway;
    ui::common::BigButton *m_enter;
};

} // namespace ui::kiosk
