// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/escapeback.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace ui::common {

namespace {

/// Watches the keys that nothing on the page has taken.
class EscapeBack final : public QObject
{
public:
    EscapeBack(QWidget *page, QAbstractButton *back, const QWidget *unlessShown)
        : QObject(page), m_back(back), m_unlessShown(unlessShown)
    {
        page->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return QObject::eventFilter(watched, event);
        const bool isHeld = m_unlessShown != nullptr && m_unlessShown->isVisible();
        if (isHeld || !m_back->isVisible() || !m_back->isEnabled())
            return QObject::eventFilter(watched, event);
        m_back->click();
        return true;
    }

private:
    QAbstractButton *m_back;
    const QWidget *m_unlessShown;
};

} // namespace

void leaveByEscape(QWidget *page, QAbstractButton *back, const QWidget *unlessShown)
{
    new EscapeBack(page, back, unlessShown); // of the page
}

} // namespace ui::common
