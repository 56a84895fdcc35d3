// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/cardpage.h"

#include "ui/charts/chartwidget.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/badge.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::explorer {

namespace space = common::space;
using common::TextRole;
using common::WrappingLabel;

namespace {

constexpr int longestNote = 500;
constexpr int twoColumnsFrom = 1080;
constexpr int pairsFrom = 760;

/// The sheet that a card is. Painted, not styled: style sheets make every widget inside them dear to show and to
/// change.
class CardFrame final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Theme theme = common::themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.colour(common::Role::Line));
        painter.setBrush(theme.colour(common::Role::Paper));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::small, space::small);
    }
};

} // namespace

CardPage::CardPage(QWidget *parent) : QWidget(parent)
{
    m_title = new WrappingLabel(TextRole::Title, this);
    m_title->setLineLimit(false);
    m_subtitle = new WrappingLabel(TextRole::Body, this);
    m_subtitle->setColourRole(common::Role::Muted);
    m_content = new QWidget(this);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::medium);
    m_foot = new WrappingLabel(TextRole::Help, m_content);
    m_foot->setColourRole(common::Role::Muted);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, space::small, 0);
    inner->setSpacing(space::medium);
    inner->addLayout(m_grid);
    inner->addWidget(m_foot);
    inner->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_scroll, 1);
    connect(&m_filling, &QTimer::timeout, this, &CardPage::putUpNext);
}

void CardPage::setHead(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

QString CardPage::title() const
{
    return m_title->text();
}

void CardPage::setFoot(const QString &text)
{
    m_foot->setText(text);
}

void CardPage::setCards(std::vector<Card> cards, bool pairs)
{
    keepFocus();
    takeDown();
    m_cards = std::move(cards);
    m_pairs = pairs;
    m_theme = common::themeOf(this);
    m_filling.stop();
    m_scroll->verticalScrollBar()->setValue(0);
    if (isVisible())
        fill();
}

/// The first stands at once; the rest is put up one by one, so that no page holds up the window.
void CardPage::fill()
{
    if (m_frames.empty())
        putUpNext();
    if (m_frames.size() < m_cards.size())
        m_filling.start(0);
}

/// Which card the keyboard is in, and at which of its buttons: a page that is made anew under the hands that change it
/// does not let go of them.
void CardPage::keepFocus()
{
    const QWidget *focused = QApplication::focusWidget();
    m_focused.reset();
    for (std::size_t i = 0; i < m_frames.size() && focused != nullptr; ++i) {
        if (m_frames[i]->isAncestorOf(focused))
            m_focused = {i, focused->accessibleName()};
    }
}

/// On the button of the same name where there is one; else, when all stand, in the card of the same place.
void CardPage::giveFocus(QWidget &frame)
{
    if (!m_focused)
        return;
    const bool last = m_frames.size() == m_cards.size();
    for (QWidget *widget : frame.findChildren<QWidget *>()) {
        if (!m_focused->second.isEmpty() && widget->accessibleName() == m_focused->second) {
            m_focused.reset();
            widget->setFocus();
            return;
        }
    }
    if (!last)
        return;
    QWidget *near = m_frames[std::min(m_focused->first, m_frames.size() - 1)];
    m_focused.reset();
    for (QWidget *widget : near->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus();
            return;
        }
    }
}

void CardPage::takeDown()
{
    for (QWidget *frame : m_frames) {
        m_grid->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
    }
    m_frames.clear();
    m_columns = 0;
}

void CardPage::putUpNext()
{
    const int index = static_cast<int>(m_frames.size());
    if (m_frames.size() < m_cards.size()) {
        QWidget *frame = m_frames.emplace_back(makeCard(m_frames.size()));
        if (m_columns == 0)
            arrange();
        else
            m_grid->addWidget(frame, index / m_columns, index % m_columns);
        frame->show();
        giveFocus(*frame);
    }
    if (m_frames.size() == m_cards.size())
        m_filling.stop();
}

