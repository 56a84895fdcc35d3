// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

template <typename Items>
void reportTwice(const Items &items, const QString &place, IssueList &issues)
{
    std::set<QString> seen;
    for (const auto &item : items) {
        if (!seen.insert(item.id.text()).second)
            issues.error(placeOf(place, item.id.text()), QT_TRANSLATE_NOOP("Faults", "the id stands twice"));
    }
}

// Empty means every wave, or every question.
template <typename Ids>
bool overlap(const Ids &a, const Ids &b)
{
    return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const auto &id) { return b.contains(id); });
}

// One code on two rows is one choice whose label differs; they must then never be offered together.
void checkCodes(const std::vector<Choice> &choices, const QString &place, IssueList &issues)
{
    if (choices.empty())
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "is empty"));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Choice &a = choices[j];
            const Choice &b = choices[i];
            if (a.code == b.code && overlap(a.waves, b.waves) && overlap(a.questions, b.questions)) {
                issues.error(placeOf(place, b.code.text()),
                             QT_TRANSLATE_NOOP("Faults", "the code stands twice for the same wave and question"));
                break;
            }
        }
    }
}

void checkPages(const Questionnaire &questionnaire, IssueList &issues)
{
    if (questionnaire.sections.empty())
        issues.error(QStringLiteral("sections"), QT_TRANSLATE_NOOP("Faults", "there is no section"));
    std::set<QuestionId> onPages;
    for (const Section &section : questionnaire.sections) {
        const QString place = placeOf(QStringLiteral("sections"), section.id.text());
        if (section.pages.empty())
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "has no page"));
        int number = 0;
        for (const Page &page : section.pages) {
            const QString pagePlace = placeOf(place, QStringLiteral("pages/%1").arg(++number));
            if (page.questions.empty())
                issues.error(pagePlace, QT_TRANSLATE_NOOP("Faults", "has no question"));
            for (const QuestionId &id : page.questions) {
                if (questionnaire.question(id) == nullptr)
                    issues.error(pagePlace, QT_TRANSLATE_NOOP("Faults", "there is no question '%1'"), {id.text()});
                else if (!onPages.insert(id).second)
                    issues.error(pagePlace, QT_TRANSLATE_NOOP("Faults", "'%1' stands on two pages"), {id.text()});
            }
        }
    }
    for (const Question &question : questionnaire.questions) {
        if (!onPages.contains(question.id))
            issues.error(placeOf(QStringLiteral("questions"), question.id.text()),
                         QT_TRANSLATE_NOOP("Faults", "stands on no page"));
    }
}

// Choices and extra columns of one question, wave by wave: the codes are what is stored.
void checkOffered(const Questionnaire &questionnaire, IssueList &issues)
{
    for (const Question &question : questionnaire.questions) {
        std::set<QString> reported;
        for (const Wave &wave : questionnaire.waves) {
            std::set<Code> columns;
            for (const ColumnId &id : question.columns) {
                const auto column = questionnaire.columns.find(id);
                if (column != questionnaire.columns.end())
                    columns.insert(column->second.code);
            }
            std::map<Code, int> counts;
            for (const Choice *choice : questionnaire.choices(question, wave.id))
                ++counts[choice->code];
            for (const auto &[code, count] : counts) {
                if (count > 1 && columns.contains(code) && reported.insert(code.text()).second)
                    issues.error(placeOf(QStringLiteral("questions"), question.id.text() + QStringLiteral("/columns")),
                                 QT_TRANSLATE_NOOP("Faults", "the code '%1' is offered twice"), {code.text()});
            }
        }
    }
}

void checkClassTable(const Questionnaire &questionnaire, const ClassTable &table, IssueList &issues)
{
    const QString place = placeOf(QStringLiteral("classes"), table.id.text());
    const ChoiceList *of = questionnaire.list(table.of);
    std::set<Code> classes;
    std::map<Code, Code> classOf;
    if (table.classes.empty())
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "has no class"));
    for (const ClassTable::Class &one : table.classes) {
        const QString classPlace = placeOf(place, one.code.text());
        if (!classes.insert(one.code).second)
            issues.error(classPlace, QT_TRANSLATE_NOOP("Faults", "the code stands twice"));
        if (one.members.empty())
            issues.error(classPlace, QT_TRANSLATE_NOOP("Faults", "has no members"));
        for (const Code &member : one.members) {
            const bool isInList = of != nullptr &&
                std::any_of(of->choices.begin(), of->choices.end(),
                            [&](const Choice &choice) { return choice.code == member; });
            if (of != nullptr && !isInList)
                issues.error(classPlace, QT_TRANSLATE_NOOP("Faults", "'%1' is not a code of %2"),
                             {member.text(), of->id.text()});
            const auto [first, isNew] = classOf.emplace(member, one.code);
            if (!isNew)
                issues.error(classPlace, QT_TRANSLATE_NOOP("Faults", "'%1' is also in class '%2'"),
                             {member.text(), first->second.text()});
        }
    }
}

} // namespace

void checkIds(const Questionnaire &questionnaire, IssueList &issues)
{
    reportTwice(questionnaire.waves, QStringLiteral("waves"), issues);
    reportTwice(questionnaire.sections, QStringLiteral("sections"), issues);
    reportTwice(questionnaire.questions, QStringLiteral("questions"), issues);
    reportTwice(questionnaire.dimensions, QStringLiteral("dimensions"), issues);
    for (const auto &[id, expression] : questionnaire.expressions) {
        if (questionnaire.question(QuestionId(id.text())) != nullptr)
            issues.error(placeOf(QStringLiteral("expressions"), id.text()),
                         QT_TRANSLATE_NOOP("Faults", "is also the id of a question"));
    }
    if (questionnaire.questions.empty())
        issues.error(QStringLiteral("questions"), QT_TRANSLATE_NOOP("Faults", "there is no question"));
    checkPages(questionnaire, issues);
    for (const ChoiceList &list : questionnaire.lists)
        checkCodes(list.choices, placeOf(QStringLiteral("lists"), list.id.text()), issues);
    for (const Scale &scale : questionnaire.scales)
        checkCodes(scale.points, placeOf(QStringLiteral("scales"), scale.id.text()), issues);
    checkOffered(questionnaire, issues);
    for (const ClassTable &table : questionnaire.classTables)
        checkClassTable(questionnaire, table, issues);
}

} // namespace core::questionnaire
