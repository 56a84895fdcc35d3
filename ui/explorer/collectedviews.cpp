// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/collectedviews.h"

#include "core/chart/viewcode.h"

#include <algorithm>
#include <utility>

namespace ui::explorer {

namespace {

using Entry = CollectedViews::Entry;
using Use = CollectedViews::Use;
constexpr QLatin1String reportUse("report"), slidesUse("slides"); // as they are kept

template <typename Entries>
auto find(Entries &entries, const core::chart::View &view)
{
    return std::find_if(entries.begin(), entries.end(), [&](const Entry &one) { return one.view == view; });
}

QString usesOf(const Entry &entry)
{
    QStringList uses;
    if (entry.report)
        uses.append(reportUse);
    if (entry.slides)
        uses.append(slidesUse);
    return uses.join(u' ');
}

} // namespace

bool CollectedViews::holds(const core::chart::View &view, Use use) const
{
    const auto entry = find(m_entries, view);
    return entry != m_entries.end() && entry->goesInto(use);
}

int CollectedViews::count(Use use) const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [use](const Entry &entry) { return entry.goesInto(use); }));
}

void CollectedViews::change(std::vector<Entry> entries)
{
    m_before.push_back(std::exchange(m_entries, std::move(entries)));
    emit edited();
    emit changed();
}

void CollectedViews::toggle(const core::chart::View &view, Use use)
{
    std::vector<Entry> entries = m_entries;
    auto entry = find(entries, view);
    if (entry == entries.end())
        entry = entries.insert(entry, {view, {}, false, false});
    bool &goes = use == Use::Report ? entry->report : entry->slides;
    goes = !goes;
    if (!entry->report && !entry->slides)
        entries.erase(entry);
    change(std::move(entries));
}

void CollectedViews::remove(std::size_t index)
{
    if (index >= m_entries.size())
        return;
    std::vector<Entry> entries = m_entries;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(index));
    change(std::move(entries));
}

void CollectedViews::moveUp(std::size_t index)
{
    if (index == 0 || index >= m_entries.size())
        return;
    std::vector<Entry> entries = m_entries;
    std::swap(entries[index - 1], entries[index]);
    change(std::move(entries));
}

void CollectedViews::setNote(std::size_t index, const QString &note)
{
    if (index >= m_entries.size())
        return;
    m_entries[index].note = note;
    emit noteChanged();
}

void CollectedViews::undo()
{
    if (m_before.empty())
        return;
    std::vector<Entry> entries = std::move(m_before.back());
    m_before.pop_back();
    for (Entry &entry : entries) {
        if (const auto present = find(m_entries, entry.view); present != m_entries.end())
            entry.note = present->note;
    }
    m_entries = std::move(entries);
    emit changed();
}

QStringList CollectedViews::kept(const QStringList &before, const QString &survey) const
{
    QStringList lines;
    for (const QString &line : before) {
        if (!line.startsWith(survey + u'\t'))
            lines.append(line);
    }
    for (const Entry &one : m_entries)
        lines.append(
            QStringList{survey, core::chart::viewText(one.view), usesOf(one), one.note.simplified()}.join(u'\t'));
    return lines;
}

void CollectedViews::restore(const QStringList &lines, const QString &survey)
{
    m_entries.clear();
    m_before.clear();
    for (const QString &line : lines) {
        const auto view =
            line.section(u'\t', 0, 0) == survey ? core::chart::viewFromText(line.section(u'\t', 1, 1)) : std::nullopt;
        const QStringList uses = line.section(u'\t', 2, 2).split(u' ');
        Entry entry{view.value_or(core::chart::View()), line.section(u'\t', 3), uses.contains(reportUse),
                    uses.contains(slidesUse)};
        if (view && (entry.report || entry.slides))
            m_entries.push_back(std::move(entry));
    }
    emit changed();
}

} // namespace ui::explorer
