// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/companions.h"
#include "core/release/release.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

class CommandOptions;
class Console;

/// The results that a command is about, and how their waves compare: RELEASE... and --mapping.
class ResultOptions
{
public:
    struct Opened
    {
        std::vector<core::release::Release> releases; ///< oldest wave first; never empty
        core::chart::Companions companions;
    };

    void declare(CommandOptions &options);
    /// "-" is standard input. None where the mapping named has faults: each is printed on its own line. Errors: those
    /// of core::release::openReleases(), and of reading.
    [[nodiscard]] core::base::Result<std::optional<Opened>> open(const Console &console) const;

private:
    QStringList m_releases;
    QString m_mapping;
};

/// Which of their figures it is about: --question, --base and --by.
class FigureOptions
{
public:
    void declare(CommandOptions &options);
    [[nodiscard]] core::release::StatisticItem item() const; ///< without a row: all of the question's
    [[nodiscard]] core::release::NodeId base() const;        ///< everybody unless given
    /// Dimensions to break down by, or the other question of a pair.
    [[nodiscard]] std::vector<core::questionnaire::DimensionId> by() const;

private:
    QString m_question;
    QString m_base;
    QString m_by;
};

} // namespace app
