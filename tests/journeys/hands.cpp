// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hands.h"

#include "tests/support/randomwalk.h"
#include "tests/ui/support/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QPointingDevice>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <set>

namespace tests {

using namespace core::questionnaire;
using core::interview::Interview;
using core::interview::PageView;
using core::interview::Response;

namespace {

/// Page widgets that were given up are deleted, as the event loop would do.
void comeToRest()
{
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

/// Radio buttons of one group are one stop of the Tab key.
bool sameGroup(const QWidget *a, const QWidget *b)
{
    const auto *first = qobject_cast<const QAbstractButton *>(a);
    const auto *second = qobject_cast<const QAbstractButton *>(b);
    return first != nullptr && second != nullptr && first->group() != nullptr && first->group() == second->group() &&
        first->group()->exclusive();
}

QString joined(const Question &question, const QList<Code> &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(code.text());
    if (question.type == QuestionType::Multiple) // people tick in the order they see
        texts.sort();
    return texts.join(u' ');
}

} // namespace

Entered enteredIn(const Questionnaire &questionnaire, const Response &response)
{
    Entered entered;
    for (const auto &[id, item] : response.items) {
        if (item.state == AnswerState::Answered)
            entered[id] = item.number ? QString::number(*item.number)
                : item.text.isEmpty() ? joined(*questionnaire.question(id.question), item.choices)
                                      : item.text;
    }
    return entered;
}

QAbstractButton *Hands::find(const QWidget *in, const QString &name) const
{
    const auto found = in->findChildren<QAbstractButton *>(name);
    for (QAbstractButton *each : found) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

bool Hands::press(const QString &name)
{
    return use(find(&m_window, name));
}

bool Hands::use(QAbstractButton *button)
{
    if (button == nullptr || !button->isEnabled())
        return false;
    if (m_way == Way::Touch)
        touch(button);
    else if (m_way == Way::Mouse)
        QTest::mouseClick(button, Qt::LeftButton);
    else if (!reach(button))
        return false;
    else if (!button->isCheckable() || !button->isChecked())
        QTest::keyClick(button, Qt::Key_Space);
    comeToRest();
    return true;
}

bool Hands::stepTowards(const QWidget *target)
{
    QWidget *before = m_window.focusWidget();
    const QPoint way =
        target->mapTo(&m_window, target->rect().center()) - before->mapTo(&m_window, before->rect().center());
    // As a person looks: first to the right line, then along it; where the one key leads nowhere, the other.
    const Qt::Key along = way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key across = way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
    const bool otherLine = qAbs(way.y()) > before->height() / 2;
    for (const Qt::Key key : {otherLine ? across : along, otherLine ? along : across}) {
        QTest::keyClick(before, key);
        if (m_window.focusWidget() != before)
            return true;
    }
    return false;
}

bool Hands::reach(QWidget *target)
{
    constexpr int longestPage = 200;
    for (int stop = 0; stop < longestPage && !target->hasFocus(); ++stop) {
        QWidget *now = m_window.focusWidget();
        for (int step = 0; step < longestPage && now != nullptr && sameGroup(now, target) && !target->hasFocus();
             ++step) {
            if (!stepTowards(target))
                break;
            now = m_window.focusWidget();
        }
        if (!target->hasFocus())
            QTest::keyClick(now != nullptr ? now : &m_window, Qt::Key_Tab);
    }
    return target->hasFocus();
}

void Hands::touch(QWidget *widget)
{
    static QPointingDevice *const screen = QTest::createTouchDevice();
    for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) // a finger moves the page until it is there
            area->ensureWidgetVisible(widget, 0, 0);
    }
    settle();
    const QPoint place = widget->mapTo(&m_window, widget->rect().center());
    QTest::touchEvent(&m_window, screen).press(0, place, &m_window);
    QTest::touchEvent(&m_window, screen).release(0, place, &m_window);
    comeToRest();
}

bool Hands::typeByTouch(QWidget *box, const QString &text)
{
    touch(box);
    for (const QChar letter : text) {
        if (letter.isUpper() && !press(QStringLiteral("key_shift")))
            return false;
        const QString key = letter == u' ' ? QStringLiteral("space") : QString(letter.toLower());
        if (!press(QLatin1String("key_") + key))
            return false;
    }
    return true;
}

bool Hands::type(const QString &questionName, const char *field, const QString &text)
{
    const auto *question = m_window.findChild<QWidget *>(questionName);
    auto *box = question == nullptr ? nullptr : question->findChild<QWidget *>(QString::fromLatin1(field));
    if (box == nullptr)
        return false;
    if (m_way == Way::Touch)
        return typeByTouch(box, text);
    if (m_way == Way::Keyboard && !reach(box))
        return false;
    QTest::keyClicks(box, text);
    comeToRest();
    return true;
}

bool Hands::answer(const PageView::QuestionView &view, const Answer &answer)
{
    const QuestionId &id = view.question->id;
    const QString name = QStringLiteral("question_") + id.text();
    const auto *question = m_window.findChild<QWidget *>(name);
    if (question == nullptr)
        return false;
    for (const Code &code : answer.choices) {
        if (!use(find(question, QStringLiteral("choice_") + code.text())))
            return false;
        m_entered[{id, {}}] = joined(*view.question, answer.choices);
    }
    for (auto row = answer.rows.begin(); row != answer.rows.end(); ++row) {
        const auto *line = question->findChild<QWidget *>(QStringLiteral("row_") + row.key().text());
        const auto point = std::find_if(view.choices.begin(), view.choices.end(),
                                        [&](const Choice *choice) { return choice->code == row.value(); });
        if (line == nullptr || point == view.choices.end())
            return false;
        // The points of a row stand in the order of the scale.
        const auto buttons = line->findChildren<QAbstractButton *>();
        if (!use(buttons.value(point - view.choices.begin())))
            return false;
        m_entered[{id, row.key()}] = row.value().text();
    }
    if (answer.number && !type(name, "number", QString::number(*answer.number)))
        return false;
    if (!answer.text.isEmpty() && !type(name, "text", answer.text))
        return false;
    if (answer.number || !answer.text.isEmpty())
        m_entered[{id, {}}] = answer.number ? QString::number(*answer.number) : answer.text;
    return true;
}

Answer answerTo(const Interview &interview, const PageView::QuestionView &view, bool takesPart,
                core::base::RandomSource &random)
{
    // Whoever takes part ticks activities, and the sections about them open; others take the exclusive choice.
    Answer answer =
        randomAnswer(*interview.route().step(view.question->id), random, takesPart ? Taste::Any : Taste::Exclusive);
    if (!answer.text.isEmpty())
        answer.text = QStringLiteral("Invented words");
    std::set<Code> rows;
    for (const PageView::Row &row : view.rows)
        rows.insert(row.code);
    for (auto row = answer.rows.begin(); row != answer.rows.end();)
        row = rows.contains(row.key()) ? std::next(row) : answer.rows.erase(row);
    if (view.question->type != QuestionType::Multiple)
        return answer;
    answer.choices.clear(); // in the order shown, as a person ticks
    for (const Choice *choice : view.choices) {
        const bool wanted = choice->exclusive != takesPart && answer.choices.size() < 3;
        const int limit = view.question->maximumChoices;
        if (wanted && (limit == 0 || answer.choices.size() < limit) &&
            !(choice->exclusive && !answer.choices.isEmpty()))
            answer.choices.append(choice->code);
    }
    return answer;
}

} // namespace tests
