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

    using OtherItem = std::pair<questionnaire::ItemId, Response::Item>;
    /// Whether a response that is known to be valid stays so with these items instead of its own. As validate(), and
    /// far quicker where one answer takes the place of another to a question on which nothing hangs.
    [[nodiscard]] bool staysValid(const Response &valid, const std::vector<OtherItem> &others) const;

private:
    /// A question that neither decides what is asked or offered, nor is offered anything by another one's answer.
    struct Free
    {
        std::vector<const questionnaire::Choice *> choices;
        std::vector<const questionnaire::Choice *> rows;
    };
    void findFree();
    [[nodiscard]] bool isFine(const Free &question, const Response &valid, const OtherItem &other) const;

    const questionnaire::Questionnaire &m_questionnaire;
    questionnaire::WaveId m_wave;
    std::vector<questionnaire::ItemId> m_items; ///< rising
    Route m_route;                              ///< without any answer
    Route m_reversed;
    std::map<questionnaire::QuestionId, Free> m_free;
};

} // namespace core::interview
