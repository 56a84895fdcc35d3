// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tests {

/// Kendall's tau between the order of answering and the numbers given.
inline double tau(const std::vector<qsizetype> &numbers)
{
    qint64 score = 0;
    qint64 pairs = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        for (size_t j = i + 1; j < numbers.size(); ++j) {
            score += numbers[i] < numbers[j] ? 1 : numbers[i] > numbers[j] ? -1 : 0;
            ++pairs;
        }
    }
    return static_cast<double>(score) / static_cast<double>(pairs);
}

/// What one way of looking found over all files.
class Predictor
{
public:
    /// numbers: one for each response, in the order of answering.
    void look(const std::vector<qsizetype> &numbers)
    {
        m_size = static_cast<double>(numbers.size());
        m_taus.push_back(tau(numbers));
        const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
        m_named += *most == numbers.back() ? 1 : 0;
        m_named += *least == numbers.front() ? 1 : 0;
    }

    /// The mean over all files in units of its standard deviation by chance (Kendall 1938).
    [[nodiscard]] double z() const
    {
        double sum = 0;
        for (const double value : m_taus)
            sum += value;
        const double files = static_cast<double>(m_taus.size());
        return sum / files / (deviation() / std::sqrt(files));
    }
    [[nodiscard]] double worst() const
    {
        double worst = 0;
        for (const double value : m_taus)
            worst = std::max(worst, std::abs(value));
        return worst;
    }
    /// How often the first or the last one was named, in units of its deviation from chance.
    [[nodiscard]] double namedZ() const
    {
        const double tries = 2.0 * static_cast<double>(m_taus.size());
        const double expected = tries / m_size;
        return (m_named - expected) / std::sqrt(expected * (1 - 1.0 / m_size));
    }
    [[nodiscard]] bool seesNothing() const { return std::abs(z()) < 4 && worst() < 5 * deviation() && namedZ() < 6; }

private:
    /// Of one tau by chance.
    [[nodiscard]] double deviation() const { return std::sqrt(2 * (2 * m_size + 5) / (9 * m_size * (m_size - 1))); }
    std::vector<double> m_taus;
    double m_size = 2; ///< responses of a file, the same number in each
    int m_named = 0;
};

} // namespace tests
