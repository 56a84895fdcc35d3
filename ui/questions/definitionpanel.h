// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/formcontext.h"

#include <QWidget>

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::questions {

/// "What does this mean?": a button that opens the definition of a term under it, and closes it again.
class DefinitionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionPanel(const core::questionnaire::Definition &definition, QWidget *parent = nullptr);

    void retranslate(const FormContext &context, const core::questionnaire::QuestionId &question);
    [[nodiscard]] bool isOpen() const;
    /// The explanation while it is open, for reading aloud.
    [[nodiscard]] QString spokenText() const;

signals:
    /// Opened: the explanation; closed: the words of the button. In the first language, for reading aloud.
    void said(const QString &text);

private:
    void updateTexts();

    const core::questionnaire::Definition &m_definition; ///< of the questionnaire
    ui::common::BigButton *m_button;
    ui::common::WrappingLabel *m_text;
    QString m_openWords;
    QString m_closeWords;
};

} // namespace ui::questions
