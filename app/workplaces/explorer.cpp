// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplaces/workplaces.h"

#include <QWidget>

namespace app {

MadeWindow makeExplorerWindow(ApplicationContext &, const QStringList &)
{
    return core::base::fail(core::base::ErrorCode::Internal, {QStringLiteral("not built yet")});
}

} // namespace app
