// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releasecheck.h"

#include "core/questionnaire/questionnairefile.h"
#include "core/release/numberbins.h"
#include "core/release/precision.h"
#include "core/release/questionpairs.h"

#include <algorithm>
#include <cmath>

namespace core::release {
namespace {

using questionnaire::Code;
using questionnaire::Question;
using questionnaire::QuestionType;

constexpr qsizetype kLongestOpenAnswer = 60'000; // 20,000 are searched for names; each found may grow by its mask

/// Walks the content once; the first fault stands.
class Checker
{
public:
    explicit Checker(const Release::Content &content) : m_content(content) { }

    [[nodiscard]] QString run()
    {
        checkFrame();
        if (m_fault.isEmpty())
            checkNodes();
        if (m_fault.isEmpty())
            checkStatistics();
        if (m_fault.isEmpty())
            checkPairs();
        if (m_fault.isEmpty())
            checkOpenAnswers();
        return m_fault;
    }

private:
    bool require(bool condition, const QString &what)
    {
        if (!condition && m_fault.isEmpty())
            m_fault = what;
        return condition;
    }

    void checkFrame()
    {
        const auto &questionnaire = m_content.questionnaire;
        if (!require(questionnaire.wave(m_content.wave) != nullptr, QStringLiteral("wave")))
            return;
        require(questionnaire::structureId(questionnaire, m_content.wave) == m_content.structure,
                QStringLiteral("structure"));
        require(m_content.fieldOpens <= m_content.fieldCloses, QStringLiteral("field dates"));
        require(m_content.draft == !m_content.draftStore.isEmpty(), QStringLiteral("draft"));
        const PolicyRecord &policy = m_content.policy;
        require(policy.minimumOneFilter >= kSmallestBase && policy.minimumTwoFilters >= 20 &&
                    policy.minimumThreeFilters >= 30 && policy.openAnswersMinimum >= 10,
                QStringLiteral("policy looser than the floor"));
        for (const auto &dimension : m_content.dimensions)
            require(questionnaire.dimension(dimension) != nullptr, QStringLiteral("dimension ") + dimension.text());
        for (const AuditRecord::Step &step : m_content.audit.steps)
            require(step.step >= 0 && step.step <= StepDown::NotShown, QStringLiteral("step"));
    }

    [[nodiscard]] int limitFor(size_t filters) const
    {
        const PolicyRecord &policy = m_content.policy;
        return filters <= 1 ? policy.minimumOneFilter
            : filters == 2  ? policy.minimumTwoFilters
                            : policy.minimumThreeFilters;
    }

    [[nodiscard]] bool isValue(const questionnaire::DimensionId &dimension, const Code &code) const
    {
        if (code == othersTogether())
            return true;
        const auto &values = m_content.questionnaire.dimension(dimension)->values;
        return std::any_of(values.begin(), values.end(), [&](const auto &value) { return value.code == code; });
    }

    void checkNodes()
    {
        if (!require(!m_content.nodes.empty() && m_content.nodes.front().filter.empty(),
                     QStringLiteral("no whole wave")))
            return;
        for (const Node &node : m_content.nodes) {
            const QString place = QStringLiteral("base ") + node.id.text();
            require(m_nodes.emplace(node.id, &node).second, place + QStringLiteral(" twice"));
            for (const auto &[dimension, code] : node.filter) {
                const bool known = std::find(m_content.dimensions.begin(), m_content.dimensions.end(), dimension) !=
                    m_content.dimensions.end();
                require(known && isValue(dimension, code), place + QStringLiteral(": unknown value"));
            }
            require(node.id == nodeId(node.filter, m_content.dimensions), place + QStringLiteral(": wrong name"));
            require(node.limit >= limitFor(node.filter.size()), place + QStringLiteral(": limit"));
            const bool shown = node.status == Status::Shown;
            require(shown ? node.members && *node.members >= node.limit : !node.members,
                    place + QStringLiteral(": members"));
            require(shown || node.status == Status::Small || node.status == Status::Protecting,
                    place + QStringLiteral(": status"));
        }
        const Node &all = m_content.nodes.front();
        require(m_content.responses == all.members.value_or(0), QStringLiteral("members of the whole wave"));
        for (const Node &node : m_content.nodes) {
            const auto near = node.nearestShown ? m_nodes.find(*node.nearestShown) : m_nodes.end();
            require(!node.nearestShown || (near != m_nodes.end() && near->second->status == Status::Shown),
                    QStringLiteral("base %1: nearest shown").arg(node.id.text()));
        }
    }

