// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/planner.h"

#include "core/base/fault.h"
#include "core/base/random.h"
#include "core/interview/membership.h"

#include <algorithm>
#include <numeric>

namespace core::disclosure {
namespace {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Questionnaire;

constexpr int kMostExpected = 1'000'000;

auto fault(qsizetype line, base::FaultSource what, const QStringList &arguments = {})
{
    return base::invalidInput(what, arguments, {{}, QString::number(line + 1)});
}

base::Result<void> check(const QStringList &parts, qsizetype line, const Questionnaire &questionnaire)
{
    const Dimension *dimension = questionnaire.dimension(DimensionId(parts.value(0)));
    if (parts.size() != 3 || dimension == nullptr)
        return fault(
            line,
            QT_TRANSLATE_NOOP("Faults", "dimension,value,number with a dimension of the questionnaire is expected"));
    const bool known = std::any_of(dimension->values.begin(), dimension->values.end(),
                                   [&](const auto &value) { return value.code == Code(parts[1]); });
    if (!known)
        return fault(line, QT_TRANSLATE_NOOP("Faults", "a value of the dimension %1 is expected"), {parts[0]});
    bool isNumber = false;
    const int number = parts[2].toInt(&isNumber);
    if (!isNumber || number < 0 || number > kMostExpected)
        return fault(line, QT_TRANSLATE_NOOP("Faults", "a number from 0 to 1000000 is expected"));
    return {};
}

/// One thing that is drawn for a respondent: a choice of a background question, or a value of a dimension by itself.
struct Draw
{
    std::vector<double> weights;
    std::vector<std::vector<std::pair<size_t, quint8>>> values; ///< by outcome: dimension, value index
};

quint8 indexOf(const Dimension &dimension, const Code &value)
{
    const auto found = std::find_if(dimension.values.begin(), dimension.values.end(),
                                    [&](const Dimension::Value &one) { return one.code == value; });
    return static_cast<quint8>(found - dimension.values.begin());
}

class Planner
{
public:
    Planner(const Questionnaire &questionnaire, const questionnaire::WaveId &wave, const Expectation &expectation)
        : m_questionnaire(questionnaire), m_wave(wave), m_expectation(expectation)
    {
        for (const Dimension &dimension : questionnaire.dimensions)
            m_ids.push_back(dimension.id);
        for (const auto &[id, numbers] : expectation.numbers)
            m_draws.push_back(drawOf(*questionnaire.dimension(id), numbers));
    }

    [[nodiscard]] std::set<DimensionId> known() const
    {
        std::set<DimensionId> found;
        for (const Draw &draw : m_draws) {
            for (const auto &[index, value] : draw.values.front())
                found.insert(m_ids[index]);
        }
        return found;
    }

    [[nodiscard]] Membership survey(base::RandomSource &random) const
    {
        Membership membership{m_ids, {}, {}, {}};
        std::vector<quint8> nothing;
        for (const Dimension &dimension : m_questionnaire.dimensions)
            nothing.push_back(static_cast<quint8>(dimension.values.size()));
        std::map<std::vector<quint8>, int> atoms;
        const int responses = m_expectation.responses();
        membership.atomOf.reserve(static_cast<size_t>(responses));
        for (int member = 0; member < responses; ++member) {
            std::vector<quint8> values = nothing;
            for (const Draw &draw : m_draws) {
                for (const auto &[index, value] : draw.values[random.pick(draw.weights)])
                    values[index] = value;
            }
            const auto [entry, isNew] = atoms.emplace(values, membership.atoms());
            if (isNew) {
                membership.sizes.push_back(0);
                membership.values.push_back(values);
            }
            ++membership.sizes[static_cast<size_t>(entry->second)];
            membership.atomOf.push_back(entry->second);
        }
        return membership;
    }

private:
    [[nodiscard]] Draw drawOf(const Dimension &dimension, const std::map<Code, int> &numbers) const
    {
        const auto weightOf = [&](const Code &value) {
            const auto found = numbers.find(value);
            return found == numbers.end() ? 0.0 : found->second;
        };
        Draw draw;
        if (dimension.question.isEmpty()) {
            const auto index = static_cast<size_t>(std::find(m_ids.begin(), m_ids.end(), dimension.id) - m_ids.begin());
            for (const Dimension::Value &value : dimension.values) {
                draw.weights.push_back(weightOf(value.code));
                draw.values.push_back({{index, indexOf(dimension, value.code)}});
            }
            return draw;
        }
        // The choices of a value are taken to be equally frequent.
        std::map<Code, double> choicesOf;
        const auto &question = *m_questionnaire.question(dimension.question);
        const std::vector<const Choice *> choices = m_questionnaire.choices(question, m_wave);
        for (const Choice *choice : choices)
            ++choicesOf[valueAt(dimension, *choice)];
        for (const Choice *choice : choices) {
            const Code value = valueAt(dimension, *choice);
            draw.weights.push_back(weightOf(value) / choicesOf.at(value));
            auto &values = draw.values.emplace_back();
            for (size_t index = 0; index < m_ids.size(); ++index) {
                const Dimension &follows = m_questionnaire.dimensions[index];
                if (follows.question == dimension.question)
                    values.push_back({index, indexOf(follows, valueAt(follows, *choice))});
            }
        }
        return draw;
    }

