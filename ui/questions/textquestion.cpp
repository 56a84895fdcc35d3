// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/textquestion.h"

#include "core/language/locale.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::questions {

using core::questionnaire::Answer;
namespace space = ui::common::space;
using ui::common::firstLanguage;
using ui::common::Role;
using ui::common::SafeTextBox;
using ui::common::TextRole;
using ui::common::WrappingLabel;

OpenQuestion::OpenQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

void OpenQuestion::build()
{
    m_box = new SafeTextBox(content().question->maximumLength, this);
    m_box->setObjectName(QStringLiteral("text"));
    m_count = new WrappingLabel(TextRole::Help, this);
    m_count->setColourRole(Role::Muted);
    body()->addWidget(m_box);
    body()->addWidget(m_count);
    connect(m_box, &SafeTextBox::textChanged, this, [this] {
        if (m_box->toPlainText() == content().answer.text)
            return;
        Answer answer;
        answer.text = m_box->toPlainText();
        change(answer);
        updateCount();
    });
    connect(m_box, &SafeTextBox::limitReached, this, [this] {
        setNotice([](const FormContext &each) {
            return each.words(QT_TRANSLATE_NOOP("Form", "The text is as long as it can be."));
        });
    });
}

void OpenQuestion::showAnswer()
{
    // Setting the text while the person types would move the cursor and lose what can be undone.
    if (m_box->toPlainText() != content().answer.text)
        m_box->setFreshText(content().answer.text);
    updateCount();
}

void OpenQuestion::retranslate()
{
    m_box->setAccessibleName(accessibleName());
    updateCount();
}

void OpenQuestion::updateCount()
{
    const int limit = content().question->maximumLength;
    const QLocale locale = core::language::localeOf(context().language);
    m_count->setText(limit == 0 ? QString()
                                : context()
                                      .words(QT_TRANSLATE_NOOP("Form", "%1 of at most %2 characters"))
                                      .arg(locale.toString(m_box->toPlainText().size()), locale.toString(limit)));
}

NumberQuestion::NumberQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

void NumberQuestion::build()
{
    constexpr int digits = 19;
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("number"));
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setAcceptDrops(false);
    m_field->setMaxLength(digits);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_field->setMaximumWidth(space::contentWidth / 3);
    body()->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this,
            &NumberQuestion::read); // assistive technology edits nothing, it sets
}

void NumberQuestion::read()
{
    Answer answer;
    answer.number = typed();
    change(answer);
    if (answer.number.has_value() || m_field->text().trimmed().isEmpty())
        return;
    const Notice fault = [question = content().question](const FormContext &each) {
        const QLocale locale = core::language::localeOf(each.language);
        return each.words(QT_TRANSLATE_NOOP("Form", "Give a whole number from %1 to %2, or leave this empty."))
            .arg(locale.toString(question->minimum), locale.toString(question->maximum));
    };
    setNotice(fault);
    m_field->setAccessibleDescription(firstLanguage(fault(context())));
}

std::optional<qint64> NumberQuestion::typed() const
{
    bool whole = false;
    const qint64 number = m_field->text().trimmed().toLongLong(&whole);
    if (!whole || number < content().question->minimum || number > content().question->maximum)
        return std::nullopt;
    return number;
}

void NumberQuestion::showAnswer()
{
    // What was typed and is no answer stays: the notice speaks of it.
    const std::optional<qint64> &number = content().answer.number;
    const QSignalBlocker ownText(m_field); // what is shown is no new answer
    if (number != typed())
        m_field->setText(number.has_value() ? QString::number(*number) : QString());
    if (number.has_value())
        m_field->setAccessibleDescription({});
}

void NumberQuestion::retranslate()
{
    m_field->setAccessibleName(accessibleName());
}

NoteQuestion::NoteQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

} // namespace ui::questions
