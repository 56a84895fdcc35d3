// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/documents.h"

// Only this is seen from outside of the module (module.map).
extern "C" const core::report::PdfWriters *barometerPdfWriters();

const core::report::PdfWriters *barometerPdfWriters()
{
    static constexpr core::report::PdfWriters writers{
        &core::pdf::reportAsPdf,           &core::pdf::reportAsPictures, &core::pdf::formAsPdf,
        &core::pdf::instructionsAsPdf,     &core::pdf::posterAsPdf,      &core::pdf::formAsPictures,
        &core::pdf::eventSheetsAsPictures,
    };
    return &writers;
}
