// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slidelayouts.h"

#include "core/base/fault.h"
#include "core/base/xmlguard.h"

#include <QStringList>

#include <algorithm>

namespace core::report {
namespace {

/// A place in a layout or master that slides fill.
struct Placeholder
{
    QString type; ///< empty: anything
    int number = 0;
    SlideArea area;
};

struct LayoutFile
{
    QString path;
    QString type; ///< "title", "obj" …
    std::vector<Placeholder> places;
};

/// The shape the reader stands on: its placeholder, and where it is. false when it is none.
bool readShape(base::XmlGuard &xml, Placeholder &place)
{
    bool found = false;
    QXmlStreamReader &reader = xml.reader();
    int depth = 1;
    while (depth > 0) {
        if (!xml.nextChild()) {
            if (xml.failed() || reader.atEnd())
                return found;
            --depth;
            continue;
        }
        ++depth;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&](const char *name) {
            return attributes.value(QLatin1String(name)).toLongLong();
        };
        if (reader.name() == QLatin1String("ph")) {
            found = true;
            place.type = attributes.value(QLatin1String("type")).toString();
            place.number = static_cast<int>(number("idx"));
        } else if (reader.name() == QLatin1String("off") && place.area == SlideArea{}) {
            place.area.x = number("x");
            place.area.y = number("y");
        } else if (reader.name() == QLatin1String("ext") && place.area.width == 0) {
            place.area.width = number("cx");
            place.area.height = number("cy");
        }
    }
    return found;
}

LayoutFile readLayout(const OfficePackage &package, const QString &path)
{
    LayoutFile layout{path, {}, {}};
    base::XmlGuard xml(package.part(path), path);
    if (!xml.nextChild())
        return layout;
    layout.type = xml.reader().attributes().value(QLatin1String("type")).toString();
    // cSld / spTree / sp
    while (xml.nextChild()) {
        if (xml.reader().name() != QLatin1String("cSld")) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.reader().name() != QLatin1String("spTree")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                Placeholder place;
                if (xml.reader().name() != QLatin1String("sp"))
                    xml.skip();
                else if (readShape(xml, place))
                    layout.places.push_back(place);
            }
        }
    }
    return layout;
}

bool isTitle(const Placeholder &place)
{
    return place.type == QLatin1String("title") || place.type == QLatin1String("ctrTitle");
}

SlideLayout layoutOf(const LayoutFile &file, const LayoutFile &master)
{
    SlideLayout layout;
    layout.path = file.path;
    layout.titleType = QStringLiteral("title");
    for (const Placeholder &place : file.places) {
        const bool isText = place.type.isEmpty() || place.type == QLatin1String("body") ||
            place.type == QLatin1String("obj") || place.type == QLatin1String("subTitle");
        if (isTitle(place)) {
            layout.titleType = place.type;
            layout.title = place.area;
        } else if (place.type == QLatin1String("sldNum")) {
            layout.number = place.number;
        } else if (isText && !layout.body) {
            layout.body = place.number;
            layout.bodyType = place.type;
        }
    }
    if (layout.title.width == 0) {
        const auto found = std::find_if(master.places.begin(), master.places.end(), isTitle);
        layout.title = found == master.places.end() ? SlideArea{} : found->area;
    }
    return layout;
}

/// The size of the slides; that of a wide screen where the template does not say.
SlideArea slideSize(const QByteArray &presentation, const QString &path)
{
    SlideArea size{0, 0, 12192000, 6858000};
    base::XmlGuard xml(presentation, path);
    for (bool inside = xml.nextChild(); inside && xml.nextChild(); xml.skip()) {
        if (xml.reader().name() != QLatin1String("sldSz"))
            continue;
        const QXmlStreamAttributes attributes = xml.reader().attributes();
        size.width = std::max<qint64>(914400, attributes.value(QLatin1String("cx")).toLongLong());
        size.height = std::max<qint64>(914400, attributes.value(QLatin1String("cy")).toLongLong());
    }
    return size;
}

} // namespace

base::Result<SlideLayouts> slideLayouts(const OfficePackage &package, const QString &presentation,
                                        const QString &templateName)
{
    const QString masterPath = package.related(presentation, QStringLiteral("slideMaster"));
    const LayoutFile master = readLayout(package, masterPath);
    std::vector<LayoutFile> files;
    for (const OfficePackage::Relationship &one : package.relationships(masterPath)) {
        if (one.type.endsWith(QLatin1String("/slideLayout")))
            files.push_back(readLayout(package, one.target));
    }
    if (files.empty())
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "there is no slide layout"), {}, {templateName, {}});
    const auto best = [&](const QStringList &types) {
        for (const QString &type : types) {
            for (const LayoutFile &file : files) {
                if (file.type == type)
                    return layoutOf(file, master);
            }
        }
        return layoutOf(files.front(), master);
    };
    const QString title = QStringLiteral("title"), text = QStringLiteral("obj"), oldText = QStringLiteral("tx"),
                  alone = QStringLiteral("titleOnly");
    SlideLayouts layouts;
    layouts.title = best({title});
    layouts.section = best({QStringLiteral("secHead"), title});
    layouts.text = best({text, oldText});
    layouts.chart = best({alone, text, oldText});
    layouts.slide = slideSize(package.part(presentation), presentation);
    if (layouts.chart.title.width == 0)
        layouts.chart.title = {layouts.slide.width / 20, layouts.slide.height / 20, layouts.slide.width * 9 / 10,
                               layouts.slide.height / 6};
    return layouts;
}

} // namespace core::report
