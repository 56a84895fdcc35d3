// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/invented.h"
#include "app/previews/windowmakers.h"
#include "core/report/eventsheets.h"
#include "core/report/questionnaireform.h"

#include <QLabel>
#include <QPixmap>

namespace app {

using core::report::SheetPictures;

namespace {

const core::questionnaire::WaveId shownWave(QStringLiteral("2"));

constexpr int mostPages = 24; ///< of a form on paper

/// The pages made last: each maker shows one of them, and they are made all at once.
struct Sheets
{
    std::shared_ptr<const core::language::Catalogue> catalogue;
    core::base::Language language;
    SheetPictures pages;
};
using Print = std::function<core::base::Result<SheetPictures>(const WindowStage &stage)>;

/// A printed page as a picture, with what is written on it for whoever cannot see it, and for the search.
QWidget *sheet(const core::report::SheetPicture &picture, QWidget *parent)
{
    auto *label = new QLabel(parent);
    QPixmap pixmap;
    pixmap.loadFromData(picture.png);
    label->setPixmap(pixmap);
    label->setFixedSize(pixmap.size());
    label->setAccessibleDescription(picture.words.join(QLatin1Char('\n')));
    return label;
}

std::vector<WindowMaker> sheetMakers(int count, const Print &print)
{
    const auto last = std::make_shared<Sheets>();
    std::vector<WindowMaker> makers;
    makers.reserve(static_cast<size_t>(count));
    for (size_t page = 0; page < static_cast<size_t>(count); ++page) {
        makers.emplace_back([last, page, print](const WindowStage &stage) -> QWidget * {
            if (last->catalogue != stage.catalogue || last->language != stage.language) {
                auto pages = print(stage);
                *last = {stage.catalogue, stage.language, pages ? *std::move(pages) : SheetPictures()};
            }
            return page < last->pages.size() ? sheet(last->pages[page], stage.parent) : nullptr;
        });
    }
    return makers;
}

} // namespace

std::vector<WindowMaker> formSheetMakers()
{
    return sheetMakers(mostPages, [](const WindowStage &stage) {
        return core::report::formAsPictures(stage.questionnaire, *stage.catalogue,
                                            {stage.language, shownWave, {}, {}, stage.clock.today()});
    });
}

std::vector<WindowMaker> eventSheetMakers()
{
    return sheetMakers(2, [](const WindowStage &stage) {
        core::questionnaire::Questionnaire spoken = stage.questionnaire; // in one language: the one looked at
        spoken.languages = {stage.language};
        return core::report::eventSheetsAsPictures(
            spoken, *stage.catalogue, {inventedPlace(), stage.clock.today(), shownWave, {stage.language}, {}});
    });
}

} // namespace app
