// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/openreview.h"
#include "core/storage/collectionstore.h"
#include "ui/desk/unsavedwork.h"

#include <QCoreApplication>

namespace ui::desk {

/// Sentences in the window's language about open answers that are read and decided on.
class OpenAnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::desk::OpenAnswersWords)

public:
    /// "3 of 12 – 2 decided"
    [[nodiscard]] static QString place(const core::disclosure::OpenReview &review);
    /// The question of a store with its number, as it is asked in a language.
    [[nodiscard]] static QString question(const core::storage::CollectionStore &store,
                                          const core::questionnaire::QuestionId &id,
                                          const core::base::Language &language);
    /// What was decided, the language, how many wrote it.
    [[nodiscard]] static QString facts(const core::disclosure::OpenReview &review);
    /// "Name, perhaps: Toteemi"
    [[nodiscard]] static QString mark(const core::disclosure::PersonalMark &mark, const QString &text);
    [[nodiscard]] static QString marksHead(int marks);
    /// Why a text is shown in translation only; empty where it is not.
    [[nodiscard]] static QString rare(const core::disclosure::OpenReview &review);
    /// What becomes of the answers to a question.
    [[nodiscard]] static QString outcome(const core::disclosure::OpenOutcome &outcome, int limit);
    /// What leaving would lose; begun: answers with work on them that no decision holds.
    [[nodiscard]] static UnsavedWork::Loss loss(int begun);
};

} // namespace ui::desk
