// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textblock.h"
#include "ui/common/theme.h"

#include <QLabel>

namespace ui::common {

/// Plain text that wraps and is never cut: font and colour follow the theme, lines are at most 70 characters long, and
/// no text of a questionnaire is taken for HTML (QLabel guesses). A label without text takes no room and is hidden
/// from assistive technology.
class WrappingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);
    WrappingLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

    void setText(const QString &text); ///< hides the label when empty, shows it again when not
    void setColourRole(Role role);
    void setTextAlignment(Qt::Alignment alignment);
    void setLineLimit(bool limited); ///< false: lines as long as the widget is wide

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const MeasuredText &measured() const;
    [[nodiscard]] int widestLine() const;
    void remeasure();

    TextRole m_role;
    Role m_colour = Role::Ink;
    bool m_limited = true;
    mutable MeasuredText m_measured;
    mutable int m_widest = 0;
};

} // namespace ui::common
