// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/program.h"

#include "app/applicationcontext.h"
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/program/earlyfonts.h"
#include "app/program/endsignals.h"
#include "app/program/processguard.h"
#include "app/program/watchdog.h"
#include "app/translationfolder.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

#include <langinfo.h>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Language;
using core::base::Result;
using core::language::Catalogue;

/// File names and texts are UTF-8. Where the machine's locale is not, Qt would switch to C.UTF-8 by itself and warn on
/// standard error, where only our own sentences may stand.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
}

/// Qt's own warnings (a folder of the session that is not there, and the like) are for developers: a shell reads our
/// sentences alone.
void keepQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int &argc, char **argv)
{
    if (needs != Needs::Window)
        qInstallMessageHandler(keepQuiet);
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Drawing)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const EarlyFonts fonts; // only while the application is made
    return std::make_unique<QApplication>(argc, argv);
}

/// Without a display Qt ends the program with an abort; say it in a sentence instead.
Result<void> checkDisplay(const Command &command)
{
    const bool chosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (command.needs() != Needs::Window || chosen || display)
        return {};
    return fail(ErrorCode::NoDisplay, {(QStringLiteral("barometer ") + command.name()).trimmed()});
}

Result<ExitStatus> run(const CommandLine &line, ApplicationContext &context, const Commands &commands)
{
    if (line.version) {
        context.console().result(QStringLiteral("barometer " BAROMETER_VERSION));
        return ExitStatus::Done;
    }
    if (line.help) {
        const QString help = helpText(line, commands, context.catalogue(), context.language());
        context.console().result(help.trimmed());
        return ExitStatus::Done;
    }
    return line.command->run(context);
}

} // namespace

int runProgram(int argc, char **argv)
{
    guardProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const QStringList system = QLocale::system().uiLanguages(); // before the locale may be changed
    ensureUtf8();

    Catalogue catalogue = Catalogue::builtIn();
    renewTranslationFolder();
    catalogue.useFolder(translationFolder());
    const QList<Language> languages = programLanguages(catalogue);
    const Language language = languageOf(arguments, system, languages);
    const Commands commands = allCommands();
    Result<CommandLine> line = parseCommandLine(arguments, commands, languages);
    Result<void> possible = line ? Result<void>{} : Result<void>(fail(line));
    const bool asksOnly = line && (line->help || line->version);
    if (line && !asksOnly)
        possible = checkDisplay(*line->command);
    if (!possible) {
        Console(catalogue, language, false).error(possible.error());
        return static_cast<int>(exitStatusOf(possible.error()));
    }

    const Needs needs = asksOnly ? Needs::Nothing : line->command->needs();
    std::optional<EndSignals> endSignals;
    std::optional<Watchdog> watchdog;
    if (needs == Needs::Window) {
        endSignals.emplace();
        watchdog.emplace();
    }
    int ownArguments = 1; // the rest of the line is ours, not Qt's
    const auto application = makeApplication(needs, ownArguments, argv);
    if (endSignals)
        endSignals->end(*application);
    if (watchdog)
        watchdog->watch(*application);
    QCoreApplication::setApplicationName(QStringLiteral("barometer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAROMETER_VERSION));
    ApplicationContext context(*application, catalogue, {language, !line->language.isEmpty(), line->quiet});
    const Result<ExitStatus> status = run(*line, context, commands);
    // Whoever reads the output must know that it is not whole.
    if (const auto heard = context.console().outputHeard(); status && *status == ExitStatus::Done && !heard)
        return static_cast<int>(context.console().failed(heard.error()));
    if (status)
        return static_cast<int>(*status);
    context.console().error(status.error());
    return static_cast<int>(exitStatusOf(status.error()));
}

} // namespace app
