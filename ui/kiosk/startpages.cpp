// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/startpages.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/languagerow.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::kiosk {

using core::base::Language;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::firstLanguage;
using ui::common::nameOf;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr int fewSlots = 10; ///< from here on staff are told how many more the store takes

QString textOf(const FormContext &context, const char *name)
{
    return context.text(context.questionnaire->texts.value(QString::fromLatin1(name)));
}

} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : Page(session, parent), m_room(new WrappingLabel(TextRole::Help, this))
{
    Column *column = Column::filling(this, LanguageRow::ColumnWidth);
    auto *row = new LanguageRow(column->body());
    column->list()->addStretch(1);
    for (const Language &language : session.facts().languages) {
        Tongue tongue{language, new WrappingLabel(TextRole::Question, column->body()),
                      new WrappingLabel(TextRole::Body, column->body()),
                      new BigButton(nameOf(language), ButtonKind::Primary, column->body())};
        tongue.button->setTextRole(TextRole::Question);
        tongue.button->setLocale(core::language::localeOf(language)); // read aloud in its own language
        tongue.button->setObjectName(QStringLiteral("start_") + language.text());
        tongue.title->setTextAlignment(Qt::AlignHCenter);
        tongue.sentence->setTextAlignment(Qt::AlignHCenter);
        row->add({tongue.title, tongue.sentence}, {tongue.button});
        connect(tongue.button, &BigButton::clicked, this,
                [this, language] { this->session().chooseLanguage(language); });
        m_tongues.push_back(tongue);
    }
    column->list()->addWidget(row);
    column->list()->addStretch(1);
    m_room->setColourRole(Role::Attention);
    m_room->setTextAlignment(Qt::AlignHCenter);
    column->list()->addWidget(m_room);
}

void StartPage::refresh(const FormContext &context)
{
    for (const Tongue &tongue : m_tongues) {
        const FormContext own = in(tongue.language, context);
        tongue.title->setText(own.text(own.questionnaire->title));
        tongue.sentence->setText(textOf(own, "duration"));
    }
    const int room = session().freeSlots();
    m_room->setText(
        room > fewSlots
            ? QString()
            : context.words(QT_TRANSLATE_N_NOOP("Form", "For staff: this machine has room for %n more responses."),
                            room));
}

QList<Utterance> StartPage::utterances(const FormContext &) const
{
    QList<Utterance> spoken;
    for (const Tongue &tongue : m_tongues)
        spoken.append(
            {spokenParts({tongue.title->text(), tongue.sentence->text(), tongue.button->label()}), tongue.language});
    return spoken;
}

void StartPage::focusFirst()
{
    if (!m_tongues.empty())
        m_tongues.front().button->setFocus(Qt::OtherFocusReason);
}

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : Page(session, parent), m_column(Column::filling(this)),
      m_title(new WrappingLabel(TextRole::Title, m_column->body())),
      m_intro(new WrappingLabel(TextRole::Body, m_column->body())),
      m_duration(new WrappingLabel(TextRole::Body, m_column->body())),
      m_start(new WrappingLabel(TextRole::Body, m_column->body())),
      m_begin(new BigButton(ButtonKind::Primary, m_column->body()))
{
    QVBoxLayout *list = m_column->list();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_intro, m_duration, m_start})
        list->addWidget(widget);
    m_begin->setObjectName(QStringLiteral("begin"));
    list->addWidget(m_begin, 0, Qt::AlignLeft);
    m_privacy = makeNotice("privacy");
    m_accessibility = makeNotice("accessibility");
    list->addStretch(1);
    connect(m_begin, &BigButton::clicked, this, [this] { this->session().begin(); });
}

WelcomePage::Notice WelcomePage::makeNotice(const char *name)
{
    Notice notice{new BigButton(ButtonKind::Quiet, m_column->body()),
                  new WrappingLabel(TextRole::Body, m_column->body())};
    notice.button->setObjectName(QLatin1String("notice_") + QLatin1String(name));
    m_column->list()->addWidget(notice.button, 0, Qt::AlignLeft);
    m_column->list()->addWidget(notice.text);
    connect(notice.button, &BigButton::clicked, this, [this, notice] {
        notice.text->setHidden(!notice.text->isHidden());
        const QString text = notice.text->isHidden() ? notice.button->label() : notice.text->text();
        emit said(firstLanguage(text), session().language());
    });
    return notice;
}

void WelcomePage::refresh(const FormContext &context)
{
    m_title->setText(context.text(context.questionnaire->title));
    m_intro->setText(textOf(context, "intro"));
    m_duration->setText(textOf(context, "duration"));
    m_start->setText(textOf(context, "start"));
    m_begin->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Begin")));
    const auto set = [&context](const Notice &notice, const QString &label, const char *text) {
        const bool open = notice.text->isVisible();
        notice.button->setLabel(label);
        notice.text->setText(textOf(context, text));
        notice.button->setHidden(notice.text->text().isEmpty());
        notice.text->setHidden(!open);
    };
    set(m_privacy, context.words(QT_TRANSLATE_NOOP("Form", "Privacy notice")), "privacy");
    set(m_accessibility, context.words(QT_TRANSLATE_NOOP("Form", "Accessibility")), "accessibility");
}

void WelcomePage::focusFirst()
{
    m_begin->setFocus(Qt::OtherFocusReason);
    m_column->toTop();
}

QString WelcomePage::spokenText() const
{
    QStringList parts{m_title->text(), m_intro->text(), m_duration->text(), m_start->text(), m_begin->label()};
    for (const Notice &notice : {m_privacy, m_accessibility}) {
        if (!notice.text->isHidden())
            parts.append(notice.text->text());
    }
    return spokenParts(parts);
}

} // namespace ui::kiosk
