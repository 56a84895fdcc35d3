// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/overview.h"

#include "core/chart/parts.h"
#include "core/release/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace core::chart {

using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::Text;
using questionnaire::WaveId;
using release::Node;
using release::Release;
using release::Status;

namespace {

constexpr std::size_t kMostSkipped = 10;

QString label(const Release &release, const Text &text, const Wording &words)
{
    return release.questionnaire().find(text, words.language(), release.wave()).text;
}

ChartSpec emptySpec(const Releases &releases, const Wording &words, Kind kind)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.language = words.language();
    std::vector<const Release *> waves;
    QStringList names;
    for (const Release &release : releases) {
        waves.push_back(&release);
        const QString note = membersNote(release.node(release::NodeId(QStringLiteral("all"))), words);
        names.append(note.isEmpty() ? waveName(release, words)
                                    : waveName(release, words) + QStringLiteral(" (") + note + u')');
    }
    spec.mark = markOf(waves, words);
    spec.subtitle = names.join(QStringLiteral(" · "));
    return spec;
}

Cell membersCell(const Release &release, const Node *node, int column, const Wording &words)
{
    if (!node || !node->members || release.content().responses <= 0)
        return hiddenCell(column,
                          node ? hiddenReason(release, node->status, node, words)
                               : words(QT_TRANSLATE_NOOP("chart", "Not a group in this wave.")));
    Cell cell;
    cell.column = column;
    cell.shown = true;
    cell.at = cell.low = cell.high = 100.0 * *node->members / release.content().responses;
    cell.text = cell.label = words(QT_TRANSLATE_NOOP("chart", "%1 (%2)"))
                                 .arg(words.whole(*node->members), words.percent(std::round(cell.at)));
    return cell;
}

ChartSpec membersOf(const Releases &releases, const Dimension &dimension, const Wording &words)
{
    ChartSpec spec = emptySpec(releases, words, releases.size() > 1 ? Kind::Grouped : Kind::Bars);
    const Release &newest = releases.back();
    spec.view.by = {dimension.id};
    spec.title = label(newest, dimension.label, words);
    spec.tableHead = spec.title;
    for (auto release = releases.rbegin(); release != releases.rend(); ++release)
        spec.columns.push_back(
            {releases.size() > 1 ? Column::Role::Wave : Column::Role::Single,
             releases.size() > 1 ? waveName(*release, words) : words(QT_TRANSLATE_NOOP("chart", "Respondents")),
             static_cast<int>(spec.columns.size()),
             static_cast<int>(releases.size()),
             {}});
    Panel panel;
    for (const release::Part &part : release::partsOf(newest, newest.content().nodes.front(), {dimension.id})) {
        Row row;
        row.label = nodeName(newest, part.node->id, words);
        row.node = part.node->id;
        for (auto release = releases.rbegin(); release != releases.rend(); ++release)
            row.cells.push_back(membersCell(*release, release::findNode(*release, part.node->filter),
                                            static_cast<int>(row.cells.size()), words));
        const bool nothing =
            std::none_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.shown; });
        if (nothing) {
            row.status = part.node->status;
            row.reason = row.cells.front().reason;
            row.cells.clear();
        }
        panel.rows.push_back(std::move(row));
    }
    spec.panels.push_back(std::move(panel));
    spec.words = words(QT_TRANSLATE_NOOP("chart", "How many answered in each group."));
    return spec;
}

ChartSpec skippedOf(const Releases &releases, const Wording &words)
{
    const Release &newest = releases.back();
    ChartSpec spec = emptySpec({newest}, words, Kind::SortedBars);
    spec.title = words(QT_TRANSLATE_NOOP("chart", "Skipped most"));
    spec.tableHead = words(QT_TRANSLATE_NOOP("chart", "Question"));
    spec.words = words(QT_TRANSLATE_NOOP("chart", "Every question may be skipped. Shares of all respondents."));
    spec.columns.push_back({Column::Role::Single, words(QT_TRANSLATE_NOOP("chart", "Skipped")), 0, 1, {}});
    Panel panel;
    for (const Question &question : newest.questionnaire().questions) {
        Row row;
        for (const release::StatisticItem &item : newest.items(question.id)) {
            const release::Statistic *statistic = newest.statistic(item, release::NodeId(QStringLiteral("all")));
            if (!statistic || !statistic->states.skipped)
                continue;
            Cell cell = shareCell(*statistic->states.skipped, 0, 0, words);
            if (row.cells.empty() || cell.at > row.cells.front().at) {
                row.cells = {std::move(cell)};
                row.item = item;
            }
        }
        if (row.cells.empty())
            continue;
        const Text &text = question.shortLabel.isEmpty() ? question.text : question.shortLabel;
        row.label = newest.questionnaire().find(text, words.language(), newest.wave(), question.id).text;
        panel.rows.push_back(std::move(row));
    }
    std::stable_sort(panel.rows.begin(), panel.rows.end(),
                     [](const Row &a, const Row &b) { return a.cells.front().at > b.cells.front().at; });
    if (panel.rows.size() > kMostSkipped)
        panel.rows.resize(kMostSkipped);
    spec.panels.push_back(std::move(panel));
    return spec;
}

