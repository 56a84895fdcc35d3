// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticwave.h"

#include "core/base/random.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace core::questionnaire;
using core::base::Language;
using core::base::SeededRandom;
using core::interview::Response;

namespace tests {
namespace {

constexpr std::array elySizes{58., 38., 33., 30., 28., 26., 25., 23., 21., 20., 18., 17., 15., 13., 10.};
constexpr std::array groupSizes{80., 65., 55., 45., 35., 30., 25., 18., 12., 10.};
constexpr std::array levelSizes{150., 120., 70., 35.}; // none, regional, national, both
constexpr std::array familyOfGroup{0, 0, 0, 1, 1, 2, 2, 2, 3, 3};
constexpr int ratings = 40;
constexpr int yesNos = 12;
constexpr int nominals = 8;

Text english(const QString &text)
{
    return Text(LocalizedText({{Language(QStringLiteral("en")), text}}));
}

QString numbered(const char *prefix, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(number, 2, 10, QLatin1Char('0'));
}

Choice choice(const QString &code)
{
    Choice one;
    one.code = Code(code);
    one.label = english(code);
    return one;
}

ChoiceList numberedList(const char *prefix, size_t count)
{
    ChoiceList list;
    list.id = ListId(QLatin1String(prefix));
    for (size_t i = 1; i <= count; ++i)
        list.choices.push_back(choice(numbered(prefix, static_cast<int>(i))));
    return list;
}

Question single(const QString &id, const QString &list)
{
    Question question;
    question.id = QuestionId(id);
    question.section = SectionId(QStringLiteral("A"));
    question.type = QuestionType::Single;
    question.text = english(id);
    question.list = ListId(list);
    return question;
}

Dimension byQuestion(const QString &id, const QString &question, const QStringList &values)
{
    Dimension dimension;
    dimension.id = DimensionId(id);
    dimension.label = english(id);
    dimension.question = QuestionId(question);
    for (const QString &value : values)
        dimension.values.push_back({Code(value), english(value)});
    return dimension;
}

QStringList codes(const ChoiceList &list)
{
    QStringList texts;
    for (const Choice &one : list.choices)
        texts.append(one.code.text());
    return texts;
}

void addDimensions(Questionnaire &questionnaire, const ChoiceList &ely, const ChoiceList &groups)
{
    Dimension elyAreas = byQuestion(QStringLiteral("ely"), QStringLiteral("ELY"), codes(ely));
    elyAreas.regional = true;
    elyAreas.released = false;
    ClassTable table;
    table.id = ClassTableId(QStringLiteral("area"));
    table.of = ely.id;
    for (int i = 0; i < 5; ++i) {
        ClassTable::Class one{Code(numbered("A", i + 1)), english(numbered("A", i + 1)), {}};
        for (int member = 0; member < 3; ++member)
            one.members.push_back(ely.choices.at(static_cast<size_t>(3 * i + member)).code);
        table.classes.push_back(std::move(one));
    }
    Dimension area = byQuestion(QStringLiteral("area"), QStringLiteral("ELY"),
                                {QStringLiteral("A01"), QStringLiteral("A02"), QStringLiteral("A03"),
                                 QStringLiteral("A04"), QStringLiteral("A05")});
    area.classes = table.id;
    area.regional = true;
    Dimension family =
        byQuestion(QStringLiteral("family"), QStringLiteral("GROUP"),
                   {QStringLiteral("F0"), QStringLiteral("F1"), QStringLiteral("F2"), QStringLiteral("F3")});
    family.attribute = QStringLiteral("family");
    questionnaire.classTables.push_back(std::move(table));
    questionnaire.dimensions = {elyAreas, area,
                                byQuestion(QStringLiteral("group"), QStringLiteral("GROUP"), codes(groups)), family};
    for (const QString &kind : {QStringLiteral("national"), QStringLiteral("regional")}) {
        Dimension tookPart = byQuestion(kind, {}, {QStringLiteral("yes"), QStringLiteral("no")});
        tookPart.expression =
            Expression::parse(QStringLiteral("${LEVEL} = '%1' or ${LEVEL} = 'both'").arg(kind.left(3))).value();
        questionnaire.dimensions.push_back(std::move(tookPart));
    }
    questionnaire.pairs = {{DimensionId(QStringLiteral("area")), DimensionId(QStringLiteral("family")), 0}};
}

/// Numbers of classes of the nominal questions: 4 to 7.
size_t nominalClasses(int number)
{
    return 4 + static_cast<size_t>(number % 4);
}

Questionnaire makeQuestionnaire()
{
    Questionnaire questionnaire;
    questionnaire.id = QuestionnaireId(QStringLiteral("synthetic"));
    questionnaire.defaultLanguage = Language(QStringLiteral("en"));
    questionnaire.languages = {questionnaire.defaultLanguage};
    questionnaire.title = english(QStringLiteral("Synthetic wave"));
    questionnaire.waves = {{WaveId(QStringLiteral("1")), english(QStringLiteral("Synthetic")), QDate(2022, 11, 4),
                            QDate(2023, 2, 24), false}};
    const ChoiceList ely = numberedList("E", elySizes.size());
    ChoiceList groups = numberedList("G", groupSizes.size());
    for (size_t i = 0; i < groups.choices.size(); ++i)
        groups.choices[i].attributes.insert(QStringLiteral("family"),
                                            Code(QStringLiteral("F%1").arg(familyOfGroup.at(i))));
    ChoiceList levels{ListId(QStringLiteral("LEVEL")), {}, false};
    for (const char *code : {"none", "reg", "nat", "both"})
        levels.choices.push_back(choice(QLatin1String(code)));
    ChoiceList yesNo{ListId(QStringLiteral("YESNO")), {}, false};
    yesNo.choices = {choice(QStringLiteral("yes")), choice(QStringLiteral("no"))};
    addDimensions(questionnaire, ely, groups);
    questionnaire.lists = {ely, groups, levels, yesNo};
    Scale scale{ScaleId(QStringLiteral("FIVE")), ScaleKind::Agreement, {}};
    for (int i = 1; i <= 5; ++i)
        scale.points.push_back(choice(QString::number(i)));
    questionnaire.scales = {scale};

    questionnaire.questions = {single(QStringLiteral("ELY"), QStringLiteral("E")),
                               single(QStringLiteral("GROUP"), QStringLiteral("G")),
                               single(QStringLiteral("LEVEL"), QStringLiteral("LEVEL"))};
    for (Question &question : questionnaire.questions)
        question.background = true;
    for (int i = 0; i < ratings + yesNos + nominals; ++i) {
        Question question = single(numbered("V", i + 1), QStringLiteral("YESNO"));
        if (i < ratings) {
            question.list = {};
            question.scale = scale.id;
        } else if (i >= ratings + yesNos) {
            ChoiceList list = numberedList("N", nominalClasses(i));
            list.id = ListId(numbered("N", i + 1));
            question.list = list.id;
            questionnaire.lists.push_back(std::move(list));
        }
        questionnaire.questions.push_back(std::move(question));
    }
    Section section{SectionId(QStringLiteral("A")), english(QStringLiteral("Questions")), {}};
    for (const Question &question : questionnaire.questions)
        section.pages.push_back({{}, {question.id}});
    questionnaire.sections = {section};
    return questionnaire;
}

/// Gamma variate (Marsaglia and Tsang, ACM Trans. Math. Softw. 26, 2000); below shape 1 boosted by a power.
double gamma(SeededRandom &random, double shape)
{
    if (shape < 1)
        return gamma(random, shape + 1) * std::pow(1 - random.unit(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = random.normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(1 - random.unit()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

template <size_t size>
std::vector<double> dirichlet(SeededRandom &random, double concentration, const std::array<double, size> &sizes)
{
    const double total = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    std::vector<double> weights;
    for (const double one : sizes)
        weights.push_back(gamma(random, concentration * one / total));
    return weights;
}

/// Person i of n belongs to the area whose share of the sizes covers its place: the sizes hold exactly at n = 375.
size_t areaOf(size_t person, size_t respondents)
{
    const double total = std::accumulate(elySizes.begin(), elySizes.end(), 0.0);
    const double place = (static_cast<double>(person) + 0.5) * total / static_cast<double>(respondents);
    double upTo = 0;
    for (size_t i = 0; i < elySizes.size(); ++i) {
        upTo += elySizes.at(i);
        if (place < upTo)
            return i;
    }
    return elySizes.size() - 1;
}

/// What the answers of one question are drawn from.
struct Model
{
    double shift = 0;
    double skip = 0;
    std::vector<double> weights; ///< yes / no and nominal questions
};

std::vector<Model> drawModels(SeededRandom &random)
{
    std::vector<Model> models;
    for (int i = 0; i < ratings + yesNos + nominals; ++i) {
        Model model;
        model.skip = 0.01 + 0.11 * random.unit();
        model.shift = 0.7 * random.normal();
        if (i >= ratings && i < ratings + yesNos) {
            const double yes = 0.55 + 0.41 * (i - ratings) / (yesNos - 1);
            model.weights = {yes, 1 - yes};
        } else if (i >= ratings + yesNos) {
            for (size_t k = 0; k < nominalClasses(i); ++k)
                model.weights.push_back(gamma(random, 2));
        }
        models.push_back(std::move(model));
    }
    return models;
}

Code drawAnswer(SeededRandom &random, const Model &model, double trait, const std::vector<Choice> &choices)
{
    if (!model.weights.empty())
        return choices.at(random.pick(model.weights)).code;
    const double value = trait + 1.1 * random.normal() + model.shift;
    const auto step = static_cast<int>(std::floor(value + 2.5)); // cut at -1.5, -0.5, 0.5, 1.5
    return choices.at(static_cast<size_t>(std::clamp(step, 0, 4))).code;
}

Response::Item answered(const Code &code)
{
    Response::Item item;
    item.state = AnswerState::Answered;
    item.choices = {code};
    return item;
}

} // namespace

SyntheticWave makeSyntheticWave(size_t respondents, quint64 seed)
{
    SeededRandom random(seed);
    SyntheticWave wave{makeQuestionnaire(), {}};
    const Questionnaire &questionnaire = wave.questionnaire;
    std::vector<std::vector<double>> groupsIn;
    for (size_t i = 0; i < elySizes.size(); ++i)
        groupsIn.push_back(dirichlet(random, 25, groupSizes));
    std::vector<std::vector<double>> levelsIn;
    for (size_t i = 0; i < groupSizes.size(); ++i)
        levelsIn.push_back(dirichlet(random, 12, levelSizes));
    const std::vector<Model> models = drawModels(random);
    std::array<double, elySizes.size()> elyEffect{};
    std::array<double, groupSizes.size()> groupEffect{};
    std::generate(elyEffect.begin(), elyEffect.end(), [&] { return random.normal(); });
    std::generate(groupEffect.begin(), groupEffect.end(), [&] { return random.normal(); });

    const std::vector<ItemId> items = questionnaire.items(questionnaire.waves.front().id);
    for (size_t person = 0; person < respondents; ++person) {
        Response response;
        response.id = random.bytes(16);
        response.questionnaire = questionnaire.id;
        response.wave = questionnaire.waves.front().id;
        response.language = questionnaire.defaultLanguage;
        response.via = core::interview::Via::Script;
        response.day = questionnaire.waves.front().opens;
        response.sent = true;
        const size_t ely = areaOf(person, respondents);
        const size_t group = random.pick(groupsIn[ely]);
        const size_t level = random.pick(levelsIn[group]);
        response.items.emplace(items[0], answered(questionnaire.lists[0].choices.at(ely).code));
        response.items.emplace(items[1], answered(questionnaire.lists[1].choices.at(group).code));
        response.items.emplace(items[2], answered(questionnaire.lists[2].choices.at(level).code));
        const double trait = 0.6 * random.normal() + 0.4 * groupEffect.at(group) + 0.2 * elyEffect.at(ely);
        for (size_t i = 0; i < models.size(); ++i) {
            const Question &question = questionnaire.questions[i + 3];
            const std::vector<Choice> &choices = question.list.isEmpty() ? questionnaire.scales.front().points
                                                                         : questionnaire.list(question.list)->choices;
            const Code code = drawAnswer(random, models[i], trait, choices);
            Response::Item item = answered(code);
            if (random.unit() < models[i].skip)
                item = {AnswerState::Skipped, {}, {}, {}};
            response.items.emplace(items[i + 3], std::move(item));
        }
        wave.responses.push_back(std::move(response));
    }
    return wave;
}

SyntheticWave makeCrossedWave(size_t respondents, quint64 seed)
{
    using core::questionnaire::QuestionId;
    SyntheticWave wave = makeSyntheticWave(respondents, seed);
    const std::set<QString> kept{QStringLiteral("V01"), QStringLiteral("V02"), QStringLiteral("V41"),
                                 QStringLiteral("V42"), QStringLiteral("V52"), QStringLiteral("V53")};
    const auto isOther = [&](const QuestionId &question) {
        return question.text().startsWith(QLatin1Char('V')) && kept.count(question.text()) == 0;
    };
    std::erase_if(wave.questionnaire.questions, [&](const auto &question) { return isOther(question.id); });
    std::erase_if(wave.questionnaire.sections.front().pages,
                  [&](const auto &page) { return isOther(page.questions.front()); });
    for (core::interview::Response &response : wave.responses)
        std::erase_if(response.items, [&](const auto &one) { return isOther(one.first.question); });
    const auto item = [](const char *name) {
        return core::questionnaire::ItemId{QuestionId(QLatin1String(name)), {}};
    };
    wave.questionnaire.questionPairs = {
        {item("V01"), item("V02")}, {item("V42"), item("V41")}, {item("V02"), item("V53")}};
    return wave;
}

} // namespace tests
