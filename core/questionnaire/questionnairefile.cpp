// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"

#include "core/questionnaire/checker.h"
#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/issuelist.h"
#include "core/questionnaire/jsonscan.h"
#include "core/questionnaire/questionnairereader.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstddef>
#include <set>

namespace core::questionnaire {
namespace {

constexpr qsizetype kLargestFile = qsizetype{8} * 1024 * 1024;

// Line and column (both from 1) of a byte, as "12:5". Qt names the byte behind the one it stumbled over.
QString positionOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

std::optional<QJsonObject> parse(const QByteArray &json, IssueList &issues)
{
    if (json.size() > kLargestFile) {
        issues.error({}, QT_TRANSLATE_NOOP("Faults", "larger than %1 bytes"), {QString::number(kLargestFile)});
        return std::nullopt;
    }
    scanJson(json, issues);
    if (issues.hasErrors())
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        issues.error(positionOf(json, std::max(error.offset - 1, 0)),
                     QT_TRANSLATE_NOOP("Faults", "is not JSON from here on"));
        return std::nullopt;
    }
    if (!document.isObject()) {
        issues.error({}, QT_TRANSLATE_NOOP("Faults", "an object is expected"));
        return std::nullopt;
    }
    const QJsonValue format = document.object().value(u"format");
    if (format.toInt() != kFormat) {
        issues.error(QStringLiteral("format"),
                     QT_TRANSLATE_NOOP("Faults", "%1 is expected; other formats are not known"),
                     {QString::number(kFormat)});
        return std::nullopt;
    }
    return document.object();
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
    return {base::ErrorCode::InvalidInput, QStringList{issue.fault} + issue.arguments, {}, {file, issue.place}};
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
