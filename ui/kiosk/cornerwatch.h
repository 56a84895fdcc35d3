// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace ui::kiosk {

/// Notices when somebody holds the top left corner of a window for five seconds, by mouse or finger, whatever stands
/// there: staff get out in this way on every page, at every size of text, under every line of trouble.
class CornerWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CornerWatch(QWidget &window); ///< goes with the window

signals:
    void held();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QTimer m_timer{this};
};

} // namespace ui::kiosk
