// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelimits.h"
#include "core/base/xmlguard.h"
#include "core/language/translationrows.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace core::language {
namespace {

constexpr int mostUnits = 100'000;

// XLIFF's names of the states that a translator sees and sets.
QString stateName(UnitState state)
{
    switch (state) {
    case UnitState::Missing:
        return QStringLiteral("needs-translation");
    case UnitState::Draft:
        return QStringLiteral("needs-review-translation");
    case UnitState::Stale:
        return QStringLiteral("needs-adaptation");
    case UnitState::Checked:
        break;
    }
    return QStringLiteral("signed-off");
}

void writeProtected(QXmlStreamWriter &xml, const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    qsizetype done = 0;
    int number = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        xml.writeCharacters(text.mid(done, match.capturedStart() - done));
        xml.writeStartElement(QStringLiteral("ph"));
        xml.writeAttribute(QStringLiteral("id"), QString::number(++number));
        xml.writeCharacters(match.captured());
        xml.writeEndElement();
        done = match.capturedEnd();
    }
    xml.writeCharacters(text.mid(done));
}

void writeUnit(QXmlStreamWriter &xml, const TranslationRow &row)
{
    xml.writeStartElement(QStringLiteral("trans-unit"));
    xml.writeAttribute(QStringLiteral("id"), row.id);
    xml.writeAttribute(QStringLiteral("approved"),
                       row.state == UnitState::Checked ? QStringLiteral("yes") : QStringLiteral("no"));
    if (row.unit->maximumWidth > 0) {
        xml.writeAttribute(QStringLiteral("maxwidth"), QString::number(row.unit->maximumWidth));
        xml.writeAttribute(QStringLiteral("size-unit"), QStringLiteral("char"));
    }
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeStartElement(QStringLiteral("source"));
    writeProtected(xml, row.source);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("target"));
    xml.writeAttribute(QStringLiteral("state"), stateName(row.state));
    writeProtected(xml, row.target);
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("note"),
                         row.unit->note.isEmpty() ? row.unit->place
                                                  : row.unit->place + QStringLiteral(": ") + row.unit->note);
    xml.writeEndElement();
}

class XliffReader
{
public:
    XliffReader(const QByteArray &bytes, const QString &name) : m_xml(bytes, name) { }

    base::Result<std::vector<IncomingText>> read()
    {
        if (!m_xml.nextChild() || m_xml.reader().name() != QLatin1String("xliff"))
            m_xml.fault(QT_TRANSLATE_NOOP("Faults", "not an XLIFF file"));
        while (m_xml.nextChild())
            readElement();
        if (m_xml.failed())
            return m_xml.error();
        return m_rows.take();
    }

private:
    void readElement()
    {
        const auto name = m_xml.reader().name();
        if (name == QLatin1String("file")) {
            const auto attributes = m_xml.reader().attributes();
            m_source = base::Language(attributes.value(QLatin1String("source-language")).toString());
            m_target = base::Language(attributes.value(QLatin1String("target-language")).toString());
            if (m_target.isEmpty())
                m_xml.fault(QT_TRANSLATE_NOOP("Faults", "no target-language"));
        }
        if (name == QLatin1String("file") || name == QLatin1String("body") || name == QLatin1String("group")) {
            while (m_xml.nextChild())
                readElement();
        } else if (name == QLatin1String("trans-unit")) {
            readUnit();
        } else {
            m_xml.skip();
        }
    }

    void readUnit()
    {
        if (++m_units > mostUnits)
            m_xml.fault(QT_TRANSLATE_NOOP("Faults", "more than %1 texts"), {QString::number(mostUnits)});
        IncomingText text;
        const QString id = m_xml.reader().attributes().value(QLatin1String("id")).toString();
        text.place = QString::number(m_xml.reader().lineNumber());
        text.sourceLanguage = m_source;
        text.language = m_target;
        text.forms = {QString()};
        while (m_xml.nextChild()) {
            if (m_xml.reader().name() == QLatin1String("source")) {
                text.source = m_xml.text();
            } else if (m_xml.reader().name() == QLatin1String("target")) {
                const auto state = m_xml.reader().attributes().value(QLatin1String("state"));
                text.draft = state.startsWith(QLatin1String("needs-")) || state == QLatin1String("new");
                text.forms = {m_xml.text()};
            } else {
                m_xml.skip();
            }
        }
        if (!m_xml.failed())
            m_rows.add(id, text);
    }

    base::XmlGuard m_xml;
    base::Language m_source;
    base::Language m_target;
    IncomingRows m_rows;
    int m_units = 0;
};

} // namespace

QByteArray writeXliff(const TranslationTable &table, const TranslationFileRequest &request)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeStartElement(QStringLiteral("xliff"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeDefaultNamespace(QStringLiteral("urn:oasis:names:tc:xliff:document:1.2"));
    xml.writeStartElement(QStringLiteral("file"));
    xml.writeAttribute(QStringLiteral("original"), QStringLiteral("barometer"));
    xml.writeAttribute(QStringLiteral("datatype"), QStringLiteral("plaintext"));
    xml.writeAttribute(QStringLiteral("source-language"), request.source.text());
    xml.writeAttribute(QStringLiteral("target-language"), request.target.text());
    xml.writeStartElement(QStringLiteral("body"));
    const TranslationUnit *inGroup = nullptr;
    const auto closeGroup = [&xml, &inGroup] {
        if (inGroup != nullptr)
            xml.writeEndElement();
        inGroup = nullptr;
    };
    for (const TranslationRow &row : translationRows(table, request)) {
        Q_ASSERT(row.unit != nullptr); // a row is one of a unit
        if (row.unit != inGroup)
            closeGroup();
        if (inGroup == nullptr && row.unit->plural) {
            xml.writeStartElement(QStringLiteral("group"));
            xml.writeAttribute(QStringLiteral("restype"), QStringLiteral("x-gettext-plurals"));
            inGroup = row.unit;
        }
        writeUnit(xml, row);
        xml.writeCharacters(QStringLiteral("\n"));
    }
    closeGroup();
    xml.writeEndDocument();
    return bytes;
}

base::Result<std::vector<IncomingText>> readXliff(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > base::kLargestTranslation)
        return base::fail(base::ErrorCode::FileTooLarge, {name, QString::number(base::kLargestTranslation)});
    return XliffReader(bytes, name).read();
}

} // namespace core::language
