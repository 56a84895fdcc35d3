// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/textchecks.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>

namespace core::language {

/// One text of a language that is not in order.
struct LanguageFinding
{
    enum class Kind {
        Missing, ///< no translation, or not a finished one
        Stale,   ///< a translation of a text that is no longer there
        Faulty,  ///< there, but not equal to its source in the respect that `fault` names
    };
    Kind kind = Kind::Missing;
    std::optional<TextFault> fault;
    QString place; ///< "questions/Q05/hint", or the context of an interface text
    QString source;
    QString translation;
    friend bool operator==(const LanguageFinding &, const LanguageFinding &) = default;
};

/// How complete one language is in one set of texts.
struct Completeness
{
    base::Language language;
    int texts = 0;      ///< that there are to translate
    int translated = 0; ///< of them
    std::vector<LanguageFinding> findings;

    [[nodiscard]] bool isComplete() const { return findings.empty(); }
    [[nodiscard]] int count(LanguageFinding::Kind kind) const;
};

/// A catalogue of the interface against the texts that the program has: `texts` is any catalogue of which only the
/// sources are read. English is what the sources are written in: only its plural forms need an entry.
[[nodiscard]] Completeness checkInterface(const TsFile &texts, const TsFile &catalogue);

/// A language of a questionnaire against its default language, every variant of every text.
[[nodiscard]] Completeness checkQuestionnaire(const questionnaire::Questionnaire &questionnaire,
                                              const base::Language &language);

/// Where a language stands: none where the interface or the questionnaire does not have it at all.
struct LanguageStatus
{
    base::Language language;
    std::optional<Completeness> interfaceTexts;
    std::optional<Completeness> questionnaireTexts;

    [[nodiscard]] bool isComplete() const;
};

/// The sources of all catalogues together, each once; only they are to be read of the result.
[[nodiscard]] TsFile sourcesOf(const std::vector<TsFile> &catalogues);

/// Every language that a catalogue or the questionnaire has, in the questionnaire's order, then by tag. `texts` are the
/// sources that the program has: a catalogue that a person brought may have older ones.
[[nodiscard]] std::vector<LanguageStatus> languageStatus(const TsFile &texts, const std::vector<TsFile> &catalogues,
                                                         const questionnaire::Questionnaire &questionnaire);

} // namespace core::language
