// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/collectedviews.h"

#include "core/chart/viewcode.h"

#include <algorithm>

namespace ui::explorer {

void CollectedViews::add(const core::chart::View &view)
{
    const auto same = [&](const Entry &one) {
        return one.view == view;
    };
    if (std::none_of(m_entries.begin(), m_entries.end(), same))
        m_entries.push_back({view, {}});
    emit changed();
}

void CollectedViews::remove(std::size_t index)
{
    if (index >= m_entries.size())
        return;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
    emit changed();
}

void CollectedViews::setNote(std::size_t index, const QString &note)
{
    if (index >= m_entries.size())
        return;
    m_entries[index].note = note;
    emit noteChanged();
}

QStringList CollectedViews::kept(const QStringList &before, const QString &survey) const
{
    QStringList lines;
    for (const QString &line : before) {
        if (!line.startsWith(survey + u'\t'))
            lines.append(line);
    }
    for (const Entry &one : m_entries)
        lines.append(survey + u'\t' + core::chart::viewText(one.view) + u'\t' + one.note.simplified());
    return lines;
}

void CollectedViews::restore(const QStringList &lines, const QString &survey)
{
    m_entries.clear();
    for (const QString &line : lines) {
        const auto view =
            line.section(u'\t', 0, 0) == survey ? core::chart::viewFromText(line.section(u'\t', 1, 1)) : std::nullopt;
        if (view)
            m_entries.push_back({*view, line.section(u'\t', 2)});
    }
    emit changed();
}

} // namespace ui::explorer
