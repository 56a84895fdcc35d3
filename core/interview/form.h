// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <map>
#include <optional>
#include <vector>

namespace core::interview {

/// What a wave of a questionnaire may show to a respondent, before any answer: looked up once, used by every route of
/// an interview. Points into the questionnaire, which must outlive it.
struct Form
{
    struct Step
    {
        const questionnaire::Question *question = nullptr;
        std::vector<const questionnaire::Choice *> choices; ///< in the order shown, extra columns last
        size_t columns = 0;                                 ///< how many of the choices are extra columns
        std::vector<const questionnaire::Choice *> rows;    ///< in the order shown
        std::optional<size_t> choicesFrom;                  ///< the step that feeds it
        std::optional<size_t> rowsFrom;
    };
    struct Page
    {
        const questionnaire::Section *section = nullptr;
        const questionnaire::Page *page = nullptr;
        size_t number = 0;         ///< all pages of the questionnaire counted
        std::vector<size_t> steps; ///< those of the wave
    };

    Form(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave, bool reversedOrder);

    [[nodiscard]] std::optional<size_t> find(const questionnaire::QuestionId &question) const;

    const questionnaire::Questionnaire *questionnaire;
    questionnaire::WaveId wave;
    std::vector<Step> steps; ///< every question of the wave that stands on a page, in the order of the pages
    std::vector<Page> pages;

private:
    std::map<questionnaire::QuestionId, size_t> m_index;
};

} // namespace core::interview
