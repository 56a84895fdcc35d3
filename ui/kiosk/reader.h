// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/speaker.h"
#include "ui/questions/formcontext.h"

#include <QPointer>
#include <QWidget>

namespace ui::kiosk {

class Page;

/// Black over the whole window, for people who listen and do not want others to look on. Keyboard and touches go
/// through to what lies under it.
class BlankScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit BlankScreen(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Reads aloud while a person wants it: each page when it appears, what comes up on it, and what gets the focus, with
/// its state. Each thing in the language it stands in. Off for the next person, who begins at the usual volume.
class Reader final : public QObject
{
    Q_OBJECT

public:
    /// speaker may be null: then nothing is ever read. Both must outlive the reader.
    Reader(Speaker *speaker, QWidget &window);

    [[nodiscard]] bool isOffered() const { return m_speaker != nullptr; }
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] bool isBlank() const { return !m_blank->isHidden(); }
    [[nodiscard]] int volume() const; ///< in per cent; 0 where there is no voice
    /// Begins with the page, or falls silent. Stays off where the machine cannot speak; see trouble().
    void toggle(const Page *page, const ui::questions::FormContext &context);
    void toggleBlank();
    void reset(); ///< off, the screen visible, and the volume as usual
    void pageShown(const Page &page, const ui::questions::FormContext &context);
    /// Something new on the page.
    void announce(const QString &text, const core::base::Language &language);
    void stateChanged();                  ///< of what has the focus: a choice was made or taken back
    static constexpr int volumeStep = 10; ///< per cent; also the least: silence would look like a fault
    /// Louder, or quieter where it is below none; says how loud it is then, at that volume. Nothing while it is off.
    void changeVolume(int percent);
    /// Why nothing can be heard, in the context's languages; empty: it can.
    [[nodiscard]] QString trouble(const ui::questions::FormContext &context) const;

signals:
    void changed();

private:
    void focusMoved(QWidget *now);
    [[nodiscard]] QString wordsFor(QWidget &widget) const;

    Speaker *m_speaker;
    QWidget &m_window;
    BlankScreen *m_blank;
    ui::questions::FormContext m_context;
    bool m_on = false;
};

} // namespace ui::kiosk
