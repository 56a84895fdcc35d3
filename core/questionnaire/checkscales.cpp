// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

// Labels of one scale as one question shows them: as many in every language, or people would answer different scales.
void checkLabelCounts(const Questionnaire &questionnaire, const Scale &scale, const Question &question,
                      std::set<QString> &reported, IssueList &issues)
{
    const QString place = placeOf(QStringLiteral("scales"), scale.id.text());
    for (const Wave &wave : questionnaire.waves) {
        std::map<qsizetype, QStringList> languagesByCount;
        for (const base::Language &language : questionnaire.languages) {
            const auto count = std::count_if(scale.points.begin(), scale.points.end(), [&](const Choice &point) {
                return !point.label.in(wave.id, question.id).texts().value(language).isEmpty();
            });
            languagesByCount[count].append(language.text());
        }
        if (languagesByCount.size() > 1 && reported.insert(place).second) {
            QStringList parts;
            for (const auto &[count, languages] : languagesByCount)
                parts.append(QStringLiteral("%1 (%2)").arg(count).arg(languages.join(QStringLiteral(", "))));
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "has not as many labels in every language: %1"),
                         {parts.join(QStringLiteral(", "))});
        }
    }
}

void checkPoints(const Scale &scale, IssueList &issues)
{
    const QString place = placeOf(QStringLiteral("scales"), scale.id.text());
    if (scale.points.size() < 2)
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "has fewer than two points"));
    std::optional<qlonglong> before;
    for (const Choice &point : scale.points) {
        bool isNumber = false;
        const qlonglong value = point.code.text().toLongLong(&isNumber);
        const QString pointPlace = placeOf(place, point.code.text());
        if (!isNumber)
            issues.error(pointPlace, QT_TRANSLATE_NOOP("Faults", "the code is not a whole number"));
        else if (before && value <= *before)
            issues.error(pointPlace, QT_TRANSLATE_NOOP("Faults", "is not above the point before it"));
        if (isNumber)
            before = value;
        if (point.exclusive || point.notSubstantive || point.last)
            issues.error(pointPlace, QT_TRANSLATE_NOOP("Faults", "a point of a scale has no marks; extra columns do"));
        const bool isEnd = &point == &scale.points.front() || &point == &scale.points.back();
        if (scale.kind != ScaleKind::Grade)
            continue; // every point of the others is labelled, as every choice is
        if (isEnd && point.label.isEmpty())
            issues.error(pointPlace + QStringLiteral("/label"),
                         QT_TRANSLATE_NOOP("Faults", "the end of the scale has no label"));
        else if (!isEnd && !point.label.isEmpty())
            issues.warning(pointPlace + QStringLiteral("/label"),
                           QT_TRANSLATE_NOOP("Faults", "a grade scale shows labels of its ends only"));
    }
}

} // namespace

void checkScales(const Questionnaire &questionnaire, IssueList &issues)
{
    for (const Scale &scale : questionnaire.scales) {
        checkPoints(scale, issues);
        std::set<QString> reported;
        for (const Question &question : questionnaire.questions) {
            if (question.scale == scale.id)
                checkLabelCounts(questionnaire, scale, question, reported, issues);
        }
    }
}

} // namespace core::questionnaire
