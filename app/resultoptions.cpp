// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultoptions.h"

#include "app/commandoptions.h"
#include "app/console.h"
#include "app/inputs.h"
#include "core/release/releasefiles.h"

#include <QCoreApplication>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

void ResultOptions::declare(CommandOptions &options)
{
    options.arguments(m_releases, "RELEASE", QT_TRANSLATE_NOOP("Commands", "Results file of each wave to show."));
    options.option(m_mapping, "--mapping", "FILE",
                   QT_TRANSLATE_NOOP("Commands", "How the waves compare; the mapping shipped unless given."));
}

Result<std::optional<ResultOptions::Opened>> ResultOptions::open(const Console &console) const
{
    auto releases = core::release::openReleases(
        m_releases, [&](const QString &path) { return console.read(path, core::release::kLargestReleaseFile); });
    if (!releases)
        return fail(releases);
    core::chart::LoadedCompanions loaded = core::chart::loadCompanions(
        releases->back().questionnaire(), {m_mapping, ownDataFolder(), QStringLiteral(":")});
    for (const auto &[file, issue] : loaded.issues)
        console.fault(file, issue);
    // Without a file that was not named it goes on; one that was must be there and sound.
    for (const core::base::Error &error : loaded.errors) {
        if (m_mapping.isEmpty() || error.arguments.value(0) != m_mapping)
            continue;
        if (error.code == ErrorCode::CompanionFaulty)
            return std::optional<Opened>();
        return tl::unexpected<core::base::Error>(error);
    }
    return Opened{std::move(*releases), std::move(loaded.companions)};
}

void FigureOptions::declare(CommandOptions &options)
{
    options.option(m_question, "--question", "ID",
                   QT_TRANSLATE_NOOP("Commands", "The question, or question.row for one statement."),
                   CommandOptions::Presence::Required);
    options.option(m_base, "--base", "NODE",
                   QT_TRANSLATE_NOOP("Commands", "Whom the figures are about: area=06. Everybody unless given."));
    options.option(m_by, "--by", "DIMENSION[,DIMENSION]",
                   QT_TRANSLATE_NOOP("Commands", "break down by groups, or by a question that makes a pair with it"));
}

core::release::StatisticItem FigureOptions::item() const
{
    return {core::questionnaire::QuestionId(m_question.section(u'.', 0, 0)),
            core::questionnaire::Code(m_question.section(u'.', 1))};
}

core::release::NodeId FigureOptions::base() const
{
    return core::release::NodeId(m_base.isEmpty() ? QStringLiteral("all") : m_base);
}

std::vector<core::questionnaire::DimensionId> FigureOptions::by() const
{
    std::vector<core::questionnaire::DimensionId> found;
    for (const QString &dimension : m_by.split(u',', Qt::SkipEmptyParts))
        found.emplace_back(dimension);
    return found;
}

} // namespace app
