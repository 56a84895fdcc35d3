// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/page.h"

namespace ui::kiosk {

ui::questions::FormContext in(const core::base::Language &language, ui::questions::FormContext context)
{
    context.language = language;
    return context;
}

} // namespace ui::kiosk
