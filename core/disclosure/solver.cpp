// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/solver.h"

#include "core/base/safefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace core::disclosure {
namespace {

using base::ErrorCode;

constexpr int kMostNodes = 60;
constexpr qint64 kLargestAnswer = qint64{64} * 1024 * 1024;

QByteArray term(qint64 factor, size_t variable)
{
    return (factor < 0 ? " - " : " + ") + QByteArray::number(std::abs(factor)) + " x" + QByteArray::number(variable);
}

/// CPLEX LP format; lines are kept short, because readers have a limit.
QByteArray asLp(const IntegerProgram &program)
{
    QByteArray lp = "Maximize\n obj:";
    for (size_t i = 0; i < program.most.size(); ++i)
        lp += term(program.weight[i], i) + (i % 8 == 7 ? "\n" : "");
    lp += "\nSubject To\n";
    for (size_t row = 0; row < program.rows.size(); ++row) {
        lp += " r" + QByteArray::number(row) + ":";
        size_t written = 0;
        for (const IntegerProgram::Term &one : program.rows[row].terms)
            lp += term(one.factor, one.variable) + (++written % 8 == 0 ? "\n" : "");
        lp += " >= " + QByteArray::number(program.rows[row].least) + "\n";
    }
    lp += "Bounds\n";
    for (size_t i = 0; i < program.most.size(); ++i)
        lp += " 0 <= x" + QByteArray::number(i) + " <= " + QByteArray::number(program.most[i]) + "\n";
    lp += "Generals\n";
    for (size_t i = 0; i < program.most.size(); ++i)
        lp += " x" + QByteArray::number(i) + (i % 8 == 7 ? "\n" : "");
    return lp + "\nEnd\n";
}

/// Lines "index name value …" behind a headline. What makes no sense is left out: the verifier decides.
std::vector<int> readSolution(const QByteArray &text, const IntegerProgram &program)
{
    std::vector<int> values(program.most.size(), 0);
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const qsizetype name = parts.value(0) == "**" ? 2 : 1;
        if (!parts.value(name).startsWith('x'))
            continue;
        bool known = false;
        const qulonglong variable = parts[name].mid(1).toULongLong(&known);
        const double value = parts.value(name + 1).toDouble();
        if (known && variable < values.size() && value > 0.5 && value < program.most[variable] + 0.5)
            values[variable] = static_cast<int>(std::lround(value));
    }
    return values;
}

} // namespace

/// A file in memory, named as the one process sees it that inherits it: what is made of answers lies on no disk, not
/// even when the program is killed.
class MemoryFile final
{
public:
    MemoryFile() : m_descriptor(::memfd_create("solver", MFD_CLOEXEC)) { }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile()
    {
        if (isOpen())
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }
    [[nodiscard]] bool write(const QByteArray &content) const
    {
        QFile file;
        return isOpen() && file.open(m_descriptor, QIODevice::WriteOnly) && file.write(content) == content.size() &&
            file.flush();
    }
    /// In the child, between fork and exec.
    void inherit() const { ::fcntl(m_descriptor, F_SETFD, 0); }

private:
    int m_descriptor;
};

base::Result<QByteArray> CbcSolver::run(const QStringList &arguments, const std::vector<const MemoryFile *> &files,
                                        const std::atomic<bool> *cancelled) const
{
    QProcess process;
    process.setChildProcessModifier([&files] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // however this program ends, its solver does not stay behind
        for (const MemoryFile *file : files)
            file->inherit();
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, arguments);
    if (!process.waitForStarted())
        return base::fail(ErrorCode::SolverMissing, {m_program}, process.errorString());
    QElapsedTimer running;
    running.start();
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool stopped = cancelled != nullptr && cancelled->load();
        if (!stopped && running.elapsed() < qint64{1000} * m_seconds)
            continue;
        process.kill();
        process.waitForFinished();
        return stopped ? base::fail(ErrorCode::Cancelled)
                       : base::fail(ErrorCode::SolverFailed, {m_program, QStringLiteral("no answer in time")});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return base::fail(ErrorCode::SolverFailed, {m_program, QStringLiteral("ended with an error")},
                          QString::fromUtf8(process.readAll().right(500)));
    return process.readAll();
}

base::Result<std::vector<int>> CbcSolver::solve(const IntegerProgram &program, const std::atomic<bool> *cancelled) const
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return base::fail(ErrorCode::FileNotWritable, {folder.path()}, folder.errorString());
    const MemoryFile model;
    const MemoryFile answer;
    if (!model.write(asLp(program)) || !answer.isOpen())
        return base::fail(ErrorCode::FileNotWritable, {model.path()});
    const QString name = folder.filePath(QStringLiteral("program.lp")); // by whose ending cbc knows what it reads
    if (!QFile::link(model.path(), name))
        return base::fail(ErrorCode::FileNotWritable, {name});
    // Preparing a program that is most often without any world takes longer than finding that out.
    const QStringList arguments{name,
                                QStringLiteral("-preprocess"),
                                QStringLiteral("off"),
                                QStringLiteral("-maxNodes"),
                                QString::number(kMostNodes),
                                QStringLiteral("-ratioGap"),
                                QStringLiteral("0.3"),
                                QStringLiteral("-randomSeed"),
                                QStringLiteral("1"),
                                QStringLiteral("-randomCbcSeed"),
                                QStringLiteral("1"),
                                QStringLiteral("-solve"),
                                QStringLiteral("-solution"),
                                answer.path()};
    if (const auto ran = run(arguments, {&model, &answer}, cancelled); !ran)
        return base::fail(ran);
    const base::Result<QByteArray> text = base::readFile(answer.path(), kLargestAnswer);
    if (!text || text->isEmpty())
        return base::fail(ErrorCode::SolverFailed, {m_program, QStringLiteral("wrote no solution")});
    return readSolution(*text, program);
}

base::Result<QString> CbcSolver::version() const
{
    const base::Result<QByteArray> text = run({QStringLiteral("-quit")}, {}, nullptr);
    if (!text)
        return base::fail(text);
    static const QRegularExpression pattern(QStringLiteral("Version: *([0-9][0-9.]*)"));
    const QRegularExpressionMatch found = pattern.match(QString::fromUtf8(*text));
    return QStringLiteral("cbc ") + (found.hasMatch() ? found.captured(1) : QStringLiteral("?"));
}

} // namespace core::disclosure
