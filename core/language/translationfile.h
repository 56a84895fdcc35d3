// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"

namespace core::language {

/// What goes into an exchange file for a translator.
struct TranslationFileRequest
{
    base::Language source;
    base::Language target;
    bool onlyOpen = false; ///< only what is missing, a draft or stale; else everything
};

/// XLIFF 1.2 (OASIS, 2008): a trans-unit each, placeholders inside <ph> so that tools protect them, the maximum width
/// in characters, plural forms as a group. Units without a source text are left out.
[[nodiscard]] QByteArray writeXliff(const TranslationTable &table, const TranslationFileRequest &request);

/// Reads what writeXliff wrote, changed by a translator's tool. Untrusted input: at most 16 MiB, no entities, bounded
/// depth and count. Errors: InvalidInput with the line.
[[nodiscard]] base::Result<std::vector<IncomingText>> readXliff(const QByteArray &bytes, const QString &name);

/// The workbook form (.xlsx): one sheet, a row each with id, place, source, translation, note; languages in the header.
/// Plural forms have a row each. Errors: FileNotWritable.
[[nodiscard]] base::Result<QByteArray> writeTranslationWorkbook(const TranslationTable &table,
                                                                const TranslationFileRequest &request);

/// Reads what writeTranslationWorkbook wrote, changed in a spreadsheet program. Columns are found by their headers.
/// Errors: InvalidInput with the cell, those of readSpreadsheet.
[[nodiscard]] base::Result<std::vector<IncomingText>> readTranslationWorkbook(const QByteArray &bytes,
                                                                              const QString &name);

/// The texts of an interface catalogue as incoming ones. Obsolete messages are left out.
[[nodiscard]] std::vector<IncomingText> incomingTexts(const TsFile &file);

/// Any of the forms above, told apart by content, not by the file's name. Errors: InvalidInput, as above.
[[nodiscard]] base::Result<std::vector<IncomingText>> readTranslationFile(const QByteArray &bytes, const QString &name);

} // namespace core::language
