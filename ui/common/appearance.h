// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QObject>

class QApplication;

namespace ui::common {

class FocusRing;
class Style;

/// Gives the program its look and changes it while it runs: style, palette, font and the focus ring. One for the
/// program, owned by the application context; GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, const Theme &theme, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

signals:
    void themeChanged(const ui::common::Theme &theme);

private:
    void apply();

    QApplication &m_application;
    Style *m_style; ///< owned by the application
    FocusRing *m_ring;
    Theme m_theme;
};

} // namespace ui::common
