// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/chartexporter.h"

#include "ui/charts/chartfile.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"

#include <QImage>
#include <QMimeData>

namespace ui::explorer {

QMimeData *tableMimeData(const core::chart::Table &table)
{
    auto *data = new QMimeData;
    data->setHtml(core::chart::tableAsHtml(table));
    data->setText(core::chart::tableAsTsv(table));
    return data;
}

QMimeData *chartMimeData(const core::chart::ChartSpec &spec, const core::chart::Table &table)
{
    QMimeData *data = tableMimeData(table);
    // Drawn once for both. The clipboard makes a PNG of the picture when a program asks for it.
    const charts::Drawing drawing = charts::layOut(spec, charts::ChartStyle{}, charts::fileWidth);
    data->setImageData(charts::drawingAsImage(drawing, 2));
    data->setData(QStringLiteral("image/svg+xml"), charts::drawingAsSvg(drawing));
    return data;
}

} // namespace ui::explorer
