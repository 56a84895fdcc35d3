// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keyingpage.h"

#include "ui/common/actions.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::fieldwork::Found;
using core::fieldwork::KeyedField;
using core::fieldwork::Keying;
using core::fieldwork::Refusal;
using core::questionnaire::PaperField;
using core::questionnaire::PaperFieldKind;
using core::questionnaire::PaperForm;
using core::questionnaire::PaperQuestion;
namespace keys = core::fieldwork::keys;
namespace space = common::space;

namespace {

bool isForLanguage(const QKeyEvent &key)
{
    return common::actionOf(common::ActionScope::PaperForms, key) == common::ActionId::FormLanguage;
}

} // namespace

KeyingPage::KeyingPage(QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_detail(new WrappingLabel(TextRole::Body)), m_formFacts(new WrappingLabel(TextRole::Help)),
      m_question(new WrappingLabel(TextRole::Question)), m_row(new WrappingLabel(TextRole::Question)),
      m_last(new WrappingLabel(TextRole::Help)), m_typed(new WrappingLabel(TextRole::Title)),
      m_text(new common::SafeTextBox(0)), m_message(new WrappingLabel(TextRole::Body)), m_keys(new KeyMap),
      m_special(new KeyMap(0)), m_batch(new WrappingLabel(TextRole::Help)),
      m_undo(new BigButton(ButtonKind::Secondary)), m_languageButton(new BigButton(ButtonKind::Secondary)),
      m_end(new BigButton(ButtonKind::Primary)), m_leave(new BigButton(ButtonKind::Quiet))
{
    setupUi();
    retranslate();
}

void KeyingPage::setupUi()
{
    setFocusPolicy(Qt::StrongFocus);
    m_message->setObjectName(QStringLiteral("keyingMessage"));
    m_typed->setObjectName(QStringLiteral("typedKeys"));
    m_text->setObjectName(QStringLiteral("openText"));
    m_keys->setObjectName(QStringLiteral("keyMap"));
    m_undo->setObjectName(QStringLiteral("undoKey"));
    m_languageButton->setObjectName(QStringLiteral("formLanguage"));
    m_end->setObjectName(QStringLiteral("endKeying"));
    m_leave->setObjectName(QStringLiteral("leaveKeying"));
    m_message->setColourRole(common::Role::Danger);
    m_formFacts->setColourRole(common::Role::Muted);
    m_batch->setColourRole(common::Role::Muted);
    m_last->setColourRole(common::Role::Muted);
    m_detail->setColourRole(common::Role::Muted);
    m_typed->setColourRole(common::Role::Accent);
    m_special->setObjectName(QStringLiteral("specialKeys"));
    m_text->setCompact(true);
    m_text->installEventFilter(this);
    m_text->hide();
    QVBoxLayout *column = m_area->column();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_detail})
        column->addWidget(each);
    column->addSpacing(space::small);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_formFacts, m_question, m_row, m_typed, m_text, m_last, m_message, m_keys})
        column->addWidget(each);
    column->addSpacing(space::small);
    column->addWidget(m_special);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_undo, m_languageButton, m_end, m_leave}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the form
        actions->addWidget(button);
    }
    actions->addStretch();
    column->addSpacing(space::medium);
    column->addLayout(actions);
    column->addWidget(m_batch);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_undo, &BigButton::clicked, this, &KeyingPage::undo);
    connect(m_languageButton, &BigButton::clicked, this, &KeyingPage::nextLanguage);
    connect(m_end, &BigButton::clicked, this, &KeyingPage::endWanted);
    connect(m_leave, &BigButton::clicked, this, &KeyingPage::leaveWanted);
}

void KeyingPage::begin(const core::questionnaire::Questionnaire &questionnaire, const PaperForm &form, const Head &head,
                       const core::base::Language &interfaceLanguage)
{
    m_questionnaire = &questionnaire;
    m_form = &form;
    m_keying.emplace(questionnaire, form, head.before);
    m_language = interfaceLanguage;
    if (!questionnaire.languages.contains(m_formLanguage))
        m_formLanguage = questionnaire.defaultLanguage;
    m_refused.reset();
    m_message->setText({});
    setHead(head);
    m_area->verticalScrollBar()->setValue(0); // where it says which form it is
    setFocus();
}

