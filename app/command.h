// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"
#include "core/base/result.h"

#include <QString>

namespace app {

class ApplicationContext;
class CommandOptions;

/// What a command needs of the machine. Only Window needs a display.
enum class Needs {
    Nothing, ///< no picture and no font
    Drawing, ///< fonts and painters, offscreen
    Window,
};

/// One command of the program: a class in its own file of app/commands, made by a function that commands.h declares
/// and allCommands() lists. It reads files, calls core functions, and says the result; the work itself lives in core.
class Command
{
public:
    virtual ~Command() = default;
    /// "new", or two words for one of a group: "questionnaire check". Empty: the program without a command.
    [[nodiscard]] virtual QString name() const = 0;
    /// One sentence for --help: English source, QT_TRANSLATE_NOOP("Commands", "…").
    [[nodiscard]] virtual const char *description() const = 0;
    virtual void declare(CommandOptions &options) = 0;
    [[nodiscard]] virtual Needs needs() const { return Needs::Nothing; }
    /// An error is worded and printed by the caller, which takes the exit status from exitStatusOf().
    [[nodiscard]] virtual core::base::Result<ExitStatus> run(ApplicationContext &context) = 0;
};

} // namespace app
