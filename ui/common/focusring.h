// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace ui::common {

/// Shows where the keyboard is: a ring of 3 px around the focused widget, above everything, in every window. Fusion's
/// own focus mark changes too little to be seen. Scroll areas, menu bars and windows as such get no
/// ring.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame; ///< child of the window it stands in; dies with it
};

} // namespace ui::common
