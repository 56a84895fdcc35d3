// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/base/spreadsheet.h"
#include "core/language/translationrows.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace core::language {
namespace {

// Headers by which the columns are found again; the languages stand in brackets behind source and translation.
const QString idHeader = QStringLiteral("id");
const QString placeHeader = QStringLiteral("place");
const QString sourceHeader = QStringLiteral("source");
const QString translationHeader = QStringLiteral("translation");
const QString noteHeader = QStringLiteral("note");
const QString stateHeader = QStringLiteral("state");
const QString widthHeader = QStringLiteral("maximum width"); // in characters

QString stateName(UnitState state)
{
    switch (state) {
    case UnitState::Missing:
        return QStringLiteral("missing");
    case UnitState::Draft:
        return QStringLiteral("draft");
    case UnitState::Stale:
        return QStringLiteral("stale");
    case UnitState::Checked:
        break;
    }
    return QStringLiteral("checked");
}

// "translation [sv]" -> "sv"
base::Language languageOf(const QString &header)
{
    return base::Language(header.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0).trimmed());
}

QString excelName(int column, size_t row)
{
    return QString(QChar(u'A' + column)) + QString::number(row + 1);
}

struct Columns
{
    int id = -1, source = -1, translation = -1, state = -1;
    base::Language sourceLanguage, language;
};

Columns findColumns(const QStringList &headers)
{
    Columns columns;
    for (int i = 0; i < headers.size(); ++i) {
        const QString header = headers.at(i).trimmed();
        if (header == idHeader) {
            columns.id = i;
        } else if (header.startsWith(sourceHeader)) {
            columns.source = i;
            columns.sourceLanguage = languageOf(header);
        } else if (header.startsWith(translationHeader)) {
            columns.translation = i;
            columns.language = languageOf(header);
        } else if (header == stateHeader) {
            columns.state = i;
        }
    }
    return columns;
}

} // namespace

base::Result<QByteArray> writeTranslationWorkbook(const TranslationTable &table, const TranslationFileRequest &request)
{
    // The library writes to files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("translations.xlsx"));
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!folder.isValid() || workbook == nullptr)
        return base::fail(base::ErrorCode::FileNotWritable, {path});
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "translations");
    lxw_format *heading = workbook_add_format(workbook);
    format_set_bold(heading);
    lxw_format *wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    lxw_row_t row = 0;
    const auto write = [sheet, &row](const QStringList &cells, lxw_format *format) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells.at(i).toUtf8().constData(), format);
        ++row;
    };
    write({idHeader, placeHeader, QStringLiteral("%1 [%2]").arg(sourceHeader, request.source.text()),
           QStringLiteral("%1 [%2]").arg(translationHeader, request.target.text()), noteHeader, stateHeader,
           widthHeader},
          heading);
    for (const TranslationRow &entry : translationRows(table, request))
        write({entry.id, entry.unit->place, entry.source, entry.target, entry.unit->note, stateName(entry.state),
               entry.unit->maximumWidth > 0 ? QString::number(entry.unit->maximumWidth) : QString()},
              wrapped);
    worksheet_set_column(sheet, 0, 1, 24, nullptr);
    worksheet_set_column(sheet, 2, 3, 60, nullptr);
    worksheet_set_column(sheet, 4, 6, 20, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const lxw_error outcome = workbook_close(workbook);
    if (outcome != LXW_NO_ERROR)
        return base::fail(base::ErrorCode::FileNotWritable, {path}, QString::fromUtf8(lxw_strerror(outcome)));
    return base::readFile(path, base::kLargestWorkbook);
}

base::Result<std::vector<IncomingText>> readTranslationWorkbook(const QByteArray &bytes, const QString &name)
{
    const auto sheets = base::readSpreadsheet(bytes, name);
    if (!sheets)
        return base::fail(sheets);
    for (const base::Sheet &sheet : *sheets) {
        if (sheet.rows.empty())
            continue;
        const Columns columns = findColumns(sheet.rows.front());
        if (columns.id < 0 || columns.source < 0 || columns.translation < 0)
            continue;
        if (columns.language.isEmpty() || columns.sourceLanguage.isEmpty())
            return base::invalidInput(
                QT_TRANSLATE_NOOP("Faults", "the headers name no languages: source [fi], translation [sv]"), {},
                {name, excelName(columns.translation, 0)});
        IncomingRows rows;
        for (size_t i = 1; i < sheet.rows.size(); ++i) {
            const QStringList &cells = sheet.rows[i];
            if (cells.value(columns.id).isEmpty())
                continue;
            IncomingText text;
            text.sourceLanguage = columns.sourceLanguage;
            text.language = columns.language;
            text.source = cells.value(columns.source);
            text.forms = {cells.value(columns.translation)};
            const QString state = cells.value(columns.state).trimmed();
            text.draft = state == QLatin1String("draft");
            text.place = excelName(columns.translation, i);
            rows.add(cells.value(columns.id), text);
        }
        return rows.take();
    }
    return base::invalidInput(
        QT_TRANSLATE_NOOP("Faults", "no sheet has the columns id, source [..] and translation [..]"), {}, {name, {}});
}

} // namespace core::language
