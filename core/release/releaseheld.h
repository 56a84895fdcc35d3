// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <utility>

namespace core::release {

/// What the copies of one release share; private to release.cpp and the reader.
struct Release::Held
{
    Content content;
    QByteArray hash;
    std::map<NodeId, size_t> nodes;
    std::map<std::pair<StatisticItem, NodeId>, size_t> statistics;
    std::map<questionnaire::QuestionId, std::vector<StatisticItem>> items; ///< in the order of the file
    // Rows of two questions crossed, as the bases that they are: found by name only, no part of any lattice.
    std::map<NodeId, Node> rows;
    std::map<std::pair<StatisticItem, NodeId>, Statistic> rowStatistics;
};

} // namespace core::release
