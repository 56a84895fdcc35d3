// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/placewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui::translator {

namespace {

/// Beginnings of contexts, the more special ones first.
const std::vector<std::pair<const char *, const char *>> &kinds()
{
    static const std::vector<std::pair<const char *, const char *>> all{
        {"Commands",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "What a command prints in a terminal, or its help.")},
        {"Faults",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords",
                           "What is wrong at one place of a file, in the message about that file.")},
        {"Error",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords",
                           "An error message: in any window, and where a command prints it.")},
        {"SelfCheck",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A line of the check of the machine, in Fieldwork.")},
        {"chart",
         QT_TRANSLATE_NOOP(
             "ui::translator::PlaceWords",
             "Words of charts, tables and findings: in Results, in reports, and in what commands print.")},
        {"PaperForm", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The form on paper.")},
        {"EventFolder",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The instructions and the poster in an event's folder.")},
        {"HandOver", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The mail that goes with a response package.")},
        {"FileKind",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The name of a kind of file, inside an error message.")},
        {"Form",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords",
                           "The pages where people answer. Respondents see it or hear it read aloud.")},
        {"ui::start", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The start window.")},
        {"app::", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The start window and what it opens.")},
        {"ui::desk", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A page of Fieldwork.")},
        {"ui::explorer", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A page of Results.")},
        {"ui::translator::PageBook",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The PDF with a picture of every page.")},
        {"ui::translator", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A part of this workplace.")},
        {"ui::", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A part of several windows.")},
        {"QShortcut", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The name of a key, in menus and help.")},
        {"QAccessible",
         QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "What a screen reader says of a part of a window.")},
        {"QFile", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A dialog in which files are chosen.")},
        {"QPrint", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A dialog for printing.")},
        {"QPage", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A dialog for printing.")},
        {"QScrollBar", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The menu of a scroll bar.")},
        {"QLineEdit", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The menu of a text field.")},
        {"QWidgetTextControl", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "The menu of a text field.")},
        {"Q", QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A button or word of standard dialogs.")}};
    return all;
}

} // namespace

QString placeWords(const QString &context)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&context](const auto &kind) {
        return context.startsWith(QLatin1String(kind.first));
    });
    return QCoreApplication::translate("ui::translator::PlaceWords",
                                       found == kinds().end()
                                           ? QT_TRANSLATE_NOOP("ui::translator::PlaceWords", "A text of the program.")
                                           : found->second);
}

} // namespace ui::translator
