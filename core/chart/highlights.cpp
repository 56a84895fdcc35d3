// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/highlights.h"

#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace core::chart {

using questionnaire::Choice;
using questionnaire::DimensionId;
using questionnaire::Question;
using questionnaire::QuestionType;

namespace {

constexpr std::size_t kMostOfOneKind = 4;

/// A difference as a part of the scale it is on.
double sizeOf(const Job &job, const Cell &first, const Cell &second)
{
    if (!figureIsMean(job))
        return std::abs(first.at - second.at) / 100;
    const Axis axis = meanAxis(job);
    return axis.maximum > axis.minimum ? std::abs(first.at - second.at) / (axis.maximum - axis.minimum) : 0;
}

/// One figure of a question in several groups: the highest and the lowest of those shown.
struct Extremes
{
    View view;
    QString what;
    const BaseSlice *high = nullptr;
    const BaseSlice *low = nullptr;
    Cell highest, lowest;
    double p = 1;
    double size = 0;
};

std::optional<Extremes> extremesOf(const Job &job, const release::StatisticItem &item)
{
    Extremes found;
    std::size_t shown = 0;
    for (const BaseSlice &base : job.slices.bases) {
        const Cell cell = figureCell(job, placeIn(*job.slices.newest, item, base), 0);
        if (!cell.shown)
            continue;
        ++shown;
        if (!found.high || cell.at > found.highest.at) {
            found.high = &base;
            found.highest = cell;
        }
        if (!found.low || cell.at < found.lowest.at) {
            found.low = &base;
            found.lowest = cell;
        }
    }
    if (shown < 2 || found.high == found.low)
        return {};
    const double pairs = static_cast<double>(shown * (shown - 1)) / 2;
    found.p = std::min(1.0,
                       pairs *
                           differenceOf(job, placeIn(*job.slices.newest, item, *found.low),
                                        placeIn(*job.slices.newest, item, *found.high)));
    found.size = sizeOf(job, found.highest, found.lowest);
    QStringList what;
    if (job.slices.items.size() > 1)
        what.append(itemName(*job.slices.newest, item, job.words));
    if (!figureIsMean(job))
        what.append(figureName(job));
    found.what = what.isEmpty() ? questionText(*job.slices.newest, *job.slices.question, job.words)
                                : what.join(QStringLiteral(" – "));
    found.view = job.view;
    return found;
}

std::vector<Extremes> allExtremes(const Slices &slices, const View &view, const Wording &words)
{
    std::vector<Extremes> all;
    const auto add = [&](const View &one, const release::StatisticItem &item) {
        if (auto found = extremesOf({slices, one, Kind::HeatTable, words}, item))
            all.push_back(std::move(*found));
    };
    if (slices.isScale()) {
        for (const release::StatisticItem &item : slices.items)
            add(view, item);
        return all;
    }
    for (const Choice *answer : slices.answers) {
        View one = view;
        one.category = answer->code;
        if (!answer->last && !answer->exclusive)
            add(one, slices.items.front());
    }
    return all;
}

/// A chart of rows that all say why they are not shown is no finding.
bool showsAFigure(const ChartSpec &spec)
{
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            const bool shown = (row.mean && row.mean->shown) ||
                std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.shown; });
            if (row.reason.isEmpty() && shown)
                return true;
        }
    }
    return false;
}

} // namespace

HighlightFinder::HighlightFinder(const Releases &releases, const Companions &companions,
                                 const language::Catalogue &catalogue, base::Language language)
    : m_releases(&releases), m_companions(&companions), m_catalogue(&catalogue), m_language(std::move(language))
{
    if (releases.empty())
        return;
    const release::Release &newest = releases.back();
    for (const Question &question : newest.questionnaire().questions) {
        const bool figures = question.type != QuestionType::Note && question.type != QuestionType::OpenText &&
            question.type != QuestionType::Number;
        if (figures && !question.background && newest.questionnaire().isIn(question, newest.wave()))
            m_questions.push_back(question.id);
    }
}

void HighlightFinder::step()
{
    if (isDone())
        return;
    View view;
    view.question = m_questions[m_next];
    addPlain(view);
    if (m_releases->size() > 1)
        addChange(view);
    for (const DimensionId &dimension : m_releases->back().content().dimensions)
        addGroups(view, dimension);
    ++m_next;
}

void HighlightFinder::addPlain(const View &view)
{
    const auto slices = slice(*m_releases, view, {*m_catalogue, m_language}, m_companions);
    if (!slices)
        return;
    const bool grades = slices->isGrade() && slices->items.size() > 1 && !m_hasGrades;
    m_hasGrades = m_hasGrades || grades;
    m_candidates.push_back(
        {grades ? Highlight::Kind::Grade : Highlight::Kind::Named, Difference::None, {}, view, 0, m_next});
}

