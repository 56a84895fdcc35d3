// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnaire.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

template <typename Item, typename ItemId>
const Item *findById(const std::vector<Item> &items, const ItemId &wanted)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == wanted; });
    return found == items.end() ? nullptr : &*found;
}

bool isOffered(const Choice &choice, const QuestionId &question, const WaveId &wave)
{
    return (choice.waves.empty() || choice.waves.contains(wave)) &&
        (choice.questions.empty() || choice.questions.contains(question));
}

void appendOffered(std::vector<const Choice *> &offered, const std::vector<Choice> &choices, const QuestionId &question,
                   const WaveId &wave)
{
    for (const Choice &choice : choices) {
        if (isOffered(choice, question, wave))
            offered.push_back(&choice);
    }
}

} // namespace

const Question *Questionnaire::question(const QuestionId &wanted) const
{
    return findById(questions, wanted);
}

const Section *Questionnaire::section(const SectionId &wanted) const
{
    return findById(sections, wanted);
}

const ChoiceList *Questionnaire::list(const ListId &wanted) const
{
    return findById(lists, wanted);
}

const Scale *Questionnaire::scale(const ScaleId &wanted) const
{
    return findById(scales, wanted);
}

const Wave *Questionnaire::wave(const WaveId &wanted) const
{
    return findById(waves, wanted);
}

const Definition *Questionnaire::definition(const DefinitionId &wanted) const
{
    return findById(definitions, wanted);
}

const Dimension *Questionnaire::dimension(const DimensionId &wanted) const
{
    return findById(dimensions, wanted);
}

const ClassTable *Questionnaire::classTable(const ClassTableId &wanted) const
{
    return findById(classTables, wanted);
}

bool Questionnaire::isIn(const Question &question, const WaveId &wave) const
{
    return question.waves.empty() || question.waves.contains(wave);
}

std::vector<const Choice *> Questionnaire::choices(const Question &question, const WaveId &wave) const
{
    std::vector<const Choice *> offered;
    const Question *source = this->question(question.choicesFrom);
    const ListId &listId = question.list.isEmpty() && source != nullptr ? source->list : question.list;
    if (const ChoiceList *of = list(listId))
        appendOffered(offered, of->choices, question.id, wave);
    if (const Scale *of = scale(question.scale))
        appendOffered(offered, of->points, question.id, wave);
    for (const ColumnId &columnId : question.columns) {
        const auto column = columns.find(columnId);
        if (column != columns.end() && isOffered(column->second, question.id, wave))
            offered.push_back(&column->second);
    }
    return offered;
}

std::vector<const Choice *> Questionnaire::rows(const Question &question, const WaveId &wave) const
{
    std::vector<const Choice *> offered;
    if (const ChoiceList *of = list(question.rows))
        appendOffered(offered, of->choices, question.id, wave);
    if (const Question *source = this->question(question.rowsFrom)) {
        offered = choices(*source, wave);
        std::erase_if(offered, [](const Choice *choice) { return choice->exclusive; });
    }
    return offered;
}

std::vector<ItemId> Questionnaire::items(const WaveId &wave) const
{
    std::vector<ItemId> items;
    for (const Question &question : questions) {
        if (question.type == QuestionType::Note || !isIn(question, wave))
            continue;
        if (question.type != QuestionType::Battery) {
            items.push_back({question.id, {}});
            continue;
        }
        for (const Choice *row : rows(question, wave))
            items.push_back({question.id, row->code});
    }
    return items;
}

bool Questionnaire::evaluate(const Expression &expression, const Expression::Lookup &answers) const
{
    // Each named expression is worked out once: names that use each other twice would otherwise double the work at
    // every step. One that is still being worked out counts as false (a checked questionnaire has no cycle).
    std::map<QString, QString> known;
    const Expression::Lookup lookup = [&](const QString &name) -> QString {
        const auto named = expressions.find(ExpressionId(name));
        if (named == expressions.end())
            return answers(name);
        const auto [entry, isNew] = known.emplace(name, QString());
        if (isNew && named->second.evaluate(lookup))
            entry->second = QStringLiteral("true");
        return entry->second;
    };
    return expression.evaluate(lookup);
}

FoundText Questionnaire::find(const Text &text, const base::Language &language, const WaveId &wave,
                              const QuestionId &question) const
{
    return text.in(wave, question).find(base::fallbackChain(language, defaultLanguage));
}

} // namespace core::questionnaire
