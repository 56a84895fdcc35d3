// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/chartexporter.h"

#include "ui/charts/chartfile.h"

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
    const QByteArray png = charts::chartFile(spec, charts::FileKind::Png, 2);
    data->setImageData(QImage::fromData(png, "PNG"));
    data->setData(QStringLiteral("image/png"), png);
    data->setData(QStringLiteral("image/svg+xml"), charts::chartFile(spec, charts::FileKind::Svg));
    return data;
}

} // namespace ui::explorer
