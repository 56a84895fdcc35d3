// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace core::base {

/// Randomness, injected so that a seed makes a run repeatable.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual quint64 next() = 0;
    /// Uniform in 0 … bound - 1 without modulo bias; bound > 0.
    [[nodiscard]] quint64 below(quint64 bound);
    /// Uniform in [0, 1).
    [[nodiscard]] double unit();
    /// About standard normal, within -6 … 6: twelve uniform numbers added up (Irwin-Hall), so that the same seed gives
    /// the same bits on every machine, which log() and cos() do not promise.
    [[nodiscard]] double normal();
    /// An index drawn with these weights; at least one of them above 0.
    [[nodiscard]] size_t pick(const std::vector<double> &weights);
    [[nodiscard]] QByteArray bytes(qsizetype count);
};

/// The operating system's generator, fit for identifiers and keys.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] quint64 next() override;
};

/// The same numbers for the same seed on every machine (std::mt19937_64); for rehearsals and tests only.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) { }
    [[nodiscard]] quint64 next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace core::base
