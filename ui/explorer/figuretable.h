// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttable.h"

#include <QAbstractTableModel>

namespace ui::explorer {

/// The table beside the chart: the same texts. A row that is not shown has its reason in the first cell, over the rest.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(core::chart::Table table);
    [[nodiscard]] const core::chart::Table &table() const { return m_table; }
    /// Whether the row's only text reaches over all columns.
    [[nodiscard]] bool isSpanned(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::chart::Table m_table;
};

} // namespace ui::explorer
