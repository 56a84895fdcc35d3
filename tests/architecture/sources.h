// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// The project's own sources as text, for tests that look at how they are written.
namespace tests {

struct SourceFile
{
    QString path; ///< from the root: "core/base/error.h"
    QString text;
    QString code; ///< the same length and lines, with comments and the insides of literals blanked
};

/// Every .h and .cpp under the given folders of the source tree, sorted by path.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList &folders);

/// Comments and the insides of strings and characters replaced by spaces; line feeds stay.
[[nodiscard]] QString withoutCommentsAndLiterals(const QString &text);

/// "core/base" of "core/base/error.h".
[[nodiscard]] QString folderOf(const QString &path);

/// Paths in quotes of #include lines.
[[nodiscard]] QStringList includesOf(const SourceFile &file);

struct Block ///< what stands between a pair of braces
{
    enum class Kind { Namespace, Class, Function, Other };
    Kind kind = Kind::Other;
    QString head;       ///< the words before the brace
    int line = 0;       ///< of the opening brace, from 1
    int lines = 0;      ///< inside, from brace to brace
    int depth = 0;      ///< braces around it inside its function; 0 outside of functions
    int functions = 0;  ///< declared or defined directly in it
    int parameters = 0; ///< of a function
};

[[nodiscard]] std::vector<Block> blocksOf(const SourceFile &file);

} // namespace tests
