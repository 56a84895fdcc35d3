// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/questionpage.h"

#include "ui/charts/chartwidget.h"
#include "ui/common/errorwording.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/figuretable.h"
#include "ui/explorer/foldednotes.h"
#include "ui/explorer/openanswersview.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>

#include <cmath>
#include <tuple>

namespace ui::explorer {

namespace space = common::space;
using common::TextRole;
using common::WrappingLabel;

namespace {

constexpr int lineOfTable = 26; ///< pixels at 100 %
constexpr int leastChart = 180, leastTable = 82;
constexpr int partOfTable = 4; ///< at most so large a part of chart, words and table
constexpr int largeFrom = 125; ///< percent of text size above which choices need two rows

/// Keeps its place when the keyboard leaves it; Qt would show the chart's end at that moment.
class ChartArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    // Not QScrollArea's, which scrolls to whatever is next. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    bool focusNextPrevChild(bool next) override { return QAbstractScrollArea::focusNextPrevChild(next); }
};

/// A choice that leads nowhere is grey and says why.
void addOption(QComboBox &box, const QString &label, const QString &id, bool usable, const QString &reason)
{
    box.addItem(label, id);
    const int index = box.count() - 1;
    box.setItemData(index, reason, Qt::ToolTipRole);
    if (auto *model = qobject_cast<QStandardItemModel *>(box.model()); model && !usable)
        model->item(index)->setEnabled(false);
}

} // namespace

QuestionPage::QuestionPage(ExplorerSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setupUi();
    setupConnections();
    retranslate();
    followTheme();
}

void QuestionPage::setupUi()
{
    m_title = new WrappingLabel(TextRole::Question, this);
    m_title->setLineLimit(false);
    m_subtitle = new WrappingLabel(TextRole::Body, this);
    m_subtitle->setColourRole(common::Role::Muted);
    m_subtitle->setLineLimit(false);
    m_kindLabel = new QLabel(this);
    m_kind = new QComboBox(this);
    m_kindLabel->setBuddy(m_kind);
    m_itemLabel = new QLabel(this);
    m_item = new QComboBox(this);
    m_itemLabel->setBuddy(m_item);
    m_answerLabel = new QLabel(this);
    m_answer = new QComboBox(this);
    m_answerLabel->setBuddy(m_answer);
    for (QComboBox *box : {m_kind, m_item, m_answer})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_precision = new QCheckBox(this);
    // Beside one another, or at large text in two rows.
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(space::small);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    for (const auto &[row, label, box] :
         {std::tuple{first, m_kindLabel, m_kind}, std::tuple{second, m_itemLabel, m_item},
          std::tuple{second, m_answerLabel, m_answer}}) {
        row->setSpacing(space::small);
        row->addWidget(label);
        row->addWidget(box, 1);
        row->addSpacing(space::small);
    }
    first->addWidget(m_precision);
    m_choices->addLayout(first, 3); // it holds the switch as well
    m_choices->addLayout(second, 2);

    m_chart = new charts::ChartWidget;
    m_scroll = new ChartArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_chart);
    m_words = new WrappingLabel(TextRole::Body, this);
    m_words->setLineLimit(false);
    m_notes = new FoldedNotes(this);
    m_table = new QTableView(this);
    m_table->setCornerButtonEnabled(false); // nothing is done with all cells
    m_model = new FigureTableModel(m_table);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(m_upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(space::small);
    upperLayout->addWidget(m_scroll, 1);
    upperLayout->addWidget(m_words);
    upperLayout->addWidget(m_notes);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_upper);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);

    m_open = new OpenAnswersView(m_session, this);
    m_nothing = new WrappingLabel(TextRole::Body, this);
    m_nothing->setTextAlignment(Qt::AlignTop);
    m_stack = new QStackedWidget(this);
    for (QWidget *page :
         {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);

    // Where large text leaves no room for chart, words and table together, the page scrolls as a whole.
    auto *content = new QWidget;
    m_whole = new QScrollArea(this);
    m_whole->setWidgetResizable(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    m_whole->setFocusPolicy(Qt::NoFocus);
    m_whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whole->setWidget(content);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_whole);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_choices);
    layout->addWidget(m_stack, 1);
}

