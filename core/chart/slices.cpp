// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/slices.h"

#include "core/questionnaire/lookedat.h"
#include "core/release/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::Scale;
using questionnaire::ScaleKind;
using questionnaire::Text;
using questionnaire::Wave;
using release::Node;
using release::NodeId;
using release::Release;
using release::Status;

/// Answers shown together in a row of two questions crossed: "1+2".
QString answersName(const Release &release, const Question &question, const Code &joined, const Wording &words)
{
    QStringList names;
    for (const QString &code : joined.text().split(u'+', Qt::SkipEmptyParts)) {
        for (const Choice *choice : release.questionnaire().choices(question, release.wave())) {
            if (choice->code.text() == code)
                names.append(choiceName(release, *choice, question, words));
        }
    }
    return names.isEmpty() ? words(QT_TRANSLATE_NOOP("chart", "Every answer")) : names.join(QStringLiteral(" + "));
}

QString valueName(const Release &release, const DimensionId &dimension, const Code &value, const Wording &words)
{
    const Questionnaire &questionnaire = release.questionnaire();
    if (const auto item = itemOf(release, dimension))
        return answersName(release, *questionnaire.question(item->question), value, words);
    const Dimension *found = questionnaire.dimension(dimension);
    if (found) {
        for (const Dimension::Value &candidate : found->values) {
            if (candidate.code == value)
                return questionnaire.find(candidate.label, words.language(), release.wave()).text;
        }
    }
    if (value == release::othersTogether())
        return words(QT_TRANSLATE_NOOP("chart", "Others together"));
    return value.text() == QLatin1String("none") ? words(QT_TRANSLATE_NOOP("chart", "Not known")) : value.text();
}

std::vector<const Release *> chosenWaves(const Releases &releases, const View &view)
{
    std::vector<const Release *> chosen;
    for (const Release &release : releases) {
        if (std::find(view.waves.begin(), view.waves.end(), release.wave()) != view.waves.end())
            chosen.push_back(&release);
    }
    if (chosen.empty() && view.waves.empty() && !releases.empty())
        chosen.push_back(&releases.back());
    return chosen;
}

/// The question crossed with the one that the view breaks down by, for everybody only.
const release::PairTable *crossingIn(const Release &release, const View &view)
{
    return view.base == release.content().nodes.front().id
        ? release::crossingOf(release, view.question, view.item, view.by)
        : nullptr;
}

base::Result<std::vector<BaseSlice>> basesOf(const Release &release, const View &view, const Wording &words)
{
    const Node *base = release.node(view.base);
    if (!base)
        return base::fail(base::ErrorCode::NotInRelease, {view.base.text()});
    if (view.by.empty())
        return std::vector<BaseSlice>{BaseSlice{&release, base->id, nodeName(release, base->id, words), base}};
    std::vector<BaseSlice> slices;
    const release::PairTable *crossing = crossingIn(release, view);
    for (const release::Part &part :
         crossing ? release::partsOf(release, *crossing) : release::partsOf(release, *base, view.by)) {
        // People who fit no value are a group of their own only where they may be seen.
        if (part.fitsNone() && part.node->status != Status::Shown)
            continue;
        QStringList names;
        for (std::size_t i = 0; i < view.by.size(); ++i)
            names.append(valueName(release, view.by[i], part.values[i], words));
        slices.push_back({&release, part.node->id, names.join(QStringLiteral(" · ")), part.node});
    }
    if (slices.empty()) {
        QStringList names;
        for (const DimensionId &dimension : view.by)
            names.append(dimension.text());
        return base::fail(base::ErrorCode::NotInRelease, {names.join(u',')});
    }
    return slices;
}

/// Figures of waves that no open release tells about, oldest first. A base or breakdown of its own has none.
std::vector<const PublishedFigure *> publishedFor(const Releases &releases, const View &view, const Slices &slices)
{
    std::vector<const PublishedFigure *> found;
    if (!slices.companions || !view.by.empty())
        return found;
    for (const Wave &wave : slices.newest->questionnaire().waves) {
        const bool open = std::any_of(releases.begin(), releases.end(),
                                      [&](const Release &release) { return release.wave() == wave.id; });
        if (open)
            continue;
        for (const PublishedFigure *figure : slices.companions->published.of(view.question, view.base)) {
            if (figure->wave == wave.id)
                found.push_back(figure);
        }
    }
    return found;
}

} // namespace

