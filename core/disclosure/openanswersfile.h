// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/openanswers.h"

namespace core::disclosure {

/// All open answers of a wave of a survey.
struct WaveTexts
{
    questionnaire::QuestionnaireId questionnaire;
    questionnaire::WaveId wave;
    std::vector<OpenQuestion> questions;
};

/// Open answers to be decided on away from the desk, as JSON:
///   {"format": 1, "questionnaire", "wave", "answers": [{"key", "question", "language", "times", "text",
///    "marks": [{"from", "length", "kind", "sure"}], "onlyTranslated",
///    "decision": "release" | "leaveOut" | null, "masks": [[from, length], …], "translation": {"language", "text"}}]}
/// Places and lengths are in UTF-16 units. Masks hold what looks personal until somebody decides. The same file with
/// decisions filled in is what readOpenDecisions() takes; of each answer it needs key, decision, masks and translation.
/// Questions that fewer people answered than the limit are left out. Personal data.
[[nodiscard]] QByteArray writeOpenAnswers(const WaveTexts &texts, const ReviewLog &log,
                                          const PersonalDataFinder &finder, int limit);

/// Decisions by the key of their text, in the order of the file; answers without one are passed over.
/// Errors: InvalidJson, NewerFormat, InvalidInput with the place ("answers/3/masks"): of another wave, a key no text of
/// the store has, a text that differs from it, a text released without its masks.
[[nodiscard]] base::Result<std::vector<std::pair<QByteArray, OpenDecision>>>
readOpenDecisions(const QByteArray &json, const QString &name, const WaveTexts &texts,
                  const PersonalDataFinder &finder);

} // namespace core::disclosure
