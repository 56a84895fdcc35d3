// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnairefile.h"

#include <QByteArray>
#include <QStringList>

namespace app {

/// Standard input, output and error in the user's language. Catalogue outlives it. One thread.
class Console
{
public:
    Console(const core::language::Catalogue &catalogue, core::base::Language language, bool quiet);

    /// A sentence of the program in its language: QT_TRANSLATE_NOOP("Commands", "…"), or with a number
    /// QT_TRANSLATE_N_NOOP("Commands", "%n …").
    [[nodiscard]] QString text(const char *source, int n = -1) const;

    // What is written steers no terminal: controls that come from a file stand as "\u001b".

    /// A result: always written, a line feed added; it may have lines and tabs.
    void result(const QString &line) const;
    /// What was done; not with --quiet.
    void note(const QString &line) const;
    /// One sentence on standard error, with the place in the input where the error knows one.
    void error(const core::base::Error &error) const;
    /// Prints the error and returns Failed: for work on a store, where damage is no wrong input but a failure. An error
    /// about one of the files that were handed in keeps the status of its kind.
    [[nodiscard]] ExitStatus failed(const core::base::Error &error, const QStringList &inputs = {}) const;
    /// One fault of an input file: "file:place: message" in one line on standard error; without a place for the whole.
    void fault(const QString &file, const QString &place, const QString &message) const;
    void fault(const QString &file, const core::questionnaire::Issue &issue) const;
    /// An InvalidInput of a line or a place.
    void fault(const core::base::Error &error) const;

    /// From now on sentences go to standard error when standard output ("-") is where the content goes. Called by
    /// write() itself; before it by commands that say something earlier.
    void keepOutputFor(const QString &path) const;

    /// OutputLost when a result or note did not reach standard output, on a full disk for one.
    [[nodiscard]] core::base::Result<void> outputHeard() const;

    /// Percent of long work; only on a terminal, and not with --quiet.
    void progress(int done, int total) const;

    /// The whole of a file, or of standard input where path is "-".
    [[nodiscard]] core::base::Result<QByteArray> read(const QString &path, qint64 limit) const;
    /// A whole file by core::base::writeOutput(), or standard output where path is "-".
    [[nodiscard]] core::base::Result<void> write(const QString &path, const QByteArray &content) const;

private:
    const core::language::Catalogue *m_catalogue;
    core::base::Language m_language;
    bool m_quiet;
    mutable bool m_outputKept = false; ///< for content
    mutable bool m_outputLost = false;
};

} // namespace app
