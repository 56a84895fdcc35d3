// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/personaldata.h"
#include "core/disclosure/reviewlog.h"
#include "core/interview/response.h"
#include "core/release/release.h"
#include "core/storage/collectionstore.h"

#include <map>
#include <vector>

namespace core::disclosure {

/// A text that somebody has to decide on. Personal data. Who wrote it, when and with which other answers is not in it.
struct OpenText
{
    QByteArray key; ///< interview::openTextKey()
    questionnaire::QuestionId question;
    base::Language language; ///< in which the survey was answered, without its variant
    QString text;
    int times = 1; ///< people who wrote exactly this
    friend bool operator==(const OpenText &, const OpenText &) = default;
};

/// The texts of one open question in an order by key, which tells nothing.
struct OpenQuestion
{
    questionnaire::QuestionId question;
    int people = 0;                           ///< who wrote something
    std::map<base::Language, int> byLanguage; ///< the same, in each language
    std::vector<OpenText> texts;
    /// Whether fewer than the limit wrote in the language: such a text would point at few people, so that it is
    /// released in translation or not at all.
    [[nodiscard]] bool isRare(const base::Language &language, int limit) const;
    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// The open answers of the members of a wave, by the order of the questionnaire; questions without any are there too.
[[nodiscard]] std::vector<OpenQuestion> collectOpenAnswers(const questionnaire::Questionnaire &questionnaire,
                                                           const questionnaire::WaveId &wave,
                                                           const dataset::Dataset &dataset,
                                                           const std::vector<interview::Response> &responses);

/// The same of everybody in a store who counts. Errors: those of countedResponses(), InvalidInput.
[[nodiscard]] base::Result<std::vector<OpenQuestion>> openQuestionsOf(const storage::CollectionStore &store,
                                                                      const storage::SecretKey *key = nullptr);

/// What becomes of a question's approved texts.
struct OpenOutcome
{
    enum class Fate {
        NoTexts,
        TooFewPeople,   ///< fewer than the limit wrote something
        TooFewApproved, ///< fewer than the limit may be shown
        Released,
    };
    Fate fate = Fate::NoTexts;
    int shown = 0;                ///< texts that may be shown, whether or not they are enough
    release::OpenAnswers answers; ///< without entries unless released
};

/// The rules, in the one place where open answers pass into a release: whole wave only, approved by a person, at least
/// as many as the limit, a text of a rare language in translation only, marked as translated only where as many are.
/// The order is that of a hash of question and released text, so that it tells nothing that the texts do not: neither
/// who answered first nor what else somebody wrote.
[[nodiscard]] OpenOutcome openOutcome(const OpenQuestion &question, const ReviewLog &log, int limit);

/// Of all questions, those that are released.
[[nodiscard]] std::vector<release::OpenAnswers> releasedOpenAnswers(const std::vector<OpenQuestion> &questions,
                                                                    const ReviewLog &log, int limit);

} // namespace core::disclosure
