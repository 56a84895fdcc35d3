// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"

namespace core::chart {

/// The released open answers of a question; null when it has none.
[[nodiscard]] const release::OpenAnswers *openAnswersIn(const release::Release &release,
                                                        const questionnaire::QuestionId &question);

/// How the open answers that are shown were chosen, and what they do not tell.
[[nodiscard]] QString openAnswersNote(const release::Release &release, const release::OpenAnswers &answers,
                                      const Wording &words);

/// Languages by which the answers may be told apart: each has at least as many answers as a release of them needs, so
/// that no choice of one points at a few people. Empty where only one is left.
[[nodiscard]] QList<base::Language> openAnswerLanguages(const release::Release &release,
                                                        const release::OpenAnswers &answers);

} // namespace core::chart
