// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"
#include "core/base/result.h"

#include <QStringList>

namespace app {

class ApplicationContext;
class Console;

/// What `barometer languages --export`, `--import` and `--publish` were asked for.
struct LanguageFileWish
{
    QString path;          ///< the file to write or to take in
    QString folder;        ///< of the questionnaire and catalogues; empty: the person's own
    QString questionnaire; ///< one questionnaire instead of a folder
    QString source;
    QString target;
    QString part;  ///< "program", "questionnaire" or empty: both
    QString store; ///< whose texts are to change
    bool onlyOpen = false;
    bool dryRun = false;
};

/// Says of each catalogue that it is taken for the language of its name, not for the one it says inside.
void noteMisnamed(const Console &console, const QStringList &names);

/// Writes texts for translators, a PDF with a picture of every page, or the terms (.tbx). Errors: InvalidValue for an
/// ending that is not known or a language that is none, those of reading the texts and writing the file.
[[nodiscard]] core::base::Result<ExitStatus> exportLanguageFile(ApplicationContext &context,
                                                                const LanguageFileWish &wish);

/// Says what the file changes, then changes it. What does not belong here any more is left out, one line each, and the
/// status is InvalidInput. Errors: those of reading the texts, the file and writing.
[[nodiscard]] core::base::Result<ExitStatus> importLanguageFile(const Console &console, const LanguageFileWish &wish);

/// Puts the texts of the questionnaire into a store that is between two sessions, in every language that is complete,
/// and says how many changed. Errors: those of reading the texts and of publishTexts().
[[nodiscard]] core::base::Result<ExitStatus> publishLanguageFile(ApplicationContext &context,
                                                                 const LanguageFileWish &wish);

} // namespace app
