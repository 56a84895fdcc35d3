// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a drawing says has room in it.
#include "ui/charts/layout.h"

#include <QFontMetricsF>

namespace ui::charts {
namespace {

constexpr qreal slack = 1; // pixels: half of one at either side is rounding

struct Placed
{
    QRectF bounds; ///< from the base line up to the height of capitals: what must be free of other texts
    QString text;
};

Placed placed(const TextShape &shape)
{
    const QFontMetricsF metrics(shape.font);
    const qreal width = metrics.horizontalAdvance(shape.text);
    const qreal left = shape.anchor == TextShape::Anchor::Start ? shape.at.x()
        : shape.anchor == TextShape::Anchor::End                ? shape.at.x() - width
                                                                : shape.at.x() - width / 2;
    return {QRectF(left, shape.at.y() - metrics.capHeight(), width, metrics.capHeight()), shape.text};
}

} // namespace

QStringList textsThatDoNotFit(const Drawing &drawing)
{
    std::vector<Placed> texts;
    for (const Shape &shape : drawing.shapes) {
        if (const auto *text = std::get_if<TextShape>(&shape))
            texts.push_back(placed(*text));
    }
    QStringList found = drawing.brokenWords;
    const QRectF whole(QPointF(0, 0), drawing.size);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        bool free = whole.adjusted(-slack, -slack, slack, slack).contains(texts[i].bounds);
        for (std::size_t j = i + 1; j < texts.size() && free; ++j)
            free = !texts[i].bounds.adjusted(slack, slack, -slack, -slack).intersects(texts[j].bounds);
        if (!free)
            found.append(texts[i].text);
    }
    found.removeDuplicates();
    return found;
}

} // namespace ui::charts
