// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"

#include <optional>

namespace core::language {

enum class TextPart { All, Program, Questionnaire };

/// What goes into an exchange file for a translator.
struct TranslationFileRequest
{
    base::Language source;
    base::Language target;
    bool onlyOpen = false; ///< only what is missing, a draft or stale; else everything
    TextPart part = TextPart::All;
};

enum class TranslationForm { Ts, Xliff, Workbook };

/// The form that a file's ending asks for: .ts, .xliff or .xlf, .xlsx. A compiled .qm is only read, never written.
[[nodiscard]] std::optional<TranslationForm> translationForm(const QString &path);

/// The texts in any of the forms. Errors: FileNotWritable.
[[nodiscard]] base::Result<QByteArray>
writeTranslationFile(const TranslationTable &table, const TranslationFileRequest &request, TranslationForm form);

/// The texts as a catalogue of Qt Linguist. Those of the questionnaire stand in contexts "questionnaire/Q05" with the
/// unit's id as disambiguation: they go through Qt's tools and gettext, and the program's own catalogue never holds
/// them. The program's texts have their English key as the source, whatever language is translated from.
[[nodiscard]] TsFile exchangeCatalogue(const TranslationTable &table, const TranslationFileRequest &request);

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

/// The texts of a catalogue as incoming ones. Obsolete messages are left out.
[[nodiscard]] std::vector<IncomingText> incomingTexts(const TsFile &file);

/// A compiled catalogue (.qm) keeps no list of what is in it: every text of the program is asked for. What is the same
/// already keeps its state. The language is the one written in it, else that of the name "barometer_LANGUAGE.qm".
/// Errors: InvalidInput.
[[nodiscard]] base::Result<std::vector<IncomingText>>
readCompiledCatalogue(const TranslationTable &table, const QByteArray &bytes, const QString &name);

/// Any of the forms above, told apart by content; by the name's ending where the content is none. Errors: as above.
[[nodiscard]] base::Result<std::vector<IncomingText>> readTranslationFile(const QByteArray &bytes, const QString &name);
/// The same, and a compiled catalogue too, for which the texts of the table are looked up.
[[nodiscard]] base::Result<std::vector<IncomingText>> readTranslationFile(const TranslationTable &table,
                                                                          const QByteArray &bytes, const QString &name);

} // namespace core::language
