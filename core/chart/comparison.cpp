// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>

// What stands beside the releases when waves are compared: breaks and joins of the mapping, and published figures.
namespace core::chart {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::DimensionId;
using questionnaire::LocalizedText;
using questionnaire::Questionnaire;
using questionnaire::Text;
using questionnaire::Wave;
using questionnaire::WaveId;
using release::Release;

namespace {

const Questionnaire &questionnaireOf(const Job &job)
{
    return job.slices.newest->questionnaire();
}

QString found(const Job &job, const LocalizedText &text)
{
    return questionnaireOf(job).find(Text(text), job.words.language(), job.slices.newest->wave()).text;
}

QString waveLabel(const Job &job, const WaveId &wave)
{
    const Wave *known = questionnaireOf(job).wave(wave);
    return known ? questionnaireOf(job).find(known->label, job.words.language(), wave).text : wave.text();
}

std::map<DimensionId, Code> filterOf(const BaseSlice &base)
{
    return base.node ? base.node->filter : std::map<DimensionId, Code>{};
}

/// Whether an entry of the mapping speaks of anything that the view shows.
bool concerns(const Job &job, const TrendBreak &entry)
{
    if (entry.dimension.isEmpty())
        return std::find(entry.questions.begin(), entry.questions.end(), job.view.question) != entry.questions.end();
    return std::any_of(job.slices.bases.begin(), job.slices.bases.end(), [&](const BaseSlice &base) {
        const auto filter = filterOf(base);
        const auto value = filter.find(entry.dimension);
        return value != filter.end() &&
            (entry.codes.empty() ||
             std::find(entry.codes.begin(), entry.codes.end(), value->second) != entry.codes.end());
    });
}

} // namespace

const TrendBreak *stopBetween(const Job &job, const Release &older, const Release &newer, const SharedFigure &figure)
{
    if (!job.slices.companions)
        return nullptr;
    return job.slices.companions->mapping.stop(
        questionnaireOf(job), older.wave(), newer.wave(),
        {figure.item.question, figure.item.row, figure.answer, filterOf(figure.base)});
}

QString reasonOf(const Job &job, const TrendBreak &entry)
{
    return found(job, entry.reason);
}

QStringList comparisonNotes(const Job &job)
{
    QStringList notes;
    if (!job.slices.companions || !job.comparesWaves())
        return notes;
    const Questionnaire &questionnaire = questionnaireOf(job);
    const auto place = [&](const WaveId &id) {
        return std::find_if(questionnaire.waves.begin(), questionnaire.waves.end(),
                            [&](const Wave &wave) { return wave.id == id; });
    };
    const auto oldest = place(job.slices.waves.front()->wave()), newest = place(job.slices.waves.back()->wave());
    for (const TrendBreak &entry : job.slices.companions->mapping.breaks) {
        if (oldest > place(entry.before) || newest < place(entry.after) || !concerns(job, entry))
            continue;
        const QString reason = reasonOf(job, entry);
        notes.append(entry.stops ? job.words(QT_TRANSLATE_NOOP("chart", "Trend break %1 → %2: %3"))
                                       .arg(waveLabel(job, entry.before), waveLabel(job, entry.after), reason)
                                 : reason);
    }
    return notes;
}

Code codeIn(const Job &job, const Code &answer, const WaveId &wave)
{
    if (!job.slices.companions || !job.comparesWaves())
        return answer;
    const ChoiceJoin *join = job.slices.companions->mapping.join(job.view.question, answer);
    if (!join)
        return answer;
    const auto code = join->codes.find(wave);
    return code == join->codes.end() ? answer : code->second;
}

QString answerName(const Job &job, const Choice &answer)
{
    const bool differs = std::any_of(job.slices.waves.begin(), job.slices.waves.end(), [&](const Release *wave) {
        return codeIn(job, answer.code, wave->wave()) != answer.code;
    });
    if (differs)
        return found(job, job.slices.companions->mapping.join(job.view.question, answer.code)->label);
    return choiceName(*job.slices.newest, answer, *job.slices.question, job.words);
}

Cell publishedCell(const Job &job, const PublishedFigure &figure, int column)
{
    Cell cell;
    cell.column = column;
    cell.shown = true;
    cell.published = true;
    cell.at = cell.low = cell.high = figure.value;
    cell.label = figure.answer.isEmpty() ? job.words.number(figure.value, 1) : job.words.percent(figure.value);
    cell.text = job.words(QT_TRANSLATE_NOOP("chart", "%1 (published)")).arg(cell.label);
    return cell;
}

QString publishedWave(const Job &job, const WaveId &wave)
{
    const auto &responses = job.slices.companions->published.responses;
    const auto known = responses.find(wave);
    if (known == responses.end())
        return waveLabel(job, wave);
    const QString n = known->second.exactly
        ? job.words(QT_TRANSLATE_NOOP("chart", "n = %1")).arg(job.words.whole(*known->second.exactly))
        : found(job, known->second.words);
    return waveLabel(job, wave) + QStringLiteral(" (") + n + u')';
}

QStringList publishedNotes(const Job &job)
{
    QStringList waves, sources;
    for (const PublishedFigure *figure : job.slices.published) {
        if (const QString wave = publishedWave(job, figure->wave); !waves.contains(wave))
            waves.append(wave);
        const PublishedFigures::Source &source = job.slices.companions->published.sources.at(figure->source);
        QString text = source.publisher + QStringLiteral(": ") + source.title;
        if (source.published.isValid())
            text += QStringLiteral(", ") + job.words.date(source.published);
        if (!sources.contains(text))
            sources.append(text);
    }
    if (waves.isEmpty())
        return {};
    return {job.words(QT_TRANSLATE_NOOP("chart",
                                        "Hollow marks: published of %1, shown for orientation and not compared. %2."))
                .arg(waves.join(QStringLiteral(", ")), sources.join(QStringLiteral("; ")))};
}

} // namespace core::chart
