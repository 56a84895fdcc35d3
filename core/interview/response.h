// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/questionnaire/answer.h"

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

} // namespace core::interview
