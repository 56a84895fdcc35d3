// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tests {
namespace {

enum class Lexed { Code, LineComment, BlockComment, String, Character };

Block::Kind kindOf(const QString &head, bool inFunction)
{
    static const QRegularExpression control(
        QStringLiteral("^(else\\b.*)?\\s*(if|for|while|switch|do|else|try|catch)\\b"));
    static const QRegularExpression type(QStringLiteral("(^|\\s)(class|struct|union|enum)\\s[^()=]*$"));
    static const QRegularExpression callable(QStringLiteral("\\)[^=]*$|\\)\\s*:[^{]*$|operator"));
    if (head.contains(QRegularExpression(QStringLiteral("(^|\\s)(namespace|extern)(\\s|$)"))))
        return Block::Kind::Namespace;
    if (type.match(head).hasMatch() && !head.contains(u')'))
        return Block::Kind::Class;
    if (!inFunction && callable.match(head).hasMatch() && !control.match(head).hasMatch())
        return Block::Kind::Function;
    return Block::Kind::Other;
}

/// Of the function with that head. Commas between angles or inner brackets part no parameters.
int parametersOf(const QString &head)
{
    const QLatin1String call("operator()");
    const qsizetype named = head.indexOf(call);
    qsizetype at = head.indexOf(u'(', named < 0 ? 0 : named + call.size());
    if (at < 0)
        return 0;
    int depth = 0, commas = 0;
    bool any = false;
    for (; at < head.size(); ++at) {
        const QChar now = head[at];
        const bool closes = now == u')' || now == u'}' || (now == u'>' && head[at - 1] != u'-');
        if (closes && --depth == 0)
            break;
        any = any || (depth > 0 && !now.isSpace());
        commas += depth == 1 && now == u',' ? 1 : 0;
        depth += now == u'(' || now == u'{' || now == u'<' ? 1 : 0;
    }
    return any ? commas + 1 : 0;
}

} // namespace

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString withoutCommentsAndLiterals(const QString &text)
{
    QString code = text;
    Lexed state = Lexed::Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar now = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (state == Lexed::Code) {
            if (now == u'/' && next == u'/')
                state = Lexed::LineComment;
            else if (now == u'/' && next == u'*')
                state = Lexed::BlockComment;
            else if (now == u'"')
                state = Lexed::String;
            else if (now == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber() || text[i - 1] == u'u'))
                state = Lexed::Character; // not the separator in 1'000
            if (state == Lexed::LineComment || state == Lexed::BlockComment)
                code[i] = u' ';
            continue;
        }
        const bool escaped = (state == Lexed::String || state == Lexed::Character) && now == u'\\';
        if (now != u'\n' && !(state == Lexed::String && now == u'"') && !(state == Lexed::Character && now == u'\''))
            code[i] = u' ';
        if (escaped && i + 1 < code.size()) {
            code[++i] = u' ';
        } else if ((state == Lexed::LineComment && now == u'\n') || (state == Lexed::String && now == u'"') ||
                   (state == Lexed::Character && now == u'\'')) {
            state = Lexed::Code;
        } else if (state == Lexed::BlockComment && now == u'*' && next == u'/') {
            code[++i] = u' ';
            state = Lexed::Code;
        }
    }
    return code;
}

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(sourcePath(QString()));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator all(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            files.push_back({root.relativeFilePath(file.fileName()), text, withoutCommentsAndLiterals(text)});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression line(QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(file.text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

std::vector<Block> blocksOf(const SourceFile &file)
{
    std::vector<Block> done;
    std::vector<Block> open;
    QString head;
    int line = 1;
    int parentheses = 0;
    const auto depthInFunction = [&open] {
        const auto function = std::find_if(open.begin(), open.end(),
                                           [](const Block &block) { return block.kind == Block::Kind::Function; });
        return static_cast<int>(open.end() - function);
    };
    for (const QChar character : file.code) {
        if (character == u'\n')
            ++line;
        if (character == u'(')
            ++parentheses;
        else if (character == u')')
            --parentheses;
        if (character == u'{' && parentheses == 0) {
            const int depth = depthInFunction();
            Block block{kindOf(head.simplified(), depth > 0), head.simplified(), line, 0, depth, 0, 0};
            if (block.kind == Block::Kind::Function) {
                block.parameters = parametersOf(block.head);
                if (!open.empty())
                    ++open.back().functions;
            }
            open.push_back(block);
            head.clear();
        } else if (character == u'}' && parentheses == 0 && !open.empty()) {
            open.back().lines = line - open.back().line;
            done.push_back(open.back());
            open.pop_back();
            head.clear();
        } else if (character == u';' && parentheses == 0) {
            if (!open.empty() && open.back().kind == Block::Kind::Class && head.contains(u'('))
                ++open.back().functions;
            head.clear();
        } else {
            head += character;
        }
    }
    return done;
}

} // namespace tests
