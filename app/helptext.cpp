// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commandoptions.h"

#include <algorithm>

namespace app {
namespace {

using core::base::Language;
using core::language::Catalogue;

constexpr qsizetype LineLength = 88;

struct Line
{
    QString left;
    QString right;
};

/// The words of text, broken into lines that stand behind an indent.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > LineLength) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString columns(const std::vector<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.left.size());
    width = std::min<qsizetype>(width, 30);
    QString result;
    for (const Line &line : lines) {
        result += QStringLiteral("  ") + line.left.leftJustified(width);
        if (line.left.size() > width)
            result += u'\n' + QString(width + 2, u' ');
        result += QStringLiteral("  ") + wrapped(line.right, width + 4) + u'\n';
    }
    return result;
}

QString shown(const CommandOptions::Option &option)
{
    QString text = option.name;
    const bool list = std::holds_alternative<QStringList *>(option.target);
    if (!option.isArgument && !option.valueName.isEmpty())
        text += u' ' + option.valueName;
    if (option.presence == CommandOptions::Presence::Optional)
        text = u'[' + text + u']';
    return list ? text + QStringLiteral("...") : text;
}

class Writer
{
public:
    Writer(const Catalogue &catalogue, Language language) : m_catalogue(catalogue), m_language(std::move(language)) { }

    QString ofCommand(Command &command) const
    {
        CommandOptions options;
        command.declare(options);
        QString usage = QStringLiteral("barometer ") + command.name();
        std::vector<Line> lines;
        for (const CommandOptions::Option &option : options.all()) {
            usage += u' ' + shown(option);
            const QString left =
                option.isArgument || option.valueName.isEmpty() ? option.name : option.name + u' ' + option.valueName;
            lines.push_back({left, text(option.description)});
        }
        const QString head = text(QT_TRANSLATE_NOOP("Commands", "Usage:")) + u' ';
        return head + wrapped(usage, head.size()) + QStringLiteral("\n\n") + wrapped(text(command.description()), 0) +
            QStringLiteral("\n\n") + columns(lines) + u'\n' + common();
    }

    QString ofProgram(const Commands &commands, const QString &group) const
    {
        std::vector<Line> lines;
        for (const auto &command : commands) {
            if (group.isEmpty() || command->name().startsWith(group + u' '))
                lines.push_back(
                    {(QStringLiteral("barometer ") + command->name()).trimmed(), text(command->description())});
        }
        const QString title =
            text(QT_TRANSLATE_NOOP("Commands",
                                   "Partnership Barometer: the questionnaire and results program of the Integration "
                                   "Partnership Programme."));
        return wrapped(title, 0) + QStringLiteral("\n\n") + columns(lines) + u'\n' + common() + u'\n' +
            text(QT_TRANSLATE_NOOP("Commands", "barometer COMMAND --help tells more about one of them.")) + u'\n';
    }

private:
    QString text(const char *source) const { return m_catalogue.text(m_language, "Commands", source); }

    QString common() const
    {
        return columns({
            {QStringLiteral("--language fi|sv|en"),
             text(QT_TRANSLATE_NOOP("Commands", "the language of the program; otherwise the system's"))},
            {QStringLiteral("--quiet"), text(QT_TRANSLATE_NOOP("Commands", "says nothing but errors and results"))},
            {QStringLiteral("--help"), text(QT_TRANSLATE_NOOP("Commands", "this text"))},
            {QStringLiteral("--version"), text(QT_TRANSLATE_NOOP("Commands", "the version of the program"))},
        });
    }

    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace

QString helpText(const CommandLine &line, const Commands &commands, const Catalogue &catalogue,
                 const Language &language)
{
    const Writer writer(catalogue, language);
    if (line.command != nullptr && !line.command->name().isEmpty())
        return writer.ofCommand(*line.command);
    return writer.ofProgram(commands, line.group);
}

} // namespace app
