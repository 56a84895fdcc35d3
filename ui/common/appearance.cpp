// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/focusring.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui::common {
namespace {

int depthOf(const QWidget *widget)
{
    int depth = 0;
    while ((widget = widget->parentWidget()) != nullptr)
        ++depth;
    return depth;
}

} // namespace

Appearance::Appearance(QApplication &application, const Theme &theme, QObject *parent)
    : QObject(parent), m_application(application), m_style(new Style(theme)), m_ring(new FocusRing(application, this)),
      m_theme(theme)
{
    QApplication::setStyle(m_style);
    apply();
}

Appearance::~Appearance() = default;

void Appearance::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_style->setTheme(theme);
    apply();
    emit themeChanged(m_theme);
}

void Appearance::apply()
{
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TextRole::Body));
    // Sizes and own paintings depend on the theme too, where palette and font may stay the same.
    // What is inside comes first: a page that scrolls measures what it holds as soon as it hears of the change.
    QWidgetList widgets = QApplication::allWidgets();
    std::stable_sort(widgets.begin(), widgets.end(),
                     [](const QWidget *a, const QWidget *b) { return depthOf(a) > depthOf(b); });
    for (QWidget *widget : std::as_const(widgets)) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace ui::common
