// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/mergedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/style.h"
#include "ui/common/wrappinglabel.h"
#include "ui/translator/changedtext.h"
#include "ui/translator/translationmodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>

#include <algorithm>

namespace ui::translator {

using core::language::MergePlan;
using core::language::Refusal;
using core::language::TranslationUnit;
using core::language::UnitState;

namespace {

enum Column { PlaceColumn, BeforeColumn, AfterColumn, ColumnCount };

constexpr int placeWidth = 220;

QString refusalText(Refusal reason)
{
    switch (reason) {
    case Refusal::Unknown:
        return MergeDialog::tr("Left out: there is no such text here.");
    case Refusal::Stale:
        return MergeDialog::tr("Left out: the source text has changed since the file was made.");
    case Refusal::Twice:
        return MergeDialog::tr("Left out: the file has this text twice, and the first one says something else.");
    case Refusal::Placeholders:
        break;
    }
    return MergeDialog::tr("Left out: a placeholder is missing or too many.");
}

/// Space gives and takes the ticks of all rows chosen, wherever in them the keyboard is.
class PlanList final : public QTableWidget
{
public:
    explicit PlanList(QWidget *parent) : QTableWidget(0, ColumnCount, parent) { }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QTableWidgetItem *current = item(currentRow(), PlaceColumn);
        if (event->key() != Qt::Key_Space || current == nullptr) {
            QTableWidget::keyPressEvent(event);
            return;
        }
        const Qt::CheckState wanted = current->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            QTableWidgetItem *each = item(row.row(), PlaceColumn);
            if (each->flags().testFlag(Qt::ItemIsUserCheckable))
                each->setCheckState(wanted);
        }
    }
};

void setCell(QTableWidget &list, int row, int column, const ChangedText &text)
{
    QTableWidgetItem *cell = list.item(row, column);
    cell->setText(text.plain);
    cell->setData(Qt::AccessibleTextRole, text.spoken);
    cell->setData(ChangedTextDelegate::HtmlRole, text.html);
}

/// A line of the program's own words under the text.
void addWords(ChangedText &text, const QString &words)
{
    for (QString *part : {&text.plain, &text.spoken})
        *part += QLatin1Char('\n') + words;
    text.html += QStringLiteral("<br><i>%1</i>").arg(words.toHtmlEscaped());
}

} // namespace

MergeDialog::MergeDialog(const QString &title, const MergePlan &plan, const core::language::TranslationTable &table,
                         QWidget *parent)
    : QDialog(parent), m_plan(plan), m_summary(new common::WrappingLabel(common::TextRole::Body, this)),
      m_hint(new common::WrappingLabel(common::TextRole::Help, this)), m_list(new PlanList(this)),
      m_cancel(new common::BigButton(common::ButtonKind::Secondary, this)),
      m_accept(new common::BigButton(common::ButtonKind::Primary, this))
{
    setWindowTitle(title);
    build();
    fill(table);
    retranslate();
    resize(1000, 640);
}

