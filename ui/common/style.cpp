// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/namedgroup.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui::common {
namespace {

/// Half way between two colours; for pressed buttons.
QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float from, float to) {
        return from + (to - from) * share;
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

constexpr int kShortestThumb = 48; // of a scroll bar: long enough for a finger

/// A part of a scroll bar that has no buttons at its ends.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 range = std::max<qint64>(0, qint64{bar.maximum} - bar.minimum);
    const qint64 share = range == 0 ? length : length * qint64{bar.pageStep} / (range + bar.pageStep);
    const int thumb = std::clamp(static_cast<int>(share), std::min(kShortestThumb, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&bar, lies](int from, int size) {
        const QRect rect = lies ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                                : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

/// What cannot be used now: a thin frame; a broken one in high contrast, where text and frames have one colour only.
void drawUnused(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const bool broken = theme.scheme == ColourScheme::HighContrast;
    drawPanel(painter, rect, theme.colour(Role::Wash), theme.colour(Role::Line), broken ? 0 : 1);
    if (!broken)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Line), 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.restore();
}

/// How far work is: a bar in a frame, and its words in the colour that is read on each part. While nobody knows how far
/// it is, the whole bar is hatched; it does not move.
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    const QRectF rect(bar.rect);
    const bool isCounted = bar.maximum > bar.minimum;
    drawPanel(painter, rect, theme.colour(Role::Paper), theme.colour(Role::Line), 1.5);
    QRectF done = rect.adjusted(3, 3, -3, -3);
    if (isCounted)
        done.setWidth(done.width() * (qreal(bar.progress) - bar.minimum) / (qreal(bar.maximum) - bar.minimum));
    done = QStyle::visualRect(bar.direction, bar.rect, done.toRect());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.colour(Role::Accent), isCounted ? Qt::SolidPattern : Qt::BDiagPattern));
    painter.drawRoundedRect(done, space::radius - 3, space::radius - 3);
    if (isCounted && bar.textVisible) {
        painter.setPen(theme.colour(Role::Ink));
        painter.drawText(rect, Qt::AlignCenter, bar.text);
        painter.setClipRect(done);
        painter.setPen(theme.colour(Role::OnAccent));
        painter.drawText(rect, Qt::AlignCenter, bar.text);
    }
    painter.restore();
}

} // namespace

void drawPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &frame, qreal frameWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(frameWidth > 0 ? QPen(frame, frameWidth) : QPen(Qt::NoPen));
    const qreal inset = frameWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
    painter.restore();
}

