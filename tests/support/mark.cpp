// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mark.h"

#include <algorithm>
#include <cstdio>

namespace tests {

QString placeInMemory(const Mark &mark)
{
    std::FILE *maps = std::fopen("/proc/self/maps", "r");
    std::FILE *memory = std::fopen("/proc/self/mem", "r");
    static std::array<char, 1 << 20> buffer;
    std::array<char, 512> line{};
    QString found;
    while (found.isEmpty() && std::fgets(line.data(), int(line.size()), maps) != nullptr) {
        unsigned long from = 0;
        unsigned long to = 0;
        std::array<char, 8> rights{};
        if (std::sscanf(line.data(), "%lx-%lx %7s", &from, &to, rights.data()) != 3 || rights[1] != 'w')
            continue;
        const auto own = reinterpret_cast<unsigned long>(buffer.data());
        constexpr unsigned long overlap = Mark::length * 2;
        for (unsigned long place = from; place < to && found.isEmpty(); place += buffer.size() - overlap) {
            if (place + buffer.size() > own && place < own + buffer.size())
                continue; // the buffer of this search
            const size_t wanted = std::min<unsigned long>(buffer.size(), to - place);
            if (std::fseek(memory, long(place), SEEK_SET) != 0)
                break;
            const size_t read = std::fread(buffer.data(), 1, wanted, memory);
            if (mark.isIn(buffer.data(), read, 1) || mark.isIn(buffer.data(), read, 2))
                found = QString::fromLatin1(line.data());
        }
        buffer.fill('\0');
    }
    std::fclose(maps);
    std::fclose(memory);
    return found;
}

} // namespace tests
