// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/openanswers.h"

#include <functional>
#include <map>

namespace core::disclosure {

/// One person's way through the open answers of a wave: text by text, with what looks personal marked and to be taken
/// out unless the person says otherwise. Every decision is kept before the next text comes; what was begun on a text
/// and not decided stays as long as the review. No widget. One thread.
class OpenReview
{
public:
    /// What holds for every text.
    struct Rules
    {
        PersonalDataFinder finder;
        int limit = 0;                   ///< least number of people and of approved texts a question needs
        QList<base::Language> preferred; ///< languages to translate into, best first
    };
    /// Keeps the log; what fails is handed on and the decision not taken.
    using Save = std::function<base::Result<void>(const ReviewLog &log)>;

    /// Only questions to which enough people wrote something are gone through; the others are in questions() alone.
    OpenReview(std::vector<OpenQuestion> questions, ReviewLog log, Rules rules, Save save);

    [[nodiscard]] const std::vector<OpenQuestion> &questions() const { return m_questions; }
    [[nodiscard]] OpenOutcome outcome(const OpenQuestion &question) const;
    [[nodiscard]] int limit() const { return m_rules.limit; }

    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] int decided() const;
    /// Texts on which something was changed or written that no decision holds.
    [[nodiscard]] int begun() const;
    [[nodiscard]] int position() const { return m_position; } ///< 0 … count - 1
    void goTo(int position);
    /// The first one without a decision from the present text on, then from the beginning; false: all are decided.
    bool goToUndecided();

    // The present text; count() must not be 0.
    [[nodiscard]] const OpenText &text() const;
    [[nodiscard]] const OpenQuestion &question() const;
    [[nodiscard]] const OpenDecision *decision() const; ///< null: none yet
    [[nodiscard]] const std::vector<PersonalMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<TextRange> &masks() const { return m_work.masks; }
    [[nodiscard]] bool isMasked(const TextRange &range) const; ///< all of it
    /// Takes the piece out, or lets it stand again where all of it is out.
    void toggle(const TextRange &range);
    /// The text as it would be shown.
    [[nodiscard]] QString preview() const;
    [[nodiscard]] bool isRare() const; ///< to be released in translation only
    /// Languages it may be translated into; none: the text cannot be released.
    [[nodiscard]] QList<base::Language> targets() const;
    void setTranslation(const QString &text, const base::Language &language);
    [[nodiscard]] const QString &translation() const { return m_work.translation; }
    [[nodiscard]] const base::Language &translatedTo() const { return m_work.translatedTo; }
    /// Whether the text may be approved as it stands.
    [[nodiscard]] bool canApprove() const;

    [[nodiscard]] base::Result<void> approve(const QDate &day);
    [[nodiscard]] base::Result<void> leaveOut(const QDate &day);
    [[nodiscard]] bool canUndo() const { return m_log.canUndo(); }
    /// Takes the last decision back and goes to its text.
    [[nodiscard]] base::Result<void> undo(const QDate &day);

private:
    /// What a person does about one text.
    struct Work
    {
        std::vector<TextRange> masks;
        QString translation;
        base::Language translatedTo;
        bool operator==(const Work &) const = default;
    };

    [[nodiscard]] base::Result<void> decide(OpenDecision::Verdict verdict, const QDate &day);
    [[nodiscard]] Work proposed() const;
    void setAside();
    void load();

    std::vector<OpenQuestion> m_questions;
    std::vector<std::pair<std::size_t, std::size_t>> m_texts; ///< question, text
    ReviewLog m_log;
    Rules m_rules;
    Save m_save;
    int m_position = 0;
    std::vector<PersonalMark> m_marks;
    Work m_work;
    std::map<int, Work> m_begun; ///< of other texts than the present one, by position
};

} // namespace core::disclosure