void drawRadioIndicator(QPainter &painter, const QRectF &rect, const Theme &theme, bool on, bool enabled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = theme.colour(on && enabled ? Role::Accent : Role::Line);
    const qreal width = std::max(2.0, rect.width() / 10);
    painter.setBrush(theme.colour(Role::Paper));
    painter.setPen(QPen(line, width));
    painter.drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        const qreal inset = rect.width() * 0.27;
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawCheckIndicator(QPainter &painter, const QRectF &rect, const Theme &theme, Qt::CheckState state, bool enabled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = state != Qt::Unchecked;
    const QColor line = theme.colour(on && enabled ? Role::Accent : Role::Line);
    const qreal width = std::max(2.0, rect.width() / 10);
    painter.setBrush(on ? line : theme.colour(Role::Paper));
    const bool broken = !enabled && theme.scheme == ColourScheme::HighContrast;
    painter.setPen(QPen(line, width, broken ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), rect.width() / 6,
                            rect.width() / 6);
    painter.setPen(QPen(theme.colour(Role::OnAccent), width * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    if (state == Qt::Checked) {
        QPainterPath tick(at(0.25, 0.53));
        tick.lineTo(at(0.43, 0.71));
        tick.lineTo(at(0.76, 0.32));
        painter.drawPath(tick);
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
    painter.restore();
}

QColor drawButton(QPainter &painter, const QRectF &rect, const Theme &theme, ButtonLook look)
{
    const QColor paper = theme.colour(Role::Paper);
    if (!look.enabled) {
        drawUnused(painter, rect, theme);
        return theme.colour(Role::Line);
    }
    const float pressed = look.down ? 0.2F : 0.0F;
    switch (look.kind) {
    case ButtonKind::Primary: {
        const QColor accent = theme.colour(Role::Accent);
        drawPanel(painter, rect, mixed(accent, theme.colour(Role::Ink), pressed), accent, 2);
        return theme.colour(Role::OnAccent);
    }
    case ButtonKind::Secondary:
        drawPanel(painter, rect, mixed(paper, theme.colour(Role::Accent), pressed), theme.colour(Role::Line), 2);
        return theme.colour(Role::Ink);
    case ButtonKind::Quiet:
        if (look.down)
            drawPanel(painter, rect, theme.colour(Role::AccentWash), theme.colour(Role::Line), 1);
        return theme.colour(Role::Accent);
    case ButtonKind::Danger:
        drawPanel(painter, rect, mixed(paper, theme.colour(Role::Danger), pressed), theme.colour(Role::Danger), 2);
        return theme.colour(Role::Danger);
    }
    return theme.colour(Role::Ink);
}

Style::Style(Theme theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, option->rect, m_theme, option->state.testFlag(State_On), enabled);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
            : option->state.testFlag(State_On)                              ? Qt::Checked
                                                                            : Qt::Unchecked;
        drawCheckIndicator(*painter, option->rect, m_theme, state, enabled);
        return;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawPanel(*painter, option->rect, m_theme.colour(enabled ? Role::Paper : Role::Wash),
                  m_theme.colour(Role::Line), 2);
        return;
    case PE_Frame:
        drawPanel(*painter, option->rect,
                  qobject_cast<const SafeTextBox *>(widget) != nullptr ? m_theme.colour(Role::Paper)
                                                                       : QColor(Qt::transparent),
                  m_theme.colour(Role::Line), 2);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        drawButton(*painter, option->rect, m_theme,
                   {primary    ? ButtonKind::Primary
                        : flat ? ButtonKind::Quiet
                               : ButtonKind::Secondary,
                    option->state.testFlag(State_Sunken) || option->state.testFlag(State_On), enabled});
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            drawPanel(*painter, option->rect, m_theme.colour(Role::AccentWash), m_theme.colour(Role::Accent), 2);
        else if (!enabled)
            drawUnused(*painter, option->rect, m_theme);
        else if (!option->state.testFlag(State_AutoRaise))
            drawPanel(*painter, option->rect, m_theme.colour(Role::Paper), m_theme.colour(Role::Line), 2);
        return;
    case PE_FrameFocusRect: // FocusRing goes around the whole widget
    case PE_FrameGroupBox:  // a group is set apart by its title and by space
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const QRectF rect(option->rect);
        painter->setPen(QPen(m_theme.colour(Role::FocusOuter), 3));
        painter->drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), space::radius + 4, space::radius + 4);
        painter->setPen(QPen(m_theme.colour(Role::FocusInner), 2));
        painter->drawRoundedRect(rect.adjusted(4, 4, -4, -4), space::radius + 1, space::radius + 1);
        painter->restore();
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) { // flat, as a printed table
        painter->fillRect(option->rect, m_theme.colour(Role::Wash));
        const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (section != nullptr && section->orientation == Qt::Horizontal)
            painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), m_theme.colour(Role::Line));
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && box != nullptr) { // what does not fit ends in dots, not in half a letter
        QStyleOptionComboBox copy(*box);
        const QRect field = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - 2);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuBarItem && item != nullptr && item->state.testFlag(State_Selected)) {
        QStyleOptionMenuItem copy(*item);
        copy.state |= State_Sunken; // Fusion would show where the keyboard is only once the menu is open
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        element == CE_ProgressBar && bar != nullptr) {
        drawProgress(*painter, *bar, m_theme);
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button != nullptr && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy(*button);
            if (button->features.testFlag(QStyleOptionButton::DefaultButton))
                copy.palette.setColor(QPalette::ButtonText, m_theme.colour(Role::OnAccent));
            else if (button->features.testFlag(QStyleOptionButton::Flat))
                copy.palette.setColor(QPalette::ButtonText, m_theme.colour(Role::Accent));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->fillRect(bar->rect, m_theme.colour(Role::Wash));
    if (bar->maximum <= bar->minimum)
        return;
    const bool isHeld = bar->state.testFlag(State_Sunken) && bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const QRectF thumb = QRectF(scrollBarPart(*bar, SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colour(isHeld ? Role::Accent : Role::Line));
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(m_theme.workplace == Workplace::Kiosk ? 28 : 20);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 5; // 2 px of air, then the ring of 3 px
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ScrollBarExtent:
        return m_theme.workplace == Workplace::Kiosk ? 24 : 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    // A NamedGroup's title is its name for assistive technology; what is seen of it stands in the group as a label.
    if (control == CC_GroupBox && part == SC_GroupBoxContents && qobject_cast<const NamedGroup *>(widget) != nullptr)
        return option->rect;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) // words do not touch the frame
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -space::hair, 0)
                                                    : rect.adjusted(space::hair, 0, 0, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) // what is typed keeps off the frame
        return rect.adjusted(space::small, 0, -space::small, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += space::medium;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_ProgressBar:
    case CT_SpinBox:
    case CT_ToolButton:
    case CT_RadioButton:
    case CT_CheckBox:
        result.setHeight(std::max(result.height(), m_theme.targetHeight()));
        break;
    default:
        break;
    }
    return result;
}

} // namespace ui::common
