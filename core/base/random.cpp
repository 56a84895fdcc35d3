// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

#include <limits>

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
