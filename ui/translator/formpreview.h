// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "ui/translator/previewpane.h"

namespace ui::translator {

/// Previews of questionnaire texts on the kiosk's own pages: the question a text belongs to, or the first one that uses
/// the list, scale or definition it stands in. Null for texts that stand on no question. The catalogue must outlive it.
[[nodiscard]] PreviewFactory formPreview(const core::language::Catalogue &catalogue);

/// On which page of a question's battery, from 0, the text at a place stands in the wave shown: rows of a long one have
/// further pages. 0 for all other texts.
[[nodiscard]] size_t partShowing(const core::questionnaire::Questionnaire &questionnaire,
                                 const core::questionnaire::Question &question, const QString &place);

/// The question that shows the text at a place of the questionnaire; empty when none does.
[[nodiscard]] core::questionnaire::QuestionId questionShowing(const core::questionnaire::Questionnaire &questionnaire,
                                                              const QString &place);

} // namespace ui::translator
