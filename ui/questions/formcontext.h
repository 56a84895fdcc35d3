// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/questionnaire/answer.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/common/textblock.h"

#include <functional>
#include <vector>

namespace ui::questions {

/// What the form's widgets need to speak: the questionnaire's texts and the program's own words, both in the language
/// of the respondent, which need not be that of the program's windows. A cheap value; questionnaire and catalogue must
/// outlive it.
struct FormContext
{
    const core::questionnaire::Questionnaire *questionnaire = nullptr;
    core::questionnaire::WaveId wave;
    const core::language::Catalogue *catalogue = nullptr;
    core::base::Language language;
    core::base::Language beside = {}; ///< a second language, shown under the first; empty: none

    /// The same without the second language: for names that assistive technology speaks.
    [[nodiscard]] FormContext own() const;
    /// What make(context) gives, in the first language and under it in the second.
    template <typename Make>
    [[nodiscard]] QString inBoth(const Make &make) const
    {
        FormContext each = own();
        QString first = make(each);
        if (beside.isEmpty())
            return first;
        each.language = beside;
        return ui::common::besideText(first, make(each));
    }
    /// A text of the questionnaire along the fallback chain; in both languages where there are two.
    [[nodiscard]] QString text(const core::questionnaire::Text &text,
                               const core::questionnaire::QuestionId &question = {}) const;
    /// A text of the program, marked with QT_TRANSLATE_NOOP("Form", "…"). n as in Catalogue::text.
    [[nodiscard]] QString words(const char *source, int n = -1) const;
};

/// Words of a notice in the language of a context: they can be said anew in another one.
using Notice = std::function<QString(const FormContext &context)>;

/// One question as it is shown now. Pointers are into the questionnaire.
struct QuestionContent
{
    struct Row
    {
        core::questionnaire::Code code;
        const core::questionnaire::Choice *choice = nullptr;
        friend bool operator==(const Row &, const Row &) = default;
    };
    const core::questionnaire::Question *question = nullptr;
    std::vector<const core::questionnaire::Choice *> choices; ///< in the order shown; scale points and extra columns
    std::vector<Row> rows;                                    ///< of this page
    bool continued = false;                                   ///< second page of a long battery
    core::questionnaire::Answer answer;

    /// The same widgets can show it: only the answer differs, if anything.
    [[nodiscard]] bool hasSameShape(const QuestionContent &other) const;
};

/// One page as it is shown now.
struct PageContent
{
    const core::questionnaire::Page *page = nullptr;
    size_t part = 0; ///< 1 for the second page of a long battery
    std::vector<QuestionContent> questions;
};

} // namespace ui::questions
