// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/page.h"

class QGridLayout;

namespace ui::common {
class BigButton;
class LanguageSwitch;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

/// Nobody has chosen a language yet, and the page speaks every one itself.
[[nodiscard]] bool isForEverybody(Stage stage);

/// The page speaks every language, whether somebody has chosen one or not.
[[nodiscard]] bool speaksAll(Stage stage);

/// The header has two lines then, and there is little room beside an on-screen keyboard.
[[nodiscard]] bool isTextLarge(const QWidget &widget);

/// One of the frame's words: in every language where the page speaks them all, else as the context says.
[[nodiscard]] QString frameWords(const Session &session, const ui::questions::FormContext &context, const char *source);

/// How far the interview is: a quiet bar, named "Progress 40 %".
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(double share, const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// The top of every page: title and section with progress on the left; languages, text size and contrast on the right.
/// Large text puts the two halves under each other.
class Header final : public QWidget
{
    Q_OBJECT

public:
    Header(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context);
    /// One line even with large text, where an on-screen keyboard needs the room.
    void setBrief(bool brief);

signals:
    void textSizeWanted();
    void contrastWanted();

private:
    void refreshBeside(const ui::questions::FormContext &own, const core::base::Language &beside);
    void arrange();

    Session &m_session;
    QWidget *m_left;
    QWidget *m_right;
    QGridLayout *m_grid;
    ui::common::WrappingLabel *m_title;
    ui::common::WrappingLabel *m_section;
    ProgressLine *m_progress;
    ui::common::LanguageSwitch *m_languages;
    ui::common::BigButton *m_beside;
    ui::common::BigButton *m_size;
    ui::common::BigButton *m_contrast;
    int m_arrangedRows = 0;
    bool m_brief = false;
};

/// The bottom of every page with questions: back, stop, "you may skip", next. The buttons stand still from page to
/// page.
class Footer final : public QWidget
{
    Q_OBJECT

public:
    Footer(Session &session, QWidget *parent);
    void refresh(const ui::questions::FormContext &context);
    /// What the button for reading aloud offers now.
    struct Aloud
    {
        bool offered = false;
        bool on = false;
    };
    void setAloud(const Aloud &aloud) { m_aloud = aloud; }

signals:
    void listenWanted();

private:
    void refreshAloud(const ui::questions::FormContext &context);

    Session &m_session;
    ui::common::BigButton *m_back;
    ui::common::BigButton *m_stop;
    ui::common::BigButton *m_listen;
    ui::common::WrappingLabel *m_hint;
    ui::common::BigButton *m_next;
    Aloud m_aloud;
};

} // namespace ui::kiosk
