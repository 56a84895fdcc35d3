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

class Column;

/// The first page: title and one sentence in every language at once, and a large button for each.
class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QList<Utterance> utterances(const ui::questions::FormContext &context) const override;

private:
    struct Tongue
    {
        core::base::Language language;
        ui::common::WrappingLabel *title = nullptr;
        ui::common::WrappingLabel *sentence = nullptr;
        ui::common::BigButton *button = nullptr;
    };
    std::vector<Tongue> m_tongues;
    ui::common::WrappingLabel *m_room;
};

/// What the survey is, in the language chosen: introduction, what is kept, privacy and accessibility notices that open
/// in place, and the button that begins.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    WelcomePage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QString spokenText() const override;

private:
    struct Notice
    {
        ui::common::BigButton *button = nullptr;
        ui::common::WrappingLabel *text = nullptr;
    };
    [[nodiscard]] Notice makeNotice(const char *name);

    Column *m_column;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_intro;
    ui::common::WrappingLabel *m_duration;
    ui::common::WrappingLabel *m_start;
    ui::common::BigButton *m_begin;
    Notice m_privacy;
    Notice m_accessibility;
};

} // namespace ui::kiosk
