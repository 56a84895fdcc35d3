// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallquestionnaire.h"

using namespace core::questionnaire;
using core::base::Language;

namespace tests {
namespace {

Text text(const QString &english)
{
    return Text(LocalizedText({{Language(QStringLiteral("en")), english},
                               {Language(QStringLiteral("fi")), english + QStringLiteral(" (fi)")},
                               {Language(QStringLiteral("sv")), english + QStringLiteral(" (sv)")}}));
}

std::vector<Choice> choices(const QStringList &codes)
{
    std::vector<Choice> made;
    for (const QString &one : codes) {
        Choice choice;
        choice.code = Code(one);
        choice.label = text(one);
        choice.exclusive = one == QStringLiteral("none") || one == QStringLiteral("unsure");
        choice.last = one == QStringLiteral("oth");
        made.push_back(std::move(choice));
    }
    return made;
}

ChoiceList list(const char *id, const QStringList &codes, bool reversible = false)
{
    return {ListId(QString::fromLatin1(id)), choices(codes), reversible};
}

Scale scale(const char *id, int points)
{
    QStringList codes;
    for (int i = 1; i <= points; ++i)
        codes.append(QString::number(i));
    return {ScaleId(QString::fromLatin1(id)), ScaleKind::Agreement, choices(codes)};
}

Question ask(const char *id, QuestionType type, const char *listId = "", const char *scaleId = "")
{
    Question asked;
    asked.id = question(id);
    asked.type = type;
    asked.text = text(QString::fromLatin1(id));
    asked.list = ListId(QString::fromLatin1(listId));
    asked.scale = ScaleId(QString::fromLatin1(scaleId));
    return asked;
}

Expression expression(const char *source)
{
    return Expression::parse(QString::fromLatin1(source)).value();
}

Section section(const char *id, const std::vector<std::vector<const char *>> &pages)
{
    Section made;
    made.id = SectionId(QString::fromLatin1(id));
    made.title = text(QString::fromLatin1(id));
    for (const std::vector<const char *> &ids : pages) {
        Page page;
        for (const char *one : ids)
            page.questions.push_back(question(one));
        made.pages.push_back(std::move(page));
    }
    return made;
}

void addParticipation(Questionnaire &questionnaire, const char *source, const char *took, const char *use)
{
    Question activities = ask(source, QuestionType::Multiple, "ACT");
    activities.relevance = expression("not(${know} = '1')");
    activities.offerAgain = expression("${know} = '3'");
    Question usefulness = ask(use, QuestionType::Battery, "", "FIVE");
    usefulness.rowsFrom = activities.id;
    usefulness.whenSkipped = WhenSkipped::AskNone;
    usefulness.columns = {ColumnId(QStringLiteral("NA"))};
    usefulness.relevance = expression(qPrintable(QStringLiteral("${%1}").arg(QLatin1String(took))));
    questionnaire.expressions.emplace(
        ExpressionId(QString::fromLatin1(took)),
        expression(qPrintable(QStringLiteral("count-selected(${%1}) > 0 and not(selected(${%1}, 'none')) and "
                                             "not(selected(${%1}, 'unsure'))")
                                  .arg(QLatin1String(source)))));
    questionnaire.questions.push_back(std::move(activities));
    questionnaire.questions.push_back(std::move(usefulness));
}

void addQuestions(Questionnaire &questionnaire)
{
    Question org = ask("org", QuestionType::Single, "ORG");
    org.background = true;
    Question later = ask("later", QuestionType::Single, "ORG");
    later.waves = {wave("2")};
    Question best = ask("best", QuestionType::Ranking);
    best.choicesFrom = question("partners");
    best.maximumChoices = 2;
    best.relevance = expression("not(selected(${partners}, 'none'))");
    Question views = ask("views", QuestionType::Battery, "", "FIVE");
    views.rows = ListId(QStringLiteral("VIEWS"));
    views.columns = {ColumnId(QStringLiteral("NA"))};
    views.rowsPerPage = 4;
    views.rowRelevance.emplace(code("lead"), expression("not(selected(${org}, 'vol'))"));
    questionnaire.questions = {org,  later, ask("partners", QuestionType::Multiple, "PARTNER"),
                               best, views, ask("know", QuestionType::Single, "", "THREE")};
    addParticipation(questionnaire, "nat", "tookNat", "natUse");
    addParticipation(questionnaire, "reg", "tookReg", "regUse");
    Question natText = ask("natText", QuestionType::OpenText);
    natText.maximumLength = 20;
    natText.relevance = expression("${tookNat}");
    Question mark = ask("mark", QuestionType::Grade, "", "TEN");
    mark.columns = {ColumnId(QStringLiteral("NA"))};
    Question years = ask("years", QuestionType::Number);
    years.maximum = 40;
    Question top = ask("top", QuestionType::Multiple, "TOP");
    top.maximumChoices = 2;
    for (Question &one : std::vector<Question>{natText, ask("note", QuestionType::Note), mark, years, top})
        questionnaire.questions.push_back(one);
}

} // namespace

Questionnaire smallQuestionnaire()
{
    Questionnaire questionnaire;
    questionnaire.id = QuestionnaireId(QStringLiteral("small"));
    questionnaire.defaultLanguage = Language(QStringLiteral("fi"));
    questionnaire.languages = {Language(QStringLiteral("fi")), Language(QStringLiteral("sv")),
                               Language(QStringLiteral("en"))};
    questionnaire.title = text(QStringLiteral("Small"));
    questionnaire.waves = {{wave("1"), text(QStringLiteral("2020")), QDate(2020, 12, 2), QDate(2020, 12, 31), false},
                           {wave("2"), text(QStringLiteral("2022")), QDate(2022, 11, 4), QDate(2023, 2, 24), false}};
    const auto codes = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    questionnaire.lists = {list("ORG", codes("mun ngo vol")), list("PARTNER", codes("a b c d oth none"), true),
                           list("VIEWS", codes("opp role goal trust res lead info")),
                           list("ACT", codes("t1 t2 t3 t4 t5 t6 t7 t8 unsure none"), true),
                           list("TOP", codes("p q r none"))};
    questionnaire.lists[0].choices[0].attributes.insert(QStringLiteral("family"), code("public"));
    questionnaire.lists[0].choices[1].attributes.insert(QStringLiteral("family"), code("third"));
    questionnaire.scales = {scale("FIVE", 5), scale("TEN", 10), scale("THREE", 3)};
    Choice cantSay;
    cantSay.code = code("dk");
    cantSay.label = text(QStringLiteral("Can't say"));
    cantSay.exclusive = true;
    cantSay.notSubstantive = true;
    questionnaire.columns.emplace(ColumnId(QStringLiteral("NA")), cantSay);
    questionnaire.sections = {section("A", {{"org", "later"}}),
                              section("B", {{"partners"}, {"best"}, {"views"}}),
                              section("C", {{"know"}, {"nat", "reg"}}),
                              section("D", {{"natUse"}, {"natText"}}),
                              section("E", {{"regUse"}}),
                              section("F", {{"note", "mark"}, {"years", "top"}})};
    addQuestions(questionnaire);
    // In the order of the pages, as the reader leaves them.
    std::vector<Question> ordered;
    for (const Section &one : questionnaire.sections) {
        for (const Page &page : one.pages) {
            for (const QuestionId &id : page.questions) {
                ordered.push_back(*questionnaire.question(id));
                ordered.back().section = one.id;
            }
        }
    }
    questionnaire.questions = std::move(ordered);
    return questionnaire;
}

Answer rows(std::initializer_list<std::pair<const char *, const char *>> values)
{
    Answer answer;
    for (const auto &[row, value] : values)
        answer.rows.insert(code(row), code(value));
    return answer;
}

Answer written(const QString &text)
{
    Answer answer;
    answer.text = text;
    return answer;
}

Answer number(qint64 value)
{
    Answer answer;
    answer.number = value;
    return answer;
}

} // namespace tests
