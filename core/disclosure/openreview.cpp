// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/openreview.h"

#include <algorithm>

namespace core::disclosure {

OpenReview::OpenReview(std::vector<OpenQuestion> questions, ReviewLog log, Rules rules, Save save)
    : m_questions(std::move(questions)), m_log(std::move(log)), m_rules(std::move(rules)), m_save(std::move(save))
{
    for (std::size_t question = 0; question < m_questions.size(); ++question) {
        if (m_questions[question].people < m_rules.limit)
            continue;
        for (std::size_t text = 0; text < m_questions[question].texts.size(); ++text)
            m_texts.emplace_back(question, text);
    }
    load();
    goToUndecided();
}

OpenOutcome OpenReview::outcome(const OpenQuestion &question) const
{
    return openOutcome(question, m_log, m_rules.limit);
}

int OpenReview::decided() const
{
    return static_cast<int>(std::count_if(m_texts.begin(), m_texts.end(), [this](const auto &place) {
        return m_log.decision(m_questions[place.first].texts[place.second].key) != nullptr;
    }));
}

void OpenReview::goTo(int position)
{
    if (m_texts.empty())
        return;
    setAside();
    m_position = std::clamp(position, 0, count() - 1);
    load();
}

int OpenReview::begun() const
{
    return static_cast<int>(m_begun.size()) + (m_texts.empty() || m_work == proposed() ? 0 : 1);
}

bool OpenReview::goToUndecided()
{
    for (int step = 0; step < count(); ++step) {
        const int position = (m_position + step) % count();
        const auto &[question, text] = m_texts[static_cast<std::size_t>(position)];
        if (m_log.decision(m_questions[question].texts[text].key) == nullptr) {
            goTo(position);
            return true;
        }
    }
    return false;
}

const OpenText &OpenReview::text() const
{
    const auto &[question, text] = m_texts[static_cast<std::size_t>(m_position)];
    return m_questions[question].texts[text];
}

const OpenQuestion &OpenReview::question() const
{
    return m_questions[m_texts[static_cast<std::size_t>(m_position)].first];
}

const OpenDecision *OpenReview::decision() const
{
    return m_log.decision(text().key);
}

/// What stands at the present text before anybody touches it: its decision, or else all that looks personal taken out.
OpenReview::Work OpenReview::proposed() const
{
    Work work;
    if (const OpenDecision *known = decision()) {
        work = {tidied(known->masks, text().text), known->translation, known->translatedTo};
    } else {
        work.masks.reserve(m_marks.size());
        for (const PersonalMark &mark : m_marks)
            work.masks.push_back(mark.range);
        work.masks = tidied(std::move(work.masks), text().text);
    }
    if (isRare() && work.translatedTo.isEmpty() && !targets().isEmpty())
        work.translatedTo = targets().front();
    return work;
}

/// Before the present text is left.
void OpenReview::setAside()
{
    if (begun() > static_cast<int>(m_begun.size()))
        m_begun.insert_or_assign(m_position, m_work);
}

void OpenReview::load()
{
    if (m_texts.empty())
        return;
    m_marks = m_rules.finder.find(text().text);
    const auto begun = m_begun.extract(m_position);
    m_work = begun ? begun.mapped() : proposed();
}

bool OpenReview::isMasked(const TextRange &range) const
{
    return std::any_of(m_work.masks.begin(), m_work.masks.end(),
                       [&](const TextRange &mask) { return mask.from <= range.from && range.end() <= mask.end(); });
}

void OpenReview::toggle(const TextRange &range)
{
    const std::vector<TextRange> tidy = tidied({range}, text().text);
    if (tidy.empty())
        return;
    const TextRange wanted = tidy.front();
    if (!isMasked(wanted)) {
        m_work.masks.push_back(wanted);
        m_work.masks = tidied(std::move(m_work.masks), text().text);
        return;
    }
    std::vector<TextRange> left;
    left.reserve(m_work.masks.size() + 1);
    for (const TextRange &mask : m_work.masks) {
        left.push_back({mask.from, std::min(mask.end(), wanted.from) - mask.from});
        left.push_back({std::max(mask.from, wanted.end()), mask.end() - std::max(mask.from, wanted.end())});
    }
    m_work.masks = tidied(std::move(left), text().text); // negative lengths are nothing
}

QString OpenReview::preview() const
{
    return isRare() ? m_work.translation.trimmed()
                    : masked(text().text, m_work.masks, m_rules.finder.maskWord(text().language));
}

bool OpenReview::isRare() const
{
    return question().isRare(text().language, m_rules.limit);
}

QList<base::Language> OpenReview::targets() const
{
    QList<base::Language> found;
    for (const base::Language &language : m_rules.preferred) {
        if (!question().isRare(language, m_rules.limit))
            found.append(language);
    }
    return found;
}

void OpenReview::setTranslation(const QString &text, const base::Language &language)
{
    m_work.translation = text.left(kLongestSearched);
    m_work.translatedTo = language;
}

bool OpenReview::canApprove() const
{
    return !isRare() || (!m_work.translation.trimmed().isEmpty() && targets().contains(m_work.translatedTo));
}

base::Result<void> OpenReview::decide(OpenDecision::Verdict verdict, const QDate &day)
{
    OpenDecision made;
    made.verdict = verdict;
    made.masks = m_work.masks;
    made.mask = m_rules.finder.maskWord(text().language);
    if (isRare() && !m_work.translation.trimmed().isEmpty()) {
        made.translation = m_work.translation.trimmed();
        made.translatedTo = m_work.translatedTo;
    }
    const OpenDecision *known = decision();
    if (known != nullptr && *known == made)
        return {};
    ReviewLog log = m_log;
    log.decide(text().key, made, day);
    if (const auto saved = m_save(log); !saved)
        return base::fail(saved);
    m_log = std::move(log);
    m_work = proposed();
    return {};
}

base::Result<void> OpenReview::approve(const QDate &day)
{
    return decide(OpenDecision::Verdict::Release, day);
}

base::Result<void> OpenReview::leaveOut(const QDate &day)
{
    return decide(OpenDecision::Verdict::LeaveOut, day);
}

base::Result<void> OpenReview::undo(const QDate &day)
{
    ReviewLog log = m_log;
    const std::optional<QByteArray> key = log.undo(day);
    if (!key)
        return {};
    if (const auto saved = m_save(log); !saved)
        return base::fail(saved);
    setAside();
    for (int position = 0; position < count(); ++position) {
        const auto &[question, text] = m_texts[static_cast<std::size_t>(position)];
        if (m_questions[question].texts[text].key == *key)
            m_position = position;
    }
    // Whoever takes a decision back wants to decide anew, not to translate anew.
    load();
    Work work = std::move(m_work);
    m_log = std::move(log);
    m_work = decision() == nullptr ? std::move(work) : proposed();
    return {};
}

} // namespace core::disclosure