void QuestionPage::setupConnections()
{
    for (const QScrollArea *area : {m_scroll, m_whole})
        area->viewport()->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        core::chart::View view = m_session.view();
        view.kind = core::chart::kindFromName(m_kind->itemData(index).toString());
        m_session.setView(view);
    });
    connect(m_item, &QComboBox::activated, this, [this](int index) {
        core::chart::View view = m_session.view();
        view.item = core::questionnaire::Code(m_item->itemData(index).toString());
        m_session.setView(view);
    });
    connect(m_answer, &QComboBox::activated, this, [this](int index) {
        core::chart::View view = m_session.view();
        view.category = core::questionnaire::Code(m_answer->itemData(index).toString());
        m_session.setView(view);
    });
    connect(m_precision, &QCheckBox::toggled, this, [this](bool on) {
        core::chart::View view = m_session.view();
        view.precision = on;
        if (!m_filling)
            m_session.setView(view);
    });
    connect(m_chart, &charts::ChartWidget::markActivated, this, &QuestionPage::followNearest);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_shared = true; });
    connect(m_notes, &FoldedNotes::heightChanged, this, &QuestionPage::keepRoom);
    connect(&m_session, &ExplorerSession::viewChanged, this, &QuestionPage::refresh);
    connect(&m_session, &ExplorerSession::languageChanged, this, &QuestionPage::refresh);
}

