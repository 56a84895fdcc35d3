// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ratetable.h"

#include "ui/common/space.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace ui::desk {

namespace {

enum Column { Question, Differing, Share, Interval, Columns };

} // namespace

RateTable::RateTable(QWidget *parent) : QTableWidget(0, Columns, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    retranslate();
}

void RateTable::setLines(const std::vector<Line> &lines)
{
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = lines[static_cast<size_t>(row)];
        const QStringList texts{line.question, line.differing, line.share, line.interval};
        for (int column = 0; column < Columns; ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setTextAlignment(column == Question ? Qt::AlignLeft | Qt::AlignVCenter
                                                      : Qt::AlignRight | Qt::AlignVCenter);
            QFont face = font();
            face.setBold(line.leads);
            cell->setFont(face);
            setItem(row, column, cell);
        }
    }
    fit();
}

QSize RateTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {QTableWidget::sizeHint().width(), height};
}

void RateTable::fit()
{
    int left = viewport()->width();
    for (int column = Question + 1; column < Columns; ++column) {
        const int needed = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, needed + common::space::medium);
        left -= columnWidth(column);
    }
    // What the figures leave, at once: a header that stretches it does so later, and the rows would be as high as the
    // questions were in another width.
    setColumnWidth(Question, std::max(left, horizontalHeader()->sectionSizeHint(Question)));
    fitRows();
}

void RateTable::fitRows()
{
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + common::space::small);
    updateGeometry();
}

void RateTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void RateTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Question"), tr("Differ"), tr("Error rate"), tr("95 % interval")});
    for (int column = 0; column < Columns; ++column)
        horizontalHeaderItem(column)->setTextAlignment(column == Question ? Qt::AlignLeft | Qt::AlignVCenter
                                                                          : Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("How often the two keyings differ"));
}

void RateTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fit();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace ui::desk
