// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/openanswers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core::chart {

const release::OpenAnswers *openAnswersIn(const release::Release &release, const questionnaire::QuestionId &question)
{
    for (const release::OpenAnswers &answers : release.content().openAnswers) {
        if (answers.question == question && !answers.entries.empty())
            return &answers;
    }
    return nullptr;
}

QString openAnswersNote(const release::Release &release, const release::OpenAnswers &answers, const Wording &words)
{
    const int limit = release.content().policy.openAnswersMinimum;
    QString note = words(QT_TRANSLATE_N_NOOP("chart",
                                             "%n open answer(s) from the whole country, in an order that tells "
                                             "nothing."),
                         static_cast<int>(answers.entries.size()));
    note += QLatin1Char(' ') +
        words(QT_TRANSLATE_NOOP("chart",
                                "The owner of the survey read each of them and approved it; names, places and whatever "
                                "else could tell who wrote it were taken out. Answers may have been left out, so they "
                                "do not show how many people think something. Where fewer than %1 people answered in a "
                                "language, their answers are shown in translation or not at all."))
            .arg(words.whole(limit));
    return note;
}

QList<base::Language> openAnswerLanguages(const release::Release &release, const release::OpenAnswers &answers)
{
    std::map<base::Language, int> counts;
    for (const release::OpenAnswers::Entry &entry : answers.entries)
        ++counts[entry.language];
    const int limit = release.content().policy.openAnswersMinimum;
    const bool allowed =
        std::all_of(counts.begin(), counts.end(), [limit](const auto &one) { return one.second >= limit; });
    QList<base::Language> languages;
    for (const auto &[language, count] : counts) {
        if (allowed && counts.size() > 1)
            languages.append(language);
    }
    return languages;
}

} // namespace core::chart
