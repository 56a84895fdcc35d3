// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officepackage.h"

#include "core/base/xmlguard.h"
#include "core/base/ziparchive.h"
#include "core/report/officexml.h"

#include <QDir>

#include <algorithm>

namespace core::report {
namespace {

constexpr qint64 mostParts = 2'000; ///< a ministry's template has many layouts and pictures
const QString typesPath = QStringLiteral("[Content_Types].xml");
const QString relationshipRoot = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString propertiesType =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");

/// "ppt/slides/slide1.xml" -> "ppt/slides/_rels/slide1.xml.rels"; the package's own for an empty source.
QString relationshipsPath(const QString &source)
{
    const qsizetype slash = source.lastIndexOf(u'/') + 1;
    return source.left(slash) + QStringLiteral("_rels/") + source.mid(slash) + QStringLiteral(".rels");
}

QString sourceOf(const QString &path)
{
    QString source = path;
    source.remove(QStringLiteral("_rels/"));
    source.chop(5); // ".rels"
    return source;
}

/// A target as it is written, seen from its source, as a path in the package.
QString resolved(const QString &source, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(source.left(source.lastIndexOf(u'/') + 1) + target);
}

} // namespace

base::Result<OfficePackage> OfficePackage::read(const QByteArray &bytes, const QString &name, const QString &kind)
{
    base::ZipReader zip(bytes, name, mostParts);
    if (!zip.isOpen() || !zip.has(typesPath) || !zip.has(relationshipsPath({})))
        return base::fail(base::ErrorCode::NotThisKind, {name, kind});
    OfficePackage package;
    for (const QString &entry : zip.entries()) {
        auto content = zip.read(entry);
        if (!content)
            return base::fail(content);
        package.m_parts.insert_or_assign(entry, *std::move(content));
    }
    if (const auto types = package.readTypes(name); !types)
        return base::fail(types);
    std::vector<QString> files;
    for (const auto &[path, content] : package.m_parts) {
        if (path.endsWith(QLatin1String(".rels")))
            files.push_back(path);
    }
    for (const QString &path : files) {
        if (const auto read = package.readRelationships(path, name); !read)
            return base::fail(read);
        package.m_parts.erase(path);
    }
    package.m_parts.erase(typesPath);
    return package;
}

base::Result<void> OfficePackage::readTypes(const QString &name)
{
    base::XmlGuard xml(m_parts.at(typesPath), typesPath);
    for (bool inside = xml.nextChild(); inside && xml.nextChild(); xml.skip()) {
        const QXmlStreamAttributes attributes = xml.reader().attributes();
        const QString type = attributes.value(QLatin1String("ContentType")).toString();
        if (xml.reader().name() == QLatin1String("Default"))
            m_defaults.insert_or_assign(attributes.value(QLatin1String("Extension")).toString().toLower(), type);
        else
            m_types.insert_or_assign(attributes.value(QLatin1String("PartName")).toString().mid(1), type);
    }
    if (xml.failed())
        return base::fail(base::ErrorCode::Damaged, {name}, typesPath);
    return {};
}

base::Result<void> OfficePackage::readRelationships(const QString &path, const QString &name)
{
    const QString source = sourceOf(path);
    base::XmlGuard xml(m_parts.at(path), path);
    for (bool inside = xml.nextChild(); inside && xml.nextChild(); xml.skip()) {
        const QXmlStreamAttributes attributes = xml.reader().attributes();
        Relationship found;
        found.id = attributes.value(QLatin1String("Id")).toString();
        found.type = attributes.value(QLatin1String("Type")).toString();
        found.outside = attributes.value(QLatin1String("TargetMode")) == QLatin1String("External");
        found.target = attributes.value(QLatin1String("Target")).toString();
        if (!found.outside)
            found.target = resolved(source, found.target);
        m_relationships[source].push_back(std::move(found));
    }
    if (xml.failed())
        return base::fail(base::ErrorCode::Damaged, {name}, path);
    return {};
}

QByteArray OfficePackage::part(const QString &path) const
{
    const auto found = m_parts.find(path);
    return found == m_parts.end() ? QByteArray() : found->second;
}

void OfficePackage::put(const QString &path, const QByteArray &bytes, const QString &type)
{
    m_parts.insert_or_assign(path, bytes);
    if (!type.isEmpty())
        m_types.insert_or_assign(path, type);
}

void OfficePackage::remove(const QString &path)
{
    m_parts.erase(path);
    m_types.erase(path);
    m_relationships.erase(path);
}

void OfficePackage::setDefaultType(const QString &ending, const QString &type)
{
    m_defaults.insert_or_assign(ending, type);
}

std::vector<OfficePackage::Relationship> OfficePackage::relationships(const QString &source) const
{
    const auto found = m_relationships.find(source);
    return found == m_relationships.end() ? std::vector<Relationship>{} : found->second;
}

QString OfficePackage::related(const QString &source, const QString &type) const
{
    for (const Relationship &one : relationships(source)) {
        if (one.type.endsWith(u'/' + type) && !one.outside)
            return one.target;
    }
    return {};
}

QString OfficePackage::relate(const QString &source, const QString &type, const QString &target)
{
    std::vector<Relationship> &all = m_relationships[source];
    const auto taken = [&](const QString &id) {
        return std::any_of(all.begin(), all.end(), [&](const Relationship &one) { return one.id == id; });
    };
    std::size_t number = all.size() + 1;
    while (taken(QStringLiteral("rId%1").arg(number)))
        ++number;
    const QString id = QStringLiteral("rId%1").arg(number);
    all.push_back({id, type.contains(u'/') ? type : relationshipRoot + type, target, false});
    return id;
}

void OfficePackage::unrelate(const QString &source, const QString &id)
{
    std::vector<Relationship> &all = m_relationships[source];
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Relationship &one) { return one.id == id; }), all.end());
}

