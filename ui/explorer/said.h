// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/badge.h"

#include <QTimer>

namespace ui::explorer {

/// One line at the foot of a window on what a key just did: read out, seen for some seconds, and in nobody's way.
/// Owned by the window.
class Said final : public QWidget
{
    Q_OBJECT

public:
    explicit Said(QWidget *window);

    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Badge *m_text;
    QTimer m_ends;
};

} // namespace ui::explorer
