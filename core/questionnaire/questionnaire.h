// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/expression.h"
#include "core/questionnaire/ids.h"
#include "core/questionnaire/text.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace core::questionnaire {

/// One choice of a list, or one extra column of a scale ("Can't say").
struct Choice
{
    Code code;
    Text label;
    Text shortLabel;                ///< for charts; empty: label
    std::set<WaveId> waves;         ///< empty: offered in every wave
    std::set<QuestionId> questions; ///< empty: offered in every question that uses the list
    bool exclusive = false;         ///< unticks all others
    bool notSubstantive = false;    ///< counts as "can't say", outside shares and means
    bool last = false;              ///< stays behind the others in reversed order ("Other"); exclusive ones do too
    QMap<QString, Code> attributes; ///< e.g. group -> MUN; dimensions read them
    friend bool operator==(const Choice &, const Choice &) = default;
};

struct ChoiceList
{
    ListId id;
    std::vector<Choice> choices;
    bool reversible = false; ///< shown reversed to respondents whose order bit is set
    friend bool operator==(const ChoiceList &, const ChoiceList &) = default;
};

enum class ScaleKind { Agreement, Order, Grade };

/// A shared scale. Point codes are whole numbers, lowest first; they are the values that means are made of.
struct Scale
{
    ScaleId id;
    ScaleKind kind = ScaleKind::Agreement;
    std::vector<Choice> points; ///< a grade scale labels its ends only
    friend bool operator==(const Scale &, const Scale &) = default;
};

enum class QuestionType { Single, Multiple, Battery, Ranking, Grade, Number, OpenText, Note };
enum class WhenSkipped { OfferAll, AskNone }; ///< what a question fed by another one's ticks does when that was skipped

/// A question. Which members matter depends on the type; the checker says what is missing or too much.
struct Question
{
    QuestionId id;
    SectionId section;
    QuestionType type = QuestionType::Note;
    Text text;
    Text shortLabel;                       ///< title in narrow places; empty: text
    Text lead;                             ///< sentence above the question
    Text hint;                             ///< sentence under the question
    std::vector<DefinitionId> definitions; ///< "what does this mean?", opened in place
    std::set<WaveId> waves;                ///< empty: asked in every wave
    bool background = false;               ///< an answer to it alone is not worth keeping
    std::optional<Expression> relevance;   ///< asked when true; none: always

    std::optional<Expression> offerAgain; ///< skipped while this holds: the review offers once to go back to it

    ListId list;                   ///< single, multiple, ranking: choices; empty when scale is used
    ScaleId scale;                 ///< battery, grade, single on a scale
    std::vector<ColumnId> columns; ///< extra columns behind list or scale
    int maximumChoices = 0;        ///< multiple, ranking; 0: no limit
    QuestionId choicesFrom;        ///< offers only what was ticked there (ranking, multiple)
    ListId rows;                   ///< battery: the rows …
    QuestionId rowsFrom;           ///< … or those ticked there, without exclusive choices
    WhenSkipped whenSkipped = WhenSkipped::OfferAll;
    std::map<Code, Expression> rowRelevance;
    int rowsPerPage = 6;
    int maximumLength = 0; ///< open text, in characters
    qint64 minimum = 0;    ///< number
    qint64 maximum = 0;    ///< number
    friend bool operator==(const Question &, const Question &) = default;
};

struct Page
{
    Text lead;
    std::vector<QuestionId> questions;
    friend bool operator==(const Page &, const Page &) = default;
};

struct Section
{
    SectionId id;
    Text title;
    std::vector<Page> pages;
    friend bool operator==(const Section &, const Section &) = default;
};

struct Definition
{
    DefinitionId id;
    Text term;
    Text text;
    friend bool operator==(const Definition &, const Definition &) = default;
};

struct Wave
{
    WaveId id;
    Text label; ///< "2022-23"
    QDate opens;
    QDate closes;
    bool draft = false; ///< a proposal; shown as draft
    friend bool operator==(const Wave &, const Wave &) = default;
};

/// Classes of the choices of a list: region -> centre, region -> major area.
struct ClassTable
{
    struct Class
    {
        Code code;
        Text label;
        std::vector<Code> members;
        friend bool operator==(const Class &, const Class &) = default;
    };
    ClassTableId id;
    ListId of;
    std::vector<Class> classes;
    friend bool operator==(const ClassTable &, const ClassTable &) = default;
};

