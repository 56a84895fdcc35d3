// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/interruptedpage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/languagerow.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::base::Language;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

InterruptedPage::InterruptedPage(Session &session, QWidget *parent) : Page(session, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    Column *column = Column::filling(this, LanguageRow::ColumnWidth);
    auto *row = new LanguageRow(column->body());
    column->list()->addStretch(1);
    for (const Language &language : session.facts().languages) {
        QWidget *body = column->body();
        const Tongue tongue{language,
                            new WrappingLabel(TextRole::Question, body),
                            new WrappingLabel(TextRole::Body, body),
                            new WrappingLabel(TextRole::Help, body),
                            new BigButton(ButtonKind::Primary, body),
                            new BigButton(ButtonKind::Secondary, body)};
        tongue.count->setColourRole(Role::Muted);
        tongue.go->setObjectName(QStringLiteral("continue_") + language.text());
        tongue.anew->setObjectName(QStringLiteral("anew_") + language.text());
        for (WrappingLabel *label : {tongue.title, tongue.text, tongue.count})
            label->setTextAlignment(Qt::AlignHCenter);
        for (BigButton *button : {tongue.go, tongue.anew})
            button->setLocale(core::language::localeOf(language)); // read aloud in its own language
        row->add({tongue.title, tongue.text, tongue.count}, {tongue.go, tongue.anew});
        connect(tongue.go, &BigButton::clicked, this, [this] { this->session().settleLeft(true); });
        connect(tongue.anew, &BigButton::clicked, this, [this] { this->session().settleLeft(false); });
        m_tongues.push_back(tongue);
    }
    column->list()->addWidget(row);
    column->list()->addStretch(1);
}

void InterruptedPage::refresh(const FormContext &context)
{
    m_context = context;
    QStringList spoken;
    for (const Tongue &tongue : m_tongues) {
        const FormContext own = in(tongue.language, context);
        tongue.title->setText(own.words(QT_TRANSLATE_NOOP("Form", "The program was interrupted")));
        tongue.text->setText(own.words(QT_TRANSLATE_NOOP("Form", "If you were answering just now, you can continue.")));
        tongue.go->setLabel(own.words(QT_TRANSLATE_NOOP("Form", "I was answering: continue")));
        tongue.anew->setLabel(own.words(QT_TRANSLATE_NOOP("Form", "I was not: start anew")));
        spoken += {tongue.title->text() + QLatin1Char('.'), tongue.text->text()};
    }
    setAccessibleName(spoken.join(QLatin1Char(' ')));
    setSecondsLeft(m_secondsLeft);
}

QList<Utterance> InterruptedPage::utterances(const FormContext &) const
{
    QList<Utterance> spoken;
    for (const Tongue &tongue : m_tongues)
        spoken.append({spokenParts({tongue.title->text(), tongue.text->text(), tongue.count->text(), tongue.go->label(),
                                    tongue.anew->label()}),
                       tongue.language});
    return spoken;
}

void InterruptedPage::setSecondsLeft(int seconds)
{
    m_secondsLeft = seconds;
    for (const Tongue &tongue : m_tongues) {
        tongue.count->setText(
            in(tongue.language, m_context)
                .words(QT_TRANSLATE_N_NOOP("Form", "In %n seconds the survey starts anew by itself."), seconds));
    }
}

} // namespace ui::kiosk
