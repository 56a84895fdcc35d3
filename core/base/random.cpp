// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

#include <limits>
#include <numeric>

namespace core::base {

quint64 RandomSource::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    const quint64 limit = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    quint64 value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

double RandomSource::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double RandomSource::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += unit();
    return sum;
}

size_t RandomSource::pick(const std::vector<double> &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    Q_ASSERT(total > 0);
    double left = unit() * total;
    size_t last = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        last = i;
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return last; // rounding alone leads here
}

QByteArray RandomSource::bytes(qsizetype count)
{
    QByteArray result;
    result.reserve(count + 8);
    while (result.size() < count) {
        const quint64 value = next();
        for (int i = 0; i < 8; ++i)
            result.append(static_cast<char>((value >> (8 * i)) & 0xff));
    }
    result.truncate(count);
    return result;
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace core::base
