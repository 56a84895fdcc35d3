// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/report/sheetpicture.h"

#include <QDate>

namespace core::report {

/// A printing of the questionnaire.
struct Printing
{
    base::Language language;
    questionnaire::WaveId wave;
    QString batch; ///< code of the pile it will lie in, on every page; empty: a line to write it on
    QString mark;  ///< "REHEARSAL" on every page; may be empty
    QDate day;     ///< the document's date, so that the same form gives the same bytes
};

/// The survey on paper, as tagged PDF of A4: every question of the wave with its routing in words, and at each choice
/// the keys that are typed for it (questionnaire::PaperForm). Form version, language and batch stand on every page.
/// Errors: Internal.
[[nodiscard]] base::Result<QByteArray> formAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                 const language::Catalogue &catalogue, const Printing &printing);

/// The same pages as they look, for translators. Errors: Internal.
[[nodiscard]] base::Result<SheetPictures> formAsPictures(const questionnaire::Questionnaire &questionnaire,
                                                         const language::Catalogue &catalogue,
                                                         const Printing &printing);

} // namespace core::report
