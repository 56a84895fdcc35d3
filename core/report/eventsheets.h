// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/report/sheetpicture.h"

#include <QDate>

namespace core::report {

/// How staff leave the kiosk of an event.
enum class WayOut {
    Number, ///< by corner or keys, and the staff number
    Asked,  ///< by corner or keys; staff are in the room
    Window, ///< as any other window: staff stand beside it
};

/// What the sheets of an event say of it.
struct EventFacts
{
    QString place;
    QDate day;
    questionnaire::WaveId wave;
    QList<base::Language> languages; ///< offered at the event
    QString mark;                    ///< of a rehearsal; may be empty
    WayOut wayOut = WayOut::Number;
};

/// One A4 for whoever runs the survey at the event without knowing the program, in every language of the
/// questionnaire, one under another. Errors: Internal.
[[nodiscard]] base::Result<QByteArray> instructionsAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                         const language::Catalogue &catalogue, const EventFacts &facts);

/// One A4 that calls people to the kiosk, in the languages offered. Errors: Internal.
[[nodiscard]] base::Result<QByteArray> posterAsPdf(const questionnaire::Questionnaire &questionnaire,
                                                   const language::Catalogue &catalogue, const EventFacts &facts);

/// Instructions and poster as they look, for translators. Errors: Internal.
[[nodiscard]] base::Result<SheetPictures> eventSheetsAsPictures(const questionnaire::Questionnaire &questionnaire,
                                                                const language::Catalogue &catalogue,
                                                                const EventFacts &facts);

} // namespace core::report
