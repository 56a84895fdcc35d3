// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/maximumwidths.h"

#include <algorithm>
#include <array>

namespace core::language {
namespace {

struct PlaceWidth
{
    const char *part; ///< of the questionnaire
    const char *text; ///< what of it: the end of the place
    int characters;
};

constexpr std::array placeWidths{
    PlaceWidth{"title", "title", 32},          // beside the progress bar at the head of the kiosk's page
    PlaceWidth{"sections", "title", 36},       // there too
    PlaceWidth{"lists", "shortLabel", 32},     // a line of the labels of a chart
    PlaceWidth{"columns", "shortLabel", 32},   // the same
    PlaceWidth{"scales", "shortLabel", 32},    // the same
    PlaceWidth{"questions", "shortLabel", 40}, // a line of the list of questions in Results
    PlaceWidth{"dimensions", "label", 48},     // a line of a choice in Results
    PlaceWidth{"classes", "label", 32},        // a line of the labels of a chart
    PlaceWidth{"waves", "label", 20},          // a column of a table, a mark of a line
};

struct SourceWidth
{
    const char *context;
    const char *source;
    int characters;
};

constexpr std::array sourceWidths{
    // One row at the foot of the kiosk's page
    SourceWidth{"Form", "Back", 10},
    SourceWidth{"Form", "Next", 10},
    SourceWidth{"Form", "Stop", 10},
    SourceWidth{"Form", "Listen", 10},
    SourceWidth{"Form", "Stop reading", 16},
    SourceWidth{"Form", "Blank screen", 16},
    SourceWidth{"Form", "Show the screen", 16},
    // Marks in a chart or table that have a cell or a bar to stand in
    SourceWidth{"chart", "protected", 14},
    SourceWidth{"chart", "rare", 14},
    SourceWidth{"chart", "published", 14},
    SourceWidth{"chart", "REHEARSAL", 16},
    SourceWidth{"chart", "DRAFT", 16},
    SourceWidth{"Form", "REHEARSAL", 16},
};

} // namespace

int maximumWidth(const QString &place)
{
    const QString part = place.section(QLatin1Char('/'), 0, 0);
    const QString text = place.section(QLatin1Char('/'), -1);
    const auto found = std::find_if(placeWidths.begin(), placeWidths.end(), [&](const PlaceWidth &each) {
        return part == QLatin1String(each.part) && text == QLatin1String(each.text);
    });
    return found == placeWidths.end() ? 0 : found->characters;
}

int maximumWidth(const QString &context, const QString &source)
{
    const auto found = std::find_if(sourceWidths.begin(), sourceWidths.end(), [&](const SourceWidth &each) {
        return context == QLatin1String(each.context) && source == QLatin1String(each.source);
    });
    return found == sourceWidths.end() ? 0 : found->characters;
}

} // namespace core::language
