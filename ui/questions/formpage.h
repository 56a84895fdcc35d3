// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/formcontext.h"

#include <QPointer>
#include <QWidget>

namespace ui::common {
class LongColumn;
class WrappingLabel;
} // namespace ui::common

namespace ui::questions {

class QuestionWidget;

/// The respondent's page: lead and questions in a column of at most 900 px. Nothing scrolls sideways; a page that is
/// longer than the window says so with a button that goes on. What has the focus is always in view.
class FormPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent = nullptr);

    /// Shows a page. Questions that stand on it already keep their widgets (an answer may open or close others on the
    /// same page); a new page begins at its top, with no focus on any answer.
    void showPage(const FormContext &context, const PageContent &page);
    /// Only the language changes: focus, scroll position and answers stay.
    void setContext(const FormContext &context);
    /// Gives up every widget of the page, with all that could be undone in it.
    void clear();
    void setNotice(const core::questionnaire::QuestionId &question, const Notice &notice);
    /// Puts the keyboard on the first control.
    void focusFirst();

    [[nodiscard]] const std::vector<QuestionWidget *> &questions() const { return m_questions; }
    [[nodiscard]] QString spokenText() const;

signals:
    void roomChanged(); ///< of the page, or of what is on it; heard by the page itself
    void answerChanged(const core::questionnaire::QuestionId &question, const core::questionnaire::Answer &answer);
    /// To be read aloud: see QuestionWidget.
    void said(const QString &text, const core::base::Language &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepFocusInView(); ///< once all is laid out
    void leaveArrival();
    void keepInView(QWidget *focused);
    void fill(const FormContext &context, const PageContent &page);

    PageContent m_content;
    QPointer<QWidget> m_arrival; ///< has the focus since the page opened, and nobody has touched a key yet
    ui::common::LongColumn *m_column;
    ui::common::WrappingLabel *m_lead;
    std::vector<QuestionWidget *> m_questions;
};

} // namespace ui::questions
