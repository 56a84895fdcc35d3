// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdfwriters.h"

/// Every PDF of the program, behind the functions of the same names in core/report, which say what each is.
namespace core::pdf {

[[nodiscard]] base::Result<QByteArray> reportAsPdf(const report::Report &report, const report::Progress &progress);
[[nodiscard]] base::Result<std::vector<QByteArray>> reportAsPictures(const report::Report &report, double scale);
[[nodiscard]] base::Result<QByteArray> formAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                 const language::Catalogue &catalogue,
                                                 const report::Printing &printing);
[[nodiscard]] base::Result<report::SheetPictures> formAsPictures(const questionnaire::Questionnaire &questionnaire,
                                                                 const language::Catalogue &catalogue,
                                                                 const report::Printing &printing);
[[nodiscard]] base::Result<QByteArray> instructionsAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                         const language::Catalogue &catalogue,
                                                         const report::EventFacts &facts);
[[nodiscard]] base::Result<QByteArray> posterAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                   const language::Catalogue &catalogue,
                                                   const report::EventFacts &facts);
[[nodiscard]] base::Result<report::SheetPictures>
eventSheetsAsPictures(const questionnaire::Questionnaire &questionnaire, const language::Catalogue &catalogue,
                      const report::EventFacts &facts);

} // namespace core::pdf