    [[nodiscard]] Code valueAt(const Dimension &dimension, const Choice &choice) const
    {
        interview::Response response;
        response.wave = m_wave;
        response.items[{dimension.question, {}}] = {questionnaire::AnswerState::Answered, {choice.code}, {}, {}};
        return interview::dimensionValue(m_questionnaire, dimension, response);
    }

    const Questionnaire &m_questionnaire;
    const questionnaire::WaveId &m_wave;
    const Expectation &m_expectation;
    std::vector<DimensionId> m_ids;
    std::vector<Draw> m_draws;
};

} // namespace

int Expectation::responses() const
{
    int most = 0;
    for (const auto &[dimension, values] : numbers)
        most = std::max(most, std::accumulate(values.begin(), values.end(), 0, [](int sum, const auto &one) {
                            return sum + one.second;
                        }));
    return most;
}

base::Result<Expectation> readExpectation(const QByteArray &text, const Questionnaire &questionnaire)
{
    Expectation expectation;
    std::map<questionnaire::QuestionId, DimensionId> asked;
    const QStringList lines =
        QString::fromUtf8(text).replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList parts = lines[i].trimmed().split(QLatin1Char(','));
        for (QString &part : parts)
            part = part.trimmed();
        bool isNumber = false;
        (void)parts.value(2).toInt(&isNumber);
        if (lines[i].trimmed().isEmpty() || (i == 0 && !isNumber))
            continue;
        if (const auto checked = check(parts, i, questionnaire); !checked)
            return base::fail(checked);
        const Dimension &dimension = *questionnaire.dimension(DimensionId(parts[0]));
        if (!dimension.question.isEmpty() &&
            asked.emplace(dimension.question, dimension.id).first->second != dimension.id)
            return fault(i, QT_TRANSLATE_NOOP("Faults", "one dimension only of those that follow from %1 is expected"),
                         {dimension.question.text()});
        expectation.numbers[dimension.id][Code(parts[1])] += parts[2].toInt();
    }
    // Of a dimension with no one in it nothing can be drawn.
    const bool empty = std::any_of(expectation.numbers.begin(), expectation.numbers.end(), [](const auto &one) {
        return std::all_of(one.second.begin(), one.second.end(), [](const auto &value) { return value.second == 0; });
    });
    if (expectation.numbers.empty() || empty || expectation.responses() > kMostExpected)
        return fault(0, QT_TRANSLATE_NOOP("Faults", "somebody in each dimension is expected, a million at most"));
    return expectation;
}

base::Result<Plan> planRelease(const Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                               const Expectation &expectation, const Policy &policy, quint64 seed)
{
    const Planner planner(questionnaire, wave, expectation);
    const std::set<DimensionId> known = planner.known();
    auto released = releasedDimensions(policy, questionnaire);
    if (!released)
        return base::fail(released);
    Policy planned = policy;
    planned.dimensions.emplace();
    std::copy_if(released->begin(), released->end(), std::back_inserter(*planned.dimensions),
                 [&](const DimensionId &one) { return known.count(one) == 1; });
    base::SeededRandom random(seed);
    std::map<release::NodeId, Plan::Base> bases;
    std::vector<release::NodeId> order;
    for (int trial = 0; trial < Plan::kTrials; ++trial) {
        const auto lattice = makeLattice(questionnaire, planner.survey(random), planned);
        if (!lattice)
            return base::fail(lattice);
        for (size_t i = 0; i < lattice->nodes.size(); ++i) {
            const release::Node &node = lattice->nodes[i];
            const bool together = !node.filter.empty() && node.filter.begin()->second == release::othersTogether();
            if (together) // which groups those are differs by trial
                continue;
            const auto [entry, isNew] = bases.emplace(node.id, Plan::Base{node, 0, 0, 0});
            if (isNew)
                order.push_back(node.id);
            entry->second.expected += double(lattice->members[i]) / Plan::kTrials;
            entry->second.shown += lattice->isShown(i) ? 1 : 0;
            entry->second.protecting += node.status == release::Status::Protecting ? 1 : 0;
        }
    }
    Plan plan;
    for (const release::NodeId &id : order) {
        Plan::Base &base = bases.at(id);
        const int small = Plan::kTrials - base.shown - base.protecting;
        base.node.status = base.shown >= std::max(small, base.protecting) ? release::Status::Shown
            : base.protecting > small                                     ? release::Status::Protecting
                                                                          : release::Status::Small;
        base.node.members.reset();
        plan.bases.push_back(std::move(base));
    }
    return plan;
}

} // namespace core::disclosure
