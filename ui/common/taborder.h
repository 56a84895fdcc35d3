// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace ui::common {

/// Lets Tab go through what a layout holds in the order in which it stands there. Qt keeps the order in which widgets
/// were made, so those that are made later, for a list, would come behind everything else of the page. To be called
/// when a list was filled anew; its widgets must be in the layout already.
void orderTabs(const QLayout &layout);

} // namespace ui::common
