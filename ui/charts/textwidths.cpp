// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textwidths.h"

#include <QFontMetricsF>

namespace ui::charts {
namespace {

constexpr qsizetype mostKnown = 8'000; ///< some hundred kilobytes; then it begins anew

} // namespace

qreal TextWidths::width(const QFont &font, const QString &text)
{
    // Charts use one family: size and weight tell their fonts apart.
    const QString key =
        QString(QChar(static_cast<char16_t>(font.pixelSize()))) + QChar(static_cast<char16_t>(font.weight())) + text;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    m_known.insert(key, width);
    return width;
}

} // namespace ui::charts
