// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/paperform.h"

#include "core/questionnaire/questionnairefile.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

constexpr size_t kMostOneDigit = 9;
constexpr size_t kTen = 10;

/// "Q07" -> 7; 0 when the id does not end in a number.
int numberIn(const QuestionId &id)
{
    const QString text = id.text();
    qsizetype first = text.size();
    while (first > 0 && text.at(first - 1).isDigit())
        --first;
    return text.mid(first).toInt();
}

/// The numbers that the ids carry, so that paper and results say the same; counted through where they do not rise.
void number(std::vector<PaperQuestion> &questions)
{
    int last = 0;
    const bool rising = std::all_of(questions.begin(), questions.end(), [&](const PaperQuestion &each) {
        if (each.question->type == QuestionType::Note)
            return true;
        const int own = numberIn(each.question->id);
        const bool rises = own > last;
        last = own;
        return rises;
    });
    int counted = 0;
    for (PaperQuestion &each : questions) {
        if (each.question->type != QuestionType::Note)
            each.number = rising ? numberIn(each.question->id) : ++counted;
    }
}

size_t columnsIn(const Questionnaire &questionnaire, const std::vector<const Choice *> &choices)
{
    return static_cast<size_t>(std::count_if(choices.begin(), choices.end(), [&](const Choice *choice) {
        return std::any_of(questionnaire.columns.begin(), questionnaire.columns.end(),
                           [&](const auto &column) { return &column.second == choice; });
    }));
}

/// One key where nine choices or fewer allow it, or ten with one column behind them; else as many digits for all, so
/// that the typing of one never waits for the next.
void giveKeys(const Questionnaire &questionnaire, PaperQuestion &into, const std::vector<const Choice *> &choices)
{
    const size_t columns = columnsIn(questionnaire, choices);
    const size_t points = choices.size() - columns;
    const bool tenAndOne = points == kTen && columns <= 1;
    const int length =
        choices.size() <= kMostOneDigit || tenAndOne ? 1 : static_cast<int>(QString::number(choices.size()).size());
    into.keyLength = length;
    into.choices.reserve(choices.size());
    for (size_t i = 0; i < choices.size(); ++i) {
        QString keys = QStringLiteral("%1").arg(i + 1, length, 10, QLatin1Char('0'));
        if (tenAndOne && i >= kMostOneDigit)
            keys = i < points ? QStringLiteral("0") : QStringLiteral("+");
        into.choices.push_back({choices[i], keys});
    }
}

void addFields(PaperForm &form, size_t index)
{
    PaperQuestion &printed = form.questions[index];
    const Question &question = *printed.question;
    printed.firstField = form.fields.size();
    const auto add = [&](PaperFieldKind kind, const Choice *row, int place) {
        form.fields.push_back({kind, index, {question.id, row != nullptr ? row->code : Code()}, row, place});
    };
    const int all = static_cast<int>(printed.choices.size());
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Grade:
        add(PaperFieldKind::One, nullptr, 0);
        break;
    case QuestionType::Multiple:
        add(PaperFieldKind::Several, nullptr, 0);
        break;
    case QuestionType::Battery:
        for (const Choice *row : form.questionnaire->rows(question, form.wave))
            add(PaperFieldKind::One, row, 0);
        break;
    case QuestionType::Ranking:
        for (int place = 1; place <= (question.maximumChoices > 0 ? std::min(question.maximumChoices, all) : all);
             ++place)
            add(PaperFieldKind::Place, nullptr, place);
        break;
    case QuestionType::Number:
        add(PaperFieldKind::Number, nullptr, 0);
        break;
    case QuestionType::OpenText:
        add(PaperFieldKind::Text, nullptr, 0);
        break;
    case QuestionType::Note:
        break;
    }
    printed.fieldCount = form.fields.size() - printed.firstField;
}

PaperQuestion printedOn(const PaperForm &form, const Section &section, const Page &page, const Question &question)
{
    PaperQuestion printed;
    printed.question = &question;
    printed.section = &section;
    printed.page = &page;
    giveKeys(*form.questionnaire, printed, form.questionnaire->choices(question, form.wave));
    // "None of these" has no place in a ranking of what was ticked.
    if (question.type == QuestionType::Ranking && !question.choicesFrom.isEmpty())
        std::erase_if(printed.choices, [](const PaperChoice &each) { return each.choice->exclusive; });
    return printed;
}

} // namespace

PaperForm::PaperForm(const Questionnaire &theQuestionnaire, const WaveId &theWave)
    : questionnaire(&theQuestionnaire), wave(theWave)
{
    const QString hash = QString::fromLatin1(structureId(theQuestionnaire, theWave).left(4).toHex()).toUpper();
    version = hash.left(4) + QLatin1Char('-') + hash.mid(4);
    for (const Section &section : questionnaire->sections) {
        for (const Page &page : section.pages) {
            for (const QuestionId &id : page.questions) {
                const Question *question = questionnaire->question(id);
                if (question != nullptr && questionnaire->isIn(*question, wave))
                    questions.push_back(printedOn(*this, section, page, *question));
            }
        }
    }
    number(questions);
    for (size_t i = 0; i < questions.size(); ++i)
        addFields(*this, i);
}

const PaperQuestion *PaperForm::find(const QuestionId &question) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const PaperQuestion &each) { return each.question->id == question; });
    return found == questions.end() ? nullptr : &*found;
}

const PaperChoice *PaperForm::choiceOf(const PaperQuestion &question, const QString &keys)
{
    const auto found = std::find_if(question.choices.begin(), question.choices.end(),
                                    [&](const PaperChoice &each) { return each.keys == keys; });
    return found == question.choices.end() ? nullptr : &*found;
}

QString PaperForm::keysOf(const PaperQuestion &question, const Code &code)
{
    const auto found = std::find_if(question.choices.begin(), question.choices.end(),
                                    [&](const PaperChoice &each) { return each.choice->code == code; });
    return found == question.choices.end() ? QString() : found->keys;
}

} // namespace core::questionnaire
