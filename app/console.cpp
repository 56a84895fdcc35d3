// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/base/plaintext.h"
#include "core/base/safefile.h"
#include "ui/common/errorwording.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::base::withoutControls;

namespace {

bool print(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool print(std::FILE *stream, const QString &text)
{
    return print(stream, text.toUtf8());
}

} // namespace

Console::Console(const core::language::Catalogue &catalogue, core::base::Language language, bool quiet)
    : m_catalogue(&catalogue), m_language(std::move(language)), m_quiet(quiet)
{
}

QString Console::text(const char *source, int n) const
{
    return m_catalogue->text(m_language, "Commands", source, n);
}

void Console::keepOutputFor(const QString &path) const
{
    m_outputKept = m_outputKept || path == u"-";
}

void Console::result(const QString &line) const
{
    const QString written = withoutControls(line, u"\n\t") + u'\n';
    if (m_outputKept)
        print(stderr, written);
    else if (!print(stdout, written))
        m_outputLost = true;
}

void Console::note(const QString &line) const
{
    if (!m_quiet)
        result(line);
}

Result<void> Console::outputHeard() const
{
    if (m_outputLost)
        return fail(ErrorCode::OutputLost);
    return {};
}

void Console::error(const core::base::Error &error) const
{
    QString place = error.place.file;
    if (!error.place.inside.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(":")) + error.place.inside;
    if (!place.isEmpty())
        place += QStringLiteral(": ");
    print(stderr, withoutControls(place + ui::common::errorText(*m_catalogue, m_language, error)) + u'\n');
}

ExitStatus Console::failed(const core::base::Error &problem, const QStringList &inputs) const
{
    error(problem);
    const bool isOfInput = inputs.contains(problem.arguments.value(0)) || inputs.contains(problem.place.file);
    return isOfInput ? exitStatusOf(problem) : ExitStatus::Failed;
}

void Console::fault(const QString &file, const QString &place, const QString &message) const
{
    const QString where = place.isEmpty() ? file : file + u':' + place;
    print(stderr, withoutControls(where + QStringLiteral(": ") + message) + u'\n');
}

void Console::fault(const QString &file, const core::questionnaire::Issue &issue) const
{
    const QString text = ui::common::faultText(*m_catalogue, m_language, issue.fault, issue.arguments);
    const bool isError = issue.severity == core::questionnaire::Severity::Error;
    fault(file, issue.place, isError ? text : this->text(QT_TRANSLATE_NOOP("Commands", "warning: %1")).arg(text));
}

void Console::fault(const core::base::Error &error) const
{
    fault(error.place.file, error.place.inside,
          ui::common::faultText(*m_catalogue, m_language, error.arguments.value(0), error.arguments.mid(1)));
}

void Console::progress(int done, int total) const
{
    if (m_quiet || total <= 0 || ::isatty(STDERR_FILENO) == 0)
        return;
    if (done >= total)
        print(stderr, QStringLiteral("\r      \r"));
    else
        print(stderr, QStringLiteral("\r%1 %").arg(100 * static_cast<qint64>(done) / total, 3));
}

Result<QByteArray> Console::read(const QString &path, qint64 limit) const
{
    if (path != u"-")
        return core::base::readFile(path, limit);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, {path}, input.errorString());
    QByteArray content;
    while (content.size() <= limit) {
        const QByteArray piece = input.read(1 << 16);
        if (piece.isEmpty())
            return content;
        content += piece;
    }
    return fail(ErrorCode::FileTooLarge, {path, QString::number(limit)});
}

Result<void> Console::write(const QString &path, const QByteArray &content) const
{
    if (path != u"-")
        return core::base::writeOutput(path, content);
    keepOutputFor(path);
    if (!print(stdout, content))
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                    {QStringLiteral("/dev/stdout")});
    return {};
}

} // namespace app
