// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/officepackage.h"

#include <optional>

namespace core::report {

/// A rectangle on a slide in English Metric Units, 12,700 a point.
struct SlideArea
{
    qint64 x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const SlideArea &, const SlideArea &) = default;
};

/// A layout of a slide template: its part, and the places in it that a slide fills.
struct SlideLayout
{
    QString path;
    QString titleType;         ///< "title" or "ctrTitle"
    QString bodyType;          ///< of the first place for text: "body", "subTitle"; empty where it has no type
    std::optional<int> body;   ///< its number; none: the layout has no place for text
    std::optional<int> number; ///< of the place for the slide's number
    SlideArea title;           ///< where the title stands; of the master where the layout does not say
    friend bool operator==(const SlideLayout &, const SlideLayout &) = default;
};

/// The layouts a report uses, each the best that the template has.
struct SlideLayouts
{
    SlideLayout title;   ///< the first slide
    SlideLayout section; ///< between chapters
    SlideLayout text;    ///< title and text
    SlideLayout chart;   ///< title alone
    SlideArea slide;     ///< the whole slide
};

/// Errors: InvalidInput when the template has no layout.
[[nodiscard]] base::Result<SlideLayouts> slideLayouts(const OfficePackage &package, const QString &presentation,
                                                      const QString &templateName);

} // namespace core::report
