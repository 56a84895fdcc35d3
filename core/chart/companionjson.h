// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/questionnaire.h"

// What the readers of files beside results share. Private to core/chart.
namespace core::chart {

/// The outermost object of a file beside results, after the checks that all of them share: JSON without repeated names
/// or deep nesting, format 1, the right questionnaire. An empty object when one of them fails; the issues say why.
[[nodiscard]] QJsonObject companionRoot(const QByteArray &json, const questionnaire::Questionnaire &questionnaire,
                                        questionnaire::IssueList &issues);

/// Reads the content of a file beside results to its end, with a reader of its kind; nothing where there is a fault.
/// Every fault found is returned.
template <typename Reader, typename Content>
[[nodiscard]] std::vector<questionnaire::Issue> readCompanion(const QByteArray &json,
                                                              const questionnaire::Questionnaire &questionnaire,
                                                              std::optional<Content> &content)
{
    questionnaire::IssueList issues;
    const QJsonObject root = companionRoot(json, questionnaire, issues);
    if (!issues.hasErrors())
        content = Reader(questionnaire, issues).read(root);
    if (issues.hasErrors())
        content.reset();
    return issues.take();
}

/// {"fi": "…", "sv": "…"}; a text in the questionnaire's default language must be there.
[[nodiscard]] questionnaire::LocalizedText companionText(questionnaire::JsonObject &object, QStringView key,
                                                         const questionnaire::Questionnaire &questionnaire);
[[nodiscard]] QJsonObject companionTextAsJson(const questionnaire::LocalizedText &text);

/// A wave of the questionnaire; anything else is an issue and empty.
[[nodiscard]] questionnaire::WaveId companionWave(const QString &text, const QString &place,
                                                  const questionnaire::Questionnaire &questionnaire,
                                                  questionnaire::IssueList &issues);

/// Whether a question has the choice, scale point or row in any wave.
[[nodiscard]] bool hasCode(const questionnaire::Questionnaire &questionnaire, const questionnaire::Question &question,
                           const questionnaire::Code &code);

} // namespace core::chart
