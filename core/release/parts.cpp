// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/parts.h"

#include <algorithm>

namespace core::release {

using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::QuestionId;

namespace {

const Code noneCode()
{
    return Code(QStringLiteral("none"));
}

std::vector<Code> valuesOf(const Release &release, const DimensionId &dimension)
{
    std::vector<Code> codes;
    const Dimension *found = release.questionnaire().dimension(dimension);
    if (found == nullptr)
        return codes;
    for (const Dimension::Value &value : found->values)
        codes.push_back(value.code);
    codes.push_back(othersTogether());
    codes.push_back(noneCode());
    return codes;
}

} // namespace

bool Part::fitsNone() const
{
    return std::find(values.begin(), values.end(), noneCode()) != values.end();
}

const Node *findNode(const Release &release, const std::map<DimensionId, Code> &filter)
{
    return release.node(nodeId(filter, release.content().dimensions));
}

std::vector<Part> partsOf(const Release &release, const Node &base, const std::vector<DimensionId> &by)
{
    std::vector<Part> parts{{&base, {}}};
    std::vector<std::map<DimensionId, Code>> filters{base.filter};
    for (const DimensionId &dimension : by) {
        if (base.filter.count(dimension) != 0)
            return {};
        std::vector<Part> finer;
        std::vector<std::map<DimensionId, Code>> finerFilters;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (const Code &code : valuesOf(release, dimension)) {
                finer.push_back(parts[i]);
                finer.back().values.push_back(code);
                finerFilters.push_back(filters[i]);
                finerFilters.back()[dimension] = code;
            }
        }
        parts = std::move(finer);
        filters = std::move(finerFilters);
    }
    std::vector<Part> released;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].node = release.node(nodeId(filters[i], release.content().dimensions));
        if (parts[i].node != nullptr)
            released.push_back(std::move(parts[i]));
    }
    return released;
}

const PairTable *crossingOf(const Release &release, const QuestionId &question, const Code &item,
                            const std::vector<DimensionId> &by)
{
    if (by.size() != 1)
        return nullptr;
    const auto &pairs = release.content().pairs;
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const PairTable &table) {
        return table.question.question == question && (item.isEmpty() || table.question.row == item) &&
            table.by.text() == by.front().text();
    });
    return found == pairs.end() ? nullptr : &*found;
}

std::vector<Part> partsOf(const Release &release, const PairTable &table)
{
    std::vector<Part> parts;
    const auto add = [&](const PairRow *row) {
        const Node *node = release.node(rowId(table, row));
        parts.push_back({node, {node->filter.begin()->second}});
    };
    for (const PairRow &row : table.rows)
        add(&row);
    if (table.rows.empty())
        add(nullptr);
    return parts;
}

NodeId rowId(const PairTable &table, const PairRow *row)
{
    QStringList codes;
    if (row != nullptr) {
        for (const Code &code : row->codes)
            codes.append(code.text());
    }
    return NodeId(table.by.text() + QLatin1Char('=') + codes.join(QLatin1Char('+')) + QLatin1Char('>') +
                  table.question.text());
}

} // namespace core::release