void QuestionPage::retranslate()
{
    m_kindLabel->setText(tr("Chart"));
    m_itemLabel->setText(tr("Statement"));
    m_answerLabel->setText(tr("Figure"));
    m_precision->setText(tr("Show precision"));
    m_precision->setToolTip(tr("Shows between which edges each share lies."));
    m_table->setAccessibleName(tr("The same figures as a table"));
    if (auto *corner = m_table->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Choose all figures"));
}

void QuestionPage::refresh()
{
    if (m_session.isEmpty())
        return;
    m_filling = true;
    m_precision->setChecked(m_session.view().precision);
    m_filling = false;
    const core::questionnaire::Question *question = m_session.question();
    if (question && question->type == core::questionnaire::QuestionType::OpenText)
        showOpenAnswers();
    else
        showChart();
}

void QuestionPage::showChart()
{
    const core::base::Result<core::chart::ChartSpec> spec = m_session.chart();
    if (!spec) {
        showNothing(spec.error());
        return;
    }
    m_spec = *spec;
    m_title->setText(m_spec.number + QStringLiteral("  ") + m_spec.title +
                     (m_spec.item.isEmpty() ? QString() : QStringLiteral(" – ") + m_spec.item));
    m_subtitle->setText(m_spec.subtitle);
    m_words->setText(m_spec.words);
    m_notes->setNotes(m_spec.notes);
    fillKinds();
    fillItems();
    fillAnswers();
    m_precision->setVisible(true);
    arrangeChoices();
    m_chart->setAvailableHeight(availableHeight());
    m_chart->setSpec(m_spec);
    m_scroll->ensureVisible(0, 0);
    fillTable();
    m_stack->setCurrentWidget(m_splitter);
    m_whole->ensureVisible(0, 0);
    keepRoom();
}

bool QuestionPage::isLarge() const
{
    return common::themeOf(this).textPercent > largeFrom;
}

/// What a chart may fill; where the page scrolls, its rows are as high as they usually are.
int QuestionPage::availableHeight() const
{
    return isLarge() ? 0 : m_scroll->viewport()->height();
}

/// A splitter asks nobody how high a text is in its width.
void QuestionPage::keepRoom()
{
    const int width = std::max(m_splitter->width(), 1);
    if (isLarge()) { // the page scrolls, and not the chart once more inside it
        m_scroll->setMinimumHeight(
            std::max(m_chart->heightForWidth(std::max(m_scroll->viewport()->width(), 1)), m_chart->minimumHeight()));
    }
    // -1 where no text in it depends on the width.
    m_upper->setMinimumHeight(std::max(0, m_upper->layout()->minimumHeightForWidth(width)));
    shareRoom();
}

/// The table has what it needs, a quarter at most, and its least where the chart would have less than half of the
/// window. Whoever moves the edge between them decides instead.
void QuestionPage::shareRoom()
{
    const int all = m_splitter->height() - m_splitter->handleWidth();
    if (m_shared || isLarge() || all <= 0)
        return;
    const int lines = m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
        m_table->horizontalScrollBar()->sizeHint().height();
    const int text = m_upper->minimumHeight() - m_scroll->minimumHeight();
    int table = std::min(lines, all / partOfTable);
    if (all - table - text < window()->height() / 2)
        table = 0;
    table = std::max(table, m_table->minimumHeight());
    if (m_splitter->sizes().value(1) != table)
        m_splitter->setSizes({all - table, table});
}

/// Beside one another where that has room, at large text and of long words in two rows.
void QuestionPage::arrangeChoices()
{
    int needed = 2 * space::large;
    for (int i = 0; i < m_choices->count(); ++i) {
        m_choices->itemAt(i)->invalidate(); // what is shown in it may have changed
        needed += m_choices->itemAt(i)->minimumSize().width() + space::small;
    }
    const bool apart = isLarge() || needed > m_whole->viewport()->width();
    m_choices->setDirection(apart ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuestionPage::fillKinds()
{
    m_kind->clear();
    const auto chooser = chooserOf(m_session);
    for (const core::chart::ChartChooser::Choice &choice :
         chooser ? chooser->choices() : std::vector<core::chart::ChartChooser::Choice>{}) {
        if (!choice.possible)
            continue;
        QString name = core::chart::ChartChooser::name(choice.kind, m_session.wording());
        if (choice.recommended)
            name = tr("%1 (recommended)").arg(name);
        addOption(*m_kind, name, core::chart::kindName(choice.kind), true, choice.reason);
    }
    m_kind->setCurrentIndex(m_kind->findData(core::chart::kindName(m_spec.kind)));
    m_kindLabel->show();
    m_kind->show();
}

void QuestionPage::fillItems()
{
    m_item->clear();
    const auto items = m_session.newest().items(m_session.view().question);
    const bool several = items.size() > 1;
    if (several) {
        m_item->addItem(tr("All together"), QString());
        for (const core::release::StatisticItem &item : items)
            m_item->addItem(core::chart::itemName(m_session.newest(), item, m_session.wording()), item.row.text());
        m_item->setCurrentIndex(std::max(0, m_item->findData(m_spec.view.item.text())));
    }
    m_itemLabel->setVisible(several);
    m_item->setVisible(several);
}

void QuestionPage::fillAnswers()
{
    using core::chart::Kind;
    m_answer->clear();
    const bool oneFigure = m_spec.kind == Kind::TileMap || m_spec.kind == Kind::Slope || m_spec.kind == Kind::Trend ||
        m_spec.kind == Kind::HeatTable;
    const core::questionnaire::Question *question = m_session.question();
    const bool shown = oneFigure && question;
    if (shown) {
        m_answer->addItem(tr("As recommended"), QString());
        const core::release::Release &release = m_session.newest();
        for (const core::questionnaire::Choice *choice : release.questionnaire().choices(*question, release.wave())) {
            if (!choice->notSubstantive)
                m_answer->addItem(
                    tr("Share: %1").arg(core::chart::choiceName(release, *choice, *question, m_session.wording())),
                    choice->code.text());
        }
        m_answer->setCurrentIndex(std::max(0, m_answer->findData(m_spec.view.category.text())));
    }
    m_answerLabel->setVisible(shown);
    m_answer->setVisible(shown);
}

void QuestionPage::fillTable()
{
    m_table->clearSpans();
    m_model->setTable(core::chart::tableOf(m_spec, m_session.wording()));
    m_table->verticalHeader()->setDefaultSectionSize(common::themeOf(this).scaled(lineOfTable));
    const int columns = m_model->columnCount();
    for (int row = 0; row < m_model->rowCount() && columns > 1; ++row) {
        if (m_model->isSpanned(row))
            m_table->setSpan(row, 0, 1, columns);
    }
    fitColumns();
}

/// As wide as their texts. Qt would ask the style for each cell and shape each text anew, which took a fifth of the
/// time of a change of view; figures are few different ones, so each is measured once.
void QuestionPage::fitColumns()
{
    const QFont font = m_table->font();
    const int margins = 2 * (m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 1) + 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        qreal widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->isSpanned(row))
                widest = std::max(widest,
                                  m_widths.width(font, m_model->index(row, column).data(Qt::DisplayRole).toString()));
        }
        m_table->setColumnWidth(column,
                                std::max(static_cast<int>(std::ceil(widest)) + margins,
                                         m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    // Why a row is not shown is said across all columns; where that is little, the last one makes room for it.
    const int last = m_model->columnCount() - 1;
    if (last < 0)
        return;
    int all = 0, reason = 0;
    for (int column = 0; column <= last; ++column)
        all += m_table->columnWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isSpanned(row))
            reason = std::max(reason,
                              margins +
                                  static_cast<int>(std::ceil(
                                      m_widths.width(font, m_model->index(row, 0).data(Qt::DisplayRole).toString()))));
    }
    if (reason > all)
        m_table->setColumnWidth(last, m_table->columnWidth(last) + reason - all);
}

void QuestionPage::showOpenAnswers()
{
    const core::questionnaire::Question &question = *m_session.question();
    const core::chart::Wording words = m_session.wording();
    m_spec = {};
    m_title->setText(question.id.text() + QStringLiteral("  ") +
                     core::chart::questionText(m_session.newest(), question, words));
    const core::release::Release *wave = openAnswersReleaseOf(m_session);
    m_subtitle->setText(core::chart::waveName(wave != nullptr ? *wave : m_session.newest(), words));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_kindLabel), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_itemLabel),
          static_cast<QWidget *>(m_item), static_cast<QWidget *>(m_answerLabel), static_cast<QWidget *>(m_answer),
          static_cast<QWidget *>(m_precision)})
        widget->hide();
    m_open->refresh();
    m_stack->setCurrentWidget(m_open);
}

