// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/storehistory.h"
#include "core/storage/mirror.h"
#include "core/storage/storeinfo.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/storefacts.h"

#include <QDate>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace ui::desk {

/// Before the doors open and after they close: what has to be done, in order, what of it is done, and the way to the
/// rest. Nothing is ticked by hand but the comparing of words; the rest is looked at.
class DayPage final : public DeskPage
{
    Q_OBJECT

public:
    enum class Moment { Opening, Closing };
    enum class Action { None, CheckMachine, Plan, Number, StartKiosk, HandOver, BackUp, Paper };

    /// What the window knows of the day.
    struct Facts
    {
        core::storage::StoreInfo store;
        QDate today;
        bool machineChecked = false; ///< today, and nothing in it failed
        QString eventToday;          ///< its title; empty: none is planned
        bool numberNeeded = true;    ///< a locked kiosk has no other way out
        bool numberSet = false;
        std::optional<core::storage::Mirror::State> mirror;
        core::fieldwork::StoreHistory history;
        int openPiles = 0; ///< of paper forms, whose responses are not in the store yet
    };
    struct Step
    {
        Check check;
        Action action = Action::None; ///< what does it
        friend bool operator==(const Step &, const Step &) = default;
    };
    [[nodiscard]] static std::vector<Step> stepsOf(Moment moment, const Facts &facts);

    explicit DayPage(QWidget *parent = nullptr);
    void begin(Moment moment, const Facts &facts);

signals:
    void wanted(ui::desk::DayPage::Action action);
    void backWanted();

protected:
    void retranslate() override;

private:
    [[nodiscard]] static std::vector<Step> opening(const Facts &facts);
    [[nodiscard]] static std::vector<Step> closing(const Facts &facts);
    [[nodiscard]] static QString labelOf(Action action);

    Moment m_moment = Moment::Opening;
    Facts m_facts;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    QWidget *m_steps;
    QVBoxLayout *m_lines;
    common::BigButton *m_start;
    common::BigButton *m_back;
};

} // namespace ui::desk
