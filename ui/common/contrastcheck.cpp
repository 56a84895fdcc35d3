// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contrastcheck.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace ui::common {
namespace {

constexpr double leastText = 4.5;
constexpr double leastEdge = 3;
constexpr int frame = 5; ///< pixels at the sides of a button or field that may be its frame

bool hasFrame(const QWidget &widget)
{
    return qobject_cast<const QRadioButton *>(&widget) != nullptr ||
        qobject_cast<const QCheckBox *>(&widget) != nullptr || qobject_cast<const QLineEdit *>(&widget) != nullptr ||
        qobject_cast<const QPlainTextEdit *>(&widget) != nullptr;
}

bool showsText(const QWidget &widget)
{
    if (widget.property(textElsewhere).toBool())
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().trimmed().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().trimmed().isEmpty();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return !field->displayText().trimmed().isEmpty();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return !box->currentText().trimmed().isEmpty();
    return false;
}

} // namespace

QRect ContrastCheck::placeOf(const QWidget &widget) const
{
    const QRect visible = widget.visibleRegion().boundingRect();
    // Of a text that is half scrolled away perhaps not one line is left.
    if (visible.height() * 2 < widget.height() || visible.width() * 2 < widget.width())
        return {};
    const double scale = m_picture.devicePixelRatio();
    const QRect place = visible.translated(widget.mapTo(&m_root, QPoint()));
    return QRect(qRound(place.x() * scale), qRound(place.y() * scale), qRound(place.width() * scale),
                 qRound(place.height() * scale)) &
        m_picture.rect();
}

/// By something drawn over it, like a blank screen.
bool ContrastCheck::isCovered(const QWidget &widget) const
{
    const QRect visible = widget.visibleRegion().boundingRect(); // the rest is scrolled away, perhaps beyond the cover
    for (const QWidget *below = &widget; below != &m_root && below->parentWidget() != nullptr;
         below = below->parentWidget()) {
        const QWidget *around = below->parentWidget();
        const QRect place = visible.translated(widget.mapTo(around, QPoint()));
        const QObjectList &siblings = around->children(); // the later, the higher
        for (auto above = siblings.indexOf(below) + 1; above < siblings.size(); ++above) {
            const auto *cover = qobject_cast<const QWidget *>(siblings.at(above));
            if (cover != nullptr && !cover->isHidden() && !cover->isWindow() && !cover->inherits("QFocusFrame") &&
                cover->geometry().contains(place))
                return true;
        }
    }
    return false;
}

double ContrastCheck::strongestStroke(const QRect &place) const
{
    constexpr int every = 3; // pixels, to find the ground
    QHash<QRgb, int> counts;
    QRgb ground = 0;
    int most = 0;
    for (int y = place.top(); y <= place.bottom(); y += every) {
        for (int x = place.left(); x <= place.right(); x += every) {
            const QRgb colour = m_picture.pixel(x, y);
            if (++counts[colour] > most) {
                most = counts[colour];
                ground = colour;
            }
        }
    }
    QHash<QRgb, double> known;
    double strongest = 1;
    QRgb before = ground;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb colour = m_picture.pixel(x, y);
            if (colour == before || colour == ground)
                continue;
            before = colour;
            auto ratio = known.find(colour);
            if (ratio == known.end())
                ratio = known.insert(colour, contrast(QColor(colour), QColor(ground)));
            strongest = std::max(strongest, *ratio);
        }
    }
    return strongest;
}

double ContrastCheck::edge(const QRect &place, Qt::LayoutDirection direction) const
{
    const bool fromLeft = direction == Qt::LeftToRight;
    const int y = place.center().y();
    const int last = m_picture.width() - 1;
    const int outside = fromLeft ? std::max(0, place.left() - 2) : std::min(last, place.right() + 2);
    const int inside = fromLeft ? std::min(place.left() + frame - 1, last) : std::max(place.right() - frame + 1, 0);
    const QColor beside(m_picture.pixel(outside, y));
    double strongest = 1;
    for (int x = std::min(outside, inside); x <= std::max(outside, inside); ++x)
        strongest = std::max(strongest, contrast(QColor(m_picture.pixel(x, y)), beside));
    return strongest;
}

QStringList ContrastCheck::paleParts(const QWidget &widget) const
{
    QStringList pale;
    const bool text = showsText(widget);
    const bool framed = hasFrame(widget);
    if ((!text && !framed) || !widget.isEnabled())
        return pale;
    const QRect place = placeOf(widget);
    if (place.isEmpty() || isCovered(widget))
        return pale;
    const auto note = [&](const char *what, double ratio, double least) {
        if (ratio < least)
            pale.append(
                QStringLiteral("%1 %2, least %3").arg(QString::fromLatin1(what)).arg(ratio, 0, 'f', 2).arg(least));
    };
    const bool button = qobject_cast<const QAbstractButton *>(&widget) != nullptr;
    const int inset = button || framed ? std::min({frame, place.width() / 4, place.height() / 4}) : 0;
    if (text)
        note("text", strongestStroke(place.adjusted(inset, inset, -inset, -inset)), leastText);
    if (framed && !widget.hasFocus()) // around it stands the ring, which is looked at by the style's own tests
        note("edge", edge(place, widget.layoutDirection()), leastEdge);
    return pale;
}

} // namespace ui::common