void KeyingPage::setHead(const Head &head)
{
    m_head = head;
    m_detail->setText(head.detail);
    m_batch->setText(head.batch);
    m_end->setLabel(head.end);
    m_end->setHidden(head.end.isEmpty());
    refresh();
}

void KeyingPage::clear()
{
    m_keying.reset();
    m_form = nullptr;
    m_questionnaire = nullptr;
}

void KeyingPage::setLanguage(const core::base::Language &interfaceLanguage)
{
    m_language = interfaceLanguage;
    refresh();
}

void KeyingPage::setFormLanguage(const core::base::Language &language)
{
    m_formLanguage = language;
    refresh();
}

bool KeyingPage::isUntouched() const
{
    return !m_keying || !m_keying->canUndo();
}

bool KeyingPage::isWhole() const
{
    return m_keying && m_keying->isFinished();
}

void KeyingPage::sayFault(const QString &sentence)
{
    m_refused.reset();
    m_message->setText(sentence);
    m_last->hide(); // in its place, so that nothing moves
    QApplication::beep();
    emit refused(sentence);
}

QString KeyingPage::find(const core::questionnaire::Text &text) const
{
    return m_questionnaire->find(text, m_language, m_form->wave, m_keying->question().question->id).text;
}

void KeyingPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_keying || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    takeKey(*event);
}

void KeyingPage::takeKey(QKeyEvent &event)
{
    if (isForLanguage(event))
        return nextLanguage();
    switch (event.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        enter();
        return;
    case Qt::Key_Backspace:
        undo();
        return;
    default:
        break;
    }
    const QString text = event.text();
    // The decimal key of the number pad gives a comma in Finnish and Swedish.
    if (text.size() == 1 && text.front().isPrint())
        take(m_keying->press(text.front() == u',' ? keys::same : text.front()));
    else
        event.ignore();
}

/// In the box of an open question the keys write, but for Enter, and for those of an empty box that stand for what is
/// found on paper.
bool KeyingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress || !m_keying || m_keying->isFinished())
        return QWidget::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Enter || key.key() == Qt::Key_Return;
    if (isEnter && (key.modifiers() & Qt::ShiftModifier) != 0)
        return false; // a new line
    const bool empty = m_text->toPlainText().isEmpty();
    const QString text = key.text();
    const bool special = text == QString(keys::empty) || text == QString(keys::illegible);
    if (isEnter || isForLanguage(key) || (empty && (special || key.key() == Qt::Key_Backspace))) {
        takeKey(key);
        return true;
    }
    return false;
}

void KeyingPage::enter()
{
    if (m_keying->isFinished())
        emit formKeyed(m_formLanguage, m_keying->keyed());
    else if (m_keying->field().kind == PaperFieldKind::Text)
        take(m_keying->enterText(m_text->toPlainText()));
    else
        take(m_keying->enter());
}

void KeyingPage::undo()
{
    if (!m_keying)
        return;
    if (m_keying->canUndo())
        take(m_keying->undo());
    else
        emit takeBackWanted();
}

void KeyingPage::take(const Keying::Outcome &outcome)
{
    if (outcome.refusal == Refusal::None) {
        m_refused.reset();
        m_message->setText({});
        refresh();
        if (m_keying->isFinished() && outcome.moved)
            emit announced(tr("The form is whole. Enter saves it."));
        return;
    }
    if (m_keying->isFinished()) {
        sayFault(refusalWords(outcome.refusal));
        m_refused = outcome.refusal;
        return;
    }
    m_typed->setText(typedWords());
    sayFault(refusalWords(outcome.refusal, &m_keying->question()));
    m_refused = outcome.refusal;
}

void KeyingPage::nextLanguage()
{
    if (m_questionnaire == nullptr)
        return;
    const QList<core::base::Language> &languages = m_questionnaire->languages;
    m_formLanguage = languages.at((languages.indexOf(m_formLanguage) + 1) % languages.size());
    refresh();
    emit announced(QLocale(m_formLanguage.text()).nativeLanguageName());
}

