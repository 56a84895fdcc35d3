// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/mapping.h"
#include "core/chart/published.h"

namespace core::chart {

/// What is known beside the releases of one questionnaire: how its waves compare, and what was published of waves that
/// are not in the program. Empty: every question compares with itself, nothing was published.
struct Companions
{
    Mapping mapping;
    PublishedFigures published;
    friend bool operator==(const Companions &, const Companions &) = default;
};

/// Where the files are looked for. A file of the person's own stands in for the one shipped.
struct CompanionPlaces
{
    QString mapping;   ///< a file named on the command line; must exist when it is not empty
    QString ownFolder; ///< the person's data folder: mappings/ID.json, published/ID.json; may be empty
    QString shippedFolder = QStringLiteral(":");

    /// Where a mapping edited in the program is kept; empty without an own folder.
    [[nodiscard]] QString ownMapping(const questionnaire::QuestionnaireId &id) const;
};

/// What could be read, and what could not: for each file CompanionFaulty with its
/// first fault, or an error of reading it.
struct LoadedCompanions
{
    Companions companions;
    std::vector<base::Error> errors;
    std::vector<std::pair<QString, questionnaire::Issue>> issues; ///< all that is wrong, with the file
};

/// Reads the files beside the results of a questionnaire. A file that is not there is nothing to tell, but for a
/// mapping that was named; one with a fault is left out and told.
[[nodiscard]] LoadedCompanions loadCompanions(const questionnaire::Questionnaire &questionnaire,
                                              const CompanionPlaces &places);

} // namespace core::chart
