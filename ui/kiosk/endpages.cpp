// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/endpages.h"

#include "core/interview/interview.h"
#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/languagerow.h"
#include "ui/kiosk/qrcode.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::base::Language;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

DonePage::DonePage(Session &session, QWidget *parent) : Page(session, parent)
{
    Column *column = Column::filling(this);
    QWidget *body = column->body();
    m_title = new WrappingLabel(TextRole::Title, body);
    m_text = new WrappingLabel(TextRole::Body, body);
    m_code = new QrCode(body);
    m_address = new WrappingLabel(TextRole::Body, body);
    m_count = new WrappingLabel(TextRole::Help, body);
    m_again = new BigButton(ButtonKind::Primary, body);
    m_again->setObjectName(QStringLiteral("toStart"));
    m_count->setColourRole(Role::Muted);
    QVBoxLayout *list = column->list();
    list->addStretch(1);
    list->addWidget(m_title);
    list->addWidget(m_text);
    list->addWidget(m_code, 0, Qt::AlignLeft);
    list->addWidget(m_address);
    list->addSpacing(space::medium);
    list->addWidget(m_again, 0, Qt::AlignLeft);
    list->addWidget(m_count);
    list->addStretch(2);
    connect(m_again, &BigButton::clicked, this, [this] { this->session().restart(); });
}

void DonePage::refresh(const FormContext &context)
{
    m_context = context;
    const auto text = [&context](const char *name) {
        return context.text(context.questionnaire->texts.value(QString::fromLatin1(name)));
    };
    bool kept = true;
    switch (session().outcome()) {
    case Outcome::Sent:
        m_title->setText(text("thanks"));
        m_text->setText(text("nextSteps"));
        break;
    case Outcome::KeptSoFar:
        m_title->setText(text("thanks"));
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "The answers you gave so far have been saved.")));
        break;
    case Outcome::NothingToKeep:
        kept = false;
        m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "Thank you for your time")));
        m_text->setText(context.words(
            QT_TRANSLATE_NOOP("Form", "You had not answered questions about the topic yet, so nothing was saved.")));
        break;
    case Outcome::Deleted:
        kept = false;
        m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "Your answers have been deleted")));
        m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "Nothing of them is left on this machine.")));
        break;
    }
    const QString address = kept ? text("programmeAddress") : QString();
    m_address->setText(address);
    m_code->setContent(address,
                       context.own().words(QT_TRANSLATE_NOOP("Form", "QR code of the address %1")).arg(address));
    m_again->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Back to the start")));
    if (m_secondsLeft >= 0)
        setSecondsLeft(m_secondsLeft);
}

void DonePage::focusFirst()
{
    m_again->setFocus(Qt::OtherFocusReason);
}

QString DonePage::spokenText() const
{
    return spokenParts({m_title->text(), m_text->text(), m_address->text(), m_again->label()});
}

void DonePage::setSecondsLeft(int seconds)
{
    m_secondsLeft = seconds;
    m_count->setText(m_context.words(
        QT_TRANSLATE_N_NOOP("Form", "This page returns to the start by itself in %n seconds."), seconds));
}

AwayPage::AwayPage(Session &session, QWidget *parent) : Page(session, parent)
{
    Column *column = Column::filling(this, LanguageRow::ColumnWidth);
    auto *row = new LanguageRow(column->body());
    column->list()->addStretch(1);
    for (const Language &language : session.facts().languages) {
        Tongue tongue{language, new WrappingLabel(TextRole::Question, column->body()),
                      new WrappingLabel(TextRole::Body, column->body()),
                      new BigButton(ButtonKind::Primary, column->body())};
        tongue.button->setObjectName(QStringLiteral("moreTime_") + language.text());
        tongue.title->setTextAlignment(Qt::AlignHCenter);
        tongue.count->setTextAlignment(Qt::AlignHCenter);
        row->add({tongue.title, tongue.count}, {tongue.button});
        connect(tongue.button, &BigButton::clicked, this, [this] { this->session().goOn(); });
        m_tongues.push_back(tongue);
    }
    column->list()->addWidget(row);
    column->list()->addStretch(1);
}

void AwayPage::refresh(const FormContext &context)
{
    m_context = context;
    for (const Tongue &tongue : m_tongues) {
        const FormContext own = in(tongue.language, context);
        tongue.title->setText(own.words(QT_TRANSLATE_NOOP("Form", "Are you still there?")));
        tongue.button->setLabel(own.words(QT_TRANSLATE_NOOP("Form", "I need more time")));
    }
}

void AwayPage::focusFirst()
{
    for (const Tongue &tongue : m_tongues) {
        if (tongue.language == session().language())
            tongue.button->setFocus(Qt::OtherFocusReason);
    }
}

QList<Utterance> AwayPage::utterances(const FormContext &context) const
{
    for (const Tongue &tongue : m_tongues) {
        if (tongue.language == context.language)
            return {
                {spokenParts({tongue.title->text(), tongue.count->text(), tongue.button->label()}), tongue.language}};
    }
    return {};
}

void AwayPage::setSecondsLeft(int seconds)
{
    // Of somebody who told nothing but who they are, nothing is kept.
    const auto *interview = session().interview();
    const char *words = interview != nullptr && interview->isWorthKeeping()
        ? QT_TRANSLATE_N_NOOP("Form", "In %n seconds this survey ends and the answers given so far are kept.")
        : QT_TRANSLATE_N_NOOP("Form", "In %n seconds the survey starts anew by itself.");
    for (const Tongue &tongue : m_tongues) {
        tongue.count->setText(in(tongue.language, m_context).words(words, seconds));
    }
}

