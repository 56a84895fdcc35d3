// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QLatin1String>

#include <array>

/// The fields of a release file, once, for the reader here and the writer in core/disclosure: what one of them knows
/// the other cannot forget. The order is the order of the file. A visitor is called as visit(name, member) for each.
namespace core::release {

inline constexpr int kReleaseFormat = 1;

/// Left out of a file that has none: files made before there were any are read, and made again, as they were.
inline constexpr QLatin1String kQuestionPairs("questionPairs");

template <typename T>
struct Fields;

/// Names of an enumeration in the file, in the order of its enumerators.
template <typename T>
struct Names;

template <>
struct Names<Status>
{
    static constexpr std::array<QLatin1String, 5> all{QLatin1String("shown"), QLatin1String("small"),
                                                      QLatin1String("protecting"), QLatin1String("step"),
                                                      QLatin1String("notInWave")};
};

template <>
struct Names<AuditScope>
{
    static constexpr std::array<QLatin1String, 2> all{QLatin1String("wholeWaveOnly"), QLatin1String("full")};
};

template <>
struct Fields<Node>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &node)
    {
        visit(QLatin1String("id"), node.id);
        visit(QLatin1String("filter"), node.filter);
        visit(QLatin1String("status"), node.status);
        visit(QLatin1String("members"), node.members);
        visit(QLatin1String("limit"), node.limit);
        visit(QLatin1String("nearest"), node.nearestShown);
    }
};

template <>
struct Fields<questionnaire::ItemId>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &item)
    {
        visit(QLatin1String("question"), item.question);
        visit(QLatin1String("row"), item.row);
    }
};

template <>
struct Fields<StateBands>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &states)
    {
        visit(QLatin1String("answered"), states.answered);
        visit(QLatin1String("cantSay"), states.cantSay);
        visit(QLatin1String("skipped"), states.skipped);
        visit(QLatin1String("notReached"), states.notReached);
        visit(QLatin1String("notAsked"), states.notAsked);
    }
};

template <>
struct Fields<CategoryBand>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &category)
    {
        visit(QLatin1String("codes"), category.codes);
        visit(QLatin1String("others"), category.others);
        visit(QLatin1String("share"), category.share);
    }
};

template <>
struct Fields<Statistic>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &statistic)
    {
        visit(QLatin1String("item"), statistic.item);
        visit(QLatin1String("node"), statistic.node);
        visit(QLatin1String("status"), statistic.status);
        visit(QLatin1String("states"), statistic.states);
        visit(QLatin1String("m"), statistic.smallestAnswered);
        visit(QLatin1String("categories"), statistic.categories);
        visit(QLatin1String("mean"), statistic.mean);
    }
};

template <>
struct Fields<PairRow>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &row)
    {
        visit(QLatin1String("codes"), row.codes);
        visit(QLatin1String("others"), row.others);
        visit(QLatin1String("m"), row.smallestAnswered);
        visit(QLatin1String("categories"), row.categories);
    }
};

template <>
struct Fields<PairTable>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &table)
    {
        visit(QLatin1String("question"), table.question);
        visit(QLatin1String("by"), table.by);
        visit(QLatin1String("status"), table.status);
        visit(QLatin1String("step"), table.step);
        visit(QLatin1String("both"), table.both);
        visit(QLatin1String("rows"), table.rows);
    }
};

template <>
struct Fields<OpenAnswers::Entry>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &entry)
    {
        visit(QLatin1String("text"), entry.text);
        visit(QLatin1String("language"), entry.language);
        visit(QLatin1String("translated"), entry.translated);
    }
};

template <>
struct Fields<OpenAnswers>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &answers)
    {
        visit(QLatin1String("question"), answers.question);
        visit(QLatin1String("entries"), answers.entries);
    }
};

template <>
struct Fields<PolicyRecord>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &policy)
    {
        visit(QLatin1String("minimumOneFilter"), policy.minimumOneFilter);
        visit(QLatin1String("minimumTwoFilters"), policy.minimumTwoFilters);
        visit(QLatin1String("minimumThreeFilters"), policy.minimumThreeFilters);
        visit(QLatin1String("openAnswersMinimum"), policy.openAnswersMinimum);
        visit(QLatin1String("others"), policy.others);
    }
};

template <>
struct Fields<AuditRecord::Step>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &step)
    {
        visit(QLatin1String("item"), step.item);
        visit(QLatin1String("option"), step.option);
        visit(QLatin1String("step"), step.step);
    }
};

template <>
struct Fields<AuditRecord>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &audit)
    {
        visit(QLatin1String("scope"), audit.scope);
        visit(QLatin1String("counts"), audit.counts);
        visit(QLatin1String("facts"), audit.facts);
        visit(QLatin1String("steps"), audit.steps);
    }
};

template <>
struct Fields<Release::Content>
{
    template <typename Visitor, typename Subject>
    static void visit(Visitor &visit, Subject &content)
    {
        visit(QLatin1String("questionnaire"), content.questionnaire);
        visit(QLatin1String("wave"), content.wave);
        visit(QLatin1String("structure"), content.structure);
        visit(QLatin1String("invented"), content.invented);
        visit(QLatin1String("draft"), content.draft);
        visit(QLatin1String("draftStore"), content.draftStore);
        visit(QLatin1String("day"), content.day);
        visit(QLatin1String("fieldOpens"), content.fieldOpens);
        visit(QLatin1String("fieldCloses"), content.fieldCloses);
        visit(QLatin1String("program"), content.programVersion);
        visit(QLatin1String("responses"), content.responses);
        visit(QLatin1String("dimensions"), content.dimensions);
        visit(QLatin1String("nodes"), content.nodes);
        visit(QLatin1String("statistics"), content.statistics);
        visit(kQuestionPairs, content.pairs);
        visit(QLatin1String("openAnswers"), content.openAnswers);
        visit(QLatin1String("policy"), content.policy);
        visit(QLatin1String("audit"), content.audit);
    }
};

template <typename T>
concept HasFields = requires
{
    sizeof(Fields<T>);
};
template <typename T>
concept HasNames = requires
{
    Names<T>::all;
};

} // namespace core::release