void KeyingPage::refresh()
{
    if (!m_keying)
        return;
    m_languageButton->setLabel(
        common::withKey(tr("Language of the form: %1").arg(QLocale(m_formLanguage.text()).nativeLanguageName()),
                        common::ActionId::FormLanguage));
    if (m_keying->isFinished())
        showFinished();
    else
        showField();
}

void KeyingPage::showFinished()
{
    m_title->setText(tr("The form is whole. Enter saves it."));
    for (WrappingLabel *label : {m_formFacts, m_question, m_row, m_typed})
        label->setText({});
    showLast();
    m_keys->setEntries({});
    m_special->setEntries(
        {{tr("Enter"), tr("save this form and begin the next")}, {tr("Backspace"), tr("go back into it")}});
    m_text->hide();
    setAccessibleName(m_title->text());
    setFocus();
}

void KeyingPage::showField()
{
    const PaperField &field = m_keying->field();
    const PaperQuestion &question = m_keying->question();
    const bool isText = field.kind == PaperFieldKind::Text;
    m_title->setText(m_head.title);
    QString facts = tr("Field %1 of %2").arg(m_keying->at() + 1).arg(m_form->fields.size());
    if (m_keying->isClosed(m_keying->at()))
        facts += QStringLiteral(" · ") + tr("Not asked after the answers above");
    m_formFacts->setText(facts);
    m_question->setText(QStringLiteral("%1  %2").arg(question.number).arg(find(question.question->text)));
    QString row = field.row != nullptr ? find(field.row->label) : QString();
    if (field.kind == PaperFieldKind::Place)
        row = tr("Place %1").arg(field.place);
    m_row->setText(row);
    showLast();
    m_typed->setText(isText ? QString() : typedWords());
    m_keys->setEntries(choiceKeys());
    m_special->setEntries(specialKeys());
    m_text->setFreshText({});
    m_text->setVisible(isText);
    const bool onButton =
        m_undo->hasFocus() || m_languageButton->hasFocus() || m_end->hasFocus() || m_leave->hasFocus();
    if (isText)
        m_text->setFocus();
    else if (!onButton)
        setFocus();
    setAccessibleName(m_question->text() + QLatin1Char('\n') + row);
}

std::vector<KeyMap::Entry> KeyingPage::specialKeys() const
{
    const PaperFieldKind kind = m_keying->field().kind;
    const bool typedToTheEnd = kind == PaperFieldKind::Text || kind == PaperFieldKind::Number;
    std::vector<KeyMap::Entry> special{{QChar(0x2212), tr("left empty")}, {keys::illegible, tr("unreadable")}};
    if (!typedToTheEnd)
        special.push_back({keys::doubled, tr("too many marked")});
    if (!m_head.before.empty() && kind != PaperFieldKind::Text)
        special.push_back({QStringLiteral(","), tr("as on the form before")});
    if (m_keying->isClosed(m_keying->at()))
        special.push_back({tr("Enter"), tr("pass over everything that is not asked")});
    else if (typedToTheEnd || kind == PaperFieldKind::Several)
        special.push_back({tr("Enter"), tr("done")});
    special.push_back({tr("Backspace"), tr("take back")});
    return special;
}

/// What went in just before, for whoever looks up and wonders.
QString KeyingPage::lastWords() const
{
    const size_t at = m_keying->at();
    if (at == 0)
        return {};
    const PaperField &field = m_form->fields[at - 1];
    const PaperQuestion &question = m_form->questions[field.question];
    QString where = QString::number(question.number);
    if (field.row != nullptr)
        where += QLatin1Char(' ') +
            m_questionnaire->find(field.row->label, m_language, m_form->wave, question.question->id).text;
    else if (field.kind == PaperFieldKind::Place)
        where += QLatin1Char(' ') + tr("Place %1").arg(field.place);
    return tr("Before: %1 – %2").arg(where, keyedWords(*m_form, at - 1, m_keying->keyed().at(at - 1), m_language));
}

void KeyingPage::showLast()
{
    m_last->setText(lastWords());
    m_last->setHidden(m_last->text().isEmpty() || !m_message->text().isEmpty());
}

