// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include "core/release/parts.h"
#include "core/release/precision.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace core::chart {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Question;
using questionnaire::Scale;
using release::Band;
using release::CategoryBand;
using release::Release;
using release::Statistic;
using release::Status;

Place placeIn(const Release &release, const release::StatisticItem &item, const BaseSlice &base)
{
    Place place{&release, item, base.id, nullptr};
    if (base.node)
        place.base = release::findNode(release, base.node->filter);
    if (!place.base) // a row of two questions crossed is found by its name alone
        place.base = release.node(base.id);
    if (place.base)
        place.node = place.base->id;
    return place;
}

const Statistic *shownStatistic(const Place &place, const Wording &words, Row &row)
{
    row.item = place.item;
    row.node = place.node;
    if (place.base)
        row.members = place.base->members;
    const Statistic *statistic = place.base ? place.release->statistic(place.item, place.node) : nullptr;
    if (!place.base)
        row.status = Status::NotInWave;
    else if (place.base->status != Status::Shown)
        row.status = place.base->status;
    else
        row.status = statistic ? statistic->status : Status::NotInWave;
    if (row.status == Status::Shown)
        return statistic;
    row.reason = hiddenReason(*place.release, row.status, place.base, words);
    if (place.base && row.status != Status::NotInWave)
        row.nearest = place.base->nearestShown;
    return nullptr;
}

Cell hiddenCell(int column, const QString &reason, const QString &label)
{
    Cell cell;
    cell.column = column;
    cell.reason = reason;
    cell.label = label;
    return cell;
}

QString statusLabel(Status status, const release::Node *node, const Wording &words)
{
    switch (status) {
    case Status::Small:
        return words(QT_TRANSLATE_NOOP("chart", "n < %1"))
            .arg(words.whole(node ? node->limit : release::PolicyRecord{}.minimumOneFilter));
    case Status::Protecting:
    case Status::Step:
        return words(QT_TRANSLATE_NOOP("chart", "protected"));
    default:
        return QStringLiteral("–");
    }
}

Cell shareCell(const Band &band, int answers, int column, const Wording &words)
{
    Cell cell;
    cell.column = column;
    cell.shown = true;
    cell.low = band.low;
    cell.high = band.high;
    cell.at = release::figureOf(band);
    cell.text = words.share(band);
    cell.label = words.shortShare(band);
    if (answers > 0) {
        const Interval interval = wilson({band.middle() / 100, answers, (band.high - band.low) / 100});
        cell.interval = Band{interval.low * 100, interval.high * 100};
    }
    return cell;
}

std::optional<double> varianceOf(const Statistic &statistic)
{
    double sum = 0, mean = 0, square = 0;
    std::vector<Band> bands;
    std::vector<double> values;
    for (const CategoryBand &category : statistic.categories) {
        double value = 0;
        for (const Code &code : category.codes) {
            bool number = false;
            value += code.text().toDouble(&number);
            if (!number)
                return {};
        }
        if (!category.share || category.codes.empty())
            return {};
        bands.push_back(*category.share);
        values.push_back(value / static_cast<double>(category.codes.size()));
    }
    const std::vector<double> places = stackedPlaces(bands);
    for (std::size_t i = 0; i < places.size(); ++i) {
        sum += places[i];
        mean += places[i] * values[i];
        square += places[i] * values[i] * values[i];
    }
    if (sum <= 0)
        return {};
    mean /= sum;
    return std::max(0.0, square / sum - mean * mean);
}

std::optional<MeanEstimate> meanEstimate(const Statistic &statistic)
{
    const std::optional<double> variance = varianceOf(statistic);
    if (!statistic.mean || !variance || statistic.smallestAnswered < 2)
        return {};
    return MeanEstimate{statistic.mean->value, *variance, statistic.smallestAnswered, statistic.mean->step};
}

Cell meanCell(const Statistic &statistic, const Wording &words)
{
    Cell cell;
    if (!statistic.mean)
        return hiddenCell(0, words(QT_TRANSLATE_NOOP("chart", "No mean is shown here.")));
    cell.shown = true;
    cell.at = statistic.mean->value;
    cell.low = statistic.mean->value - statistic.mean->step / 2;
    cell.high = statistic.mean->value + statistic.mean->step / 2;
    cell.text = cell.label = words.mean(*statistic.mean);
    if (const auto estimate = meanEstimate(statistic)) {
        const Interval interval = studentInterval(*estimate);
        cell.interval = Band{interval.low, interval.high};
    }
    return cell;
}

bool figureIsMean(const Job &job)
{
    return job.view.category.isEmpty() && job.slices.isScale() &&
        (job.slices.isGrade() || job.slices.answers.size() < 4);
}

namespace {

/// The codes whose shares make the figure: the picked answer, the two highest of a scale, or the first answer.
std::vector<Code> figureCodes(const Job &job)
{
    const auto &answers = job.slices.answers;
    if (!job.view.category.isEmpty())
        return {job.view.category};
    if (answers.empty())
        return {};
    if (job.slices.isScale() && answers.size() >= 4)
        return {answers[answers.size() - 2]->code, answers.back()->code};
    return {answers.front()->code};
}

} // namespace