    [[nodiscard]] bool isItem(const StatisticItem &item) const
    {
        const Question *question = m_content.questionnaire.question(item.question);
        if (question == nullptr || !m_content.questionnaire.isIn(*question, m_content.wave))
            return false;
        if (question->type == QuestionType::Ranking)
            return item.row == Code(QStringLiteral("any")) || item.row == Code(QStringLiteral("first"));
        if (question->type != QuestionType::Battery)
            return question->type != QuestionType::Note && item.row.isEmpty();
        const auto rows = m_content.questionnaire.rows(*question, m_content.wave);
        return std::any_of(rows.begin(), rows.end(), [&](const auto *row) { return row->code == item.row; });
    }

    [[nodiscard]] int stepOf(const StatisticItem &item, const Code &option = {}) const
    {
        int step = 0;
        for (const AuditRecord::Step &taken : m_content.audit.steps) {
            if (taken.item == item && (taken.option.isEmpty() || taken.option == option))
                step = std::max(step, taken.step);
        }
        return step;
    }

    void checkStatistics()
    {
        std::set<std::pair<StatisticItem, NodeId>> seen;
        for (const Statistic &statistic : m_content.statistics) {
            const QString place = statistic.item.text() + QLatin1Char(' ') + statistic.node.text();
            const auto node = m_nodes.find(statistic.node);
            if (!require(node != m_nodes.end() && isItem(statistic.item), place + QStringLiteral(": unknown")))
                return;
            require(seen.emplace(statistic.item, statistic.node).second, place + QStringLiteral(" twice"));
            require(node->second->status == Status::Shown || node->second->status == statistic.status,
                    place + QStringLiteral(": shown in a hidden base"));
            if (statistic.status == Status::Shown)
                checkShown(statistic, *node->second, place);
            else
                require(statistic.states == StateBands{} && statistic.categories.empty() && !statistic.mean &&
                            statistic.smallestAnswered == 0,
                        place + QStringLiteral(": hidden but not empty"));
            if (!m_fault.isEmpty())
                return;
        }
    }

    void checkShown(const Statistic &statistic, const Node &node, const QString &place)
    {
        const int step = stepOf(statistic.item);
        const std::optional<Precision> states = precisionFor(*node.members, step);
        const int m = statistic.smallestAnswered;
        const std::optional<Precision> shares = precisionFor(m, step);
        if (!require(states.has_value() && shares.has_value(), place + QStringLiteral(": too few people")))
            return;
        for (const auto &state : {statistic.states.answered, statistic.states.cantSay, statistic.states.skipped,
                                  statistic.states.notReached, statistic.states.notAsked})
            require(!state || indexOf(*state, *states), place + QStringLiteral(": share of a state"));
        require(m <= smallestAnswered(*node.members, statistic.states, *states) || isCopy(statistic, node),
                place + QStringLiteral(": m"));
        checkCategories(statistic, place);
        if (statistic.mean)
            checkMean(statistic, place);
    }

    /// Where everybody who was asked is in a smaller base too, the larger one repeats its figures and says no states.
    [[nodiscard]] bool isCopy(const Statistic &statistic, const Node &node) const
    {
        return std::any_of(m_content.statistics.begin(), m_content.statistics.end(), [&](const Statistic &source) {
            if (source.item != statistic.item || !source.states.answered || statistic.states != StateBands{})
                return false;
            const auto inner = m_nodes.find(source.node);
            return inner != m_nodes.end() && inner->second->members < node.members &&
                source.smallestAnswered == statistic.smallestAnswered && source.categories == statistic.categories &&
                source.mean == statistic.mean;
        });
    }

    void checkCategories(const Statistic &statistic, const QString &place)
    {
        const std::set<Code> offered = codesOf(statistic.item);
        std::set<Code> used;
        for (const CategoryBand &category : statistic.categories) {
            require(!category.codes.empty(), place + QStringLiteral(": category without code"));
            for (const Code &code : category.codes)
                require(offered.count(code) == 1 && used.insert(code).second, place + QStringLiteral(": category"));
            const Code option = category.codes.empty() ? Code() : category.codes.front();
            const std::optional<Precision> shares =
                precisionFor(statistic.smallestAnswered, stepOf(statistic.item, option));
            require(!category.share || (shares && indexOf(*category.share, *shares)),
                    place + QStringLiteral(": share"));
        }
    }

