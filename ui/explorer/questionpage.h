// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "ui/charts/textwidths.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui::charts {
class ChartWidget;
}
namespace ui::common {
class WrappingLabel;
}

namespace ui::explorer {

class ExplorerSession;
class FigureTableModel;
class FoldedNotes;
class OpenAnswersView;

/// One question: what was asked and of whom, the chart, the finding in words, and the table. Open questions show their
/// released answers instead.
class QuestionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(ExplorerSession &session, QWidget *parent = nullptr);

    /// The chart that is shown; empty title when there is none.
    [[nodiscard]] const core::chart::ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] charts::ChartWidget *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FoldedNotes *notes() const { return m_notes; }
    [[nodiscard]] OpenAnswersView *openAnswers() const { return m_open; }

    /// Draws the view anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupUi();
    void setupConnections();
    void retranslate();
    void showChart();
    void showOpenAnswers();
    void showNothing(const core::base::Error &error);
    void fillKinds();
    void fillItems();
    void fillAnswers();
    void fillTable();
    void fitColumns();
    void followTheme();
    void keepRoom();
    void arrangeChoices();
    void shareRoom();
    [[nodiscard]] bool isLarge() const; ///< the text: the page scrolls as a whole
    [[nodiscard]] int availableHeight() const;
    void followNearest(std::size_t panel, std::size_t row);

    ExplorerSession &m_session;
    core::chart::ChartSpec m_spec;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_subtitle;
    QLabel *m_kindLabel;
    QBoxLayout *m_choices;
    QComboBox *m_kind;
    QLabel *m_itemLabel;
    QComboBox *m_item;
    QLabel *m_answerLabel;
    QComboBox *m_answer;
    QCheckBox *m_precision;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    charts::ChartWidget *m_chart;
    common::WrappingLabel *m_words;
    FoldedNotes *m_notes;
    QTableView *m_table;
    FigureTableModel *m_model;
    OpenAnswersView *m_open;
    common::WrappingLabel *m_nothing;
    charts::TextWidths m_widths; ///< of the table's texts
    bool m_filling = false;
    bool m_shared = false; ///< by hand: the room between chart and table
    QScrollArea *m_whole;
    QWidget *m_upper; ///< chart and words
};

} // namespace ui::explorer
