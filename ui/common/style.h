// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QProxyStyle>

namespace ui::common {

/// Draws what Fusion draws too faintly: indicators, field frames and buttons with a frame of at least 3:1. Focus is
/// not drawn here but by FocusRing, around the whole widget. Scroll bars are drawn here as well, because Fusion keeps a
/// picture of each one it ever drew, and its name for good. Nothing moves. Owned by QApplication once set there.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Theme theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme) { m_theme = theme; } ///< Appearance repolishes

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;

private:
    Theme m_theme;
};

/// What a button does to the page: one primary action a page, quiet ones beside it.
enum class ButtonKind { Primary, Secondary, Quiet, Danger };

/// The shapes that the style and the own widgets share.
void drawPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &frame, qreal frameWidth);
void drawRadioIndicator(QPainter &painter, const QRectF &rect, const Theme &theme, bool on, bool enabled);
void drawCheckIndicator(QPainter &painter, const QRectF &rect, const Theme &theme, Qt::CheckState state, bool enabled);
/// What a button looks like at the moment.
struct ButtonLook
{
    ButtonKind kind = ButtonKind::Secondary;
    bool down = false;
    bool enabled = true;
};
/// Draws the body of a button and returns the colour for its text.
QColor drawButton(QPainter &painter, const QRectF &rect, const Theme &theme, ButtonLook look);

} // namespace ui::common
