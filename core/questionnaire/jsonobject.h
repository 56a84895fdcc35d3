// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/issuelist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace core::questionnaire {

/// "lists" + "ORG" -> "lists/ORG".
[[nodiscard]] QString placeOf(const QString &parent, const QString &child);

/// A text, not empty and no longer than a text of a questionnaire may be; anything else is an issue and "".
[[nodiscard]] QString stringOf(const QJsonValue &value, const QString &place, IssueList &issues);

/// One JSON object being read: every member has one call, wrong types and values become issues with their place, and
/// finish() reports the members that nobody asked for. Lives no longer than the issue list.
class JsonObject
{
public:
    JsonObject(const QJsonValue &value, QString place, IssueList &issues);

    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] QString place(QStringView key) const { return placeOf(m_place, key.toString()); }
    [[nodiscard]] IssueList &issues() { return m_issues; }
    /// The keys of an object whose keys are names of the file, sorted; counts as having asked for all.
    [[nodiscard]] QStringList keys(qsizetype most);

    [[nodiscard]] bool has(QStringView key);
    [[nodiscard]] QJsonValue value(QStringView key);
    [[nodiscard]] QJsonValue required(QStringView key); ///< missing: an issue
    [[nodiscard]] QString string(QStringView key);      ///< missing: ""; empty: an issue
    [[nodiscard]] QString requiredString(QStringView key);
    [[nodiscard]] QString text(QStringView key); ///< missing: ""; may be empty
    [[nodiscard]] bool boolean(QStringView key, bool otherwise = false);
    [[nodiscard]] qint64 integer(QStringView key, qint64 otherwise, qint64 least, qint64 most);
    [[nodiscard]] QJsonArray array(QStringView key, qsizetype most);
    [[nodiscard]] QStringList strings(QStringView key, qsizetype most);
    void finish();

private:
    QJsonObject m_object;
    QString m_place;
    IssueList &m_issues;
    QSet<QString> m_known;
};

} // namespace core::questionnaire
