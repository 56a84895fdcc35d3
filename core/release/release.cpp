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
    const auto found = m_held->nodes.find(wanted);
    return found == m_held->nodes.end() ? nullptr : &m_held->content.nodes[found->second];
}

const Statistic *Release::statistic(const StatisticItem &item, const NodeId &node) const
{
    const auto found = m_held->statistics.find({item, node});
    return found == m_held->statistics.end() ? nullptr : &m_held->content.statistics[found->second];
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
