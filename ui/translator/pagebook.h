// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translator/previewpane.h"

#include <QByteArray>

namespace ui::translator {

/// What a book of pages is made of; all of it is read only while it is made.
struct PageBookRequest
{
    const core::language::TranslationTable &table;
    const core::questionnaire::Questionnaire &questionnaire;
    core::base::Language source;
    core::base::Language target;
};

/// A PDF for translators who do not have the program: a picture of every page of the form in the source language, and
/// under it each text that stands there with its id, and the translation so far. Texts without a page come last, then
/// those of the program. Needs fonts and painters. pictures is how many pages have one, for tests; may be null.
[[nodiscard]] QByteArray writePageBook(const PageBookRequest &request, const PreviewFactory &pages,
                                       int *pictures = nullptr);

} // namespace ui::translator