std::vector<Overview::Fact> protectionOf(const Release &newest, const Wording &words)
{
    const release::Release::Content &content = newest.content();
    std::vector<Overview::Fact> facts;
    facts.push_back(
        {words(QT_TRANSLATE_NOOP("chart", "Smallest group shown")),
         words(QT_TRANSLATE_NOOP("chart", "%1 respondents; where two traits are crossed, %2."))
             .arg(words.whole(content.policy.minimumOneFilter), words.whole(content.policy.minimumTwoFilters))});
    facts.push_back({words(QT_TRANSLATE_NOOP("chart", "Proof")),
                     content.audit.scope == release::AuditScope::Full
                         ? words(QT_TRANSLATE_NOOP("chart",
                                                   "For every respondent and answer another set of answers gives the "
                                                   "same results file. It was checked before the file was made."))
                         : words(QT_TRANSLATE_NOOP("chart", "Only figures of the whole wave are in this file."))});
    for (const DimensionId &id : content.dimensions) {
        const Dimension *dimension = newest.questionnaire().dimension(id);
        int all = 0, small = 0, protecting = 0;
        for (const release::Part &part : release::partsOf(newest, content.nodes.front(), {id})) {
            ++all;
            small += part.node->status == Status::Small ? 1 : 0;
            protecting += part.node->status == Status::Protecting ? 1 : 0;
        }
        if (small + protecting == 0 || !dimension)
            continue;
        QStringList why;
        if (small > 0)
            why.append(words(QT_TRANSLATE_N_NOOP("chart", "%n with too few respondents"), small));
        if (protecting > 0)
            why.append(words(QT_TRANSLATE_N_NOOP("chart", "%n to protect a smaller group"), protecting));
        facts.push_back({label(newest, dimension->label, words),
                         words(QT_TRANSLATE_NOOP("chart", "%1 of %2 groups are not shown: %3."))
                             .arg(words.whole(small + protecting), words.whole(all), why.join(QStringLiteral(", ")))});
    }
    if (content.dimensions.empty())
        facts.push_back({words(QT_TRANSLATE_NOOP("chart", "Groups")),
                         words(QT_TRANSLATE_NOOP("chart", "This file holds figures of all respondents together."))});
    return facts;
}

/// What two questions share when they are twins; empty for kinds that have none.
QString twinKey(const Questionnaire &questionnaire, const Question &question)
{
    if (question.type != QuestionType::Multiple && question.type != QuestionType::Battery)
        return {};
    const Question *source = questionnaire.question(question.rowsFrom);
    const QString rows = source ? source->list.text() : question.rows.text();
    return QString::number(static_cast<int>(question.type)) + u'/' + question.list.text() + u'/' +
        question.scale.text() + u'/' + rows;
}

} // namespace

Overview makeOverview(const Releases &releases, const language::Catalogue &catalogue, const base::Language &language)
{
    const Wording words(catalogue, language);
    Overview overview;
    for (const Release &release : releases) {
        const release::Release::Content &content = release.content();
        QString text =
            words(QT_TRANSLATE_NOOP("chart", "Answers from %1 to %2. %3."))
                .arg(words.date(content.fieldOpens), words.date(content.fieldCloses),
                     content.responses > 0 ? words(QT_TRANSLATE_N_NOOP("chart", "%n respondent(s)"), content.responses)
                                           : words(QT_TRANSLATE_NOOP("chart", "Too few respondents to show anything")));
        if (content.draft)
            text += u' ' + words(QT_TRANSLATE_NOOP("chart", "A draft, not published."));
        if (content.invented)
            text += u' ' + words(QT_TRANSLATE_NOOP("chart", "A rehearsal: every answer is invented."));
        overview.facts.push_back({waveName(release, words), text});
    }
    for (const DimensionId &id : releases.back().content().dimensions) {
        if (const Dimension *dimension = releases.back().questionnaire().dimension(id))
            overview.members.push_back(membersOf(releases, *dimension, words));
    }
    overview.skipped = skippedOf(releases, words);
    overview.protection = protectionOf(releases.back(), words);
    return overview;
}

std::vector<TwinQuestions> twinQuestions(const Questionnaire &questionnaire, const WaveId &wave)
{
    std::map<QString, std::vector<const Question *>> groups;
    for (const Question &question : questionnaire.questions) {
        const QString key = twinKey(questionnaire, question);
        if (!key.isEmpty() && questionnaire.isIn(question, wave))
            groups[key].push_back(&question);
    }
    std::vector<TwinQuestions> twins;
    const auto isSource = [&](const Question *wanted) {
        return std::any_of(questionnaire.questions.begin(), questionnaire.questions.end(),
                           [&](const Question &one) { return one.rowsFrom == wanted->id; });
    };
    for (const auto &[key, pair] : groups) {
        if (pair.size() == 2 && (pair[0]->section != pair[1]->section || (isSource(pair[0]) && isSource(pair[1]))))
            twins.push_back({pair[0]->id, pair[1]->id});
    }
    std::sort(twins.begin(), twins.end(),
              [](const TwinQuestions &a, const TwinQuestions &b) { return a.first < b.first; });
    return twins;
}

} // namespace core::chart
