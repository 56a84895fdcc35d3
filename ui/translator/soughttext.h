// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

#include <QRect>
#include <QRegularExpression>

class QWidget;

namespace ui::translator {

/// How a text stands among the words of a page; a better one is greater.
enum class Standing {
    Nowhere,
    Part,  ///< inside a longer text
    Whole, ///< all that a widget says, or a line of it
};

/// A text of a unit as it stands on a page: without access keys, and with its placeholders filled in.
class SoughtText
{
public:
    SoughtText(const core::language::TranslationUnit &unit, const core::base::Language &language);

    /// The best that any of the texts offers.
    [[nodiscard]] Standing among(const QStringList &texts) const;

private:
    struct Form
    {
        QRegularExpression whole;
        QString piece; ///< the longest one between placeholders; empty: too short to be known by
    };
    std::vector<Form> m_forms;
};

/// All that the visible widgets of a page show or say to assistive technology.
[[nodiscard]] QStringList wordsOf(const QWidget &page);

/// What of it stands beyond a screen, where the page needs more room than the screen has; what can be scrolled to does
/// not count.
[[nodiscard]] QStringList wordsBeyond(const QWidget &page, const QSize &screen);

/// The places on a page where a text stands, in the page's own measure: the widgets that show it or say it to assistive
/// technology, the innermost ones. Those that show nothing but the text, where there are any. Empty where it is drawn
/// in a picture or is nowhere.
[[nodiscard]] QList<QRect> placesOf(const QWidget &page, const core::language::TranslationUnit &unit,
                                    const core::base::Language &language);

/// Scrolls until the first of those places is in sight.
void bringIntoSight(QWidget &page, const core::language::TranslationUnit &unit, const core::base::Language &language);

} // namespace ui::translator
