// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/eventpage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/eventwords.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>

#include <array>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::CheckChoice;
using common::RadioChoice;
using common::TextRole;
using common::WrappingLabel;
using core::fieldwork::Event;
using core::fieldwork::KeyboardUse;
using core::fieldwork::KioskRules;
using core::fieldwork::Supervision;
namespace space = common::space;
namespace limits = core::fieldwork::limits;

namespace {

constexpr std::array idleMinutes{2, 3, 5, 10};
constexpr int usualIdle = 1; ///< of them
constexpr std::array levels{Supervision::Locked, Supervision::Supervised, Supervision::Assisted};
constexpr std::array keyboards{KeyboardUse::OnTouch, KeyboardUse::Always, KeyboardUse::Never};

QVBoxLayout *stepIn(QVBoxLayout *column, std::vector<QWidget *> &steps)
{
    auto *step = new QWidget;
    auto *list = new QVBoxLayout(step);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::small);
    column->addWidget(step);
    steps.push_back(step);
    return list;
}

} // namespace

EventPage::EventPage(QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_text(new WrappingLabel(TextRole::Body)), m_notice(new WrappingLabel(TextRole::Body)),
      m_supervision(new QButtonGroup(this)), m_idle(new QButtonGroup(this)), m_keyboard(new QButtonGroup(this)),
      m_aloud(new CheckChoice(QString())), m_continue(new CheckChoice(QString())),
      m_summary(new WrappingLabel(TextRole::Body)), m_next(new BigButton(ButtonKind::Primary)),
      m_back(new BigButton(ButtonKind::Secondary)), m_cancel(new BigButton(ButtonKind::Quiet))
{
    m_notice->setColourRole(common::Role::Attention);
    m_notice->setObjectName(QStringLiteral("eventNotice"));
    m_area->column()->addWidget(m_title);
    m_area->column()->addWidget(m_text);
    buildPlace();
    buildLanguages();
    buildKiosk();
    stepIn(m_area->column(), m_steps)->addWidget(m_summary);
    m_area->column()->addWidget(m_notice);
    setupActions();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    showStep(Step::Place);
}

void EventPage::setupActions()
{
    m_next->setObjectName(QStringLiteral("eventNext"));
    m_back->setObjectName(QStringLiteral("eventBack"));
    m_cancel->setObjectName(QStringLiteral("eventCancel"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_next, m_back, m_cancel})
        actions->addWidget(button);
    actions->addStretch();
    m_area->column()->addSpacing(space::small);
    m_area->column()->addLayout(actions);
    m_area->column()->addStretch();
    connect(m_next, &BigButton::clicked, this, &EventPage::next);
    connect(m_back, &BigButton::clicked, this, &EventPage::back);
    connect(m_cancel, &BigButton::clicked, this, &EventPage::cancelled);
}

EventPage::Field EventPage::addField(QVBoxLayout *to, const char *name)
{
    Field field{new WrappingLabel(TextRole::Body), new QLineEdit};
    field.line->setObjectName(QString::fromLatin1(name));
    field.line->setMaxLength(limits::nameLength);
    field.line->setMaximumWidth(space::contentWidth / 2);
    field.label->setBuddy(field.line);
    to->addWidget(field.label);
    to->addWidget(field.line);
    to->addSpacing(space::small);
    connect(field.line, &QLineEdit::returnPressed, this, &EventPage::next);
    return field;
}

void EventPage::addChoice(QButtonGroup *group, int id, QVBoxLayout *to, const char *name)
{
    auto *choice = new RadioChoice(QString());
    choice->setObjectName(QLatin1String(name) + QString::number(id));
    group->addButton(choice, id);
    to->addWidget(choice);
}

void EventPage::buildPlace()
{
    QVBoxLayout *list = stepIn(m_area->column(), m_steps);
    m_place = addField(list, "eventPlace");
    m_region = addField(list, "eventRegion");
    m_day = addField(list, "eventDay");
}

void EventPage::buildLanguages()
{
    QVBoxLayout *list = stepIn(m_area->column(), m_steps);
    m_offerList = new QVBoxLayout;
    m_offerList->setSpacing(space::small);
    list->addLayout(m_offerList);
    list->addSpacing(space::medium);
    m_target = addField(list, "eventTarget");
}

void EventPage::buildKiosk()
{
    QVBoxLayout *list = stepIn(m_area->column(), m_steps);
    const auto heading = [&] {
        m_headings.push_back(new WrappingLabel(TextRole::Question));
        list->addSpacing(space::small);
        list->addWidget(m_headings.back());
    };
    heading();
    for (size_t level = 0; level < levels.size(); ++level)
        addChoice(m_supervision, int(level), list, "supervision_");
    heading();
    for (size_t minutes = 0; minutes < idleMinutes.size(); ++minutes)
        addChoice(m_idle, int(minutes), list, "idle_");
    heading();
    for (size_t use = 0; use < keyboards.size(); ++use)
        addChoice(m_keyboard, int(use), list, "keyboard_");
    list->addSpacing(space::medium);
    m_aloud->setObjectName(QStringLiteral("readAloud"));
    list->addWidget(m_aloud);
    m_continue->setObjectName(QStringLiteral("mayContinue"));
    list->addSpacing(space::small);
    list->addWidget(m_continue);
    connect(m_supervision, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            m_continue->setChecked(KioskRules::continuesUsually(levels.at(static_cast<size_t>(id))));
    });
}

