// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/rowpages.h"

namespace core::questionnaire {

std::vector<RowPage> rowPages(size_t rows, int perPage)
{
    const size_t limit = perPage > 0 ? static_cast<size_t>(perPage) : rows;
    const size_t count = rows == 0 ? 1 : (rows + limit - 1) / limit;
    std::vector<RowPage> pages;
    pages.reserve(count);
    size_t first = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t last = first + rows / count + (i < rows % count ? 1 : 0);
        pages.emplace_back(first, last);
        first = last;
    }
    return pages;
}

} // namespace core::questionnaire
