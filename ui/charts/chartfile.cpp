// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "core/base/safefile.h"
#include "ui/charts/layout.h"
#include "ui/charts/palette.h"
#include "ui/charts/render.h"

#include <QFileInfo>

namespace ui::charts {

using core::base::ErrorCode;

std::optional<FileKind> fileKindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return FileKind::Svg;
    if (ending == QLatin1String("png"))
        return FileKind::Png;
    if (ending == QLatin1String("pdf"))
        return FileKind::Pdf;
    return {};
}

QByteArray chartFile(const core::chart::ChartSpec &spec, FileKind kind, int pngScale)
{
    const Drawing drawing = layOut(spec, ChartStyle{}, fileWidth);
    switch (kind) {
    case FileKind::Svg:
        return drawingAsSvg(drawing);
    case FileKind::Png:
        return imageAsPng(drawingAsImage(drawing, pngScale));
    case FileKind::Pdf:
        return drawingAsPdf(drawing);
    }
    return {};
}

core::base::Result<std::function<core::base::Result<void>()>> drawForFile(const core::chart::ChartSpec &spec,
                                                                          const QString &path, int pngScale)
{
    const std::optional<FileKind> kind = fileKindOf(path);
    if (!kind)
        return core::base::fail(ErrorCode::InvalidValue,
                                {QStringLiteral("--output"), path, QStringLiteral(".svg, .png, .pdf")});
    if (*kind == FileKind::Png) {
        const QImage image = drawingAsImage(layOut(spec, ChartStyle{}, fileWidth), pngScale);
        return [path, image] {
            return core::base::writeOutput(path, imageAsPng(image));
        };
    }
    return [path, bytes = chartFile(spec, *kind)] {
        return core::base::writeOutput(path, bytes);
    };
}

core::base::Result<void> writeChart(const core::chart::ChartSpec &spec, const QString &path, int pngScale)
{
    const auto write = drawForFile(spec, path, pngScale);
    return write ? (*write)() : core::base::Result<void>(core::base::fail(write));
}

Drawing reportDrawing(const core::chart::ChartSpec &spec, core::report::Breadth breadth)
{
    ChartStyle style;
    style.headed = false;
    style.worded = false;
    style.noted = false;
    style.mostHeight = reportHeight;
    style.alwaysDense = true;
    return layOut(spec, style, breadth == core::report::Breadth::Whole ? reportWidth : halfReportWidth);
}

QString reportPicture(const core::chart::ChartSpec &spec, const QString &prefix, core::report::Breadth breadth)
{
    return drawingAsInlineSvg(reportDrawing(spec, breadth), prefix);
}

QString reportColour(const core::chart::Column &column)
{
    return ChartPalette(common::ColourScheme::Light).tone(column).fill.name().mid(1).toUpper();
}

QString proposedName(const core::chart::ChartSpec &spec)
{
    QString name = spec.number;
    for (const core::questionnaire::DimensionId &dimension : spec.view.by)
        name += QLatin1Char('-') + dimension.text();
    for (const core::questionnaire::WaveId &wave : spec.view.waves)
        name += QStringLiteral("-w") + wave.text();
    return name;
}

} // namespace ui::charts
