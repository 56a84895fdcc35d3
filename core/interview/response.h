// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef BAROMETER_HOLDS_RESPONSES // comes with linking barometer_core
#error "Responses do not cross into what shows results: link barometer_core, or read a release"
#endif

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/questionnaire/answer.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>
#include <QDate>

#include <map>

namespace core::interview {

using EventId = base::Id<struct EventTag>;

enum class Via { Kiosk, Paper, Script };

/// One respondent's answers as they are saved. Personal data: what holds a Response never crosses into
/// barometer_release.
struct Response
{
    struct Item
    {
        questionnaire::AnswerState state = questionnaire::AnswerState::NotReached;
        QList<questionnaire::Code> choices; ///< as in questionnaire::Answer; one for a row of a battery
        std::optional<qint64> number;
        QString text;
        friend bool operator==(const Item &, const Item &) = default;
    };

    QByteArray id; ///< 16 random bytes
    questionnaire::QuestionnaireId questionnaire;
    questionnaire::WaveId wave;
    base::Language language; ///< in which it was left
    Via via = Via::Kiosk;
    EventId event;
    QDate day;                                   ///< the day of the event, never a time
    bool reversedOrder = false;                  ///< long lists were shown reversed
    bool sent = false;                           ///< false: interrupted before submit
    std::map<questionnaire::ItemId, Item> items; ///< every item of the wave
    friend bool operator==(const Response &, const Response &) = default;
};

/// Whether a walk through the questionnaire could have ended in this response: every item of the wave there and no
/// other, states that follow from the route, codes that were offered, limits kept, nothing unreached when it was sent.
/// Looks at questionnaire, wave, language, order and items; id, event, day and via are the storage's to judge. Errors:
/// InvalidInput with the item in place.inside.
[[nodiscard]] base::Result<void> validateResponse(const questionnaire::Questionnaire &questionnaire,
                                                  const Response &response);

} // namespace core::interview
