// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventsheets.h"
#include "core/report/questionnaireform.h"
#include "core/report/report.h"

namespace core::report {

/// What writes PDF (core/pdf) is a module that is loaded when the first PDF is made: Pango, cairo, librsvg and qpdf
/// bring some thirty libraries, whose loading took a fifth of the work of a start. This is all that it shows, each
/// member the function behind the one of its type.
struct PdfWriters
{
    decltype(&reportAsPdf) report;
    decltype(&reportAsPictures) reportPictures;
    decltype(&formAsPdf) form;
    decltype(&instructionsAsPdf) instructions;
    decltype(&posterAsPdf) poster;
    decltype(&formAsPictures) formPictures;
    decltype(&eventSheetsAsPictures) eventPictures;
};

/// The one symbol of the module.
using PdfWritersFunction = const PdfWriters *();
constexpr const char *pdfWritersName = "barometerPdfWriters";

} // namespace core::report
