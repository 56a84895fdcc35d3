// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace ui::common {

enum class FaultKind { ClippedText, NoName, SmallTarget, OutsideWindow, LowContrast };

/// One thing wrong with a page as it stands on the screen.
struct Fault
{
    FaultKind kind = FaultKind::ClippedText;
    QString widget; ///< class, object name and beginning of the text of the widget
    QString text;   ///< of the widget, all of it; empty: it has none
    QString detail; ///< sizes or contrasts, for a log
};

/// Looks over everything visible under a widget, as it is laid out now: text that does not fit its widget, controls
/// without a name for assistive technology, targets smaller than least in either direction, and controls that reach
/// beyond the sides of what contains them. The translator shows what it finds.
[[nodiscard]] std::vector<Fault> checkLayout(const QWidget &root, int leastTarget);

/// Looks at the page as it is painted now, in the colours chosen: texts under 4.5:1, and edges of fields and choices
/// under 3:1 against what lies beside them.
[[nodiscard]] std::vector<Fault> checkContrast(QWidget &root);

/// Both of them. Tests run it over every page, language, text size and scheme of colours.
[[nodiscard]] std::vector<Fault> checkPage(QWidget &root, int leastTarget);

/// All faults in one text, a line each, for a test log.
[[nodiscard]] QString faultText(const std::vector<Fault> &faults);

} // namespace ui::common
