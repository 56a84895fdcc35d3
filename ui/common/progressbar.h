// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace ui::common {

/// How far long work is, in percent as the language writes it. The style draws it in the colours of the theme.
class ProgressBar final : public QProgressBar
{
    Q_OBJECT

public:
    using QProgressBar::QProgressBar;

    [[nodiscard]] QString text() const override; ///< empty while nobody knows how much there is to do
};

} // namespace ui::common
