// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/text.h"

namespace core::questionnaire {

FoundText LocalizedText::find(const QList<base::Language> &chain) const
{
    for (const base::Language &language : chain) {
        const auto found = m_texts.constFind(language);
        if (found != m_texts.constEnd() && !found->isEmpty())
            return {*found, language};
    }
    return {};
}

const LocalizedText &Text::in(const WaveId &wave, const QuestionId &question) const
{
    static const LocalizedText empty;
    for (const Variant &variant : m_variants) {
        const bool fitsWave = variant.waves.empty() || variant.waves.contains(wave);
        const bool fitsQuestion = variant.questions.empty() || variant.questions.contains(question);
        if (fitsWave && fitsQuestion)
            return variant.text;
    }
    return empty;
}

} // namespace core::questionnaire
