// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"

#include <QObject>
#include <QStringList>

namespace ui::explorer {

/// Views put aside for the report, each with a note of the officer's own. Owned by the session.
class CollectedViews final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        core::chart::View view;
        QString note;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QObject::QObject;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    void add(const core::chart::View &view); ///< once is enough
    void remove(std::size_t index);
    void setNote(std::size_t index, const QString &note);

    /// As lines of a setting: survey, view and note with tabs between. Views are kept by survey, because one that
    /// belongs to another would open nothing; kept lines of other surveys stay as they are.
    [[nodiscard]] QStringList kept(const QStringList &before, const QString &survey) const;
    void restore(const QStringList &lines, const QString &survey);

signals:
    void changed();     ///< which views there are
    void noteChanged(); ///< a note alone

private:
    std::vector<Entry> m_entries;
};

} // namespace ui::explorer