QWidget *CardPage::makeCard(std::size_t index)
{
    const Card &card = m_cards[index];
    auto *frame = new CardFrame(m_content);
    frame->setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    auto *title = new WrappingLabel(card.title, TextRole::Body, frame);
    title->setColourRole(common::Role::Muted);
    head->addWidget(title, 1);
    if (!card.word.isEmpty()) {
        auto *word = new Badge(common::Role::Accent, 1, frame);
        word->setText(card.word);
        head->addWidget(word, 0, Qt::AlignTop);
    }
    layout->addLayout(head);
    if (!card.sentence.isEmpty())
        layout->addWidget(new WrappingLabel(card.sentence, TextRole::Question, frame));
    if (!card.detail.isEmpty())
        layout->addWidget(new WrappingLabel(card.detail, TextRole::Body, frame));
    if (!card.spec.title.isEmpty()) {
        auto *chart = new charts::ChartWidget(frame);
        chart->setSpec(card.spec);
        connect(chart, &charts::ChartWidget::markActivated, this,
                [this, index](std::size_t panel, std::size_t row) { emit markActivated(index, panel, row); });
        layout->addWidget(chart);
        if (!card.spec.notes.isEmpty()) {
            auto *notes = new WrappingLabel(card.spec.notes.join(u' '), TextRole::Help, frame);
            notes->setColourRole(common::Role::Muted);
            layout->addWidget(notes);
        }
    }
    if (card.noted) {
        auto *note = new QLineEdit(card.note, frame);
        note->setMaxLength(longestNote);
        note->setPlaceholderText(tr("A note for the report"));
        note->setAccessibleName(tr("A note for the report on: %1").arg(card.title));
        connect(note, &QLineEdit::textEdited, this, [this, index](const QString &text) {
            m_cards[index].note = text;
            emit noteEdited(index, text);
        });
        layout->addWidget(note);
    }
    layout->addStretch(1);
    addUses(*layout, index);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &word, auto signal) {
        if (word.isEmpty())
            return;
        auto *made = new QPushButton(word, frame);
        made->setAccessibleName(word + QStringLiteral(": ") + card.title);
        connect(made, &QPushButton::clicked, this, [this, index, signal] { emit(this->*signal)(index); });
        buttons->addWidget(made);
    };
    button(card.open, &CardPage::opened);
    button(card.up, &CardPage::movedUp);
    button(card.remove, &CardPage::removed);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return frame;
}

/// In a row of their own: beside the buttons a card in two columns has no room for words of a longer language.
void CardPage::addUses(QVBoxLayout &column, std::size_t index)
{
    const Card &card = m_cards[index];
    if (card.uses.empty())
        return;
    auto *row = new QHBoxLayout;
    for (std::size_t use = 0; use < card.uses.size(); ++use) {
        auto *box = new QCheckBox(card.uses[use].name);
        box->setAccessibleName(card.uses[use].name + QStringLiteral(": ") + card.title);
        box->setChecked(card.uses[use].on);
        connect(box, &QCheckBox::toggled, this, [this, index, use] { emit useToggled(index, use); });
        row->addWidget(box);
    }
    row->addStretch(1);
    column.addLayout(row);
}

void CardPage::arrange()
{
    // Not the viewport: it is resized after the page.
    const int available = width() - 2 * space::large - m_scroll->verticalScrollBar()->sizeHint().width();
    const int columns = available >= common::themeOf(this).scaled(m_pairs ? pairsFrom : twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        m_grid->addWidget(m_frames[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void CardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

/// Ten cards measured and drawn in other sizes or colours would hold up the window: they are taken down, and put up
/// anew one by one, once somebody looks at them.
void CardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool look = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange;
    if (!look || m_cards.empty() || common::themeOf(this) == m_theme)
        return;
    m_theme = common::themeOf(this);
    takeDown();
    if (isVisible())
        fill();
}

} // namespace ui::explorer
