// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/openanswers.h"

#include "core/disclosure/exclusions.h"
#include "core/interview/ledgernames.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using release::OpenAnswers;

/// What may stand in a released text: no control characters, and none that turn the direction of writing.
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar one : text) {
        if (one == u'\t' || one == QChar::ParagraphSeparator || one == QChar::LineSeparator)
            kept += one == u'\t' ? u' ' : u'\n';
        else if (one == u'\n' || (one.category() != QChar::Other_Control && one.category() != QChar::Other_Format) ||
                 one == u'\u200d')
            kept += one;
    }
    return kept.trimmed();
}

/// Marked as translated they would be known to be of those few who answered in a rare language, unless there are many.
void hideFewTranslations(std::vector<OpenAnswers::Entry> &entries, int limit)
{
    const auto translated =
        std::count_if(entries.begin(), entries.end(), [](const auto &one) { return one.translated; });
    if (translated >= limit)
        return;
    for (OpenAnswers::Entry &entry : entries)
        entry.translated = false;
}

void sortByHash(OpenAnswers &answers)
{
    std::vector<std::pair<QByteArray, OpenAnswers::Entry>> hashed;
    hashed.reserve(answers.entries.size());
    for (OpenAnswers::Entry &entry : answers.entries)
        hashed.emplace_back(interview::openTextKey(answers.question, entry.language, entry.text), std::move(entry));
    std::stable_sort(hashed.begin(), hashed.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, a.second.translated) < std::pair(b.first, b.second.translated);
    });
    answers.entries.clear();
    for (auto &[hash, entry] : hashed)
        answers.entries.push_back(std::move(entry));
}

} // namespace

bool OpenQuestion::isRare(const base::Language &language, int limit) const
{
    const auto found = byLanguage.find(language);
    return found == byLanguage.end() || found->second < limit;
}

std::vector<OpenQuestion> collectOpenAnswers(const questionnaire::Questionnaire &questionnaire,
                                             const questionnaire::WaveId &wave, const dataset::Dataset &dataset,
                                             const std::vector<interview::Response> &responses)
{
    std::vector<OpenQuestion> questions;
    for (const questionnaire::Question &question : questionnaire.questions) {
        if (question.type != questionnaire::QuestionType::OpenText || !questionnaire.isIn(question, wave))
            continue;
        OpenQuestion open;
        open.question = question.id;
        std::map<QByteArray, OpenText> byKey;
        for (int member = 0; member < dataset.members(); ++member) {
            const interview::Response &response = responses[dataset.source(member)];
            const QString text = interview::openText(response, question.id);
            if (text.isEmpty())
                continue;
            const base::Language language = base::baseLanguage(response.language);
            ++open.people;
            ++open.byLanguage[language];
            const QByteArray key = interview::openTextKey(question.id, language, text);
            const auto [known, isNew] = byKey.try_emplace(key, OpenText{key, question.id, language, text, 0});
            ++known->second.times;
        }
        open.texts.reserve(byKey.size());
        for (auto &[key, text] : byKey)
            open.texts.push_back(std::move(text));
        questions.push_back(std::move(open));
    }
    return questions;
}

base::Result<std::vector<OpenQuestion>> openQuestionsOf(const storage::CollectionStore &store,
                                                        const storage::SecretKey *key)
{
    const auto responses = countedResponses(store, key);
    if (!responses)
        return base::fail(responses);
    const auto dataset = dataset::Dataset::make(store.questionnaire(), store.wave(), responses->counted);
    if (!dataset)
        return base::fail(dataset);
    return collectOpenAnswers(store.questionnaire(), store.wave(), *dataset, responses->counted);
}

OpenOutcome openOutcome(const OpenQuestion &question, const ReviewLog &log, int limit)
{
    OpenOutcome outcome;
    outcome.answers.question = question.question;
    if (question.texts.empty())
        return outcome;
    std::vector<OpenAnswers::Entry> &entries = outcome.answers.entries;
    for (const OpenText &text : question.texts) {
        const OpenDecision *decision = log.decision(text.key);
        if (decision == nullptr || decision->verdict != OpenDecision::Verdict::Release)
            continue;
        OpenAnswers::Entry entry{plain(masked(text.text, decision->masks, decision->mask)), text.language, false};
        if (question.isRare(text.language, limit)) {
            if (question.isRare(decision->translatedTo, limit))
                continue;
            entry = {plain(decision->translation), decision->translatedTo, true};
        }
        if (!entry.text.isEmpty())
            entries.insert(entries.end(), static_cast<std::size_t>(text.times), entry);
    }
    outcome.shown = static_cast<int>(entries.size());
    outcome.fate = question.people < limit ? OpenOutcome::Fate::TooFewPeople
        : outcome.shown < limit            ? OpenOutcome::Fate::TooFewApproved
                                           : OpenOutcome::Fate::Released;
    if (outcome.fate != OpenOutcome::Fate::Released)
        entries.clear();
    hideFewTranslations(entries, limit);
    sortByHash(outcome.answers);
    return outcome;
}

std::vector<release::OpenAnswers> releasedOpenAnswers(const std::vector<OpenQuestion> &questions, const ReviewLog &log,
                                                      int limit)
{
    std::vector<release::OpenAnswers> released;
    for (const OpenQuestion &question : questions) {
        OpenOutcome outcome = openOutcome(question, log, limit);
        if (outcome.fate == OpenOutcome::Fate::Released)
            released.push_back(std::move(outcome.answers));
    }
    return released;
}

} // namespace core::disclosure