void QuestionPage::showNothing(const core::base::Error &error)
{
    m_spec = {};
    const core::questionnaire::Question *question = m_session.question();
    m_title->setText(question ? core::chart::questionText(m_session.newest(), *question, m_session.wording())
                              : m_session.view().question.text());
    m_subtitle->setText({});
    m_nothing->setText(common::errorText(m_session.catalogue(), m_session.language(), error));
    m_stack->setCurrentWidget(m_nothing);
}

/// A group that is not shown leads to the nearest one that is.
void QuestionPage::followNearest(std::size_t panel, std::size_t row)
{
    if (panel >= m_spec.panels.size() || row >= m_spec.panels[panel].rows.size())
        return;
    const core::chart::Row &found = m_spec.panels[panel].rows[row];
    if (found.reason.isEmpty() || !found.nearest)
        return;
    core::chart::View view = m_session.view();
    view.base = *found.nearest;
    view.by.clear();
    view.kind.reset();
    m_session.setView(view);
}

void QuestionPage::followTheme()
{
    const common::Theme theme = common::themeOf(this);
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(lineOfTable)); // lines are as high as their text
    m_scroll->setMinimumHeight(theme.scaled(leastChart));
    m_table->setMinimumHeight(theme.scaled(leastTable));
    const bool large = isLarge();
    m_notes->setFolding(!large);
    m_scroll->setVerticalScrollBarPolicy(large ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (QComboBox *box : {m_kind, m_item, m_answer})
        box->setMinimumContentsLength(large ? 5 : 10); // the least; there mostly is more room
    arrangeChoices();
}

bool QuestionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_whole->viewport() && event->type() == QEvent::Resize)
        arrangeChoices();
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        m_chart->setAvailableHeight(availableHeight());
        keepRoom();
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        followTheme();
}

} // namespace ui::explorer
