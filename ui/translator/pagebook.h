// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translator/previewpane.h"

#include <QByteArray>
#include <QImage>

namespace ui::translator {

/// A window of the program as it looks, and the texts of the program that stand on it.
struct WindowPicture
{
    QImage picture;
    std::vector<const core::language::TranslationUnit *> units;
    std::vector<const core::language::TranslationUnit *> comingUp = {}; ///< when something happens in it
};
using WindowPictures = std::function<std::vector<WindowPicture>(const core::language::TranslationTable &table,
                                                                const core::base::Language &language)>;

/// What a book of pages is made of; all of it is read only while it is made.
struct PageBookRequest
{
    const core::language::TranslationTable &table;
    const core::questionnaire::Questionnaire &questionnaire;
    core::base::Language source;
    core::base::Language target;
    WindowPictures windows = {}; ///< empty: no pictures of the program's own windows
};

/// A PDF for translators who do not have the program: a picture of every page of the form in the source language, and
/// under it each text that stands there with its id, and the translation so far. Texts without a page come last, then
/// those of the program: a picture of every window with the texts that are on it or come up in it, and those without a
/// window under the kind of place where they are met. Needs fonts and painters. pictures is how many pages have one,
/// for tests; may be null.
[[nodiscard]] QByteArray writePageBook(const PageBookRequest &request, const PreviewFactory &pages,
                                       int *pictures = nullptr);

} // namespace ui::translator
