// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui::common {

/// The only text box of the program for more than one line. Qt 6.4.2's own ends the program when something is pasted
/// while the clipboard is empty (it takes the first entry of an empty list of formats). Takes plain text only, cut to
/// the limit, has no context menu, accepts no drops, lets Tab leave, and tells input methods to learn nothing.
class SafeTextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SafeTextBox(int limit, QWidget *parent = nullptr); ///< limit in characters; 0: none

    [[nodiscard]] int limit() const { return m_limit; }
    /// Replaces the text and forgets everything that could be undone.
    void setFreshText(const QString &text);

    /// Two lines high, where an on-screen keyboard needs the room.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void limitReached(); ///< something typed or pasted did not fit

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void changeEvent(QEvent *event) override;

private:
    void keepWithinLimit();
    void applyTheme();

    int m_limit;
    bool m_compact = false;
};

} // namespace ui::common
