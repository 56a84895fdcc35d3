// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"

#include <QObject>
#include <QStringList>

namespace ui::explorer {

/// One collection of views, in the order they come: each goes into the report, becomes a slide, or both, and bears a
/// note of the officer's own. Every change of which views there are can be taken back. Owned by the session.
class CollectedViews final : public QObject
{
    Q_OBJECT

public:
    enum class Use { Report, Slides };
    struct Entry
    {
        core::chart::View view;
        QString note;
        bool report = false;
        bool slides = false;
        [[nodiscard]] bool goesInto(Use use) const { return use == Use::Report ? report : slides; }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QObject::QObject;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool holds(const core::chart::View &view, Use use) const;
    [[nodiscard]] int count(Use use) const;
    /// Puts a view where it is to go or takes it out of there; one that goes nowhere any more is gone, with its note.
    void toggle(const core::chart::View &view, Use use);
    void remove(std::size_t index);
    void moveUp(std::size_t index); ///< before the one before it
    void setNote(std::size_t index, const QString &note);
    /// Takes back the last of these changes, but never a note written since.
    void undo();

    /// As lines of a setting: survey, view, uses and note with tabs between. Views are kept by survey, because one that
    /// belongs to another would open nothing; kept lines of other surveys stay as they are.
    [[nodiscard]] QStringList kept(const QStringList &before, const QString &survey) const;
    void restore(const QStringList &lines, const QString &survey);

signals:
    void edited();      ///< one more change can be taken back
    void changed();     ///< which views there are, or where they go
    void noteChanged(); ///< a note alone

private:
    void change(std::vector<Entry> entries);

    std::vector<Entry> m_entries;
    std::vector<std::vector<Entry>> m_before; ///< the changes that can be taken back
};

} // namespace ui::explorer
