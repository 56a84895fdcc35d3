// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"
#include "core/questionnaire/questionnaire.h"

#include <compare>

namespace ui::translator {

/// Where respondents meet a text of the questionnaire.
struct FormPlace
{
    enum class Page {
        None, ///< nowhere while they answer: names of waves, of groups in Results
        Start,
        Welcome,
        Privacy,       ///< the welcome page with this notice opened
        Accessibility, ///< … or this one
        Head,          ///< over the questions: the title of their section
        Question,
        Thanks,
    };
    Page page = Page::None;
    core::questionnaire::QuestionId question = {}; ///< on whose page it stands; empty: before or after the questions
    core::questionnaire::WaveId wave = {};         ///< in which it is shown: the newest one
    size_t part = 0;                               ///< of a long battery, from 0
    friend auto operator<=>(const FormPlace &, const FormPlace &) = default;
};

/// The place of a unit of the questionnaire: for a choice the first question and the newest wave that offer it, for one
/// of several wordings where that one is shown. Texts that no page shows by themselves, such as short labels, stand
/// where what they name stands.
[[nodiscard]] FormPlace formPlaceOf(const core::questionnaire::Questionnaire &questionnaire,
                                    const core::language::TranslationUnit &unit);

/// The question whose charts and pages have to do with the text at a place; empty when none does.
[[nodiscard]] core::questionnaire::QuestionId questionShowing(const core::questionnaire::Questionnaire &questionnaire,
                                                              const QString &place);

} // namespace ui::translator