    [[nodiscard]] std::set<Code> codesOf(const StatisticItem &item) const
    {
        std::set<Code> codes;
        const Question &question = *m_content.questionnaire.question(item.question);
        if (question.type == QuestionType::Number) {
            for (const NumberBin &bin : numberBins(question))
                codes.insert(bin.code);
        }
        for (const auto *choice : m_content.questionnaire.choices(question, m_content.wave)) {
            if (!choice->notSubstantive)
                codes.insert(choice->code);
        }
        return codes;
    }

    void checkMean(const Statistic &statistic, const QString &place)
    {
        const Question &question = *m_content.questionnaire.question(statistic.item.question);
        const auto *scale = m_content.questionnaire.scale(question.scale);
        if (!require(scale != nullptr && scale->points.size() > 1, place + QStringLiteral(": mean without a scale")))
            return;
        const int lowest = scale->points.front().code.text().toInt();
        const int highest = scale->points.back().code.text().toInt();
        const int allowed = meanStepTenths(statistic.smallestAnswered, highest - lowest,
                                           scale->kind == questionnaire::ScaleKind::Grade, stepOf(statistic.item));
        const int step = qRound(statistic.mean->step * 10);
        const int value = qRound(statistic.mean->value * 10);
        require(step >= allowed && value % step == 0, place + QStringLiteral(": step of the mean"));
        require(value >= 10 * lowest - step && value <= 10 * highest + step, place + QStringLiteral(": mean"));
    }

    void checkPairs()
    {
        const auto &declared = m_content.questionnaire.questionPairs;
        std::set<std::pair<StatisticItem, StatisticItem>> seen;
        for (const PairTable &table : m_content.pairs) {
            const QString place = table.question.text() + QStringLiteral(" by ") + table.by.text();
            const bool known = std::find(declared.begin(), declared.end(),
                                         questionnaire::QuestionPair{table.question, table.by}) != declared.end();
            if (!require(known && isItem(table.question) && isItem(table.by), place + QStringLiteral(": undeclared")) ||
                !require(wholeWave(table.question) != nullptr && wholeWave(table.by) != nullptr,
                         place + QStringLiteral(": without its questions")))
                return;
            require(seen.emplace(table.question, table.by).second, place + QStringLiteral(" twice"));
            require(table.step >= 0 && table.step <= StepDown::NotShown, place + QStringLiteral(": step"));
            if (table.status == Status::Shown)
                checkPair(table, place);
            else
                require((table.status == Status::Small || table.status == Status::Step) && !table.both &&
                            table.rows.empty(),
                        place + QStringLiteral(": hidden but not empty"));
            if (!m_fault.isEmpty())
                return;
        }
    }

    [[nodiscard]] const Statistic *wholeWave(const StatisticItem &item) const
    {
        const auto found =
            std::find_if(m_content.statistics.begin(), m_content.statistics.end(), [&](const Statistic &one) {
                return one.item == item && one.node == m_content.nodes.front().id;
            });
        return found == m_content.statistics.end() ? nullptr : &*found;
    }

    void checkPair(const PairTable &table, const QString &place)
    {
        const Statistic *by = wholeWave(table.by);
        const int members = m_content.responses;
        const std::optional<Precision> precision = precisionFor(members, table.step);
        if (!require(precision && table.both && indexOf(*table.both, *precision),
                     place + QStringLiteral(": people who answered both")))
            return;
        const std::vector<int> edges = lowerEdges(*by, stepOf(table.by));
        const int without = mostWithoutOther(members, *by, stepOf(table.by), *table.both, table.step);
        require(table.rows.size() > 1 && edges.size() == by->categories.size(), place + QStringLiteral(": rows"));
        std::set<Code> used;
        for (const PairRow &row : table.rows) {
            int edge = 0;
            for (const Code &code : row.codes) {
                const auto category =
                    std::find_if(by->categories.begin(), by->categories.end(),
                                 [&](const CategoryBand &one) { return one.codes == std::vector<Code>{code}; });
                if (!require(category != by->categories.end() && used.insert(code).second,
                             place + QStringLiteral(": row")))
                    return;
                edge += edges[static_cast<size_t>(category - by->categories.begin())];
            }
            require(row.smallestAnswered >= m_content.policy.minimumThreeFilters &&
                        row.smallestAnswered <= smallestRow(edge, *by, without),
                    place + QStringLiteral(": too few people in a row"));
            checkCells(row, precisionFor(row.smallestAnswered, table.step), codesOf(table.question), place);
        }
    }

