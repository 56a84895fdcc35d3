// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnairefile.h"

#include <QByteArray>
#include <QJsonValue>

namespace tests {

/// sample.json: an invented questionnaire without a fault that uses every part of the format.
QByteArray sampleJson();
core::questionnaire::Questionnaire sample();

/// The sample with the value at a path replaced; an undefined value takes the member away. Steps of the path are member
/// names, numbers of list entries from 0, or the id or code of a list entry: "questions/Q5/maximumChoices". A step "+"
/// appends to a list.
QByteArray sampleWith(const QString &path, const QJsonValue &value);

/// Issues as "error place: message" lines.
QStringList linesOf(const std::vector<core::questionnaire::Issue> &issues);

} // namespace tests
