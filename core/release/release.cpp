// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/release.h"

#include "core/questionnaire/questionnairefile.h"
#include "core/release/releaseheld.h"

namespace core::release {

const Release::Content &Release::content() const
{
    return m_held->content;
}

const QByteArray &Release::hash() const
{
    return m_held->hash;
}

std::optional<Release> Release::withTexts(const questionnaire::Questionnaire &texts) const
{
    const bool same = texts.id == questionnaire().id && texts.wave(wave()) != nullptr &&
        questionnaire::structureId(texts, wave()) == content().structure;
    if (!same)
        return std::nullopt;
    auto held = std::make_shared<Held>(*m_held);
    held->content.questionnaire = texts;
    return Release(std::move(held));
}

const Node *Release::node(const NodeId &wanted) const
{
    if (const auto found = m_held->nodes.find(wanted); found != m_held->nodes.end())
        return &m_held->content.nodes[found->second];
    const auto row = m_held->rows.find(wanted);
    return row == m_held->rows.end() ? nullptr : &row->second;
}

const Statistic *Release::statistic(const StatisticItem &item, const NodeId &node) const
{
    if (const auto found = m_held->statistics.find({item, node}); found != m_held->statistics.end())
        return &m_held->content.statistics[found->second];
    const auto row = m_held->rowStatistics.find({item, node});
    return row == m_held->rowStatistics.end() ? nullptr : &row->second;
}

const PairTable *Release::pair(const StatisticItem &question, const StatisticItem &by) const
{
    for (const PairTable &table : content().pairs) {
        if (table.question == question && table.by == by)
            return &table;
    }
    return nullptr;
}

std::vector<StatisticItem> Release::items(const questionnaire::QuestionId &question) const
{
    const auto found = m_held->items.find(question);
    return found == m_held->items.end() ? std::vector<StatisticItem>{} : found->second;
}

NodeId nodeId(const std::map<questionnaire::DimensionId, questionnaire::Code> &filter,
              const std::vector<questionnaire::DimensionId> &order)
{
    if (filter.empty())
        return NodeId(QStringLiteral("all"));
    QStringList parts;
    for (const questionnaire::DimensionId &dimension : order) {
        const auto value = filter.find(dimension);
        if (value != filter.end())
            parts.append(dimension.text() + QLatin1Char('=') + value->second.text());
    }
    return NodeId(parts.join(QLatin1Char(',')));
}

} // namespace core::release
