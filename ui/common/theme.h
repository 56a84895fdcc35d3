// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace ui::common {

enum class ColourScheme { Light, Dark, HighContrast };

/// Where a window stands: the kiosk is read at arm's length and touched, the other workplaces are desks.
enum class Workplace { Kiosk, Office };

/// What a colour is for. Widgets ask for roles, never for colours.
enum class Role {
    Paper, ///< behind questions and fields
    Wash,  ///< behind the page
    Ink,
    Muted,
    Line, ///< frames of controls, at least 3:1 on paper and wash
    Accent,
    OnAccent,
    AccentWash, ///< behind a chosen answer
    Good,
    Attention,
    Danger,
    FocusOuter,
    FocusInner,
};

/// What a text is for; sizes differ by workplace.
enum class TextRole { Help, Body, Question, Title };

/// How every window looks now: a value, made from what a person or the staff chose. Widgets find it with themeOf().
struct Theme
{
    ColourScheme scheme = ColourScheme::Light;
    Workplace workplace = Workplace::Office;
    int textPercent = 100; ///< 100 … 200

    [[nodiscard]] QColor colour(Role role) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] int textPixels(TextRole role) const;
    [[nodiscard]] QFont font(TextRole role) const;
    /// Least height and width of what is pressed: 56 px in the kiosk, 32 px elsewhere; grows with the text.
    [[nodiscard]] int targetHeight() const;
    /// A length that belongs to the text (indicator, padding), given for 100 %.
    [[nodiscard]] int scaled(int pixels) const;
    /// Width of the frame that marks a chosen answer.
    [[nodiscard]] int chosenFrame() const { return scheme == ColourScheme::HighContrast ? 4 : 3; }

    friend bool operator==(const Theme &, const Theme &) = default;
};

inline constexpr double lineHeight = 1.45; ///< of running text, in heights of the font's em

/// The colour of a role in a scheme, from the one table of colours.
[[nodiscard]] QColor colourOf(ColourScheme scheme, Role role);

/// Contrast ratio of two opaque colours, 1 … 21, by the definition of WCAG 2.1.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The theme a widget is drawn with: that of the program's style, or the default theme without one.
[[nodiscard]] Theme themeOf(const QWidget *widget);

} // namespace ui::common
