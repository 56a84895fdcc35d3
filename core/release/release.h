// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>
#include <QDate>

#include <memory>

namespace core::release {

using NodeId = base::Id<struct NodeTag>; ///< "all", "area=06", "majorArea=si,family=third"

/// A share in percent, known to lie in low … high (both included); both equal where whole percents are shown.
struct Band
{
    double low = 0;
    double high = 0;
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    friend bool operator==(const Band &, const Band &) = default;
};

/// Why something is or is not shown. Depends on membership and released values alone.
enum class Status {
    Shown,
    Small,      ///< fewer than the limit
    Protecting, ///< hidden so that a smaller group stays hidden
    Step,       ///< the question is shown for the whole country only
    NotInWave,
};

/// One base: everybody, or those with the given values of one or two dimensions.
struct Node
{
    NodeId id;
    std::map<questionnaire::DimensionId, questionnaire::Code> filter; ///< empty: everybody
    Status status = Status::Small;
    std::optional<int> members; ///< none under the limit or where it protects
    int limit = 10;             ///< members needed to show this base
    std::optional<NodeId> nearestShown;
    friend bool operator==(const Node &, const Node &) = default;
};

/// What is counted: a question, a battery row, or of a ranking "any" mention and "first" place.
using StatisticItem = questionnaire::ItemId; ///< row = "any" / "first" for a ranking

struct StateBands ///< shares of the members; none where nothing may be said
{
    std::optional<Band> answered; ///< substantive answers, "can't say" apart
    std::optional<Band> cantSay;
    std::optional<Band> skipped;
    std::optional<Band> notReached;
    std::optional<Band> notAsked;
    friend bool operator==(const StateBands &, const StateBands &) = default;
};

struct CategoryBand
{
    std::vector<questionnaire::Code> codes; ///< more than one where categories are shown together
    bool others = false;                    ///< "others shown together"
    std::optional<Band> share;              ///< of those with a substantive answer; none: not shown in this base
    friend bool operator==(const CategoryBand &, const CategoryBand &) = default;
};

struct MeanBand
{
    double value = 0; ///< rounded to step
    double step = 0.1;
    friend bool operator==(const MeanBand &, const MeanBand &) = default;
};

struct Statistic
{
    StatisticItem item;
    NodeId node;
    Status status = Status::Small;
    StateBands states;
    int smallestAnswered = 0; ///< m: the fewest substantive answers the released states allow; shown to nobody
    std::vector<CategoryBand> categories; ///< multiple choice and ranking: each its own yes / no
    std::optional<MeanBand> mean;         ///< scales and grades
    friend bool operator==(const Statistic &, const Statistic &) = default;
};

/// Of those who gave one of these answers to one question, how they answered another.
struct PairRow
{
    std::vector<questionnaire::Code> codes; ///< more than one where answers are shown together
    bool others = false;
    int smallestAnswered = 0; ///< m: the fewest people that the figures shown allow; shown to nobody
    std::vector<CategoryBand> categories;
    friend bool operator==(const PairRow &, const PairRow &) = default;
};

/// A declared pair of questions, for the whole wave.
struct PairTable
{
    StatisticItem question;
    StatisticItem by;
    Status status = Status::Small; ///< Shown, Small, Step
    int step = 0;                  ///< as AuditRecord::Step
    std::optional<Band> both;      ///< share of the wave's members who gave a substantive answer to both
    std::vector<PairRow> rows;     ///< in the order of the answers to `by`
    friend bool operator==(const PairTable &, const PairTable &) = default;
};

struct OpenAnswers
{
    questionnaire::QuestionId question;
    struct Entry
    {
        QString text;
        base::Language language;
        bool translated = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> entries; ///< in random order, whole wave only
    friend bool operator==(const OpenAnswers &, const OpenAnswers &) = default;
};

struct PolicyRecord ///< the limits the release was made under
{
    int minimumOneFilter = 10, minimumTwoFilters = 20, minimumThreeFilters = 30;
    int openAnswersMinimum = 10;
    QMap<QString, QString> others;
    friend bool operator==(const PolicyRecord &, const PolicyRecord &) = default;
};

enum class AuditScope {
    WholeWaveOnly, ///< of early versions: no group was proved; refused
    Full,
};

struct AuditRecord ///< how it was proved; nothing in it leads back to an answer
{
    AuditScope scope = AuditScope::WholeWaveOnly;
    QMap<QString, qint64> counts; ///< units, and how many answers the figures shown say there are at least
    QMap<QString, QString> facts; ///< solver and version, method …
    struct Step
    {
        StatisticItem item;
        questionnaire::Code option; ///< empty: the whole item
        int step = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps;
    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

/// Everything that may be shown of a wave, and nothing else. Made by readRelease() alone, whose checks every release
/// passes, our own included; so an unprotected table cannot reach screen or file. Immutable; copies share one content.
class Release
{
public:
    struct Content
    {
        questionnaire::Questionnaire questionnaire;
        questionnaire::WaveId wave;
        QByteArray structure;
        bool invented = false;
        bool draft = false;
        QByteArray draftStore; ///< identity of the store a draft belongs to
        QDate day;
        QDate fieldOpens, fieldCloses;
        QString programVersion;
        int responses = 0; ///< members of the whole wave; 0 when under the limit
        std::vector<questionnaire::DimensionId> dimensions;
        std::vector<Node> nodes; ///< "all" first
        std::vector<Statistic> statistics;
        std::vector<PairTable> pairs; ///< as the questionnaire declares them
        std::vector<OpenAnswers> openAnswers;
        PolicyRecord policy;
        AuditRecord audit;
    };

