// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/formpreview.h"

#include "core/questionnaire/rowpages.h"
#include "ui/questions/formpage.h"
#include "ui/translator/formplace.h"

#include <algorithm>

namespace ui::translator {

using core::questionnaire::Question;
using core::questionnaire::Questionnaire;

namespace {

ui::questions::PageContent contentOf(const Questionnaire &questionnaire, const Question &question,
                                     const core::questionnaire::WaveId &wave, size_t part)
{
    ui::questions::QuestionContent content;
    content.question = &question;
    content.choices = questionnaire.choices(question, wave);
    content.continued = part > 0;
    const auto rows = questionnaire.rows(question, wave);
    const auto [first, last] = core::questionnaire::rowPages(rows.size(), question.rowsPerPage).at(part);
    for (size_t row = first; row < last; ++row)
        content.rows.push_back({rows[row]->code, rows[row]});
    ui::questions::PageContent page;
    page.part = part;
    const core::questionnaire::Section *section = questionnaire.section(question.section);
    if (section != nullptr) {
        for (const core::questionnaire::Page &each : section->pages) {
            if (std::find(each.questions.begin(), each.questions.end(), question.id) != each.questions.end())
                page.page = &each;
        }
    }
    page.questions.push_back(content);
    return page;
}

} // namespace

PreviewFactory formPreview(const core::language::Catalogue &catalogue)
{
    return [&catalogue](const PreviewRequest &request, QWidget *parent) -> QWidget * {
        const auto questionnaire = request.questionnaire;
        const FormPlace place = formPlaceOf(*questionnaire, request.unit);
        const Question *question = questionnaire->question(place.question);
        if (question == nullptr || place.page != FormPlace::Page::Question)
            return nullptr;
        auto *page = new ui::questions::FormPage(parent);
        // The page reads the questionnaire as long as it lives.
        QObject::connect(page, &QObject::destroyed, page, [questionnaire] {});
        page->showPage({questionnaire.get(), place.wave, &catalogue, request.language},
                       contentOf(*questionnaire, *question, place.wave, place.part));
        return page;
    };
}

} // namespace ui::translator