bool Slices::isScale() const
{
    return question && (!question->scale.isEmpty());
}

bool Slices::isGrade() const
{
    const Scale *scale = newest->questionnaire().scale(question->scale);
    return scale && scale->kind == ScaleKind::Grade;
}

bool Slices::isMultiple() const
{
    return question->type == QuestionType::Multiple || question->type == QuestionType::Ranking;
}

base::Result<Slices> slice(const Releases &releases, const View &view, const Wording &words,
                           const Companions *companions)
{
    Slices slices;
    slices.companions = companions;
    slices.waves = chosenWaves(releases, view);
    if (slices.waves.empty())
        return base::fail(base::ErrorCode::NotInRelease, {view.waves.empty() ? QString() : view.waves.front().text()});
    // A question that the newest wave does not ask is still shown from the older ones.
    for (auto wave = slices.waves.rbegin(); wave != slices.waves.rend() && !slices.question; ++wave) {
        const Question *question = (*wave)->questionnaire().question(view.question);
        if (question && (slices.waves.size() == 1 || (*wave)->questionnaire().isIn(*question, (*wave)->wave()))) {
            slices.question = question;
            slices.newest = *wave;
        }
    }
    if (!slices.question || slices.question->type == QuestionType::Note)
        return base::fail(base::ErrorCode::UnknownQuestion, {view.question.text()});
    slices.items = slices.newest->items(view.question);
    if (slices.items.empty())
        slices.items.push_back({view.question, {}});
    if (!view.item.isEmpty()) {
        std::erase_if(slices.items, [&](const release::StatisticItem &item) { return item.row != view.item; });
        if (slices.items.empty())
            return base::fail(base::ErrorCode::UnknownQuestion,
                              {release::StatisticItem{view.question, view.item}.text()});
    }
    auto bases = basesOf(*slices.newest, view, words);
    if (!bases)
        return base::fail(bases);
    slices.bases = std::move(*bases);
    if (const release::PairTable *crossing = crossingIn(*slices.newest, view))
        slices.items = {crossing->question};
    for (const Choice *choice : slices.newest->questionnaire().choices(*slices.question, slices.newest->wave())) {
        if (!choice->notSubstantive)
            slices.answers.push_back(choice);
    }
    slices.published = publishedFor(releases, view, slices);
    return slices;
}

std::optional<release::StatisticItem> itemOf(const Release &release, const DimensionId &by)
{
    const QString &name = by.text();
    const release::StatisticItem item{QuestionId(name.section(u'.', 0, 0)), Code(name.section(u'.', 1))};
    const bool isItem = !release.questionnaire().dimension(by) && release.questionnaire().question(item.question);
    return isItem ? std::optional(item) : std::nullopt;
}

std::vector<std::vector<DimensionId>> breakdownsOf(const Release &release, const QuestionId &question)
{
    std::vector<std::vector<DimensionId>> all;
    for (const DimensionId &dimension : release.content().dimensions)
        all.push_back({dimension});
    for (const questionnaire::DimensionPair &pair : release.questionnaire().pairs)
        all.push_back({pair.first, pair.second});
    for (const release::PairTable &table : release.content().pairs) {
        if (table.question.question == question)
            all.push_back({DimensionId(table.by.text())});
    }
    return all;
}

bool holdsByDefinition(const Release &release, const QuestionId &question, const std::vector<DimensionId> &by)
{
    const Questionnaire &asked = release.questionnaire();
    return std::any_of(by.begin(), by.end(), [&](const DimensionId &id) {
        const Dimension *dimension = asked.dimension(id);
        return dimension != nullptr && questionnaire::decides(asked, question, *dimension);
    });
}

