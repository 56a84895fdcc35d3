// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace ui::charts {

/// How wide texts are. Shaping text is what laying out a chart costs, and the same words are measured again and again:
/// at each width a layout asks for, and for each view of the same question. One for each widget, or for one drawing.
class TextWidths
{
public:
    [[nodiscard]] qreal width(const QFont &font, const QString &text);

private:
    QHash<QString, qreal> m_known;
};

} // namespace ui::charts
