// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/mergedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>

namespace ui::translator {

using core::language::MergePlan;
using core::language::Refusal;

namespace {

QString refusalText(Refusal reason)
{
    switch (reason) {
    case Refusal::Unknown:
        return MergeDialog::tr("Left out: there is no such text here.");
    case Refusal::Stale:
        return MergeDialog::tr("Left out: the source text has changed since the file was made.");
    case Refusal::Placeholders:
        break;
    }
    return MergeDialog::tr("Left out: a placeholder is missing or too many.");
}

void addRow(QTableWidget &list, const QStringList &cells)
{
    const int row = list.rowCount();
    list.insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        list.setItem(row, column, new QTableWidgetItem(cells.at(column)));
}

QString placeOf(const core::language::TranslationTable &table, const core::language::UnitId &id)
{
    const core::language::TranslationUnit *unit = table.find(id);
    return unit == nullptr ? id.text() : unit->place;
}

} // namespace

MergeDialog::MergeDialog(const QString &title, const MergePlan &plan, const core::language::TranslationTable &table,
                         QWidget *parent)
    : QDialog(parent), m_plan(plan), m_summary(new common::WrappingLabel(common::TextRole::Body, this)),
      m_list(new QTableWidget(0, 3, this)), m_cancel(new common::BigButton(common::ButtonKind::Secondary, this)),
      m_accept(new common::BigButton(common::ButtonKind::Primary, this))
{
    setWindowTitle(title);
    build();
    fill(table);
    retranslate();
    resize(900, 560);
}

void MergeDialog::build()
{
    m_list->setObjectName(QStringLiteral("plan"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_accept->setObjectName(QStringLiteral("acceptPlan"));
    m_accept->setEnabled(!m_plan.changes.empty());
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
    column->addLayout(buttons);
}

void MergeDialog::fill(const core::language::TranslationTable &table)
{
    for (const MergePlan::Refused &refused : m_plan.refused)
        addRow(*m_list,
               {refused.text.place.isEmpty() ? refused.text.unit.text() : refused.text.place,
                refused.text.forms.value(0), QString()});
    for (const MergePlan::Change &change : m_plan.changes)
        addRow(*m_list, {placeOf(table, change.unit), change.before.value(0), change.after.value(0)});
}

void MergeDialog::retranslate()
{
    m_summary->setText(tr("%n text(s) will change.", nullptr, static_cast<int>(m_plan.changes.size())) +
                       QLatin1Char(' ') + tr("%n left out.", nullptr, static_cast<int>(m_plan.refused.size())) +
                       QLatin1Char(' ') + tr("%n already the same.", nullptr, m_plan.unchanged));
    m_list->setAccessibleName(tr("What will change"));
    m_list->setHorizontalHeaderLabels({tr("Place"), tr("Before"), tr("After")});
    for (size_t i = 0; i < m_plan.refused.size(); ++i)
        m_list->item(static_cast<int>(i), 2)->setText(refusalText(m_plan.refused[i].reason));
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
