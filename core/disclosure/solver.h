// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <vector>

namespace core::disclosure {

/// Whole numbers x, 0 <= x[i] <= most[i], that make the sum of weight x large while every row's sum is at least its
/// bound. x = 0 is always allowed: it is the truth.
struct IntegerProgram
{
    struct Term
    {
        size_t variable = 0;
        qint64 factor = 0;
        friend bool operator==(const Term &, const Term &) = default;
    };
    struct Row
    {
        std::vector<Term> terms;
        qint64 least = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<int> most;
    std::vector<int> weight;
    std::vector<Row> rows;
    friend bool operator==(const IntegerProgram &, const IntegerProgram &) = default;
};

/// Proposes solutions. A proposal is a hint, no proof: whoever uses it checks it.
class Solver
{
public:
    virtual ~Solver() = default;
    /// A good solution within the solver's limits, one value a variable; empty when it has none to offer. Errors:
    /// SolverMissing, SolverFailed, Cancelled. Called from several threads at once.
    [[nodiscard]] virtual base::Result<std::vector<int>> solve(const IntegerProgram &program,
                                                               const std::atomic<bool> *cancelled) const = 0;
    /// Name and version, for the audit record.
    [[nodiscard]] virtual base::Result<QString> version() const = 0;
};

class MemoryFile;

/// Debian's cbc as a child process, which ends with this one. The program and its solution are files in memory. Its
/// work is limited by counted nodes, so that a busy machine finds the same; the seconds only end one that hangs.
class CbcSolver final : public Solver
{
public:
    explicit CbcSolver(QString program = QStringLiteral("cbc"), int secondsUntilKilled = 120)
        : m_program(std::move(program)), m_seconds(secondsUntilKilled)
    {
    }
    [[nodiscard]] base::Result<std::vector<int>> solve(const IntegerProgram &program,
                                                       const std::atomic<bool> *cancelled) const override;
    [[nodiscard]] base::Result<QString> version() const override;

private:
    [[nodiscard]] base::Result<QByteArray> run(const QStringList &arguments,
                                               const std::vector<const MemoryFile *> &files,
                                               const std::atomic<bool> *cancelled) const;

    QString m_program;
    int m_seconds;
};

} // namespace core::disclosure