void EventPage::begin(const core::questionnaire::Questionnaire &questionnaire, const core::storage::StoreInfo &store,
                      const QDate &today, std::vector<core::interview::EventId> taken,
                      const core::fieldwork::ProgramGaps &gaps)
{
    m_event = {};
    m_event.questionnaire = questionnaire.id;
    m_event.wave = store.wave;
    m_store = store;
    m_taken = std::move(taken);
    for (const Field &field : {m_place, m_region, m_target})
        field.line->clear();
    m_dayLocale = QLocale();
    m_day.line->setText(core::language::shortText(today, m_dayLocale));
    for (const Offer &offer : m_offers)
        delete offer.choice;
    m_offers.clear();
    for (const core::fieldwork::MissingTexts &language : core::fieldwork::missingTexts(questionnaire, gaps)) {
        auto *choice = new CheckChoice(QString());
        choice->setObjectName(QLatin1String("offer_") + language.language.text());
        choice->setChecked(language.count == 0);
        m_offerList->addWidget(choice);
        m_offers.push_back({language, choice});
    }
    common::orderTabs(*m_area->column());
    m_supervision->button(0)->setChecked(true);
    m_idle->button(usualIdle)->setChecked(true);
    m_keyboard->button(0)->setChecked(true);
    m_aloud->setChecked(true);
    m_continue->setChecked(KioskRules::continuesUsually(levels.front()));
    m_continue->setVisible(m_store.recipients.empty());
    retranslate();
    showStep(Step::Place);
}

std::optional<UnsavedWork::Loss> EventPage::loss() const
{
    const bool isUntouched = m_step == Step::Place && m_place.line->text().isEmpty() && m_region.line->text().isEmpty();
    if (isUntouched)
        return std::nullopt;
    return Loss{tr("Leave the event unplanned?"),
                tr("What you filled in about the event is forgotten."),
                {},
                tr("Leave it unplanned")};
}

