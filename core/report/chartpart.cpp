// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/nativechart.h"
#include "core/report/officexml.h"

#include <algorithm>
#include <cmath>

// The order of elements is that of the schema (ECMA-376, dml-chart.xsd); office programs refuse another.
namespace core::report {
namespace {

using Point = NativeChart::Point;
using Series = NativeChart::Series;
using Shape = NativeChart::Shape;

const QString ink = QStringLiteral("16202B"), muted = QStringLiteral("4A5765"), gridLine = QStringLiteral("DDE2E8"),
              zeroLine = QStringLiteral("76828F"), danger = QStringLiteral("A3231B"), paper = QStringLiteral("FFFFFF");
const QString categoryAxis = QStringLiteral("111111111"), valueAxis = QStringLiteral("222222222");
constexpr double narrowest = 7; ///< of a part of a bar, in percent of it, that a figure fits into
constexpr int hairLine = 6350, thinLine = 9525, dataLine = 28575; ///< English Metric Units, 12,700 a point

QString whole(qsizetype value)
{
    return QString::number(value);
}

/// "B", "AA": a column of a sheet, counted from 0.
QString columnName(std::size_t column)
{
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

/// Dark or light, whichever is read better on it (relative luminance of WCAG 2).
QString readableOn(const QString &colour)
{
    const auto part = [&](int at) {
        const double share = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
    return luminance > 0.179 ? ink : paper;
}

class ChartWriter
{
public:
    ChartWriter(const NativeChart &chart, const NativeChartFacts &facts) : m_chart(chart), m_facts(facts) { }

    [[nodiscard]] QByteArray run()
    {
        m_xml.open("c:chartSpace", {{"xmlns:c", chartSpace}, {"xmlns:a", drawingSpace}, {"xmlns:r", linkSpace}});
        m_xml.value("c:date1904", QStringLiteral("0"))
            .value("c:lang", m_facts.language.text())
            .value("c:roundedCorners", QStringLiteral("0"));
        m_xml.open("c:chart");
        title();
        m_xml.open("c:plotArea").leaf("c:layout");
        plot();
        axes();
        m_xml.close();
        if (m_chart.series.size() > 1)
            legend();
        m_xml.value("c:plotVisOnly", QStringLiteral("1")).value("c:dispBlanksAs", QStringLiteral("gap"));
        m_xml.close();
        m_xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        text(ink, m_facts.textSize, false);
        m_xml.open("c:externalData", {{"r:id", m_facts.workbook}}).value("c:autoUpdate", QStringLiteral("0")).close();
        return m_xml.take();
    }

private:
    /// Look of text: c:txPr.
    void text(const QString &colour, int size, bool bold)
    {
        // Turned by nothing: so LibreOffice writes every name of an axis, where it would leave out every other.
        m_xml.open("c:txPr")
            .leaf("a:bodyPr", {{"rot", QStringLiteral("0")}})
            .leaf("a:lstStyle")
            .open("a:p")
            .open("a:pPr");
        runLook("a:defRPr", colour, size, bold);
        m_xml.close().leaf("a:endParaRPr", {{"lang", m_facts.language.text()}}).close().close();
    }

    void runLook(const char *element, const QString &colour, int size, bool bold)
    {
        m_xml.open(element,
                   {{"lang", m_facts.language.text()},
                    {"sz", whole(qsizetype{100} * size)},
                    {"b", bold ? QStringLiteral("1") : QStringLiteral("0")}});
        fill(colour);
        m_xml.leaf("a:latin", {{"typeface", QStringLiteral("+mn-lt")}}).close();
    }

    void fill(const QString &colour) { m_xml.open("a:solidFill").leaf("a:srgbClr", {{"val", colour}}).close(); }

    /// Look of a shape: c:spPr. Empty colours: nothing.
    void look(const QString &inside, const QString &edge, int width)
    {
        m_xml.open("c:spPr");
        if (inside.isEmpty())
            m_xml.leaf("a:noFill");
        else
            fill(inside);
        line(edge, width);
        m_xml.close();
    }

    void line(const QString &colour, int width)
    {
        m_xml.open("a:ln", {{"w", whole(width)}});
        if (colour.isEmpty())
            m_xml.leaf("a:noFill");
        else
            fill(colour);
        m_xml.close();
    }

    void title()
    {
        if (!m_facts.mark.isEmpty()) {
            m_xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
            m_xml.open("a:pPr");
            runLook("a:defRPr", danger, m_facts.textSize, true);
            m_xml.close().open("a:r");
            runLook("a:rPr", danger, m_facts.textSize, true);
            m_xml.open("a:t").text(m_facts.mark).close().close().close().close().close();
            m_xml.value("c:overlay", QStringLiteral("0")).close();
        }
        m_xml.value("c:autoTitleDeleted", m_facts.mark.isEmpty() ? QStringLiteral("1") : QStringLiteral("0"));
    }

    void legend()
    {
        m_xml.open("c:legend").value("c:legendPos", QStringLiteral("b")).value("c:overlay", QStringLiteral("0"));
        text(ink, m_facts.textSize, false);
        m_xml.close();
    }

    void plot()
    {
        const bool lines = m_chart.shape == Shape::Lines, stacked = m_chart.shape == Shape::Stacked;
        m_xml.open(lines ? "c:lineChart" : "c:barChart");
        if (!lines)
            m_xml.value("c:barDir", QStringLiteral("bar"));
        m_xml.value("c:grouping",
                    lines         ? QStringLiteral("standard")
                        : stacked ? QStringLiteral("stacked")
                                  : QStringLiteral("clustered"));
        m_xml.value("c:varyColors", QStringLiteral("0"));
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            series(m_chart.series[i], i);
        if (lines) {
            m_xml.value("c:marker", QStringLiteral("1"));
        } else {
            m_xml.value("c:gapWidth", QStringLiteral("50"));
            if (stacked)
                m_xml.value("c:overlap", QStringLiteral("100"));
        }
        m_xml.value("c:axId", categoryAxis).value("c:axId", valueAxis).close();
    }

    void series(const Series &series, std::size_t place)
    {
        const bool lines = m_chart.shape == Shape::Lines;
        const bool hollow = std::all_of(series.points.begin(), series.points.end(),
                                        [](const Point &point) { return !point.value || point.published; });
        const auto number = static_cast<qsizetype>(place);
        m_xml.open("c:ser").value("c:idx", whole(number)).value("c:order", whole(number));
        m_xml.open("c:tx").open("c:strRef");
        m_xml.open("c:f").text(QStringLiteral("Data!$%1$1").arg(columnName(place + 1))).close();
        cache("c:strCache", {series.name});
        m_xml.close().close();
        if (lines) {
            m_xml.open("c:spPr");
            line(series.colour, dataLine);
            m_xml.close();
            marker(series, place, hollow);
        } else {
            // Parts of a bar are kept apart by a thin line of the paper's colour.
            look(hollow ? QString() : series.colour,
                 hollow                                ? series.colour
                     : m_chart.shape == Shape::Stacked ? paper
                                                       : QString(),
                 hollow ? 2 * thinLine : thinLine);
            m_xml.value("c:invertIfNegative", QStringLiteral("0"));
        }
        if (lines)
            linePoints(series, place);
        labels(series);
        if (m_chart.intervals && place == 0)
            intervals(series);
        categories();
        values(series, place);
        if (lines)
            m_xml.value("c:smooth", QStringLiteral("0"));
        m_xml.close();
    }

    void marker(const Series &series, std::size_t place, bool hollow)
    {
        static constexpr const char *shapes[] = {"circle", "square", "diamond", "triangle"};
        m_xml.open("c:marker").value("c:symbol", QLatin1String(shapes[place % 4])).value("c:size", QStringLiteral("8"));
        look(hollow ? paper : series.colour, series.colour, 2 * thinLine);
        m_xml.close();
    }

    /// A published figure is hollow; no line leads to a figure that does not compare, nor between published ones.
    void linePoints(const Series &series, std::size_t place)
    {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const Point &point = series.points[i];
            const bool unconnected = point.apart || (i > 0 && (point.published || series.points[i - 1].published));
            if (!unconnected && !point.published)
                continue;
            m_xml.open("c:dPt").value("c:idx", whole(static_cast<qsizetype>(i)));
            marker(series, place, point.published);
            m_xml.value("c:bubble3D", QStringLiteral("0"));
            if (unconnected) {
                m_xml.open("c:spPr");
                line({}, dataLine);
                m_xml.close();
            }
            m_xml.close();
        }
    }

    /// Each figure reads as in the picture and the table: "~35 %" is never "34.8".
    void labels(const Series &series)
    {
        m_xml.open("c:dLbls");
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const Point &point = series.points[i];
            if (!point.value)
                continue;
            m_xml.open("c:dLbl").value("c:idx", whole(static_cast<qsizetype>(i)));
            if (m_chart.shape == Shape::Stacked && *point.value < narrowest) {
                m_xml.value("c:delete", QStringLiteral("1")).close();
                continue;
            }
            const QString colour = labelColour(series, point.published);
            m_xml.open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:r");
            runLook("a:rPr", colour, m_facts.textSize, false);
            m_xml.open("a:t").text(point.label).close().close().close().close().close();
            position(i == 0                              ? QStringLiteral("l")
                         : i + 1 == series.points.size() ? QStringLiteral("r")
                                                         : QStringLiteral("t"));
            showValues();
            m_xml.close();
        }
        m_xml.leaf("c:numFmt", {{"formatCode", numberFormat()}, {"sourceLinked", QStringLiteral("0")}});
        look({}, {}, hairLine);
        text(labelColour(series, false), m_facts.textSize, false);
        position();
        showValues();
        m_xml.close();
    }

    /// Figures stand in the bars where those are whole, or where an interval stands at their end.
    [[nodiscard]] QString labelColour(const Series &series, bool hollow) const
    {
        const bool inside = m_chart.shape == Shape::Stacked || (m_chart.intervals && m_chart.shape == Shape::Bars);
        return inside && !hollow ? readableOn(series.colour) : ink;
    }

    /// onLine: where a line has it; beside both of its ends there is room, above them runs the next line.
    void position(const QString &onLine = QStringLiteral("t"))
    {
        m_xml.value("c:dLblPos",
                    m_chart.shape == Shape::Stacked     ? QStringLiteral("ctr")
                        : m_chart.shape == Shape::Lines ? onLine
                        : m_chart.intervals             ? QStringLiteral("inBase")
                                                        : QStringLiteral("outEnd"));
    }

    void showValues()
    {
        m_xml.value("c:showLegendKey", QStringLiteral("0"))
            .value("c:showVal", QStringLiteral("1"))
            .value("c:showCatName", QStringLiteral("0"))
            .value("c:showSerName", QStringLiteral("0"))
            .value("c:showPercent", QStringLiteral("0"))
            .value("c:showBubbleSize", QStringLiteral("0"));
    }

    [[nodiscard]] QString numberFormat() const
    {
        if (!m_chart.percent)
            return QStringLiteral("0.0");
        return m_facts.language.text().startsWith(QLatin1String("en")) ? QStringLiteral("0\"%\"")
                                                                       : QStringLiteral("0\"\u00A0%\"");
    }

    void intervals(const Series &series)
    {
        m_xml.open("c:errBars")
            .value("c:errBarType", QStringLiteral("both"))
            .value("c:errValType", QStringLiteral("cust"))
            .value("c:noEndCap", QStringLiteral("0"));
        for (const auto &[element, side] : {std::pair{"c:plus", &Point::above}, std::pair{"c:minus", &Point::below}}) {
            m_xml.open(element).open("c:numLit").open("c:formatCode").text(QStringLiteral("General")).close();
            m_xml.value("c:ptCount", whole(static_cast<qsizetype>(series.points.size())));
            for (std::size_t i = 0; i < series.points.size(); ++i) {
                m_xml.open("c:pt", {{"idx", whole(static_cast<qsizetype>(i))}}).open("c:v");
                m_xml.text(QString::number(series.points[i].*side, 'f', 2)).close().close();
            }
            m_xml.close().close();
        }
        m_xml.open("c:spPr");
        line(ink, thinLine);
        m_xml.close().close();
    }

    void cache(const char *element, const QStringList &texts)
    {
        m_xml.open(element).value("c:ptCount", whole(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_xml.open("c:pt", {{"idx", whole(i)}}).open("c:v").text(texts[i]).close().close();
        m_xml.close();
    }

    void categories()
    {
        m_xml.open("c:cat").open("c:strRef").open("c:f");
        m_xml.text(QStringLiteral("Data!$A$2:$A$%1").arg(m_chart.categories.size() + 1)).close();
        cache("c:strCache", m_chart.categories);
        m_xml.close().close();
    }

    void values(const Series &series, std::size_t place)
    {
        const QString column = columnName(place + 1);
        m_xml.open("c:val").open("c:numRef").open("c:f");
        m_xml.text(QStringLiteral("Data!$%1$2:$%1$%2").arg(column).arg(series.points.size() + 1)).close();
        m_xml.open("c:numCache").open("c:formatCode").text(QStringLiteral("General")).close();
        m_xml.value("c:ptCount", whole(static_cast<qsizetype>(series.points.size())));
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (series.points[i].value)
                m_xml.open("c:pt", {{"idx", whole(static_cast<qsizetype>(i))}})
                    .open("c:v")
                    .text(QString::number(*series.points[i].value, 'g', 12))
                    .close()
                    .close();
        }
        m_xml.close().close().close();
    }

    void gridLines()
    {
        m_xml.open("c:majorGridlines").open("c:spPr");
        line(gridLine, hairLine);
        m_xml.close().close();
    }

    void axes()
    {
        const bool lines = m_chart.shape == Shape::Lines;
        m_xml.open("c:catAx").value("c:axId", categoryAxis).open("c:scaling");
        // The first row stands at the top, as in the table.
        m_xml.value("c:orientation", lines ? QStringLiteral("minMax") : QStringLiteral("maxMin")).close();
        m_xml.value("c:delete", QStringLiteral("0"))
            .value("c:axPos", lines ? QStringLiteral("b") : QStringLiteral("l"))
            .value("c:majorTickMark", QStringLiteral("none"))
            .value("c:minorTickMark", QStringLiteral("none"))
            .value("c:tickLblPos", QStringLiteral("low"));
        m_xml.open("c:spPr");
        line(zeroLine, thinLine);
        m_xml.close();
        text(ink, m_facts.textSize, false);
        m_xml.value("c:crossAx", valueAxis)
            .value("c:crosses", QStringLiteral("autoZero"))
            .value("c:auto", QStringLiteral("0"))
            .value("c:lblAlgn", QStringLiteral("ctr"))
            .value("c:lblOffset", QStringLiteral("100"))
            .value("c:noMultiLvlLbl", QStringLiteral("1"))
            .close();
        m_xml.open("c:valAx").value("c:axId", valueAxis).open("c:scaling");
        m_xml.value("c:orientation", QStringLiteral("minMax"))
            .value("c:max", QString::number(m_chart.maximum))
            .value("c:min", QString::number(m_chart.minimum))
            .close();
        m_xml.value("c:delete", QStringLiteral("0"))
            .value("c:axPos", lines ? QStringLiteral("l") : QStringLiteral("b"));
        gridLines();
        m_xml.leaf("c:numFmt",
                   {{"formatCode", m_chart.percent ? numberFormat() : QStringLiteral("0")},
                    {"sourceLinked", QStringLiteral("0")}});
        m_xml.value("c:majorTickMark", QStringLiteral("none"))
            .value("c:minorTickMark", QStringLiteral("none"))
            .value("c:tickLblPos", QStringLiteral("nextTo"));
        m_xml.open("c:spPr");
        line({}, hairLine);
        m_xml.close();
        text(muted, m_facts.textSize - 1, false);
        m_xml.value("c:crossAx", categoryAxis)
            .value("c:crosses", lines ? QStringLiteral("autoZero") : QStringLiteral("max"))
            .value("c:crossBetween", QStringLiteral("between"));
        m_xml.value("c:majorUnit", QString::number(m_chart.step));
        m_xml.close();
    }

    const NativeChart &m_chart;
    const NativeChartFacts &m_facts;
    OfficeXml m_xml;
};

} // namespace

QByteArray chartPart(const NativeChart &chart, const NativeChartFacts &facts)
{
    return ChartWriter(chart, facts).run();
}

} // namespace core::report
