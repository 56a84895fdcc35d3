// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"

#include "core/base/fault.h"
#include "core/base/filelimits.h"
#include "core/base/json.h"
#include "core/questionnaire/checker.h"
#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/issuelist.h"
#include "core/questionnaire/questionnairereader.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace core::questionnaire {
namespace {

std::optional<QJsonObject> parse(const QByteArray &json, IssueList &issues)
{
    const base::Result<QJsonObject> object = base::readJson(json, {}, base::kLargestQuestionnaire);
    if (!object) {
        issues.error(object.error());
        return std::nullopt;
    }
    const QJsonValue format = object->value(u"format");
    if (format.toInt() != kFormat) {
        issues.error(QStringLiteral("format"),
                     QT_TRANSLATE_NOOP("Faults", "%1 is expected; other formats are not known"),
                     {QString::number(kFormat)});
        return std::nullopt;
    }
    return *object;
}

// Below something whose type is not known, the checker finds faults that are none: they are taken out again.
void dropFollowers(std::vector<Issue> &issues, std::size_t ofReading)
{
    std::set<QString> unknown;
    for (std::size_t i = 0; i < ofReading; ++i) {
        const QString &place = issues[i].place;
        if (place.endsWith(QStringLiteral("/type")) || place.endsWith(QStringLiteral("/kind")))
            unknown.insert(place.section(u'/', 0, -2));
    }
    const auto follows = [&](const Issue &issue) {
        const QString above = issue.place.section(u'/', 0, 1);
        return unknown.contains(above);
    };
    issues.erase(std::remove_if(issues.begin() + static_cast<std::ptrdiff_t>(ofReading), issues.end(), follows),
                 issues.end());
}

} // namespace

QString inEnglish(const Issue &issue)
{
    QString text = issue.fault;
    switch (issue.arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(issue.arguments.at(0));
    case 2:
        return text.arg(issue.arguments.at(0), issue.arguments.at(1));
    default:
        return text.arg(issue.arguments.at(0), issue.arguments.at(1), issue.arguments.at(2));
    }
}

base::Error firstError(const ReadQuestionnaire &read, const QString &file)
{
    const auto first = std::find_if(read.issues.begin(), read.issues.end(),
                                    [](const Issue &issue) { return issue.severity == Severity::Error; });
    const Issue issue = first == read.issues.end() ? Issue() : *first;
    return base::invalidInput(issue.fault.toUtf8().constData(), issue.arguments, {file, issue.place}).value();
}

ReadQuestionnaire readQuestionnaire(const QByteArray &json)
{
    IssueList issues;
    ReadQuestionnaire result;
    std::size_t ofReading = 0;
    if (const std::optional<QJsonObject> content = parse(json, issues)) {
        Questionnaire read = readContent(*content, issues);
        ofReading = issues.issues().size();
        checkQuestionnaire(read, issues);
        if (!issues.hasErrors())
            result.questionnaire = std::move(read);
    }
    result.issues = issues.take();
    dropFollowers(result.issues, std::min(ofReading, result.issues.size()));
    return result;
}

} // namespace core::questionnaire
