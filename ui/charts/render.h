// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace ui::charts {

/// Draws the list with any painter, its upper left corner at the painter's origin.
void paintDrawing(QPainter &painter, const Drawing &drawing);

/// SVG 1.1 with text as text, title and description for readers, and a title on each data point.
[[nodiscard]] QByteArray drawingAsSvg(const Drawing &drawing);
/// The same as an element to stand inside HTML: no XML declaration; ids begin with prefix, so that several may stand on
/// one page.
[[nodiscard]] QString drawingAsInlineSvg(const Drawing &drawing, const QString &prefix);

/// Scale 1 … 4. Title and description go with it into a file.
[[nodiscard]] QImage drawingAsImage(const Drawing &drawing, qreal scale);
/// Any thread.
[[nodiscard]] QByteArray imageAsPng(const QImage &image);
/// One page of the drawing's size, vectors and text.
[[nodiscard]] QByteArray drawingAsPdf(const Drawing &drawing);

} // namespace ui::charts
