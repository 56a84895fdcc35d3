// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/questionwidget.h"

class QLineEdit;

namespace ui::common {
class SafeTextBox;
}

namespace ui::questions {

/// Free text with the count of characters left.
class OpenQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    OpenQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;

private:
    void updateCount();

    ui::common::SafeTextBox *m_box = nullptr;
    ui::common::WrappingLabel *m_count = nullptr;
};

/// A whole number within limits. What cannot be one stays in the field and is said; it never blocks the way on.
class NumberQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    NumberQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override;
    void showAnswer() override;
    void retranslate() override;

private:
    void read();
    [[nodiscard]] std::optional<qint64> typed() const; ///< the number in the field, if it is one within the limits

    QLineEdit *m_field = nullptr;
};

/// A text between questions; nothing to answer.
class NoteQuestion final : public QuestionWidget
{
    Q_OBJECT

public:
    NoteQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent);

protected:
    void build() override { }
    void showAnswer() override { }
    void retranslate() override { }
    [[nodiscard]] bool hasClear() const override { return false; }
};

} // namespace ui::questions