    void checkCells(const PairRow &row, std::optional<Precision> precision, const std::set<Code> &offered,
                    const QString &place)
    {
        std::set<Code> used;
        require(!row.categories.empty(), place + QStringLiteral(": empty row"));
        for (const CategoryBand &category : row.categories) {
            require(!category.codes.empty() && category.share && precision && indexOf(*category.share, *precision),
                    place + QStringLiteral(": share"));
            for (const Code &code : category.codes)
                require(offered.count(code) == 1 && used.insert(code).second, place + QStringLiteral(": category"));
        }
    }

    void checkOpenAnswers()
    {
        std::set<questionnaire::QuestionId> seen;
        for (const OpenAnswers &answers : m_content.openAnswers) {
            const QString place = QStringLiteral("open answers to ") + answers.question.text();
            const Question *question = m_content.questionnaire.question(answers.question);
            require(question != nullptr && question->type == QuestionType::OpenText &&
                        m_content.questionnaire.isIn(*question, m_content.wave),
                    place);
            require(seen.insert(answers.question).second, place + QStringLiteral(" twice"));
            const auto count = static_cast<int>(answers.entries.size());
            const int minimum = m_content.policy.openAnswersMinimum;
            require(count == 0 || count >= minimum, place + QStringLiteral(": too few"));
            require(count <= m_content.responses, place + QStringLiteral(": more than people"));
            const auto translated = std::count_if(answers.entries.begin(), answers.entries.end(),
                                                  [](const OpenAnswers::Entry &entry) { return entry.translated; });
            require(translated == 0 || translated >= minimum, place + QStringLiteral(": too few translated"));
            for (const OpenAnswers::Entry &entry : answers.entries)
                require(isPlain(entry.text) && isLanguage(entry.language), place + QStringLiteral(": text"));
        }
    }

    /// Nothing that a page could take for more than words: control characters, turned directions of writing.
    [[nodiscard]] static bool isPlain(const QString &text)
    {
        return !text.isEmpty() && text.size() <= kLongestOpenAnswer &&
            std::none_of(text.begin(), text.end(), [](QChar one) {
                const bool unseen = one.category() == QChar::Other_Control || one.category() == QChar::Other_Format;
                return unseen && one != u'\n' && one != u'\u200d';
            });
    }

    [[nodiscard]] bool isLanguage(const base::Language &language) const
    {
        const auto &languages = m_content.questionnaire.languages;
        return std::any_of(languages.begin(), languages.end(),
                           [&](const base::Language &known) { return base::baseLanguage(known) == language; });
    }

    const Release::Content &m_content;
    std::map<NodeId, const Node *> m_nodes;
    QString m_fault;
};

/// Whether the audit record is whole and says of every answer that it was proved. The first versions said how many
/// there were and how many followed from membership as well.
bool isProved(const Release::Content &content)
{
    const AuditRecord &audit = content.audit;
    const auto count = [&](QLatin1String name, qint64 otherwise) {
        return audit.counts.value(name, otherwise);
    };
    const qint64 proved = count(QLatin1String("proved"), -1);
    const qint64 implied = count(QLatin1String("impliedByMembership"), 0);
    return audit.scope == AuditScope::Full && proved >= 0 && implied >= 0 && count(QLatin1String("units"), -1) >= 0 &&
        count(QLatin1String("targets"), proved) == proved && proved + implied >= answersShown(content);
}

} // namespace

qint64 answersShown(const Release::Content &content)
{
    qint64 answers = 0;
    for (const Statistic &statistic : content.statistics) {
        if (statistic.node != content.nodes.front().id || statistic.categories.empty())
            continue;
        const QuestionType type = content.questionnaire.question(statistic.item.question)->type;
        const bool options = type == QuestionType::Multiple || statistic.item.row == Code(QStringLiteral("any"));
        answers += static_cast<qint64>(statistic.smallestAnswered) *
            (options ? static_cast<qint64>(statistic.categories.size()) : 1);
    }
    return answers;
}

base::Result<void> checkRelease(const Release::Content &content, const QString &name)
{
    if (const QString fault = Checker(content).run(); !fault.isEmpty())
        return base::fail(base::ErrorCode::Damaged, {name}, fault);
    if (!isProved(content))
        return base::fail(base::ErrorCode::ReleaseNotProved, {name});
    return {};
}

} // namespace core::release
