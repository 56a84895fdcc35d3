// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/page.h"

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

class QrCode;

/// After an interview: thanks, what happens next, the programme's address as text and QR code, and a visible count
/// until the page returns to the start by itself. Also what is said when answers were deleted.
class DonePage final : public Page
{
    Q_OBJECT

public:
    DonePage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QString spokenText() const override;
    void setSecondsLeft(int seconds);

private:
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    ui::common::WrappingLabel *m_address;
    QrCode *m_code;
    ui::common::WrappingLabel *m_count;
    ui::common::BigButton *m_again;
    ui::questions::FormContext m_context;
    int m_secondsLeft = -1; ///< not counted yet
};

/// "Are you still there?" in every language at once, with no answer in view, and a count to the end. The buttons bring
/// the person back; whatever else is done here only begins the count anew, so that nobody's sleeve opens the answers.
class AwayPage final : public Page
{
    Q_OBJECT

public:
    AwayPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QList<Utterance> utterances(const ui::questions::FormContext &context) const override;
    void setSecondsLeft(int seconds);

private:
    struct Tongue
    {
        core::base::Language language;
        ui::common::WrappingLabel *title = nullptr;
        ui::common::WrappingLabel *count = nullptr;
        ui::common::BigButton *button = nullptr;
    };
    std::vector<Tongue> m_tongues;
    ui::questions::FormContext m_context;
};

/// One state in words, in every language at once where nobody has chosen one: closed, full, failed, saving, trouble.
/// Where the machine's date may be wrong, staff can say that it is right.
class NoticePage final : public Page
{
    Q_OBJECT

public:
    NoticePage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override { setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] QList<Utterance> utterances(const ui::questions::FormContext &context) const override;

signals:
    void confirmDayWanted();

private:
    [[nodiscard]] QStringList clockBackWords(const ui::questions::FormContext &context) const;
    [[nodiscard]] QStringList wordsFor(const ui::questions::FormContext &context) const;
    [[nodiscard]] QStringList otherDayWords(const ui::questions::FormContext &context) const;

    struct Tongue
    {
        core::base::Language language;
        ui::common::WrappingLabel *title = nullptr;
        ui::common::WrappingLabel *text = nullptr;
    };
    std::vector<Tongue> m_tongues;
    ui::common::BigButton *m_confirm = nullptr;
};

} // namespace ui::kiosk
