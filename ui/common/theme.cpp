// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/space.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::common {
namespace {

struct RoleColours
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// The one table of colours. Every pair that carries text reaches 4.5:1 and every frame 3:1; tests hold it to that.
constexpr std::array<RoleColours, 13> roleColours{{
    {Role::Paper, 0xFFFFFFFF, 0xFF14181D, 0xFF000000},
    {Role::Wash, 0xFFF3F5F8, 0xFF1D232A, 0xFF000000},
    {Role::Ink, 0xFF16202B, 0xFFF0F3F6, 0xFFFFFFFF},
    {Role::Muted, 0xFF4A5765, 0xFFB4BFCA, 0xFFFFFFFF},
    {Role::Line, 0xFF76828F, 0xFF8693A1, 0xFFFFFFFF},
    {Role::Accent, 0xFF0A4F99, 0xFF7DB8F2, 0xFFFFFF00},
    {Role::OnAccent, 0xFFFFFFFF, 0xFF0B1622, 0xFF000000},
    {Role::AccentWash, 0xFFE3EEFA, 0xFF12304D, 0xFF000000},
    {Role::Good, 0xFF0B6B43, 0xFF6FD3A2, 0xFF00FF00},
    {Role::Attention, 0xFF7A4E00, 0xFFF2C063, 0xFFFFFF00},
    {Role::Danger, 0xFFA3231B, 0xFFFF9C94, 0xFFFF8080},
    {Role::FocusOuter, 0xFF16202B, 0xFFFFD45C, 0xFF00FFFF},
    {Role::FocusInner, 0xFFFFD45C, 0xFF14181D, 0xFF000000},
}};

struct TextSize
{
    TextRole role;
    int kiosk;
    int office;
};

constexpr std::array<TextSize, 4> textSizes{{
    {TextRole::Help, 17, 13},
    {TextRole::Body, 20, 14},
    {TextRole::Question, 28, 18},
    {TextRole::Title, 36, 24},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colourOf(ColourScheme scheme, Role role)
{
    for (const RoleColours &entry : roleColours) {
        if (entry.role != role)
            continue;
        switch (scheme) {
        case ColourScheme::Light:
            return QColor::fromRgb(entry.light);
        case ColourScheme::Dark:
            return QColor::fromRgb(entry.dark);
        case ColourScheme::HighContrast:
            return QColor::fromRgb(entry.highContrast);
        }
    }
    return {};
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor Theme::colour(Role role) const
{
    return colourOf(scheme, role);
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole target, Role role) {
        result.setColor(target, colour(role));
    };
    set(QPalette::Window, Role::Wash);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Paper);
    set(QPalette::AlternateBase, Role::Wash);
    set(QPalette::Text, Role::Ink);
    set(QPalette::Button, Role::Paper);
    set(QPalette::ButtonText, Role::Ink);
    set(QPalette::BrightText, Role::Danger);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Paper);
    set(QPalette::ToolTipText, Role::Ink);
    set(QPalette::Light, Role::Paper);
    set(QPalette::Midlight, Role::Wash);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Line);
    set(QPalette::Shadow, Role::Line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colour(Role::Line));
    return result;
}

int Theme::scaled(int pixels) const
{
    return (pixels * textPercent + 50) / 100;
}

int Theme::textPixels(TextRole role) const
{
    for (const TextSize &size : textSizes) {
        if (size.role == role)
            return scaled(workplace == Workplace::Kiosk ? size.kiosk : size.office);
    }
    return scaled(14);
}

QFont Theme::font(TextRole role) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(textPixels(role));
    font.setWeight(role == TextRole::Question || role == TextRole::Title ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::targetHeight() const
{
    const int least = workplace == Workplace::Kiosk ? 56 : 32;
    return std::max(least, textPixels(TextRole::Body) * 8 / 5 + space::small);
}

Theme themeOf(const QWidget *widget)
{
    // A style sheet puts a style of its own before ours, for its widget and all that is in it.
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (const auto *style = qobject_cast<const Style *>(each->style()))
            return style->theme();
    }
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style != nullptr ? style->theme() : Theme{};
}

} // namespace ui::common
