// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/namedgroup.h"
#include "ui/questions/formcontext.h"

class QBoxLayout;

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::questions {

class DefinitionPanel;

/// One question of the form: lead, question, hint, definitions that open in place, the way to answer, and "clear
/// answer" with a way back. Holds no answer of its own: it shows the content it was given last and tells what the
/// person did; whoever owns the interview decides and gives new content. The language changes in place, so focus and
/// scroll position stay. Assistive technology sees a group named by the question.
class QuestionWidget : public ui::common::NamedGroup
{
    Q_OBJECT

public:
    ~QuestionWidget() override;

    [[nodiscard]] const QuestionContent &content() const { return m_content; }
    /// Shows another answer; the content must have the same shape.
    void setAnswer(const core::questionnaire::Answer &answer);
    void setContext(const FormContext &context);
    /// Said under the question in the attention colour, e.g. that no more than three can be chosen, and said anew when
    /// the language changes; none: nothing.
    void setNotice(const Notice &notice);
    /// Plain text of everything said here, in reading order, for reading aloud.
    [[nodiscard]] QString spokenText() const;

signals:
    /// To be read aloud: a notice, or an explanation that was opened.
    void said(const QString &text, const core::base::Language &language);
    void answerChanged(const core::questionnaire::QuestionId &question, const core::questionnaire::Answer &answer);

protected:
    QuestionWidget(const FormContext &context, const QuestionContent &content, QWidget *parent);

    /// Called once by the factory after construction: fills body() and shows answer and texts.
    virtual void build() = 0;
    virtual void showAnswer() = 0;  ///< from content().answer
    virtual void retranslate() = 0; ///< from context(); sizes too
    /// The answer without what this widget shows of it (a battery clears only its own rows).
    [[nodiscard]] virtual core::questionnaire::Answer cleared() const { return {}; }
    [[nodiscard]] virtual bool isAnswered() const { return !m_content.answer.isEmpty(); }
    [[nodiscard]] virtual bool hasClear() const { return true; }
    /// Choices, rows and scale points to be read aloud.
    [[nodiscard]] virtual QStringList spokenChoices() const;

    [[nodiscard]] const FormContext &context() const { return m_context; }
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    [[nodiscard]] QString label(const core::questionnaire::Choice &choice) const;
    /// A column beside list or scale ("Can't say").
    [[nodiscard]] bool isExtraColumn(const core::questionnaire::Choice &choice) const;
    void change(const core::questionnaire::Answer &answer);

    friend class QuestionFactory;

private:
    void setUp();
    void retranslateAll();
    void updateClear();
    void clearOrUndo();

    FormContext m_context;
    QuestionContent m_content;
    core::questionnaire::Answer m_undo; ///< what "clear answer" took away, until the next change or page
    ui::common::WrappingLabel *m_lead;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_hint;
    ui::common::WrappingLabel *m_notice;
    Notice m_noticeWords;
    std::vector<DefinitionPanel *> m_definitions;
    QBoxLayout *m_body;
    ui::common::BigButton *m_clear;
};

} // namespace ui::questions