NoticePage::NoticePage(Session &session, QWidget *parent) : Page(session, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    Column *column = Column::filling(this, LanguageRow::ColumnWidth);
    auto *row = new LanguageRow(column->body());
    column->list()->addStretch(1);
    for (const Language &language : session.facts().languages) {
        Tongue tongue{language, new WrappingLabel(TextRole::Question, column->body()),
                      new WrappingLabel(TextRole::Body, column->body())};
        row->add({tongue.title, tongue.text});
        m_tongues.push_back(tongue);
    }
    column->list()->addWidget(row);
    m_confirm = new BigButton(ButtonKind::Secondary, column->body());
    m_confirm->setObjectName(QStringLiteral("confirmDay"));
    column->list()->addSpacing(space::medium);
    column->list()->addWidget(m_confirm, 0, Qt::AlignHCenter);
    column->list()->addStretch(2);
    connect(m_confirm, &BigButton::clicked, this, &NoticePage::confirmDayWanted);
}

/// The event has its own day, which staff do not pass over silently: they open the kiosk for today's event instead.
QStringList NoticePage::otherDayWords(const FormContext &context) const
{
    const QString day =
        core::language::shortText(session().facts().eventDay, core::language::localeOf(context.language));
    if (dayOf(session().facts(), session().today()) == Day::AfterEvent)
        return {context.words(QT_TRANSLATE_NOOP("Form", "This event is over")),
                context
                    .words(QT_TRANSLATE_NOOP("Form",
                                             "It was on %1. Thank you for your interest. If you would like to answer "
                                             "today, please ask the staff."))
                    .arg(day)};
    return {context.words(QT_TRANSLATE_NOOP("Form", "This event has not begun yet")),
            context
                .words(QT_TRANSLATE_NOOP("Form",
                                         "It is on %1. You are welcome then. If you would like to answer today, "
                                         "please ask the staff."))
                .arg(day)};
}

/// Whether the clock is wrong or the day before was, nobody but staff can tell.
QStringList NoticePage::clockBackWords(const FormContext &context) const
{
    const QLocale locale = core::language::localeOf(context.language);
    return {context.words(QT_TRANSLATE_NOOP("Form", "The date of this machine may be wrong")),
            context
                .words(QT_TRANSLATE_NOOP("Form",
                                         "It says that today is %1, but it was already in use on %2. All answers "
                                         "given here are safe. Please tell the staff."))
                .arg(core::language::shortText(session().today(), locale),
                     core::language::shortText(session().facts().lastDay, locale))};
}

QStringList NoticePage::wordsFor(const FormContext &context) const
{
    const Day day = dayOf(session().facts(), session().today());
    switch (session().stage()) {
    case Stage::Closed:
        if (day == Day::ClockBack)
            return clockBackWords(context);
        if (day == Day::BeforeEvent || day == Day::AfterEvent)
            return otherDayWords(context);
        if (day == Day::Over)
            return {context.words(QT_TRANSLATE_NOOP("Form", "The survey has closed")),
                    context.words(QT_TRANSLATE_NOOP("Form",
                                                    "Thank you for your interest. Answers are no longer "
                                                    "collected. The results will be published."))};
        return {
            context.words(QT_TRANSLATE_NOOP("Form", "The survey has not opened yet")),
            context.words(QT_TRANSLATE_NOOP("Form", "It opens on %1. You are welcome then."))
                .arg(core::language::shortText(session().facts().opens, core::language::localeOf(context.language)))};
    case Stage::Full:
        return {context.words(QT_TRANSLATE_NOOP("Form", "This machine takes no more answers")),
                context.words(QT_TRANSLATE_NOOP("Form",
                                                "All answers given here are safe. Please ask the staff for "
                                                "another machine or a paper form."))};
    case Stage::Failed:
        return {context.words(QT_TRANSLATE_NOOP("Form", "This machine takes no more answers")),
                context.words(QT_TRANSLATE_NOOP("Form",
                                                "One of its disks has failed. All answers given here are safe on a "
                                                "second disk. Please tell the staff."))};
    default:
        break;
    }
    if (session().trouble().has_value())
        return {context.words(QT_TRANSLATE_NOOP("Form", "Your answers are still here")),
                context.words(QT_TRANSLATE_NOOP("Form",
                                                "They could not be saved yet. The machine keeps trying. Please "
                                                "tell the staff, and leave the machine as it is."))};
    return {context.words(QT_TRANSLATE_NOOP("Form", "Saving your answers")), QString()};
}

void NoticePage::refresh(const FormContext &context)
{
    QStringList spoken;
    for (const Tongue &tongue : m_tongues) {
        const QStringList words = wordsFor(in(tongue.language, context));
        tongue.title->setText(words.at(0));
        tongue.text->setText(words.at(1));
        spoken += words;
    }
    setAccessibleName(spoken.join(QLatin1Char(' ')));
    m_confirm->setLabel(
        inAll(session().facts().languages, context, QT_TRANSLATE_NOOP("Form", "For staff: the date is right")));
    m_confirm->setVisible(session().stage() == Stage::Closed &&
                          dayOf(session().facts(), session().today()) == Day::ClockBack);
}

QList<Utterance> NoticePage::utterances(const FormContext &) const
{
    QList<Utterance> spoken;
    for (const Tongue &tongue : m_tongues)
        spoken.append({spokenParts({tongue.title->text(), tongue.text->text()}), tongue.language});
    return spoken;
}

} // namespace ui::kiosk