QString KeyingPage::typedWords() const
{
    const KeyedField &now = m_keying->keyed().at(m_keying->at());
    QStringList typed;
    for (const core::questionnaire::Code &code : now.choices)
        typed.append(PaperForm::keysOf(m_keying->question(), code));
    if (!m_keying->typed().isEmpty())
        typed.append(m_keying->typed() + QChar(0x2026));
    return typed.isEmpty() ? QStringLiteral("_") : typed.join(QStringLiteral("  "));
}

std::vector<KeyMap::Entry> KeyingPage::choiceKeys() const
{
    const PaperQuestion &question = m_keying->question();
    const KeyedField &now = m_keying->keyed().at(m_keying->at());
    std::vector<KeyMap::Entry> entries;
    entries.reserve(question.choices.size() + 1);
    for (const core::questionnaire::PaperChoice &choice : question.choices) {
        const QString label = find(choice.choice->label);
        entries.push_back({choice.keys, label.isEmpty() ? choice.choice->code.text() : label,
                           now.choices.contains(choice.choice->code)});
    }
    if (m_keying->field().kind == PaperFieldKind::Number)
        entries.push_back(
            {QStringLiteral("0–9"),
             tr("A number from %1 to %2").arg(question.question->minimum).arg(question.question->maximum)});
    return entries;
}

void KeyingPage::retranslate()
{
    m_undo->setLabel(tr("Undo"));
    m_leave->setLabel(tr("Leave the pile for now"));
    m_text->setAccessibleName(tr("What is written on the form"));
    if (m_refused && m_keying)
        m_message->setText(refusalWords(*m_refused, m_keying->isFinished() ? nullptr : &m_keying->question()));
    refresh();
}

void KeyingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString refusalWords(Refusal refusal, const PaperQuestion *question)
{
    switch (refusal) {
    case Refusal::None:
        break;
    case Refusal::NoSuchChoice:
        return KeyingPage::tr("No choice has this number.");
    case Refusal::AlreadyTyped:
        return KeyingPage::tr("This choice is typed already.");
    case Refusal::TooMany:
        return KeyingPage::tr("At most %1. If more are marked, press * for too many.")
            .arg(question != nullptr ? question->question->maximumChoices : 0);
    case Refusal::Alone:
        return KeyingPage::tr("This choice stands alone. If it is marked with others, press * for too many.");
    case Refusal::OutOfRange:
        return KeyingPage::tr("The number is outside the limits.");
    case Refusal::NotHere:
        return KeyingPage::tr("This key does nothing here.");
    case Refusal::NothingTyped:
        return KeyingPage::tr("Nothing is typed. If it is left empty, press the minus key.");
    case Refusal::TooLong:
        return KeyingPage::tr("The text is too long. It can have %1 characters.")
            .arg(question != nullptr ? question->question->maximumLength : 0);
    case Refusal::FormIsFinished:
        return KeyingPage::tr("The form is whole. Enter saves it.");
    case Refusal::NoneBefore:
        return KeyingPage::tr("The form before has nothing here that could be taken over.");
    case Refusal::NothingToUndo:
        return KeyingPage::tr("There is nothing to undo.");
    }
    return {};
}

QString keyedWords(const PaperForm &form, size_t field, const KeyedField &keyed, const core::base::Language &language)
{
    switch (keyed.found) {
    case Found::Nothing:
    case Found::Empty:
        return KeyingPage::tr("left empty");
    case Found::Illegible:
        return KeyingPage::tr("unreadable");
    case Found::Doubled:
        return KeyingPage::tr("too many marked");
    case Found::Value:
        break;
    }
    if (keyed.number)
        return QString::number(*keyed.number);
    if (!keyed.text.isEmpty())
        return keyed.text;
    const PaperQuestion &question = form.questions[form.fields[field].question];
    QStringList words;
    for (const core::questionnaire::PaperChoice &choice : question.choices) {
        if (!keyed.choices.contains(choice.choice->code))
            continue;
        const QString label =
            form.questionnaire->find(choice.choice->label, language, form.wave, question.question->id).text;
        words.append((choice.keys + QLatin1Char(' ') + label).trimmed());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace ui::desk