void OfficePackage::setProperties(const QString &title, const QString &language, const QDate &day)
{
    const QString when = day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
    OfficeXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
              {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.open("dc:title").text(title).close();
    xml.open("dc:creator").text(QStringLiteral("Partnership Barometer")).close();
    xml.open("dc:language").text(language).close();
    for (const char *name : {"dcterms:created", "dcterms:modified"})
        xml.open(name, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}}).text(when).close();
    QString path;
    for (const Relationship &one : relationships({})) {
        if (one.type == propertiesType)
            path = one.target;
    }
    if (path.isEmpty()) {
        path = QStringLiteral("docProps/core.xml");
        relate({}, propertiesType, path);
    }
    put(path, xml.take(), QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
}

QByteArray OfficePackage::typesPart() const
{
    OfficeXml xml;
    xml.open("Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    for (const auto &[ending, type] : m_defaults)
        xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
    for (const auto &[path, type] : m_types) {
        if (has(path))
            xml.leaf("Override", {{"PartName", u'/' + path}, {"ContentType", type}});
    }
    return xml.take();
}

base::Result<QByteArray> OfficePackage::write(const QDate &day) const
{
    std::map<QString, QByteArray> entries = m_parts;
    entries.insert_or_assign(typesPath, typesPart());
    for (const auto &[source, all] : m_relationships) {
        if (all.empty())
            continue;
        OfficeXml xml;
        xml.open("Relationships",
                 {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
        for (const Relationship &one : all) {
            if (one.outside)
                xml.leaf("Relationship",
                         {{"Id", one.id},
                          {"Type", one.type},
                          {"Target", one.target},
                          {"TargetMode", QStringLiteral("External")}});
            else
                xml.leaf("Relationship", {{"Id", one.id}, {"Type", one.type}, {"Target", u'/' + one.target}});
        }
        entries.insert_or_assign(relationshipsPath(source), xml.take());
    }
    return base::writeZip(entries, typesPath, day);
}

} // namespace core::report
