// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui::common {
class WrappingLabel;
}

namespace ui::explorer {

/// One card: a finding or a chart with what it says, and what can be done with it.
struct Card
{
    QString title;
    QString word;                ///< difference word, framed beside the title; empty: none
    QString sentence;            ///< the main thing said
    QString detail;              ///< smaller, under the sentence
    core::chart::ChartSpec spec; ///< no title: a card without a chart
    QString open;                ///< word of the button that opens it; empty: none
    QString remove;              ///< word of the button that takes it away; empty: none
    bool noted = false;          ///< an officer's note may be written under it
    QString note;
    QString up; ///< word of the button that moves it before the one before; empty: none
    /// What it is for: a box each to be ticked.
    struct Use
    {
        QString name;
        bool on = false;
    };
    std::vector<Use> uses;
};

/// A page of cards under a heading, in one column or two as there is room: highlights, overview, collected views.
/// Scrolls as a whole; everything on it is reached by Tab.
class CardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &subtitle);
    void setFoot(const QString &text);
    /// pairs: two cards a row belong together and stay side by side where there is room at all.
    void setCards(std::vector<Card> cards, bool pairs = false);
    [[nodiscard]] const std::vector<Card> &cards() const { return m_cards; }
    [[nodiscard]] QString title() const;
    /// Cards are still being put up.
    [[nodiscard]] bool isFilling() const { return m_filling.isActive(); }

signals:
    void opened(std::size_t card);
    void removed(std::size_t card);
    void movedUp(std::size_t card);
    void useToggled(std::size_t card, std::size_t use);
    void noteEdited(std::size_t card, const QString &note);
    void markActivated(std::size_t card, std::size_t panel, std::size_t row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard(std::size_t index);
    void addUses(QVBoxLayout &column, std::size_t index);
    void fill();
    void keepFocus();
    void giveFocus(QWidget &frame);
    void takeDown();
    void putUpNext();
    void arrange();

    common::WrappingLabel *m_title;
    common::WrappingLabel *m_subtitle;
    common::WrappingLabel *m_foot;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    std::vector<Card> m_cards;
    std::vector<QWidget *> m_frames;
    bool m_pairs = false;
    int m_columns = 0;
    std::optional<std::pair<std::size_t, QString>> m_focused; ///< card and button to be focused when they stand again
    common::Theme m_theme;                                    ///< that the cards were put up in
    QTimer m_filling;
};

} // namespace ui::explorer
