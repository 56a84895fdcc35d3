// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"

#include "core/base/envelope.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

// The questionnaire as one wave was asked it: what other waves have, and every text and date, is taken out.
class OneWave
{
public:
    OneWave(Questionnaire whole, WaveId wave) : m_made(std::move(whole)), m_wave(std::move(wave)) { }

    Questionnaire stripped()
    {
        dropTexts();
        std::erase_if(m_made.questions, [&](const Question &question) { return !m_made.isIn(question, m_wave); });
        for (Question &question : m_made.questions)
            strip(question);
        dropPages();
        dropUnused();
        for (ChoiceList &list : m_made.lists)
            strip(list.choices);
        for (Scale &scale : m_made.scales)
            strip(scale.points);
        for (auto &[id, column] : m_made.columns)
            strip(column);
        stripDimensions();
        return std::move(m_made);
    }

private:
    bool isAsked(const QuestionId &id) const { return m_made.question(id) != nullptr; }

    void dropTexts()
    {
        m_made.defaultLanguage = {};
        m_made.languages.clear();
        m_made.title = {};
        m_made.texts.clear();
        m_made.definitions.clear();
        Wave only;
        only.id = m_wave;
        m_made.waves = {only};
    }

    static void strip(Question &question)
    {
        question.text = question.shortLabel = question.lead = question.hint = {};
        question.definitions.clear();
        question.waves.clear();
    }

    void strip(Choice &choice)
    {
        choice.label = choice.shortLabel = {};
        choice.waves.clear();
        std::erase_if(choice.questions, [&](const QuestionId &id) { return !isAsked(id); });
    }

    void strip(std::vector<Choice> &choices)
    {
        std::erase_if(choices, [&](const Choice &choice) {
            const bool ofAnotherWave = !choice.waves.empty() && !choice.waves.contains(m_wave);
            const bool ofOtherQuestions = !choice.questions.empty() &&
                std::none_of(choice.questions.begin(), choice.questions.end(),
                             [&](const QuestionId &id) { return isAsked(id); });
            return ofAnotherWave || ofOtherQuestions;
        });
        for (Choice &choice : choices)
            strip(choice);
    }

    void dropPages()
    {
        for (Section &section : m_made.sections) {
            section.title = {};
            for (Page &page : section.pages) {
                page.lead = {};
                std::erase_if(page.questions, [&](const QuestionId &id) { return !isAsked(id); });
            }
            std::erase_if(section.pages, [](const Page &page) { return page.questions.empty(); });
        }
        std::erase_if(m_made.sections, [](const Section &section) { return section.pages.empty(); });
    }

    void dropUnused()
    {
        std::set<ListId> lists;
        std::set<ScaleId> scales;
        std::set<ColumnId> columns;
        for (const Question &question : m_made.questions) {
            lists.insert(question.list);
            lists.insert(question.rows);
            scales.insert(question.scale);
            columns.insert(question.columns.begin(), question.columns.end());
        }
        std::erase_if(m_made.lists, [&](const ChoiceList &list) { return !lists.contains(list.id); });
        std::erase_if(m_made.scales, [&](const Scale &scale) { return !scales.contains(scale.id); });
        std::erase_if(m_made.columns, [&](const auto &column) { return !columns.contains(column.first); });
        std::erase_if(m_made.classTables, [&](const ClassTable &table) { return !lists.contains(table.of); });
    }

    void stripDimensions()
    {
        std::erase_if(m_made.dimensions,
                      [&](const Dimension &one) { return !one.expression && !isAsked(one.question); });
        std::erase_if(m_made.pairs, [&](const DimensionPair &pair) {
            return m_made.dimension(pair.first) == nullptr || m_made.dimension(pair.second) == nullptr;
        });
        std::erase_if(m_made.questionPairs, [&](const QuestionPair &pair) {
            return !isAsked(pair.question.question) || !isAsked(pair.by.question);
        });
        for (ClassTable &table : m_made.classTables) {
            for (ClassTable::Class &one : table.classes)
                one.label = {};
        }
        for (Dimension &dimension : m_made.dimensions) {
            dimension.label = {};
            for (Dimension::Value &value : dimension.values)
                value.label = {};
        }
    }

    Questionnaire m_made;
    WaveId m_wave;
};

} // namespace

QByteArray structureId(const Questionnaire &questionnaire, const WaveId &wave)
{
    return base::blake2b(writeQuestionnaire(OneWave(questionnaire, wave).stripped()));
}

} // namespace core::questionnaire
