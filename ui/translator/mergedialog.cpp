// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/mergedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
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
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *summary = new common::WrappingLabel(common::TextRole::Body, this);
    summary->setText(tr("%n text(s) will change.", nullptr, static_cast<int>(plan.changes.size())) + QLatin1Char(' ') +
                     tr("%n left out.", nullptr, static_cast<int>(plan.refused.size())) + QLatin1Char(' ') +
                     tr("%n already the same.", nullptr, plan.unchanged));
    auto *list = new QTableWidget(0, 3, this);
    list->setObjectName(QStringLiteral("plan"));
    list->setAccessibleName(tr("What will change"));
    list->setHorizontalHeaderLabels({tr("Place"), tr("Before"), tr("After")});
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->setWordWrap(true);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const MergePlan::Refused &refused : plan.refused)
        addRow(*list,
               {refused.text.place.isEmpty() ? refused.text.unit.text() : refused.text.place,
                refused.text.forms.value(0), refusalText(refused.reason)});
    for (const MergePlan::Change &change : plan.changes)
        addRow(*list, {placeOf(table, change.unit), change.before.value(0), change.after.value(0)});

    auto *cancel = new common::BigButton(tr("Cancel"), common::ButtonKind::Secondary, this);
    auto *accept = new common::BigButton(tr("Make these changes"), common::ButtonKind::Primary, this);
    accept->setObjectName(QStringLiteral("acceptPlan"));
    accept->setEnabled(!plan.changes.empty());
    connect(cancel, &common::BigButton::clicked, this, &QDialog::reject);
    connect(accept, &common::BigButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::large, common::space::large, common::space::large);
    column->setSpacing(common::space::medium);
    column->addWidget(summary);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    resize(900, 560);
}

} // namespace ui::translator
