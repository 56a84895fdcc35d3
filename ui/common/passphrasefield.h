// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::common {

/// A line for a passphrase. A QLineEdit would tell every typed character in clear to assistive technology, so that a
/// screen reader speaks it and other programs of the session can read it; this one tells how many there are. Nothing
/// can be copied out of it, there is no undo, and what was typed is overwritten when it is cleared.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString take(); ///< the text, and clears the field
    void clear();
    void setLettersShown(bool shown); ///< on the screen alone
    void setLabel(const QString &label);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void changed(); ///< of the text, never of its label or language
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override; ///< dead keys and other ways to write letters
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &letters);
    void takeBack(bool everything);
    void describe();
    void tellChange();

    QString m_text;
    bool m_shown = false;
};

} // namespace ui::common