    [[nodiscard]] const Content &content() const;
    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return content().questionnaire; }
    [[nodiscard]] const questionnaire::WaveId &wave() const { return content().wave; }
    [[nodiscard]] const QByteArray &hash() const; ///< BLAKE2b-256 of the file's content
    /// A base, or a row of two questions crossed (parts.h).
    [[nodiscard]] const Node *node(const NodeId &wanted) const;
    /// Null when the item is not in the release or the node does not exist.
    [[nodiscard]] const Statistic *statistic(const StatisticItem &item, const NodeId &node) const;
    /// Null when the questions are no declared pair of the wave.
    [[nodiscard]] const PairTable *pair(const StatisticItem &question, const StatisticItem &by) const;
    /// Items of a question that have statistics: one, its rows, or any and first.
    [[nodiscard]] std::vector<StatisticItem> items(const questionnaire::QuestionId &question) const;

    /// The same figures under the texts of another edition of the questionnaire: a translator's work, before anybody
    /// reads it. None where its structure is not the one the figures were answered with.
    [[nodiscard]] std::optional<Release> withTexts(const questionnaire::Questionnaire &texts) const;

private:
    friend class ReleaseReader;
    struct Held; // content, hash and look-up tables
    explicit Release(std::shared_ptr<const Held> held) : m_held(std::move(held)) { }
    std::shared_ptr<const Held> m_held; // shared: immutable, views of one release are many
};

/// The value that a base of siblings has which are hidden one by one and large enough together: "area=others".
[[nodiscard]] inline questionnaire::Code othersTogether()
{
    return questionnaire::Code(QStringLiteral("others"));
}

/// "all", or the parts of the filter in the order of the dimensions given.
[[nodiscard]] NodeId nodeId(const std::map<questionnaire::DimensionId, questionnaire::Code> &filter,
                            const std::vector<questionnaire::DimensionId> &order);

/// Reads and checks a release: envelope, hash, format, every reference, every band in 0 … 100 and wide enough for its
/// base, hidden rows empty, audit record present. Errors: NotThisKind, NewerFormat, Damaged, ReleaseNotProved.
/// name is the file's name for errors.
[[nodiscard]] base::Result<Release> readRelease(const QByteArray &bytes, const QString &name);

} // namespace core::release
