// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/paperbatch.h"

#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"

#include <algorithm>
#include <numeric>

namespace core::fieldwork {

using base::ErrorCode;
using base::Result;
using questionnaire::PaperForm;
using questionnaire::Questionnaire;

namespace {

constexpr size_t kLeastSample = 10;
constexpr size_t kSampleShare = 10; ///< every tenth form

/// Whether two keyings of a field say the same. Of a text neither blanks nor capitals count: nobody would take the one
/// for another answer than the other.
bool agree(const KeyedField &first, const KeyedField &second)
{
    if (first.text.isEmpty() || second.text.isEmpty())
        return first == second;
    return first.text.simplified().compare(second.text.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

PaperBatch::Stage PaperBatch::stage() const
{
    if (!m_sampled)
        return Stage::Keying;
    if (nextDrawn())
        return Stage::KeyingAgain;
    const std::vector<Difference> found = differences();
    const bool open = std::any_of(found.begin(), found.end(), [](const Difference &each) { return !each.decision; });
    return open ? Stage::Deciding : Stage::Judged;
}

void PaperBatch::add(const base::Language &language, KeyedForm keyed)
{
    m_forms.push_back({language, std::move(keyed), false, std::nullopt, {}});
}

void PaperBatch::removeLast()
{
    if (!m_forms.empty() && !m_sampled)
        m_forms.pop_back();
}

void PaperBatch::draw(base::RandomSource &random)
{
    if (m_sampled || m_forms.empty())
        return;
    m_sampled = true;
    const size_t share = (m_forms.size() + kSampleShare - 1) / kSampleShare;
    const size_t wanted = std::min(m_forms.size(), std::max(kLeastSample, share));
    std::vector<size_t> order(m_forms.size());
    std::iota(order.begin(), order.end(), size_t{0});
    for (size_t i = 0; i < wanted; ++i) {
        std::swap(order[i], order[i + static_cast<size_t>(random.below(order.size() - i))]);
        m_forms[order[i]].drawn = true;
    }
}

void PaperBatch::drawAll()
{
    if (!m_sampled)
        return;
    for (Form &form : m_forms)
        form.drawn = true;
}

int PaperBatch::drawn() const
{
    return static_cast<int>(std::count_if(m_forms.begin(), m_forms.end(), [](const Form &form) { return form.drawn; }));
}

std::optional<size_t> PaperBatch::nextDrawn() const
{
    const auto next =
        std::find_if(m_forms.begin(), m_forms.end(), [](const Form &form) { return form.drawn && !form.second; });
    if (next == m_forms.end())
        return std::nullopt;
    return static_cast<size_t>(next - m_forms.begin());
}

void PaperBatch::keyAgain(size_t form, KeyedForm keyed)
{
    if (form < m_forms.size() && m_forms[form].drawn)
        m_forms[form].second = std::move(keyed);
}

std::vector<PaperBatch::Difference> PaperBatch::differences() const
{
    std::vector<Difference> found;
    for (size_t i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        for (size_t field = 0; form.second && field < form.first.size(); ++field) {
            if (agree(form.first[field], form.second->at(field)))
                continue;
            const auto decision = form.decisions.find(field);
            found.push_back(
                {i, field, decision == form.decisions.end() ? std::nullopt : std::optional(decision->second)});
        }
    }
    return found;
}

void PaperBatch::decide(const Difference &difference, Which which)
{
    if (difference.form < m_forms.size())
        m_forms[difference.form].decisions[difference.field] = which;
}

KeyedForm PaperBatch::decided(size_t form) const
{
    const Form &keyed = m_forms.at(form);
    KeyedForm result = keyed.first;
    for (const auto &[field, which] : keyed.decisions) {
        if (which == Which::Second && keyed.second && field < result.size())
            result[field] = keyed.second->at(field);
    }
    return result;
}

namespace {

void addInterval(KeyingRate &rate)
{
    if (rate.compared == 0) {
        rate.interval = {0, 1};
        return;
    }
    const double share = static_cast<double>(rate.different) / rate.compared;
    rate.interval = chart::wilson({share, rate.compared, 0});
    // At its ends Wilson's interval touches 0 and 1 but for rounding.
    rate.interval.low = rate.different == 0 ? 0 : std::max(0.0, rate.interval.low);
    rate.interval.high = std::min(1.0, rate.interval.high);
}

void compare(const PaperBatch::Form &keyed, const Questionnaire &questionnaire, const PaperForm &form,
             KeyingQuality &quality)
{
    const interview::Route first(questionnaire, form.wave, answersOf(form, keyed.first), false);
    const interview::Route second = first.with(answersOf(form, *keyed.second));
    for (size_t i = 0; i < form.fields.size(); ++i) {
        const questionnaire::PaperField &field = form.fields[i];
        const bool same = agree(keyed.first.at(i), keyed.second->at(i));
        if (same && !first.isAsked(field.item) && !second.isAsked(field.item))
            continue;
        KeyingRate &rate = quality.questions.at(field.question);
        ++rate.compared;
        rate.different += same ? 0 : 1;
        if (field.kind == questionnaire::PaperFieldKind::Text)
            continue; // a comma in somebody's handwriting says nothing of how well numbers were typed
        ++quality.all.compared;
        quality.all.different += same ? 0 : 1;
    }
}

Verdict verdictOf(const PaperBatch &batch, const KeyingRate &rate)
{
    const std::vector<PaperBatch::Form> &forms = batch.forms();
    if (std::all_of(forms.begin(), forms.end(), [](const PaperBatch::Form &form) { return form.second.has_value(); }))
        return Verdict::Complete;
    if (forms.size() < kFormsForVerdict)
        return Verdict::TooFew;
    return rate.interval.high <= kHighestErrorRate ? Verdict::Accept : Verdict::KeyAgain;
}

} // namespace

KeyingQuality qualityOf(const PaperBatch &batch, const Questionnaire &questionnaire, const PaperForm &form)
{
    KeyingQuality quality;
    quality.questions.resize(form.questions.size());
    for (size_t i = 0; i < batch.forms().size(); ++i) {
        const PaperBatch::Form &keyed = batch.forms()[i];
        if (keyed.second)
            compare(keyed, questionnaire, form, quality);
        const KeyedForm decided = batch.decided(i);
        const interview::Route route(questionnaire, form.wave, answersOf(form, decided), false);
        for (size_t field = 0; field < decided.size() && field < form.fields.size(); ++field) {
            const Found found = decided[field].found;
            quality.empty += found == Found::Empty && route.isAsked(form.fields[field].item) ? 1 : 0;
            quality.illegible += found == Found::Illegible ? 1 : 0;
            quality.doubled += found == Found::Doubled ? 1 : 0;
        }
        quality.contradictions += responseOf(questionnaire, form, keyed.language, decided).contradictions;
    }
    addInterval(quality.all);
    for (KeyingRate &rate : quality.questions)
        addInterval(rate);
    quality.verdict = verdictOf(batch, quality.all);
    return quality;
}

int responsesIn(const PaperBatch &batch, const Questionnaire &questionnaire, const questionnaire::WaveId &wave)
{
    const PaperForm form(questionnaire, wave);
    int worthKeeping = 0;
    for (size_t i = 0; i < batch.forms().size(); ++i) {
        const PaperResponse made = responseOf(questionnaire, form, batch.forms()[i].language, batch.decided(i));
        worthKeeping += made.worthKeeping ? 1 : 0;
    }
    return worthKeeping;
}

Result<void> checkBatch(const PaperBatch &batch, const Questionnaire &questionnaire, const questionnaire::WaveId &wave)
{
    const size_t fields = PaperForm(questionnaire, wave).fields.size();
    const bool fits = batch.head().structure == questionnaire::structureId(questionnaire, wave) &&
        std::all_of(batch.forms().begin(), batch.forms().end(),
                    [fields](const PaperBatch::Form &form) { return form.first.size() == fields; });
    if (!fits)
        return base::fail(ErrorCode::PileOfOtherForm, {batch.head().code});
    return {};
}

Result<BatchSaved> saveBatch(const PaperBatch &batch, storage::CollectionStore &store)
{
    const Questionnaire &questionnaire = store.questionnaire();
    const PaperForm form(questionnaire, store.wave());
    if (const auto fits = checkBatch(batch, questionnaire, store.wave()); !fits)
        return base::fail(fits);
    if (batch.stage() != PaperBatch::Stage::Judged ||
        qualityOf(batch, questionnaire, form).verdict == Verdict::KeyAgain)
        return base::fail(ErrorCode::PileNotReady, {batch.head().code});
    BatchSaved saved;
    std::vector<interview::Response> responses;
    responses.reserve(batch.forms().size());
    for (size_t i = 0; i < batch.forms().size(); ++i) {
        PaperResponse made = responseOf(questionnaire, form, batch.forms()[i].language, batch.decided(i));
        if (!made.worthKeeping) {
            ++saved.blank;
            continue;
        }
        made.response.event = batch.head().event;
        made.response.day = batch.head().day;
        if (const auto valid = interview::validateResponse(questionnaire, made.response); !valid)
            return base::fail(valid);
        responses.push_back(std::move(made.response));
    }
    saved.responses = static_cast<int>(responses.size());
    if (responses.empty())
        return saved;
    if (const auto added = store.addAll(responses, batch.head().id); !added)
        return base::fail(added);
    return saved;
}

} // namespace core::fieldwork
