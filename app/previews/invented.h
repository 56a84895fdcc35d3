// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/previews/windowmakers.h"
#include "core/fieldwork/event.h"
#include "core/storage/storeinfo.h"
#include "ui/desk/desktools.h"

#include <QLatin1String>

namespace ui::desk {
class EventPage;
}

namespace app {

/// A store nobody has, for pages that speak of one.
[[nodiscard]] core::storage::StoreInfo inventedStore();
/// The same one with all that asks for attention.
[[nodiscard]] core::storage::StoreInfo troubledStore();
/// An event nobody holds, where it would be, on the day on which that store opens.
[[nodiscard]] core::fieldwork::Event inventedEvent(core::fieldwork::Supervision level);
[[nodiscard]] QString inventedPlace();
/// A day as a person would type it on a page.
[[nodiscard]] QString typedDay(const QDate &day);
/// The page on which an event is planned, at its form, with that place and day entered.
[[nodiscard]] ui::desk::EventPage *inventedEventPage(const WindowStage &stage, const QString &place,
                                                     const QString &day = typedDay(inventedStore().opens));
[[nodiscard]] ui::desk::DeskTools toolsOf(const WindowStage &stage);
/// Presses the button of that object name, if the page has it.
void press(const QWidget &page, const char *button);
/// The key of a character, or one without, as a person would press it on the page.
void type(QWidget &page, const QString &characters);
void type(QWidget &page, int key);

/// A page of a task at its form, begun as its window would.
template <typename Page, typename Begin>
[[nodiscard]] WindowMaker task(Begin begin)
{
    return [begin](const WindowStage &stage) -> QWidget * {
        auto *page = new Page(toolsOf(stage), stage.parent);
        page->setLanguage(stage.language);
        begin(*page, stage);
        return page;
    };
}

} // namespace app
