// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui::charts {
namespace {

class ChartInterface;

/// One data point.
class MarkInterface final : public QAccessibleInterface
{
public:
    MarkInterface(ChartWidget *widget, int index) : m_widget(widget), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_widget && mark() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && mark() ? mark()->name : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!mark())
            return {};
        const QRect place = mark()->bounds.toAlignedRect();
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_widget->hasFocus() && m_widget->currentMark() == m_index;
        state.readOnly = true;
        return state;
    }

private:
    [[nodiscard]] const Mark *mark() const
    {
        const auto index = static_cast<std::size_t>(m_index);
        return index < m_widget->drawing().marks.size() ? &m_widget->drawing().marks[index] : nullptr;
    }

    ChartWidget *m_widget; ///< outlives its interface, which its parent interface removes
    int m_index;
};

class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(ChartWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart), m_widget(widget) { }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_widget->drawing().marks.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new MarkInterface(m_widget, static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount(); i-- > 0;) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    ChartWidget *m_widget;
    mutable std::vector<QAccessible::Id> m_children; // made when first asked for; the base class asks const
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(ChartWidget::staticMetaObject.className()))
        return nullptr;
    auto *widget = qobject_cast<ChartWidget *>(object);
    return widget ? new ChartInterface(widget) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace ui::charts
