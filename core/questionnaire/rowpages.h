// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace core::questionnaire {

/// Rows of one page of a battery: first, and one behind the last.
using RowPage = std::pair<size_t, size_t>;

/// How the rows of a battery are spread over pages: as few pages as perPage rows at most allow, each as full as the
/// others, give or take one row. perPage 0: all on one. There is always a page.
[[nodiscard]] std::vector<RowPage> rowPages(size_t rows, int perPage);

} // namespace core::questionnaire
