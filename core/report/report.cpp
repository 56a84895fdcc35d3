// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::report {
namespace {

using namespace questionnaire;
using chart::Wording;
using release::Release;

QString dateText(const QDate &date, const base::Language &language)
{
    return QLocale(base::baseLanguage(language).text()).toString(date, QLocale::ShortFormat);
}

QString waveLine(const Release &release, const Wording &words)
{
    const release::Release::Content &content = release.content();
    return words(QT_TRANSLATE_NOOP("chart", "%1: answers from %2 to %3, n = %4."))
        .arg(chart::waveName(release, words), dateText(content.fieldOpens, words.language()),
             dateText(content.fieldCloses, words.language()), words.whole(content.responses));
}

QStringList methodOf(const chart::Releases &releases, const Wording &words)
{
    QStringList method;
    for (const Release &release : releases)
        method.append(waveLine(release, words));
    const release::PolicyRecord &policy = releases.back().content().policy;
    method.append(words(QT_TRANSLATE_NOOP("chart",
                                          "Results are shown only for groups of at least %1 respondents; where "
                                          "two traits are crossed, of at least %2."))
                      .arg(words.whole(policy.minimumOneFilter), words.whole(policy.minimumTwoFilters)));
    method.append(
        words(QT_TRANSLATE_NOOP("chart", "In groups of at most 200, shares are rounded to protect respondents.")));
    method.append(words(QT_TRANSLATE_NOOP(
        "chart", "Every share is of those who gave an answer; skipped questions and \"can't say\" are told apart.")));
    method.append(
        words(QT_TRANSLATE_NOOP("chart", "Respondents are not a random sample; comparisons are indicative.")));
    method.append(words(QT_TRANSLATE_NOOP("chart",
                                          "A difference is called clear when it holds at 95% for all "
                                          "comparisons of a chart together, and indicative when it holds alone.")));
    return method;
}

std::optional<Item> openItem(const Release &release, const Question &question, const Wording &words)
{
    for (const release::OpenAnswers &open : release.content().openAnswers) {
        if (open.question != question.id || open.entries.empty())
            continue;
        Item item;
        item.spec.title = chart::questionText(release, question, words);
        item.spec.number = question.id.text();
        for (const release::OpenAnswers::Entry &entry : open.entries)
            item.answers.append(entry.text);
        return item;
    }
    return {};
}

} // namespace

base::Result<Report> makeReport(const chart::Releases &releases, const language::Catalogue &catalogue,
                                const base::Language &language, const Picture &picture)
{
    if (releases.empty())
        return base::fail(base::ErrorCode::NotInRelease, {QString()});
    const Wording words(catalogue, language);
    const Release &newest = releases.back();
    const Questionnaire &questionnaire = newest.questionnaire();
    Report report;
    report.language = language;
    report.title = questionnaire.find(questionnaire.title, language, newest.wave()).text;
    QStringList waves;
    chart::View view;
    for (const Release &release : releases) {
        waves.append(chart::waveName(release, words));
        view.waves.push_back(release.wave());
    }
    report.subtitle = waves.join(QStringLiteral(" · "));
    report.methodHead = words(QT_TRANSLATE_NOOP("chart", "How the results were made"));
    report.tableWord = words(QT_TRANSLATE_NOOP("chart", "The same figures as a table"));
    report.answersWord = words(QT_TRANSLATE_NOOP("chart", "Open answers, in no order"));
    report.method = methodOf(releases, words);
    for (const questionnaire::Section &section : questionnaire.sections) {
        Section made;
        made.id = section.id.text();
        made.title = questionnaire.find(section.title, language, newest.wave()).text;
        for (const Question &question : questionnaire.questions) {
            if (question.section != section.id || question.type == QuestionType::Note)
                continue;
            if (question.type == QuestionType::OpenText) {
                if (std::optional<Item> open = openItem(newest, question, words))
                    made.items.push_back(std::move(*open));
                continue;
            }
            view.question = question.id;
            base::Result<chart::ChartSpec> spec = chart::makeChart(releases, view, catalogue, language);
            if (!spec) // a question that no open wave asked
                continue;
            report.mark = spec->mark;
            Item item;
            item.table = chart::tableOf(*spec, words);
            item.picture = picture(*spec, QStringLiteral("c") + question.id.text());
            item.spec = std::move(*spec);
            made.items.push_back(std::move(item));
        }
        if (!made.items.empty())
            report.sections.push_back(std::move(made));
    }
    return report;
}

} // namespace core::report
