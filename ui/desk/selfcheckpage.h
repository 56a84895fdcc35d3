// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpage.h"
#include "ui/desk/selfcheck.h"

#include <QDate>
#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace ui::desk {

/// The self-check before the doors open: what was found, a sheet to print, and what only people can try: a sentence in
/// the headphones, notifications, and the ways out of a kiosk, which the page asks for one after the other while it
/// watches whether the window loses the keyboard. The page shows and asks; the window runs the check and keeps what was
/// tried.
class SelfCheckPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit SelfCheckPage(QWidget *parent = nullptr);

    void setChecks(const std::vector<Check> &checks, bool canSpeak);
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }

    /// Nothing failed, and everything was tried.
    [[nodiscard]] bool isWell() const { return passed(m_checks) && m_trials.complete(m_canSpeak); }
    /// What staff have tried since the page was made, on the same day.
    [[nodiscard]] const Trials &trials() const { return m_trials; }
    void beginDay(const QDate &day); ///< what was tried on another day is forgotten
    /// The ways out that are asked for, in this order; the window's language.
    [[nodiscard]] static QStringList waysOut();

signals:
    void tried(); ///< see trials()
    void checkWanted();
    void sheetWanted();
    void soundWanted();
    void backWanted();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setWatching(bool on);
    void stayed(); ///< the way out that was asked for leads nowhere
    void lost();
    void keep(Tried &trial, bool well);
    [[nodiscard]] QString keysResult() const;

    std::vector<Check> m_checks;
    Trials m_trials;
    QDate m_day;
    bool m_canSpeak = false;
    bool m_watching = false; ///< whether another window comes above this one
    qsizetype m_way = 0;     ///< of waysOut(), asked for now
    QString m_lostBy;        ///< the way that led out at the last try
    common::WrappingLabel *m_title;
    QWidget *m_lines;
    QVBoxLayout *m_list;
    common::WrappingLabel *m_keysTitle;
    common::WrappingLabel *m_keys;
    common::WrappingLabel *m_keysResult;
    common::BigButton *m_watch;
    common::BigButton *m_stayed;
    common::BigButton *m_leads;
    common::WrappingLabel *m_heardTitle;
    QWidget *m_heardButtons;
    common::BigButton *m_heard;
    common::BigButton *m_silent;
    common::WrappingLabel *m_quietTitle;
    common::WrappingLabel *m_quietText;
    common::BigButton *m_quiet;
    common::BigButton *m_loud;
    common::BigButton *m_check;
    common::BigButton *m_sheet;
    common::BigButton *m_sound;
    common::BigButton *m_back;
};

} // namespace ui::desk
