// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/page.h"

#include <vector>

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

/// After a crash, in every language at once: the program was interrupted, and who was answering may continue. Nothing
/// on it tells of the answers, or of the language they were given in. Neither button has the keyboard at first, so that
/// no key pressed without a look opens what somebody else has answered.
class InterruptedPage final : public Page
{
    Q_OBJECT

public:
    InterruptedPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override { setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] QList<Utterance> utterances(const ui::questions::FormContext &context) const override;
    void setSecondsLeft(int seconds);

private:
    struct Tongue
    {
        core::base::Language language;
        ui::common::WrappingLabel *title = nullptr;
        ui::common::WrappingLabel *text = nullptr;
        ui::common::WrappingLabel *count = nullptr;
        ui::common::BigButton *go = nullptr;
        ui::common::BigButton *anew = nullptr;
    };
    std::vector<Tongue> m_tongues;
    ui::questions::FormContext m_context;
    int m_secondsLeft = Session::offerSeconds;
};

} // namespace ui::kiosk
