// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/interview/route.h"

namespace core::interview {

/// validateResponse() for many responses of one wave: what does not depend on any answer is looked up once. Used from
/// several threads at a time.
class ResponseCheck
{
public:
    /// A wave that the questionnaire has. The questionnaire must outlive the check.
    ResponseCheck(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave);

    /// As validateResponse(); a response of another wave is refused.
    [[nodiscard]] base::Result<void> validate(const Response &response) const;

private:
    const questionnaire::Questionnaire &m_questionnaire;
    questionnaire::WaveId m_wave;
    std::vector<questionnaire::ItemId> m_items; ///< rising
    Route m_route;                              ///< without any answer
    Route m_reversed;
};

} // namespace core::interview
