// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/language/catalogue.h"

#include <memory>
#include <vector>

namespace app {

using Commands = std::vector<std::unique_ptr<Command>>;

/// What stands on the command line, with the chosen command's targets filled.
struct CommandLine
{
    Command *command = nullptr; ///< belongs to the list that was parsed against
    QString group;              ///< "questionnaire" where --help was asked for a whole group
    QString language;           ///< empty: the system's
    bool quiet = false;
    bool help = false;
    bool version = false;
};

/// The languages of a catalogue as people choose among them: the program's own three first, best known first, then what
/// the person's own files add.
[[nodiscard]] QList<core::base::Language> programLanguages(const core::language::Catalogue &catalogue);

/// Reads the arguments (without the program's name). Errors are those of the group "the command line".
[[nodiscard]] core::base::Result<CommandLine> parseCommandLine(const QStringList &arguments, const Commands &commands,
                                                               const QList<core::base::Language> &languages);

/// The language asked for, found even where the rest of the line is wrong; else the first of the system's that the
/// program speaks; else English.
[[nodiscard]] core::base::Language languageOf(const QStringList &arguments, const QStringList &systemLanguages,
                                              const QList<core::base::Language> &languages);

/// The text of --help: of the program, of a group, or of one command.
[[nodiscard]] QString helpText(const CommandLine &line, const Commands &commands,
                               const core::language::Catalogue &catalogue, const core::base::Language &language);

} // namespace app
