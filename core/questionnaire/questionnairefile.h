// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>

namespace core::questionnaire {

enum class Severity { Error, Warning };

/// One fault or doubt about a file of ours, with its place ("questions/Q05/choicesFrom").
struct Issue
{
    Severity severity = Severity::Error;
    QString place;
    QString fault; ///< English source with places %1 …, translated in the context "Faults"
    QStringList arguments;
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// The fault in English, for tests and logs.
[[nodiscard]] QString inEnglish(const Issue &issue);

/// A file read to its end: the questionnaire when there is no error, and every issue found.
struct ReadQuestionnaire
{
    std::optional<Questionnaire> questionnaire;
    std::vector<Issue> issues;
};

/// Reads the JSON form (resources/questionnaires/questionnaire.schema.json) and checks it in one go. Bounded: at most
/// 8 MiB, nesting and counts limited; safe on hostile input.
[[nodiscard]] ReadQuestionnaire readQuestionnaire(const QByteArray &json);

/// The first error that kept a questionnaire from being read, as an InvalidInput with its place in the file.
[[nodiscard]] base::Error firstError(const ReadQuestionnaire &read, const QString &file);

/// Canonical JSON: UTF-8, keys sorted, no spaces. Reading it gives the same questionnaire.
[[nodiscard]] QByteArray writeQuestionnaire(const Questionnaire &questionnaire);

/// What identifies the structure a wave was answered with: BLAKE2b-256 of the canonical JSON of that wave alone,
/// without texts and dates. A corrected comma never changes it.
[[nodiscard]] QByteArray structureId(const Questionnaire &questionnaire, const WaveId &wave);

} // namespace core::questionnaire