QString figureName(const Job &job)
{
    if (figureIsMean(job))
        return {};
    QStringList names;
    for (const Code &code : figureCodes(job)) {
        for (const Choice *answer : job.slices.answers) {
            if (answer->code == code)
                names.append(answerName(job, *answer));
        }
    }
    return names.join(job.words(QT_TRANSLATE_NOOP("chart", " or ")));
}

Cell figureCell(const Job &job, const Place &place, int column)
{
    Row row;
    const Statistic *statistic = shownStatistic(place, job.words, row);
    if (!statistic)
        return hiddenCell(column, row.reason, statusLabel(row.status, place.base, job.words));
    if (figureIsMean(job)) {
        Cell cell = meanCell(*statistic, job.words);
        cell.column = column;
        return cell;
    }
    std::vector<Code> wanted = figureCodes(job);
    for (Code &code : wanted)
        code = codeIn(job, code, place.release->wave());
    std::vector<Band> bands;
    std::vector<bool> chosen;
    std::size_t found = 0;
    for (const CategoryBand &category : statistic->categories) {
        const auto inside =
            static_cast<std::size_t>(std::count_if(category.codes.begin(), category.codes.end(), [&](const Code &code) {
                return std::find(wanted.begin(), wanted.end(), code) != wanted.end();
            }));
        if (inside != 0 && (inside != category.codes.size() || category.others))
            return hiddenCell(
                column, job.words(QT_TRANSLATE_NOOP("chart", "Shown together with other answers in this group.")));
        if (inside != 0 && !category.share)
            return hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Too rare in this group to be shown.")),
                              job.words(QT_TRANSLATE_NOOP("chart", "rare")));
        found += inside;
        // A multiple choice has no whole that its answers would share.
        if (job.slices.isMultiple() && inside == 0)
            continue;
        bands.push_back(category.share.value_or(Band{0, 100}));
        chosen.push_back(inside != 0);
    }
    if (found < wanted.size() || wanted.empty())
        return hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Not an answer in this wave.")));
    const Band band = job.slices.isMultiple() ? bands.front() : together(bands, chosen);
    return shareCell(band, statistic->smallestAnswered, column, job.words);
}

QString categoryName(const Job &job, const Release &release, const CategoryBand &category)
{
    if (category.others)
        return job.words(QT_TRANSLATE_NOOP("chart", "Other answers together"));
    const Question *question = release.questionnaire().question(job.view.question);
    QStringList names;
    for (const Code &code : category.codes) {
        QString name = code.text();
        for (const Choice *choice :
             question ? release.questionnaire().choices(*question, release.wave()) : std::vector<const Choice *>{}) {
            if (choice->code == code)
                name = answerName(job, *choice);
        }
        names.append(name);
    }
    // The middle of a long scale is told by its ends.
    if (names.size() > 2 && job.slices.isGrade())
        return names.front() + QStringLiteral("–") + names.back();
    return names.join(QStringLiteral(" + "));
}

QString membersNote(const release::Node *node, const Wording &words)
{
    if (!node || !node->members)
        return {};
    // "n = 58" is never broken over two lines.
    return words(QT_TRANSLATE_NOOP("chart", "n = %1"))
        .arg(words.whole(*node->members))
        .replace(u' ', QChar(QChar::Nbsp));
}

QString statesText(const release::StateBands &states, const Wording &words)
{
    QStringList parts;
    const auto add = [&](const std::optional<Band> &band, const char *text) {
        if (band && band->high > 0)
            parts.append(words(text).arg(words.share(*band)));
    };
    add(states.answered, QT_TRANSLATE_NOOP("chart", "answered %1"));
    add(states.cantSay, QT_TRANSLATE_NOOP("chart", "can't say %1"));
    add(states.skipped, QT_TRANSLATE_NOOP("chart", "skipped %1"));
    add(states.notReached, QT_TRANSLATE_NOOP("chart", "not reached %1"));
    add(states.notAsked, QT_TRANSLATE_NOOP("chart", "not asked %1"));
    return parts.join(QStringLiteral(" · "));
}

Axis meanAxis(const Job &job)
{
    Axis axis;
    axis.percent = false;
    const Scale *scale = job.slices.newest->questionnaire().scale(job.slices.question->scale);
    if (!scale || scale->points.empty())
        return axis;
    axis.minimum = scale->points.front().code.text().toDouble();
    axis.maximum = scale->points.back().code.text().toDouble();
    const auto end = [&](const Choice &point) {
        const QString name = choiceName(*job.slices.newest, point, *job.slices.question, job.words);
        return name == point.code.text() ? QString() : name;
    };
    axis.lowEnd = end(scale->points.front());
    axis.highEnd = end(scale->points.back());
    return axis;
}

} // namespace core::chart
