// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpage.h"
#include "ui/desk/storefacts.h"

#include <vector>

class QVBoxLayout;

namespace ui::desk {

/// The self-check before the doors open: what was found, a sheet to print, a sentence to try the headphones with, and
/// the ways out of a kiosk, which staff press one after the other while the page watches whether the window loses the
/// keyboard. The page only shows; the window runs the check.
class SelfCheckPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit SelfCheckPage(QWidget *parent = nullptr);

    void setChecks(const std::vector<Check> &checks, bool canSpeak);
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }

signals:
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

    std::vector<Check> m_checks;
    bool m_watching = false; ///< whether another window comes above this one
    bool m_lost = false;
    common::WrappingLabel *m_title;
    QWidget *m_lines;
    QVBoxLayout *m_list;
    common::WrappingLabel *m_keysTitle;
    common::WrappingLabel *m_keys;
    common::WrappingLabel *m_keysResult;
    common::BigButton *m_watch;
    common::BigButton *m_check;
    common::BigButton *m_sheet;
    common::BigButton *m_sound;
    common::BigButton *m_back;
};

} // namespace ui::desk
