// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitkey.h"

namespace ui::desk {

VisitKey::Pair VisitKey::pair() const
{
    const std::lock_guard guard(m_lock);
    return m_pair;
}

int VisitKey::visit() const
{
    const std::lock_guard guard(m_lock);
    return m_visit;
}

void VisitKey::keep(int visit, Pair pair)
{
    const std::lock_guard guard(m_lock);
    if (visit == m_visit)
        m_pair = std::move(pair);
}

void VisitKey::forget()
{
    const std::lock_guard guard(m_lock);
    ++m_visit;
    m_pair.reset();
}

} // namespace ui::desk
