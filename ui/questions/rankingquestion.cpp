// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/rankingquestion.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace ui::questions {

using core::questionnaire::Answer;
using core::questionnaire::Choice;
using core::questionnaire::Code;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::firstLanguage;
using ui::common::TextRole;
using ui::common::WrappingLabel;

RankingQuestion::RankingQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

int RankingQuestion::limit() const
{
    const int all = static_cast<int>(content().choices.size());
    const int most = content().question->maximumChoices;
    return most > 0 ? std::min(most, all) : all;
}

void RankingQuestion::build()
{
    m_orderTitle = new WrappingLabel(TextRole::Body, this);
    body()->addWidget(m_orderTitle);
    m_order = new QVBoxLayout;
    m_order->setSpacing(space::small);
    body()->addLayout(m_order);
    for (int place = 0; place < limit(); ++place) {
        m_lines.push_back(makeLine(place));
        m_order->addWidget(m_lines.back().widget);
    }
    m_restTitle = new WrappingLabel(TextRole::Body, this);
    body()->addWidget(m_restTitle);
    m_rest = new QGridLayout;
    m_rest->setSpacing(space::small);
    body()->addLayout(m_rest);
    for (const Choice *choice : content().choices) {
        auto *button = new BigButton(ButtonKind::Secondary, this);
        button->setObjectName(QStringLiteral("choice_") + choice->code.text());
        connect(button, &BigButton::clicked, this, [this, choice] { put(choice->code); });
        m_buttons.push_back(button);
    }
}

RankingQuestion::Line RankingQuestion::makeLine(int place)
{
    Line line;
    line.widget = new QWidget(this);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    line.text = new WrappingLabel(TextRole::Body, line.widget);
    row->addWidget(line.text, 1);
    const auto add = [&](BigButton *&button, const char *name) {
        button = new BigButton(ButtonKind::Secondary, line.widget);
        button->setObjectName(QLatin1String(name) + QString::number(place + 1));
        row->addWidget(button);
    };
    add(line.up, "up_");
    add(line.down, "down_");
    add(line.out, "out_");
    connect(line.up, &BigButton::clicked, this, [this, place] { move(place, -1); });
    connect(line.down, &BigButton::clicked, this, [this, place] { move(place, 1); });
    connect(line.out, &BigButton::clicked, this, [this, place] { takeOut(place); });
    return line;
}

QString RankingQuestion::labelOf(const Code &code) const
{
    for (const Choice *choice : content().choices) {
        if (choice->code == code)
            return label(*choice);
    }
    return code.text();
}

void RankingQuestion::put(const Code &code)
{
    Answer answer = content().answer;
    if (answer.choices.contains(code))
        return;
    if (answer.choices.size() >= limit()) {
        setNotice([most = limit()](const FormContext &each) {
            return each.words(QT_TRANSLATE_N_NOOP("Form", "You can put at most %n in order. Take one out first."),
                              most);
        });
        return;
    }
    answer.choices.append(code);
    const auto place = static_cast<size_t>(answer.choices.size()) - 1;
    change(answer);
    // The button pressed has gone; the keyboard goes on where the choice went.
    m_lines[place].out->setFocus(Qt::OtherFocusReason);
}

void RankingQuestion::move(int place, int by)
{
    Answer answer = content().answer;
    const int target = place + by;
    if (target < 0 || target >= answer.choices.size())
        return;
    answer.choices.swapItemsAt(place, target);
    change(answer);
    const Line &line = m_lines[static_cast<size_t>(target)];
    BigButton *same = by < 0 ? line.up : line.down;
    (same->isEnabled() ? same : line.out)->setFocus(Qt::OtherFocusReason);
}

void RankingQuestion::takeOut(int place)
{
    Answer answer = content().answer;
    if (place >= answer.choices.size())
        return;
    const Code code = answer.choices.takeAt(place);
    change(answer);
    for (size_t index = 0; index < content().choices.size(); ++index) {
        if (content().choices[index]->code == code)
            m_buttons[index]->setFocus(Qt::OtherFocusReason);
    }
}

void RankingQuestion::showAnswer()
{
    const QList<Code> &order = content().answer.choices;
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const Line &line = m_lines[place];
        const bool used = static_cast<qsizetype>(place) < order.size();
        line.widget->setVisible(used);
        if (!used)
            continue;
        const QString name = labelOf(order.at(static_cast<qsizetype>(place)));
        line.text->setText(QStringLiteral("%1. %2").arg(place + 1).arg(name));
        const auto word = [&](BigButton *button, const QString &text) {
            button->setLabel(text);
            button->setAccessibleName(firstLanguage(text) + QLatin1String(": ") + firstLanguage(name));
        };
        word(line.up, context().words(QT_TRANSLATE_NOOP("Form", "Up")));
        word(line.down, context().words(QT_TRANSLATE_NOOP("Form", "Down")));
        word(line.out, context().words(QT_TRANSLATE_NOOP("Form", "Take out")));
        line.up->setEnabled(place > 0);
        line.down->setEnabled(static_cast<qsizetype>(place) + 1 < order.size());
    }
    m_orderTitle->setText(order.isEmpty()
                              ? QString()
                              : context()
                                    .words(QT_TRANSLATE_NOOP("Form", "Your order, the most important first (%1 of %2)"))
                                    .arg(order.size())
                                    .arg(limit()));
    const bool full = order.size() >= limit();
    m_restTitle->setText(full ? QString()
                              : context().words(QT_TRANSLATE_NOOP("Form", "Press the choices in order of importance")));
    for (size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setHidden(order.contains(content().choices[index]->code));
    arrange();
}

void RankingQuestion::retranslate()
{
    for (size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setLabel(label(*content().choices[index]));
}

void RankingQuestion::resizeEvent(QResizeEvent *event)
{
    QuestionWidget::resizeEvent(event);
    arrange();
}

void RankingQuestion::arrange()
{
    std::vector<BigButton *> shown;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(shown),
                 [](const BigButton *button) { return !button->isHidden(); });
    const int available = width() > 0 ? width() : space::contentWidth;
    const int half = (available - space::small) / 2;
    const bool fits = std::all_of(shown.begin(), shown.end(), [half](const BigButton *button) {
        return button->minimumSizeHint().width() <= half;
    });
    const int columns = fits ? 2 : 1;
    for (BigButton *button : m_buttons)
        m_rest->removeWidget(button);
    const int rows = (static_cast<int>(shown.size()) + columns - 1) / columns;
    for (int index = 0; index < static_cast<int>(shown.size()); ++index)
        m_rest->addWidget(shown[static_cast<size_t>(index)], index % rows, index / rows);
    m_rest->setColumnStretch(0, 1);
    m_rest->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace ui::questions