void HighlightFinder::addChange(const View &view)
{
    View waves = view;
    waves.waves = {(*m_releases)[m_releases->size() - 2].wave(), m_releases->back().wave()};
    const Wording words(*m_catalogue, m_language);
    const auto slices = slice(*m_releases, waves, words, m_companions);
    if (!slices || slices->waves.size() != 2 || slices->bases.empty())
        return;
    const Job job{*slices, waves, Kind::Slope, words};
    const std::vector<Change> changes = changesOf(job);
    std::vector<double> p;
    p.reserve(changes.size());
    for (const Change &change : changes)
        p.push_back(change.p);
    const std::vector<Difference> judged = judge(p);
    Candidate best;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const double size = sizeOf(job, changes[i].older, changes[i].newer);
        const bool better = judged[i] > best.word || (judged[i] == best.word && size > best.size);
        if (judged[i] != Difference::None && better)
            best = {
                Highlight::Kind::Change, judged[i], changeSentence(job, changes[i], judged[i]), waves, size, m_next};
    }
    if (best.word != Difference::None)
        m_candidates.push_back(std::move(best));
}

void HighlightFinder::addGroups(const View &view, const DimensionId &dimension)
{
    View broken = view;
    broken.by = {dimension};
    const Wording words(*m_catalogue, m_language);
    const auto slices = slice(*m_releases, broken, words, m_companions);
    if (!slices)
        return;
    // A difference between groups that the answers themselves make is none.
    if (holdsByDefinition(*slices->newest, slices->question->id, broken.by))
        return;
    const std::vector<Extremes> all = allExtremes(*slices, broken, words);
    std::vector<double> p;
    p.reserve(all.size());
    for (const Extremes &one : all)
        p.push_back(one.p);
    const std::vector<Difference> judged = judge(p);
    Candidate best;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Extremes &one = all[i];
        if (judged[i] != Difference::Clear || one.size <= best.size)
            continue;
        best = {Highlight::Kind::Groups,
                Difference::Clear,
                words(QT_TRANSLATE_NOOP("chart", "\"%1\": %2 in \"%3\", %4 in \"%5\": a clear difference."))
                    .arg(one.what, one.highest.text, one.high->label, one.lowest.text, one.low->label),
                one.view,
                one.size,
                m_next};
    }
    if (best.word == Difference::Clear)
        m_candidates.push_back(std::move(best));
}

int HighlightFinder::rank(const Candidate &candidate)
{
    switch (candidate.kind) {
    case Highlight::Kind::Grade:
        return 0;
    case Highlight::Kind::Change:
        return candidate.word == Difference::Clear ? 1 : 3;
    case Highlight::Kind::Groups:
        return 2;
    case Highlight::Kind::Named:
        return 4;
    }
    return 4;
}

std::vector<Highlight> HighlightFinder::found(std::size_t most) const
{
    std::vector<const Candidate *> order;
    for (const Candidate &candidate : m_candidates)
        order.push_back(&candidate);
    std::stable_sort(order.begin(), order.end(), [](const Candidate *a, const Candidate *b) {
        return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : a->size > b->size;
    });
    std::vector<Highlight> highlights;
    std::set<std::size_t> taken;
    std::map<Highlight::Kind, std::size_t> counts;
    for (const Candidate *candidate : order) {
        const bool limited = candidate->kind == Highlight::Kind::Change || candidate->kind == Highlight::Kind::Groups;
        if (highlights.size() >= most || taken.count(candidate->question) != 0 ||
            (limited && counts[candidate->kind] >= kMostOfOneKind))
            continue;
        auto spec = makeChart(*m_releases, candidate->view, *m_catalogue, m_language, *m_companions);
        if (!spec || !showsAFigure(*spec))
            continue;
        taken.insert(candidate->question);
        ++counts[candidate->kind];
        const QString sentence = candidate->sentence.isEmpty() ? spec->finding : candidate->sentence;
        highlights.push_back({candidate->kind, candidate->word, sentence, std::move(*spec)});
    }
    return highlights;
}

std::vector<Highlight> findHighlights(const Releases &releases, const Companions &companions,
                                      const language::Catalogue &catalogue, const base::Language &language,
                                      std::size_t most)
{
    HighlightFinder finder(releases, companions, catalogue, language);
    while (!finder.isDone())
        finder.step();
    return finder.found(most);
}

QString highlightRule(const Wording &words)
{
    return words(QT_TRANSLATE_NOOP(
        "chart",
        "Chosen by rule: first the grades, then clear changes since the wave before, clear differences between groups "
        "and indicative changes, the largest first, then what is named most in the order of the form. One finding a "
        "question, ten at most."));
}

QString differenceWord(Difference difference, const Wording &words)
{
    switch (difference) {
    case Difference::Clear:
        return words(QT_TRANSLATE_NOOP("chart", "clear difference"));
    case Difference::Indicative:
        return words(QT_TRANSLATE_NOOP("chart", "indicative difference"));
    case Difference::None:
        break;
    }
    return {};
}

} // namespace core::chart
