// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/slices.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using namespace questionnaire;
using release::Node;
using release::NodeId;
using release::Release;
using release::Status;

const Code noneCode()
{
    return Code(QStringLiteral("none"));
}

QString valueName(const Release &release, const DimensionId &dimension, const Code &value, const Wording &words)
{
    const Questionnaire &questionnaire = release.questionnaire();
    const Dimension *found = questionnaire.dimension(dimension);
    if (found) {
        for (const Dimension::Value &candidate : found->values) {
            if (candidate.code == value)
                return questionnaire.find(candidate.label, words.language(), release.wave()).text;
        }
    }
    return value == noneCode() ? words(QT_TRANSLATE_NOOP("chart", "Not known")) : value.text();
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

BaseSlice baseSlice(const Release &release, const std::map<DimensionId, Code> &filter, QString label)
{
    BaseSlice slice;
    slice.release = &release;
    slice.label = std::move(label);
    slice.node = findNode(release, filter);
    if (slice.node)
        slice.id = slice.node->id;
    return slice;
}

/// The values of one dimension inside a base, in their order; people who fit none come last, where they are shown.
std::vector<BaseSlice> valuesOf(const Release &release, const std::map<DimensionId, Code> &base,
                                const DimensionId &dimension, const QString &before, const Wording &words)
{
    std::vector<BaseSlice> slices;
    const Dimension *found = release.questionnaire().dimension(dimension);
    if (!found)
        return slices;
    std::vector<Code> codes;
    for (const Dimension::Value &value : found->values)
        codes.push_back(value.code);
    codes.push_back(noneCode());
    for (const Code &code : codes) {
        auto filter = base;
        filter[dimension] = code;
        const QString name = valueName(release, dimension, code, words);
        BaseSlice slice = baseSlice(release, filter, before.isEmpty() ? name : before + QStringLiteral(" · ") + name);
        if (slice.node && (code != noneCode() || slice.node->status == Status::Shown))
            slices.push_back(std::move(slice));
    }
    return slices;
}

base::Result<std::vector<BaseSlice>> basesOf(const Release &release, const View &view, const Wording &words)
{
    const Node *base = release.node(view.base);
    if (!base)
        return base::fail(base::ErrorCode::NotInRelease, {view.base.text()});
    if (view.by.empty())
        return std::vector<BaseSlice>{BaseSlice{&release, base->id, nodeName(release, base->id, words), base}};
    std::vector<BaseSlice> slices = valuesOf(release, base->filter, view.by.front(), {}, words);
    if (view.by.size() > 1) {
        std::vector<BaseSlice> crossed;
        for (const Dimension::Value &value : release.questionnaire().dimension(view.by.front())
                 ? release.questionnaire().dimension(view.by.front())->values
                 : std::vector<Dimension::Value>{}) {
            auto filter = base->filter;
            filter[view.by.front()] = value.code;
            const auto inner =
                valuesOf(release, filter, view.by[1], valueName(release, view.by.front(), value.code, words), words);
            crossed.insert(crossed.end(), inner.begin(), inner.end());
        }
        slices = std::move(crossed);
    }
    if (slices.empty()) {
        QStringList names;
        for (const DimensionId &dimension : view.by)
            names.append(dimension.text());
        return base::fail(base::ErrorCode::NotInRelease, {view.base.text() + QLatin1Char('/') + names.join(u',')});
    }
    return slices;
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

base::Result<Slices> slice(const Releases &releases, const View &view, const Wording &words)
{
    Slices slices;
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
    for (const Choice *choice : slices.newest->questionnaire().choices(*slices.question, slices.newest->wave())) {
        if (!choice->notSubstantive)
            slices.answers.push_back(choice);
    }
    return slices;
}

const Node *findNode(const Release &release, const std::map<DimensionId, Code> &filter)
{
    for (const Node &node : release.content().nodes) {
        if (node.filter == filter)
            return &node;
    }
    return nullptr;
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
        sentence = words(QT_TRANSLATE_NOOP("chart", "Fewer than %1 respondents, not shown."))
                       .arg(words.whole(node ? node->limit : release.content().policy.minimumOneFilter));
        break;
    case Status::Protecting:
        sentence = words(QT_TRANSLATE_NOOP("chart", "Not shown, to protect a smaller group."));
        break;
    case Status::Step:
        sentence = words(QT_TRANSLATE_NOOP("chart", "This question is shown for the whole country only."));
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
