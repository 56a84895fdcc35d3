// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::language {

/// One message of a Qt Linguist file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;      ///< disambiguation: part of what identifies the message
    QString extraComment; ///< note to the translator
    QString oldSource;    ///< the source when it was translated, if it changed since
    bool plural = false;
    QStringList translation; ///< one form, or the plural forms; empty forms are missing
    bool unfinished = false;
    bool obsolete = false; ///< vanished from the program; kept, never counted
    friend bool operator==(const TsMessage &, const TsMessage &) = default;
};

/// Whether the message is a text of a questionnaire, which only an exchange file holds: context "questionnaire/Q05",
/// the unit's id as disambiguation.
[[nodiscard]] bool isQuestionnaireText(const TsMessage &message);

/// A catalogue of interface texts in one language, as Qt Linguist keeps it (.ts 2.1). Messages keep their order.
struct TsFile
{
    base::Language language;
    base::Language sourceLanguage;
    std::vector<TsMessage> messages;
    friend bool operator==(const TsFile &, const TsFile &) = default;
};

/// Reads a .ts file. Untrusted input: at most 16 MiB and 100,000 messages, no entity declarations, bounded depth.
/// Errors: InvalidInput with the line in place.inside. name is the file's name for errors.
[[nodiscard]] base::Result<TsFile> readTsFile(const QByteArray &bytes, const QString &name);

/// Gives a catalogue the language of its file's name, barometer_LANGUAGE.ts: a new language begins as a copy of another
/// one's file, which still says that one's. Gives the language that the file said, where that is another; other names
/// change nothing.
std::optional<base::Language> takeLanguageFromName(TsFile &file, const QString &path);

/// What a copy still says just as the catalogue that it was copied from is not translated yet: it becomes unfinished.
void markCopied(TsFile &copy, const TsFile &original);

/// Writes as lupdate does, without locations. Reading it gives the same file.
[[nodiscard]] QByteArray writeTsFile(const TsFile &file);

} // namespace core::language
