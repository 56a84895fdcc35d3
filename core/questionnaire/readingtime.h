// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/routes.h"

#include <map>
#include <vector>

namespace core::questionnaire {

/// How long one imagined walk takes somebody who reads everything and answers everything, in minutes.
///
/// Reading: characters without spaces, at the mean reading speed of the language (Trauzettel-Klosinski & Dietz 2012,
/// "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST", Invest.
/// Ophthalmol. Vis. Sci. 53(9), 5452-5461: fi 1078, sv 917, en 987 characters a minute; 863, the mean of its 17
/// languages, for any other). A choice or scale point met before is skimmed in half the time (our assumption).
/// Acting: the keystroke-level model (Card, Moran & Newell 1980, Commun. ACM 23(7), 396-410): to think 1.35 s, to point
/// 1.1 s, to press a button 0.2 s, to type a character 0.28 s. One answer or page turn is thought, pointed and pressed.
/// Our assumptions: three choices are ticked where several may be, a grade or scale point is weighed twice, an open
/// answer is thought over for ten seconds and has 60 characters.
/// Not counted: start page, notices, definitions that are opened on request, pauses. An estimate, not a measurement.
[[nodiscard]] double minutesOf(const Questionnaire &questionnaire, const WaveId &wave, Values values,
                               const base::Language &language);

/// Routes of a wave that open the same sections.
struct RouteTime
{
    struct Walk
    {
        int questions = 0;
        std::map<base::Language, double> minutes;
    };
    std::vector<SectionId> sections;
    Walk shortest;
    Walk usual; ///< the middle one of many walks whose filter questions are answered at random
    Walk longest;
};

/// All routes of a wave, shorter ones first. Found by walking with answers drawn for the questions that decide routes,
/// and then changing one answer after the other as long as that makes a walk shorter or longer. Repeatable.
[[nodiscard]] std::vector<RouteTime> routeTimes(const Questionnaire &questionnaire, const WaveId &wave);

} // namespace core::questionnaire
