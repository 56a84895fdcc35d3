// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/checks.h"

#include "ui/common/contrastcheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStringList>
#include <QWidget>

namespace ui::common {
namespace {

Fault faultOf(const QWidget &widget, FaultKind kind, const QString &detail = {})
{
    constexpr int enough = 60; // of a text, to find it by
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    const QString name =
        QStringLiteral("%1 %2 \"%3\"")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(enough));
    return {kind, name, text, detail};
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
        qobject_cast<const QLineEdit *>(&widget) != nullptr || qobject_cast<const QPlainTextEdit *>(&widget) != nullptr;
}

void checkText(const QWidget &widget, std::vector<Fault> &faults)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if ((label == nullptr || label->text().isEmpty()) && (button == nullptr || button->text().isEmpty()))
        return;
    const QSize least = widget.minimumSizeHint();
    if (widget.width() < least.width())
        faults.push_back(faultOf(widget, FaultKind::ClippedText,
                                 QStringLiteral("width %1, needs %2").arg(widget.width()).arg(least.width())));
    const int needed = widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : least.height();
    if (widget.height() < needed)
        faults.push_back(faultOf(widget, FaultKind::ClippedText,
                                 QStringLiteral("height %1, needs %2").arg(widget.height()).arg(needed)));
}

void checkControl(QWidget &widget, int leastTarget, std::vector<Fault> &faults)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    if (face == nullptr || face->text(QAccessible::Name).isEmpty())
        faults.push_back(faultOf(widget, FaultKind::NoName));
    if (widget.width() < leastTarget || widget.height() < leastTarget)
        faults.push_back(
            faultOf(widget, FaultKind::SmallTarget,
                    QStringLiteral("%1 x %2, least %3").arg(widget.width()).arg(widget.height()).arg(leastTarget)));
}

/// Content may be longer than a scroll area, never wider: nothing scrolls sideways.
void checkSides(const QWidget &widget, std::vector<Fault> &faults)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow())
        return;
    // A splitter that is turned round puts its last pane one pixel too far: nobody sees it, and the sum is Qt's.
    const int slack = qobject_cast<const QSplitter *>(parent) != nullptr ? 1 : 0;
    if (widget.x() < -slack || widget.x() + widget.width() > parent->width() + slack)
        faults.push_back(faultOf(
            widget, FaultKind::OutsideWindow,
            QStringLiteral("%1 … %2 of %3").arg(widget.x()).arg(widget.x() + widget.width()).arg(parent->width())));
}

/// What a person sees of a page, without what Qt makes for itself.
std::vector<QWidget *> visibleIn(const QWidget &root)
{
    std::vector<QWidget *> visible;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (widget->window() != root.window() || widget->inherits("QFocusFrame") || widget->inherits("QScrollBar") ||
            widget->inherits("QTableCornerButton")) // Qt's own, for the mouse alone
            continue;
        visible.push_back(widget);
    }
    return visible;
}

} // namespace

std::vector<Fault> checkLayout(const QWidget &root, int leastTarget)
{
    std::vector<Fault> faults;
    for (QWidget *widget : visibleIn(root)) {
        checkText(*widget, faults);
        if (isControl(*widget))
            checkControl(*widget, leastTarget, faults);
        checkSides(*widget, faults);
    }
    return faults;
}

std::vector<Fault> checkContrast(QWidget &root)
{
    std::vector<Fault> faults;
    const QImage picture = root.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const ContrastCheck check(root, picture);
    for (const QWidget *widget : visibleIn(root)) {
        for (const QString &pale : check.paleParts(*widget))
            faults.push_back(faultOf(*widget, FaultKind::LowContrast, pale));
    }
    return faults;
}

std::vector<Fault> checkPage(QWidget &root, int leastTarget)
{
    std::vector<Fault> faults = checkLayout(root, leastTarget);
    const std::vector<Fault> pale = checkContrast(root);
    faults.insert(faults.end(), pale.begin(), pale.end());
    return faults;
}

QString faultText(const std::vector<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults) {
        const char *kind = "";
        switch (fault.kind) {
        case FaultKind::ClippedText:
            kind = "clipped";
            break;
        case FaultKind::NoName:
            kind = "no name";
            break;
        case FaultKind::SmallTarget:
            kind = "small target";
            break;
        case FaultKind::OutsideWindow:
            kind = "outside";
            break;
        case FaultKind::LowContrast:
            kind = "low contrast";
            break;
        }
        lines.append(QStringLiteral("%1: %2 %3").arg(QString::fromLatin1(kind), fault.widget, fault.detail));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui::common