/// A way to group respondents that may be released. Who fits no value has the value `none`.
struct Dimension
{
    struct Value
    {
        Code code;
        Text label;
        friend bool operator==(const Value &, const Value &) = default;
    };
    DimensionId id;
    Text label;
    QuestionId question;  ///< its choice is the value, …
    ClassTableId classes; ///< … or the class the choice belongs to, …
    QString attribute;    ///< … or this attribute of the choice; …
    std::optional<Expression>
        expression;            ///< … or yes / no by an expression (none when a question in it was not reached)
    std::vector<Value> values; ///< in the order in which they are shown; `none` is not among them
    bool regional = false;     ///< a regional division: a release holds one of them
    bool released = true;      ///< released by default
    friend bool operator==(const Dimension &, const Dimension &) = default;
};

/// Two dimensions released crossed with each other.
struct DimensionPair
{
    DimensionId first;
    DimensionId second;
    int minimumResponses = 0; ///< size of a wave from which on it is released
    friend bool operator==(const DimensionPair &, const DimensionPair &) = default;
};

/// Two questions with one answer each (or rows of batteries) released crossed with each other: of those who answered
/// `by` in the same way, how they answered `question`. For the whole wave only.
struct QuestionPair
{
    ItemId question;
    ItemId by;
    friend bool operator==(const QuestionPair &, const QuestionPair &) = default;
};

/// A questionnaire: texts, structure and waves of one survey, read from a file. A plain value; nothing in it depends on
/// any respondent.
class Questionnaire
{
public:
    QuestionnaireId id;
    base::Language defaultLanguage;
    QList<base::Language> languages;
    Text title;
    QMap<QString, Text> texts; ///< intro, duration, start, privacy, accessibility, thanks, nextSteps, programmeAddress
    std::vector<Wave> waves;
    std::vector<Section> sections;
    std::vector<Question> questions; ///< in the order of the pages
    std::vector<ChoiceList> lists;
    std::vector<Scale> scales;
    std::map<ColumnId, Choice> columns;
    std::vector<Definition> definitions;
    std::map<ExpressionId, Expression> expressions;
    std::vector<ClassTable> classTables;
    std::vector<Dimension> dimensions;
    std::vector<DimensionPair> pairs;
    std::vector<QuestionPair> questionPairs;

    // Look-ups; null when there is none.
    [[nodiscard]] const Question *question(const QuestionId &wanted) const;
    [[nodiscard]] const Section *section(const SectionId &wanted) const;
    [[nodiscard]] const ChoiceList *list(const ListId &wanted) const;
    [[nodiscard]] const Scale *scale(const ScaleId &wanted) const;
    [[nodiscard]] const Wave *wave(const WaveId &wanted) const;
    [[nodiscard]] const Definition *definition(const DefinitionId &wanted) const;
    [[nodiscard]] const Dimension *dimension(const DimensionId &wanted) const;
    [[nodiscard]] const ClassTable *classTable(const ClassTableId &wanted) const;

    /// Whether the question belongs to the wave at all.
    [[nodiscard]] bool isIn(const Question &question, const WaveId &wave) const;
    /// Choices a wave offers in a question, in listed order: list or scale points, then extra columns. choicesFrom is
    /// not applied (it depends on answers).
    [[nodiscard]] std::vector<const Choice *> choices(const Question &question, const WaveId &wave) const;
    /// Rows a wave has in a battery, in listed order; rowsFrom and rowRelevance are not applied.
    [[nodiscard]] std::vector<const Choice *> rows(const Question &question, const WaveId &wave) const;
    /// Everything that is answered and counted in a wave: questions but notes, rows of batteries one by one.
    [[nodiscard]] std::vector<ItemId> items(const WaveId &wave) const;
    /// Whether the expression holds. answers(name) gives what stands for a question ("Q24") or row ("Q03.mun"): codes
    /// separated by spaces, a text, a number, or "" where nothing was answered; named expressions are resolved here.
    [[nodiscard]] bool evaluate(const Expression &expression, const Expression::Lookup &answers) const;
    /// The text in the language, or where the fallback chain leads.
    [[nodiscard]] FoundText find(const Text &text, const base::Language &language, const WaveId &wave,
                                 const QuestionId &question = {}) const;

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

} // namespace core::questionnaire
