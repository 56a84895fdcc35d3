// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/figuretable.h"

#include <QFont>

namespace ui::explorer {

using Line = core::chart::Table::Line;

void FigureTableModel::setTable(core::chart::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool FigureTableModel::isSpanned(int row) const
{
    const Line &line = m_table.lines[static_cast<std::size_t>(row)];
    return line.title || !line.reason.isEmpty();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.lines.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(0, static_cast<int>(m_table.columns.size()) - 1);
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_table.lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (!line.reason.isEmpty())
            return index.column() == 0 ? line.reason : QString();
        return line.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return line.reason.isEmpty() ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(m_table.columns.value(section + 1)) : QVariant();
    const auto row = static_cast<std::size_t>(section);
    if (row >= m_table.lines.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.lines[row].head;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && m_table.lines[row].title) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

} // namespace ui::explorer
