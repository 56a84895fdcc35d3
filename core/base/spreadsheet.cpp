// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spreadsheet.h"

#include "core/base/filelimits.h"
#include "core/base/xmlguard.h"
#include "core/base/ziparchive.h"

#include <QDir>
#include <QMap>

namespace core::base {
namespace {

constexpr int mostRows = 100'000;
constexpr int mostColumns = 1'000;
constexpr int mostCells = 2'000'000;

// "BC12" -> column 54, row 11, counted from 0; false when it is no cell.
bool cellPlace(QStringView reference, int &column, int &row)
{
    qsizetype i = 0;
    int letters = 0;
    while (i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && letters <= mostColumns)
        letters = letters * 26 + (reference[i++].unicode() - u'A' + 1);
    bool isNumber = false;
    const int number = reference.mid(i).toInt(&isNumber);
    column = letters - 1;
    row = number - 1;
    return isNumber && column >= 0 && column < mostColumns && row >= 0 && row < mostRows;
}

// The text of <si> or <is>: its runs, without the phonetic guide.
QString richText(XmlGuard &xml)
{
    QString text;
    while (xml.nextChild()) {
        const auto name = xml.reader().name();
        if (name == QLatin1String("t"))
            text += xml.text();
        else if (name == QLatin1String("r"))
            text += richText(xml);
        else
            xml.skip();
    }
    return text;
}

class Workbook
{
public:
    Workbook(const QByteArray &bytes, const QString &name) : m_zip(bytes, name), m_name(name) { }

    Result<std::vector<Sheet>> read()
    {
        if (!m_zip.isOpen() || !m_zip.has(QStringLiteral("xl/workbook.xml")))
            return fail(ErrorCode::NotThisKind, {m_name, QStringLiteral("xlsx")});
        if (m_zip.has(QStringLiteral("xl/sharedStrings.xml"))) {
            if (const auto read = readSharedStrings(); !read)
                return fail(read);
        }
        const auto files = sheetFiles();
        if (!files)
            return fail(files);
        std::vector<Sheet> sheets;
        for (const auto &[title, file] : *files) {
            auto sheet = readSheet(title, file);
            if (!sheet)
                return fail(sheet);
            sheets.push_back(*std::move(sheet));
        }
        return sheets;
    }

private:
    tl::unexpected<Error> damaged(const XmlGuard &xml, const QString &entry) const
    {
        return fail(ErrorCode::Damaged, {m_name},
                    entry + QStringLiteral(": ") + xml.error().value().arguments.value(0));
    }

    Result<void> readSharedStrings()
    {
        const QString entry = QStringLiteral("xl/sharedStrings.xml");
        const auto bytes = m_zip.read(entry);
        if (!bytes)
            return fail(bytes);
        XmlGuard xml(*bytes, entry);
        if (!xml.nextChild())
            return damaged(xml, entry);
        while (xml.nextChild())
            m_strings.append(richText(xml));
        if (xml.failed())
            return damaged(xml, entry);
        return {};
    }

    // Title and zip entry of each sheet, in the order of the tabs.
    Result<std::vector<std::pair<QString, QString>>> sheetFiles()
    {
        const QString relations = QStringLiteral("xl/_rels/workbook.xml.rels");
        const auto relationBytes = m_zip.read(relations);
        if (!relationBytes)
            return fail(relationBytes);
        QMap<QString, QString> targets;
        XmlGuard links(*relationBytes, relations);
        for (bool inside = links.nextChild(); inside && links.nextChild(); links.skip()) {
            const auto attributes = links.reader().attributes();
            const QString target = attributes.value(QLatin1String("Target")).toString();
            targets.insert(attributes.value(QLatin1String("Id")).toString(),
                           target.startsWith(QLatin1Char('/')) ? target.mid(1)
                                                               : QDir::cleanPath(QStringLiteral("xl/") + target));
        }
        const QString book = QStringLiteral("xl/workbook.xml");
        const auto bookBytes = m_zip.read(book);
        if (!bookBytes)
            return fail(bookBytes);
        std::vector<std::pair<QString, QString>> files;
        XmlGuard xml(*bookBytes, book);
        for (bool inside = xml.nextChild(); inside && xml.nextChild();) {
            if (xml.reader().name() != QLatin1String("sheets")) {
                xml.skip();
                continue;
            }
            for (; xml.nextChild(); xml.skip()) {
                const auto attributes = xml.reader().attributes();
                const QString id = attributes
                                       .value(QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/"
                                                            "relationships"),
                                              QLatin1String("id"))
                                       .toString();
                if (targets.contains(id))
                    files.emplace_back(attributes.value(QLatin1String("name")).toString(), targets.value(id));
            }
        }
        if (links.failed())
            return damaged(links, relations);
        if (xml.failed())
            return damaged(xml, book);
        return files;
    }

    Result<Sheet> readSheet(const QString &title, const QString &entry)
    {
        const auto bytes = m_zip.read(entry);
        if (!bytes)
            return fail(bytes);
        Sheet sheet;
        sheet.name = title;
        XmlGuard xml(*bytes, entry);
        for (bool inside = xml.nextChild(); inside && xml.nextChild();) {
            if (xml.reader().name() != QLatin1String("sheetData")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                while (xml.nextChild())
                    readCell(xml, sheet);
            }
        }
        if (xml.failed())
            return damaged(xml, entry);
        return sheet;
    }

    void readCell(XmlGuard &xml, Sheet &sheet)
    {
        const auto attributes = xml.reader().attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        int column = 0;
        int row = 0;
        if (!cellPlace(attributes.value(QLatin1String("r")), column, row) || ++m_cells > mostCells) {
            xml.fault(QT_TRANSLATE_NOOP("Faults", "a cell without a place, or too many cells"));
            return;
        }
        QString text;
        while (xml.nextChild()) {
            const auto name = xml.reader().name();
            if (name == QLatin1String("v"))
                text = xml.text();
            else if (name == QLatin1String("is"))
                text = richText(xml);
            else
                xml.skip();
        }
        if (type == QLatin1String("s"))
            text = m_strings.value(text.toInt());
        else if (type == QLatin1String("b"))
            text = text == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
        if (text.isEmpty())
            return;
        if (sheet.rows.size() <= static_cast<size_t>(row))
            sheet.rows.resize(static_cast<size_t>(row) + 1);
        QStringList &cells = sheet.rows[static_cast<size_t>(row)];
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = text;
    }

    ZipReader m_zip;
    QString m_name;
    QStringList m_strings;
    int m_cells = 0;
};

} // namespace

Result<std::vector<Sheet>> readSpreadsheet(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kLargestWorkbook)
        return fail(ErrorCode::FileTooLarge, {name, QString::number(kLargestWorkbook)});
    return Workbook(bytes, name).read();
}

} // namespace core::base