void MergeDialog::build()
{
    m_list->setObjectName(QStringLiteral("plan"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a row may be higher than the list
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new ChangedTextDelegate(m_list));
    m_list->verticalHeader()->hide();
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(PlaceColumn, QHeaderView::Interactive);
    header->resizeSection(PlaceColumn, common::themeOf(this).scaled(placeWidth));
    // Queued: the last column has its width only then.
    connect(header, &QHeaderView::sectionResized, m_list, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    connect(m_list, &QTableWidget::itemChanged, this, &MergeDialog::summarize);
    m_hint->setColourRole(common::Role::Muted);
    m_accept->setObjectName(QStringLiteral("acceptPlan"));
    m_accept->setDefault(true);
    connect(m_cancel, &common::BigButton::clicked, this, &QDialog::reject);
    connect(m_accept, &common::BigButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::large, common::space::large, common::space::large);
    column->setSpacing(common::space::medium);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);
}

void MergeDialog::fill(const core::language::TranslationTable &table)
{
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(static_cast<int>(m_plan.refused.size() + m_plan.changes.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column)
            m_list->setItem(row, column, new QTableWidgetItem);
    }
    const auto setPlace = [this](int row, const QString &place) {
        m_list->item(row, PlaceColumn)->setText(place);
        m_list->item(row, PlaceColumn)->setToolTip(place);
    };
    int row = 0;
    for (const MergePlan::Refused &refused : m_plan.refused) {
        const TranslationUnit *unit = table.find(refused.text.unit);
        m_refusedNow.append(unit == nullptr ? QStringList() : unit->forms(refused.text.language));
        m_list->item(row, PlaceColumn)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setPlace(row++, refused.text.place.isEmpty() ? refused.text.unit.text() : refused.text.place);
    }
    for (const MergePlan::Change &change : m_plan.changes) {
        const TranslationUnit *unit = table.find(change.unit);
        m_changed.push_back({unit == nullptr ? UnitState::Missing : unit->state(change.language),
                             unit != nullptr && unit->isTooLong(change.after)});
        m_list->item(row, PlaceColumn)->setCheckState(Qt::Checked);
        setPlace(row++, unit == nullptr ? change.unit.text() : unit->place);
    }
    if (!m_plan.changes.empty())
        m_list->setCurrentCell(static_cast<int>(m_plan.refused.size()), PlaceColumn);
}

void MergeDialog::fillChange(int row, size_t change)
{
    const MergePlan::Change &made = m_plan.changes[change];
    ChangedText before = changedText(made.before, made.after, Side::Before);
    ChangedText after = changedText(made.before, made.after, Side::After);
    if (made.before == made.after) { // then its state is what changes
        addWords(before, TranslationModel::stateText(m_changed[change].stateBefore));
        addWords(after, TranslationModel::stateText(made.state));
    }
    if (m_changed[change].isTooLong)
        addWords(after, TranslationModel::faultText(core::language::TextFault::TooLong));
    setCell(*m_list, row, BeforeColumn, before);
    setCell(*m_list, row, AfterColumn, after);
}

void MergeDialog::fillRefused(int row, size_t refused)
{
    const MergePlan::Refused &left = m_plan.refused[refused];
    const QStringList &now = m_refusedNow.at(static_cast<qsizetype>(refused));
    ChangedText theirs = changedText(left.text.forms, left.text.forms, Side::After);
    addWords(theirs, refusalText(left.reason));
    setCell(*m_list, row, BeforeColumn, changedText(now, now, Side::Before));
    setCell(*m_list, row, AfterColumn, theirs);
}

bool MergeDialog::isTicked(size_t change) const
{
    return m_list->item(static_cast<int>(m_plan.refused.size() + change), PlaceColumn)->checkState() == Qt::Checked;
}

MergePlan MergeDialog::chosenPlan() const
{
    MergePlan plan = m_plan;
    plan.changes.clear();
    for (size_t i = 0; i < m_plan.changes.size(); ++i) {
        if (isTicked(i))
            plan.changes.push_back(m_plan.changes[i]);
    }
    return plan;
}

void MergeDialog::summarize()
{
    size_t changes = 0;
    for (size_t i = 0; i < m_plan.changes.size(); ++i)
        changes += isTicked(i) ? 1 : 0;
    const size_t leftOut = m_plan.refused.size() + m_plan.changes.size() - changes;
    m_summary->setText(tr("%n text(s) will change.", nullptr, static_cast<int>(changes)) + QLatin1Char(' ') +
                       tr("%n left out.", nullptr, static_cast<int>(leftOut)) + QLatin1Char(' ') +
                       tr("%n already the same.", nullptr, m_plan.unchanged));
    m_accept->setEnabled(changes > 0);
}

void MergeDialog::retranslate()
{
    m_list->setAccessibleName(tr("What will change"));
    m_list->setHorizontalHeaderLabels({tr("Place"), tr("Before"), tr("After")});
    {
        const QSignalBlocker quiet(m_list);
        int row = 0;
        for (size_t i = 0; i < m_plan.refused.size(); ++i)
            fillRefused(row++, i);
        for (size_t i = 0; i < m_plan.changes.size(); ++i)
            fillChange(row++, i);
    }
    summarize();
    m_hint->setText(
        tr("A row without a tick is left out. The space bar gives and takes the ticks of the rows chosen."));
    m_cancel->setLabel(tr("Cancel"));
    m_accept->setLabel(tr("Make these changes"));
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::translator
