// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/checks.h"

#include <QRect>

class QImage;

namespace ui::common {

/// Property of a button whose words are not painted on it: they stand in the head of its table.
inline constexpr const char *textElsewhere = "textElsewhere";

/// Looks at a picture of the page, as a person would: the ground of every text is the colour most of its place has, and
/// the strongest stroke on it must reach 4.5:1; the edge of a field or choice must reach 3:1 against what lies beside
/// it (WCAG 2.1, 1.4.3 and 1.4.11). What is disabled, scrolled away or covered is left out.
class ContrastCheck
{
public:
    /// picture: of root, as it is now. Both must outlive the check.
    ContrastCheck(const QWidget &root, const QImage &picture) : m_root(root), m_picture(picture) { }

    /// What of the widget is too pale: "text" or "edge", with its contrast and the least.
    [[nodiscard]] QStringList paleParts(const QWidget &widget) const;

private:
    [[nodiscard]] QRect placeOf(const QWidget &widget) const; ///< in the picture; empty: it cannot be seen
    [[nodiscard]] bool isCovered(const QWidget &widget) const;
    [[nodiscard]] double strongestStroke(const QRect &place) const;
    /// On the side where its text begins.
    [[nodiscard]] double edge(const QRect &place, Qt::LayoutDirection direction) const;

    const QWidget &m_root;
    const QImage &m_picture;
};

} // namespace ui::common
