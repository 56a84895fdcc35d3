// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/page.h"

class QVBoxLayout;

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::questions {
class FormPage;
}

namespace ui::kiosk {

class Column;

/// A page of questions, drawn from the interview.
class QuestionsPage final : public Page
{
    Q_OBJECT

public:
    QuestionsPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QString spokenText() const override;
    /// The language alone: widgets stay, with focus and scroll position.
    void retranslate(const ui::questions::FormContext &context);

private:
    void take(const core::questionnaire::QuestionId &question, const core::questionnaire::Answer &answer);

    ui::questions::FormContext m_context;
    ui::questions::FormPage *m_form;
};

/// Before sending: "you skipped 3 questions, that is fine", a way back to each, and the button that sends.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    ReviewPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QString spokenText() const override;

private:
    void list(const ui::questions::FormContext &context, const std::vector<core::questionnaire::QuestionId> &questions);

    Column *m_column;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    ui::common::BigButton *m_send;
    ui::common::WrappingLabel *m_back;
    QWidget *m_skipped;
    QVBoxLayout *m_list;
};

/// A choice between a few things, each a large button: Stop.
class StopPage final : public Page
{
    Q_OBJECT

public:
    StopPage(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context) override;
    void focusFirst() override;
    [[nodiscard]] QString spokenText() const override;

private:
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_text;
    ui::common::BigButton *m_send;
    ui::common::BigButton *m_delete;
    ui::common::BigButton *m_continue;
};

} // namespace ui::kiosk
