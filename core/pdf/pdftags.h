// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace core::pdf {

/// What cairo cannot write into a tagged PDF: the language, that the title is shown, the alternative text of each
/// figure and the scope of each header cell, both in the order in which they were drawn.
struct PdfTags
{
    QString language;
    QStringList alternatives;
    QList<bool> rowHeaders; ///< of each TH: true for a row's, false for a column's
};

/// Adds them. The same input gives the same bytes. Errors: Internal for bytes that are no PDF.
[[nodiscard]] base::Result<QByteArray> tagPdf(const QByteArray &pdf, const PdfTags &tags);

} // namespace core::pdf
