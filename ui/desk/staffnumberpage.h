// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/staffpin.h"
#include "ui/questions/formcontext.h"

#include <QWidget>

namespace ui::common {
class BackgroundWork;
class BigButton;
class ColumnArea;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {
class PinPad;
}

namespace ui::desk {

/// Where staff choose the number with which a locked kiosk is left: six digits, twice. At the desk, because at the
/// kiosk the first visitor could choose it.
class StaffNumberPage final : public QWidget
{
    Q_OBJECT

public:
    /// pin must outlive the page.
    explicit StaffNumberPage(core::fieldwork::StaffPin &pin, QWidget *parent = nullptr);

    /// From the beginning. context: catalogue and language.
    void begin(const ui::questions::FormContext &context);
    void refresh(const ui::questions::FormContext &context);

signals:
    void chosen();
    void cancelled();

private:
    void take(const QString &number);
    void keep(const QString &number);
    void setBusy(bool busy);

    core::fieldwork::StaffPin &m_pin;
    common::BackgroundWork *m_work;
    QString m_first; ///< until it was repeated
    ui::questions::FormContext m_context;
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    kiosk::PinPad *m_pad;
    common::BigButton *m_cancel;
};

} // namespace ui::desk
