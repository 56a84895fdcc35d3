// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace ui::kiosk {

/// A web address to take along: always dark on light, with the quiet edge that readers need. The kiosk has no links.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Hides itself when the content is empty or too long for a code. name: for assistive technology.
    void setContent(const QString &content, const QString &name);
    [[nodiscard]] int modules() const { return m_modules; } ///< squares a side; 0: no code
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_dark; ///< row by row
    int m_modules = 0;
};

} // namespace ui::kiosk
