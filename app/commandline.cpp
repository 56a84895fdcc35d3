// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandoptions.h"
#include "ui/common/interfacelanguage.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QSet>

#include <limits>
#include <map>
#include <string>

// CLI11 splits the line into commands, options and words. It takes every value as text and nothing as required, so that
// all faults are found and worded by us: its own messages are English only.
namespace app {
namespace {

using core::base::Error;
using core::base::ErrorCode;
using core::base::fail;
using core::base::Language;
using core::base::Result;
using Option = CommandOptions::Option;

/// One option with the texts that stood for it.
struct Read
{
    const Option *option = nullptr;
    CLI::Option *parsed = nullptr;
    std::vector<std::string> values;
};

struct CommonFlags
{
    std::vector<std::string> languages;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

QString fromShell(const std::string &text)
{
    return QFile::decodeName(QByteArray::fromStdString(text));
}

template <typename T, typename... Rest>
bool holds(const std::variant<Rest...> &variant)
{
    return std::holds_alternative<T>(variant);
}

void add(CLI::App &app, Read &read)
{
    const Option &option = *read.option;
    const std::string name = option.name.toStdString();
    if (holds<bool *>(option.target))
        read.parsed = app.add_flag(name);
    else if (!option.isArgument)
        read.parsed = app.add_option(name, read.values)->allow_extra_args(false);
    else if (holds<QStringList *>(option.target))
        read.parsed = app.add_option(name, read.values)->expected(0, CLI::detail::expected_max_vector_size);
    else
        read.parsed = app.add_option(name, read.values)->expected(1)->allow_extra_args(false);
}

Result<void> takeNumber(const Option &option, const QString &text)
{
    bool good = false;
    if (auto *const *seed = std::get_if<std::optional<quint64> *>(&option.target)) {
        **seed = text.toULongLong(&good);
        if (!good)
            return fail(ErrorCode::InvalidValue,
                        {option.name, text, QStringLiteral("0 … %1").arg(std::numeric_limits<quint64>::max())});
        return {};
    }
    const qint64 value = text.toLongLong(&good);
    if (!good || value < option.range.least() || value > option.range.highest) {
        const QString accepted = QStringLiteral("%1 … %2").arg(option.range.least()).arg(option.range.highest);
        return fail(ErrorCode::InvalidValue, {option.name, text, accepted});
    }
    *std::get<std::optional<qint64> *>(option.target) = value;
    return {};
}

Result<void> takeValue(const Option &option, const QString &text)
{
    // From a script whose variable was not set; taken as left out, it would mean something else.
    if (text.isEmpty())
        return fail(option.isArgument ? ErrorCode::MissingArgument : ErrorCode::MissingValue, {option.name});
    if (auto *const *list = std::get_if<QStringList *>(&option.target)) {
        (*list)->append(text);
    } else if (auto *const *string = std::get_if<QString *>(&option.target)) {
        if (!option.words.isEmpty() && !option.words.contains(text))
            return fail(ErrorCode::InvalidValue, {option.name, text, option.words.join(QStringLiteral(", "))});
        **string = text;
    } else if (auto *const *date = std::get_if<QDate *>(&option.target)) {
        **date = QDate::fromString(text, Qt::ISODate);
        if (!(*date)->isValid())
            return fail(ErrorCode::InvalidValue, {option.name, text, option.valueName});
    } else {
        return takeNumber(option, text);
    }
    return {};
}

Result<void> take(const Read &read)
{
    const Option &option = *read.option;
    if (auto *const *flag = std::get_if<bool *>(&option.target)) {
        **flag = read.parsed->count() > 0;
        return {};
    }
    if (read.values.empty() && option.presence == CommandOptions::Presence::Required)
        return fail(ErrorCode::MissingArgument, {option.name});
    if (read.values.size() > 1 && !holds<QStringList *>(option.target))
        return fail(ErrorCode::OptionRepeated, {option.name});
    for (const std::string &value : read.values) {
        if (Result<void> taken = takeValue(option, fromShell(value)); !taken)
            return taken;
    }
    return {};
}

/// The parser for all commands, and what each of them declared.
class Parser
{
public:
    Parser(const Commands &commands, const QList<Language> &languages) : m_languages(languages)
    {
        m_root.set_help_flag();
        m_root.allow_extras();
        m_root.require_subcommand(0, 1);
        m_root.add_option("--language", m_common.languages)->allow_extra_args(false);
        m_root.add_flag("--quiet", m_common.quiet);
        m_root.add_flag("--help,-h", m_common.help);
        m_root.add_flag("--version", m_common.version);
        for (const auto &command : commands)
            addCommand(*command);
    }

    Result<CommandLine> parse(const QStringList &arguments)
    {
        std::vector<std::string> words; // CLI11 takes them last first
        for (auto word = arguments.crbegin(); word != arguments.crend(); ++word)
            words.push_back(QFile::encodeName(*word).toStdString());
        try {
            m_root.parse(words);
        } catch (const CLI::ParseError &error) {
            // The one fault left to CLI11: an option at the end of the line without its value ("--output: …").
            const QString option = QString::fromStdString(error.what()).section(u':', 0, 0);
            return fail(ErrorCode::MissingValue, {option}, QString::fromUtf8(error.what()));
        }
        return chosen();
    }

private:
    struct Entry
    {
        Command *command = nullptr;
        CLI::App *app = nullptr;
        CommandOptions options;
        std::vector<std::unique_ptr<Read>> reads; // CLI11 keeps their addresses
    };

