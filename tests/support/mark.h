// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>

namespace tests {

/// A word that exists nowhere but where somebody types it: here it is kept turned, so that the search does not find
/// the searcher.
class Mark
{
public:
    static constexpr size_t length = 16;

    explicit Mark(core::base::RandomSource &random)
    {
        for (unsigned char &each : m_turned)
            each = static_cast<unsigned char>(turn ^ ('a' + random.below(26)));
    }
    [[nodiscard]] char at(size_t place) const { return static_cast<char>(m_turned.at(place) ^ turn); }

    /// Whether it stands somewhere in the bytes, a letter every `step` bytes: 1 as it is written to files, 2 as QString
    /// has it.
    [[nodiscard]] bool isIn(const char *bytes, size_t size, size_t step) const
    {
        for (size_t from = 0; from + length * step <= size; ++from) {
            size_t same = 0;
            while (same < length &&
                   static_cast<unsigned char>(bytes[from + same * step] ^ char(turn)) == m_turned[same])
                ++same;
            if (same == length)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isIn(const QByteArray &bytes) const
    {
        const auto size = static_cast<size_t>(bytes.size());
        return isIn(bytes.constData(), size, 1) || isIn(bytes.constData(), size, 2);
    }
    [[nodiscard]] bool isIn(const QString &text) const { return isIn(text.toUtf8()); }

private:
    static constexpr unsigned char turn = 0x80;
    std::array<unsigned char, length> m_turned{};
};

/// Where in the writable memory of this process it stands; empty: nowhere.
[[nodiscard]] QString placeInMemory(const Mark &mark);

} // namespace tests
