// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"
#include "ui/questions/formcontext.h"

#include <QPointer>
#include <QPushButton>

#include <vector>

namespace ui::kiosk {

using core::fieldwork::KeyboardUse;

/// One key: as high as a finger needs, whatever the text size, so that all rows fit on the screen at 200 % too. Takes
/// no focus, so what it writes goes to the field that has it.
class ScreenKey final : public QPushButton
{
    Q_OBJECT

public:
    explicit ScreenKey(QWidget *parent = nullptr);
    void setMarked(bool marked); ///< the key for capitals while they are on
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont faceFor(int width) const;
    bool m_marked = false;
};

/// A small keyboard for machines without one: letters of the language in use, digits, a few marks. It stands under the
/// page in the window's layout, so it cannot cover the field; it learns nothing, offers no words and opens nothing
/// else. Closes when the focus leaves text fields, and with the page.
class OnScreenKeyboard final : public QWidget
{
    Q_OBJECT

public:
    explicit OnScreenKeyboard(KeyboardUse use, QWidget *parent = nullptr);

    /// Letters and words of another language; shows the same keys otherwise.
    void refresh(const ui::questions::FormContext &context);
    void open(QWidget *field);
    void close();
    /// Whether a widget takes text that this keyboard may write.
    [[nodiscard]] static bool writesTo(const QWidget *widget);

signals:
    void opened(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const core::base::Language &language);
    void press(const QString &text);
    void pressKey(int key, const QString &text);
    void setShift(bool on);
    void follow(QWidget *focused);
    [[nodiscard]] ScreenKey *addKey(int row, int column, int span, const QString &name);

    struct Letter
    {
        ScreenKey *button = nullptr;
        QString small;
        QString large;
    };
    KeyboardUse m_use;
    std::vector<Letter> m_letters;
    core::base::Language m_built;
    QPointer<QWidget> m_field;
    QWidget *m_keys = nullptr;
    ScreenKey *m_shift = nullptr;
    ScreenKey *m_space = nullptr;
    ScreenKey *m_back = nullptr;
    ScreenKey *m_line = nullptr;
    ScreenKey *m_close = nullptr;
    bool m_shifted = false;
};

} // namespace ui::kiosk
