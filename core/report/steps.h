// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core::report {

/// Counts the questions of a report while they are written.
class Steps
{
public:
    Steps(const Report &report, const Progress &progress) : m_progress(progress)
    {
        m_all = static_cast<int>(report.highlights.items.size()) + 1;
        for (const Section &section : report.sections)
            m_all += static_cast<int>(section.items.size());
    }

    /// One more is about to be written. Errors: Cancelled.
    [[nodiscard]] base::Result<void> next()
    {
        if (m_progress && !m_progress(std::min(++m_done, m_all), m_all))
            return base::fail(base::ErrorCode::Cancelled);
        return {};
    }

private:
    const Progress &m_progress;
    int m_all = 0;
    int m_done = 0;
};

} // namespace core::report
