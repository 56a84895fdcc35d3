// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"
#include "core/language/catalogue.h"

#include <QStringList>

namespace core::fieldwork {

/// What the office gives an event to take along.
struct EventFolder
{
    QString folder; ///< must not exist, or be empty
    Event event;
    QByteArray eventFile;   ///< as it is, with its signature if it has one
    QDate today;            ///< the date of the documents
    bool rehearsal = false; ///< every page says so
};

/// Makes the folder: the event file, one A4 of instructions in every language of the questionnaire, a poster, and the
/// paper form in each language of the event, with the event's id as the code of its piles. All are called by what they
/// are, in the languages of the event; the event file alone has a name that the program knows. All of it or nothing;
/// gives the names of the files. Errors: AlreadyExists, FileNotWritable, DiskFull, ReadOnlyPlace, Internal.
[[nodiscard]] base::Result<QStringList> makeEventFolder(const EventFolder &wanted,
                                                        const questionnaire::Questionnaire &questionnaire,
                                                        const language::Catalogue &catalogue);

/// What a paper form's file is called in its language, "paper form en".
[[nodiscard]] QString paperFormName(const language::Catalogue &catalogue, const base::Language &language);

/// The bytes of an event's file in a store. Errors: those of base::readFile.
[[nodiscard]] base::Result<QByteArray> eventBytesOf(const QString &store, const interview::EventId &id);

} // namespace core::fieldwork