    CLI::App *addApp(CLI::App &parent, const QString &name)
    {
        CLI::App *app = parent.add_subcommand(name.toStdString());
        app->set_help_flag();
        app->allow_extras();
        app->fallthrough();
        return app;
    }

    void addCommand(Command &command)
    {
        const QStringList words = command.name().split(u' ', Qt::SkipEmptyParts);
        CLI::App *app = &m_root;
        if (words.size() == 2 && m_groups.count(words.first()) == 0) {
            m_groups[words.first()] = addApp(m_root, words.first());
            m_groups[words.first()]->require_subcommand(0, 1);
        }
        if (!words.isEmpty())
            app = addApp(words.size() == 2 ? *m_groups[words.first()] : m_root, words.last());
        auto entry = std::make_unique<Entry>();
        entry->command = &command;
        entry->app = app;
        command.declare(entry->options);
        for (const Option &option : entry->options.all()) {
            entry->reads.push_back(std::make_unique<Read>(Read{&option, nullptr, {}}));
            add(*app, *entry->reads.back());
        }
        m_entries.push_back(std::move(entry));
    }

    Result<CommandLine> chosen()
    {
        CommandLine line;
        line.quiet = m_common.quiet;
        line.help = m_common.help;
        line.version = m_common.version;
        Entry *entry = nullptr;
        bool anyCommand = false;
        for (const auto &candidate : m_entries) {
            if (candidate->app != &m_root && candidate->app->parsed()) {
                entry = candidate.get();
                anyCommand = true;
            } else if (candidate->app == &m_root && !anyCommand) {
                entry = candidate.get();
            }
        }
        for (const auto &[name, app] : m_groups) {
            if (app->parsed() && !anyCommand)
                line.group = name;
        }
        if (m_common.languages.size() > 1)
            return fail(ErrorCode::OptionRepeated, {QStringLiteral("--language")});
        if (!m_common.languages.empty()) {
            line.language = fromShell(m_common.languages.front());
            if (Result<void> known = checkLanguage(line.language); !known)
                return fail(known);
        }
        if (Result<void> nothing = checkLeftOver(line, anyCommand); !nothing)
            return fail(nothing);
        if (Result<void> own = checkOwnOptions(entry); !own)
            return fail(own);
        line.command = line.group.isEmpty() && entry != nullptr ? entry->command : nullptr;
        if (line.help || line.version)
            return line;
        return filled(std::move(line), entry);
    }

    Result<void> checkLanguage(const QString &language) const
    {
        QStringList known;
        for (const Language &one : m_languages)
            known.append(one.text());
        if (known.contains(language))
            return {};
        return fail(ErrorCode::InvalidValue,
                    {QStringLiteral("--language"), language, known.join(QStringLiteral(", "))});
    }

    Result<void> checkLeftOver(const CommandLine &line, bool anyCommand) const
    {
        for (const std::string &word : m_root.remaining(true)) {
            const QString text = fromShell(word);
            if (text.startsWith(u'-') && text.size() > 1)
                return fail(ErrorCode::UnknownOption, {text});
            const QString whole = line.group.isEmpty() ? text : line.group + u' ' + text;
            return fail(anyCommand ? ErrorCode::UnexpectedArgument : ErrorCode::UnknownCommand, {whole});
        }
        return {};
    }

    /// Options fall through to the program itself; those of the program without a command are not for the others.
    Result<void> checkOwnOptions(const Entry *chosen) const
    {
        for (const auto &entry : m_entries) {
            for (const auto &read : entry->reads) {
                if (entry.get() != chosen && read->parsed->count() > 0)
                    return fail(ErrorCode::UnknownOption, {read->option->name});
            }
        }
        return {};
    }

    static Result<CommandLine> filled(CommandLine line, const Entry *entry)
    {
        if (line.command == nullptr)
            return fail(ErrorCode::MissingArgument,
                        {line.group.isEmpty() ? QString() : line.group + QStringLiteral(" …")});
        for (const auto &read : entry->reads) {
            if (Result<void> taken = take(*read); !taken)
                return fail(taken);
        }
        return line;
    }

    QList<Language> m_languages;
    CLI::App m_root;
    CommonFlags m_common;
    std::map<QString, CLI::App *> m_groups;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace

QList<Language> programLanguages(const core::language::Catalogue &catalogue)
{
    return ui::common::interfaceLanguages(catalogue);
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const Commands &commands,
                                     const QList<Language> &languages)
{
    return Parser(commands, languages).parse(arguments);
}

Language languageOf(const QStringList &arguments, const QStringList &systemLanguages, const QList<Language> &languages)
{
    const QString option = QStringLiteral("--language");
    QStringList wanted;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            wanted.append(arguments[i + 1]);
        else if (arguments[i].startsWith(option + u'='))
            wanted.append(arguments[i].mid(option.size() + 1));
    }
    for (const QString &language : wanted + systemLanguages) {
        const Language base(language.section(u'-', 0, 0).section(u'_', 0, 0));
        for (const Language &one : {Language(language), base}) {
            if (languages.contains(one))
                return one;
        }
    }
    return Language(QStringLiteral("en"));
}

} // namespace app
