// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/shown.h"

#include "ui/charts/chartwidget.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QTextBrowser>
#include <QWidget>

#include <utility>

namespace tests {
namespace {

class Collector
{
public:
    void add(const QString &text)
    {
        const QString plain = text.simplified();
        if (!plain.isEmpty() && (m_texts.isEmpty() || m_texts.last() != plain))
            m_texts.append(plain);
    }

    void ofModel(const QAbstractItemModel *model)
    {
        if (model == nullptr)
            return;
        const int columns = model->columnCount();
        for (int column = 0; column < columns; ++column)
            add(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}})
                    add(index.data(role).toString());
            }
        }
    }

    void ofWidget(QWidget &widget)
    {
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget)) {
            for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Description})
                add(spoken->text(part));
        }
        add(widget.toolTip());
        add(widget.accessibleName()); // of some kinds of widgets the system does not hand it on by itself
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            add(label->text());
        if (const auto *line = qobject_cast<QLineEdit *>(&widget))
            add(line->placeholderText());
        if (const auto *box = qobject_cast<QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
            ofModel(view->model());
        if (const auto *browser = qobject_cast<QTextBrowser *>(&widget))
            add(browser->toPlainText());
        if (const auto *chart = qobject_cast<ui::charts::ChartWidget *>(&widget))
            ofChart(*chart);
        for (const QAction *action : widget.actions()) {
            if (action->isVisible()) // the heading of a part of a menu is a separator with words
                add(action->text());
        }
    }

    void ofChart(const ui::charts::ChartWidget &chart)
    {
        add(chart.drawing().title);
        add(chart.drawing().description);
        // The lines of one wrapped text follow one another: they are one text.
        const ui::charts::TextShape *above = nullptr;
        QString block;
        for (const ui::charts::Shape &shape : chart.drawing().shapes) {
            const auto *text = std::get_if<ui::charts::TextShape>(&shape);
            if (text == nullptr)
                continue;
            const bool goesOn = above != nullptr && above->at.x() == text->at.x() && above->font == text->font &&
                text->at.y() > above->at.y() && text->at.y() - above->at.y() < 2 * text->font.pixelSize();
            if (!goesOn)
                add(std::exchange(block, QString()));
            block += (block.isEmpty() ? QString() : QStringLiteral(" ")) + text->text;
            above = text;
        }
        add(block);
        for (const ui::charts::Mark &mark : chart.drawing().marks)
            add(mark.name);
    }

    [[nodiscard]] QStringList take() { return std::move(m_texts); }

private:
    QStringList m_texts;
};

} // namespace

QStringList shownTexts(QWidget &window)
{
    Collector collector;
    collector.add(window.windowTitle());
    collector.ofWidget(window);
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isMenu = qobject_cast<QMenu *>(widget) != nullptr;
        const QWidget *top = widget->window();
        if (isMenu || (top == &window && widget->isVisibleTo(&window)))
            collector.ofWidget(*widget);
    }
    return collector.take();
}

} // namespace tests