QString breakdownName(const Release &release, const DimensionId &by, const Wording &words)
{
    const Questionnaire &questionnaire = release.questionnaire();
    if (const Dimension *dimension = questionnaire.dimension(by))
        return questionnaire.find(dimension->label, words.language(), release.wave()).text;
    const auto item = itemOf(release, by);
    if (!item)
        return by.text();
    const Question &question = *questionnaire.question(item->question);
    const Text &text = question.shortLabel.isEmpty() ? question.text : question.shortLabel;
    const QString name = questionnaire.find(text, words.language(), release.wave(), question.id).text;
    return item->row.isEmpty() ? name : name + QStringLiteral(" – ") + itemName(release, *item, words);
}

QString nodeName(const Release &release, const NodeId &id, const Wording &words)
{
    const Node *node = release.node(id);
    if (!node)
        return id.text();
    if (node->filter.empty())
        return words(QT_TRANSLATE_NOOP("chart", "All respondents"));
    QStringList names;
    for (const auto &[dimension, value] : node->filter)
        names.append(valueName(release, dimension, value, words));
    return names.join(QStringLiteral(" · "));
}

QString waveName(const Release &release, const Wording &words)
{
    const Wave *wave = release.questionnaire().wave(release.wave());
    if (!wave)
        return release.wave().text();
    return release.questionnaire().find(wave->label, words.language(), release.wave()).text;
}

QString choiceName(const Release &release, const Choice &choice, const Question &question, const Wording &words)
{
    const Text &text = choice.shortLabel.isEmpty() ? choice.label : choice.shortLabel;
    const QString found = release.questionnaire().find(text, words.language(), release.wave(), question.id).text;
    return found.isEmpty() ? choice.code.text() : found;
}

QString itemName(const Release &release, const release::StatisticItem &item, const Wording &words)
{
    const Question *question = release.questionnaire().question(item.question);
    if (!question)
        return item.text();
    if (item.row.isEmpty())
        return questionText(release, *question, words);
    if (question->type == QuestionType::Ranking)
        return item.row.text() == QLatin1String("first") ? words(QT_TRANSLATE_NOOP("chart", "Named first"))
                                                         : words(QT_TRANSLATE_NOOP("chart", "Named at all"));
    for (const Choice *row : release.questionnaire().rows(*question, release.wave())) {
        if (row->code == item.row)
            return choiceName(release, *row, *question, words);
    }
    return item.row.text();
}

QString questionText(const Release &release, const Question &question, const Wording &words)
{
    return release.questionnaire().find(question.text, words.language(), release.wave(), question.id).text;
}

QString hiddenReason(const Release &release, Status status, const Node *node, const Wording &words)
{
    QString sentence;
    switch (status) {
    case Status::Shown:
        return {};
    case Status::Small:
        // A group that is large enough itself may still hold too few who were asked.
        sentence = words(node && node->status == Status::Shown
                             ? QT_TRANSLATE_NOOP("chart", "Fewer than %1 answers, not shown.")
                             : QT_TRANSLATE_NOOP("chart", "Fewer than %1 respondents, not shown."))
                       .arg(words.whole(node ? node->limit : release.content().policy.minimumOneFilter));
        break;
    case Status::Protecting:
        sentence = words(QT_TRANSLATE_NOOP("chart", "Not shown, to protect a smaller group."));
        break;
    case Status::Step:
        sentence =
            words(QT_TRANSLATE_NOOP("chart", "Not shown: these figures could not be proved safe for the respondents."));
        break;
    case Status::NotInWave:
        return words(QT_TRANSLATE_NOOP("chart", "Not asked in %1.")).arg(waveName(release, words));
    }
    if (node && node->nearestShown) {
        const Node *nearest = release.node(*node->nearestShown);
        if (nearest && nearest->members) {
            sentence += QLatin1Char(' ') +
                words(QT_TRANSLATE_NOOP("chart", "See: %1 (n = %2)."))
                    .arg(nodeName(release, nearest->id, words), words.whole(*nearest->members));
        }
    }
    return sentence;
}

} // namespace core::chart