void EventPage::showStep(Step step)
{
    m_step = step;
    m_notice->setText({});
    for (size_t each = 0; each < m_steps.size(); ++each)
        m_steps[each]->setVisible(each == static_cast<size_t>(step));
    retranslate();
    m_area->verticalScrollBar()->setValue(0);
    switch (step) {
    case Step::Place:
        m_place.line->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Languages:
        if (!m_offers.empty())
            m_offers.front().choice->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Kiosk:
        m_supervision->checkedButton()->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Summary:
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void EventPage::next()
{
    switch (m_step) {
    case Step::Place:
        if (takePlace())
            showStep(Step::Languages);
        break;
    case Step::Languages:
        if (takeLanguages())
            showStep(Step::Kiosk);
        break;
    case Step::Kiosk:
        takeKiosk();
        showStep(Step::Summary);
        break;
    case Step::Summary:
        emit saveWanted(m_event);
        break;
    }
}

void EventPage::back()
{
    if (m_step != Step::Place)
        showStep(static_cast<Step>(static_cast<int>(m_step) - 1));
}

bool EventPage::refuse(QWidget *at, const QString &why)
{
    sayFault(why);
    at->setAccessibleDescription(why);
    at->setFocus(Qt::OtherFocusReason);
    return false;
}

void EventPage::sayFault(const QString &sentence)
{
    m_notice->setText(sentence);
    QAccessibleEvent spoken(m_notice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

QDate EventPage::typedDay() const
{
    const QString text = m_day.line->text().trimmed();
    const QDate day = core::language::dayFrom(text);
    return day.isValid() ? day : QDate::fromString(text, Qt::ISODate);
}

bool EventPage::takePlace()
{
    for (const Field &field : {m_place, m_region, m_day})
        field.line->setAccessibleDescription({});
    m_event.place = m_place.line->text().simplified();
    m_event.region = m_region.line->text().simplified();
    m_event.day = typedDay();
    if (m_event.place.isEmpty())
        return refuse(m_place.line, tr("Give the place of the event, so that the responses can be noted under it."));
    const QLocale locale;
    const QString opens = core::language::shortText(m_store.opens, locale);
    const QString closes = core::language::shortText(m_store.closes, locale);
    if (!m_event.day.isValid())
        return refuse(m_day.line, tr("Give the day like this: %1").arg(opens));
    if (m_event.day < m_store.opens || m_event.day > m_store.closes)
        return refuse(m_day.line,
                      tr("Answers are collected from %1 to %2. Choose a day in between.").arg(opens, closes));
    m_event.id = core::fieldwork::eventId(m_event.place, m_event.day, m_taken);
    return true;
}

bool EventPage::takeLanguages()
{
    m_event.languages.clear();
    for (const Offer &offer : m_offers) {
        if (offer.choice->isChecked())
            m_event.languages.append(offer.language.language);
    }
    if (m_event.languages.isEmpty())
        return refuse(m_offers.front().choice, tr("Choose at least one language."));
    const QString target = m_target.line->text().trimmed();
    bool number = target.isEmpty();
    m_event.target = target.isEmpty() ? 0 : QLocale().toInt(target, &number);
    if (!number || m_event.target < 0 || m_event.target > limits::highestTarget)
        return refuse(
            m_target.line,
            tr("Give a whole number up to %1, or leave this empty.").arg(QLocale().toString(limits::highestTarget)));
    m_target.line->setAccessibleDescription({});
    return true;
}

void EventPage::takeKiosk()
{
    m_event.rules.supervision = levels.at(static_cast<size_t>(m_supervision->checkedId()));
    m_event.rules.idleSeconds = idleMinutes.at(static_cast<size_t>(m_idle->checkedId())) * 60;
    m_event.rules.readAloud = m_aloud->isChecked();
    m_event.rules.mayContinue = m_store.recipients.empty() && m_continue->isChecked();
    m_event.rules.keyboard = keyboards.at(static_cast<size_t>(m_keyboard->checkedId()));
}

void EventPage::retranslate()
{
    const std::array titles{tr("Where and when?"), tr("In which languages?"), tr("How near are staff?"),
                            tr("Is this right?")};
    const auto step = static_cast<size_t>(m_step);
    m_title->setText(titles.at(step));
    m_text->setText(tr("Step %1 of %2").arg(step + 1).arg(titles.size()));
    const auto field = [](const Field &each, const QString &words) {
        each.label->setText(words);
        each.line->setAccessibleName(words);
    };
    field(m_place, tr("Place"));
    field(m_region, tr("Region (may be left empty)"));
    field(m_day, tr("Day"));
    field(m_target, tr("Responses hoped for (may be left empty)"));
    for (const Offer &offer : m_offers) {
        const QString name = common::nameOf(offer.language.language);
        offer.choice->setLabel(
            offer.language.count == 0
                ? name
                : tr("%1: %n text(s) missing, so it cannot be offered", nullptr, offer.language.count).arg(name));
        common::greyBecause(*offer.choice, offer.language.count == 0 ? QString() : offer.choice->label());
    }
    m_headings[0]->setText(tr("Supervision"));
    m_headings[1]->setText(tr("How long does the kiosk wait for somebody who does nothing?"));
    m_headings[2]->setText(tr("When are there keys on the screen?"));
    const auto label = [](QButtonGroup *group, int id, const QString &words) {
        static_cast<RadioChoice *>(group->button(id))->setLabel(words);
    };
    for (size_t each = 0; each < levels.size(); ++each)
        label(m_supervision, int(each),
              EventWords::name(levels.at(each)) + QLatin1String(". ") + EventWords::explanation(levels.at(each)));
    for (size_t each = 0; each < idleMinutes.size(); ++each)
        label(m_idle, int(each), tr("%n minute(s)", nullptr, idleMinutes.at(each)));
    for (size_t each = 0; each < keyboards.size(); ++each)
        label(m_keyboard, int(each), EventWords::name(keyboards.at(each)));
    m_aloud->setLabel(tr("Offer to read the survey aloud, through headphones"));
    m_continue->setLabel(tr("If the program breaks off, let whoever was answering continue for a short time. Another "
                            "person who says so would see the answers"));
    m_summary->setText(m_step == Step::Summary ? EventWords::summary(m_event).join(u'\n') : QString());
    m_next->setLabel(m_step == Step::Summary ? tr("Save the event") : tr("Next"));
    m_back->setLabel(tr("Back"));
    m_back->setVisible(m_step != Step::Place);
    m_cancel->setLabel(tr("Leave it"));
}

void EventPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_notice->setText({});
        // The day stays the same one, written as the language does.
        const QDate day = core::language::dayFrom(m_day.line->text().trimmed(), m_dayLocale);
        m_dayLocale = QLocale();
        if (day.isValid())
            m_day.line->setText(core::language::shortText(day, m_dayLocale));
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::desk
