// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/jsonobject.h"

#include <algorithm>
#include <cmath>

namespace core::questionnaire {
namespace {

constexpr qsizetype kLongestText = 20'000;
constexpr qsizetype kLongestKey = 200; // in a place; the rest of a hostile name helps nobody

QString textOf(const QJsonValue &value, const QString &place, IssueList &issues)
{
    const QString text = value.toString();
    if (!value.isString())
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "a text is expected"));
    else if (text.size() > kLongestText)
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "longer than %1 characters"), {QString::number(kLongestText)});
    else
        return text;
    return {};
}

} // namespace

QString placeOf(const QString &parent, const QString &child)
{
    const QString name = child.left(kLongestKey);
    return parent.isEmpty() ? name : parent + u'/' + name;
}

QString stringOf(const QJsonValue &value, const QString &place, IssueList &issues)
{
    if (value.isString() && value.toString().isEmpty())
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "is empty"));
    return textOf(value, place, issues);
}

JsonObject::JsonObject(const QJsonValue &value, QString place, IssueList &issues)
    : m_object(value.toObject()), m_place(std::move(place)), m_issues(issues)
{
    if (!value.isObject())
        m_issues.error(m_place, QT_TRANSLATE_NOOP("Faults", "an object is expected"));
}

QStringList JsonObject::keys(qsizetype most)
{
    QStringList keys = m_object.keys();
    m_known = QSet<QString>(keys.cbegin(), keys.cend());
    if (keys.size() > most) {
        m_issues.error(m_place, QT_TRANSLATE_NOOP("Faults", "more than %1 entries"), {QString::number(most)});
        keys.resize(most);
    }
    return keys;
}

bool JsonObject::has(QStringView key)
{
    m_known.insert(key.toString());
    return m_object.contains(key);
}

QJsonValue JsonObject::value(QStringView key)
{
    m_known.insert(key.toString());
    return m_object.value(key);
}

QJsonValue JsonObject::required(QStringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "is missing"));
    return found;
}

QString JsonObject::string(QStringView key)
{
    const QJsonValue found = value(key);
    return found.isUndefined() ? QString() : stringOf(found, place(key), m_issues);
}

QString JsonObject::requiredString(QStringView key)
{
    const QJsonValue found = required(key);
    return found.isUndefined() ? QString() : stringOf(found, place(key), m_issues);
}

QString JsonObject::text(QStringView key)
{
    const QJsonValue found = value(key);
    return found.isUndefined() ? QString() : textOf(found, place(key), m_issues);
}

bool JsonObject::boolean(QStringView key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "true or false is expected"));
    return found.toBool(otherwise);
}

qint64 JsonObject::integer(QStringView key, qint64 otherwise, qint64 least, qint64 most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const double number = found.toDouble();
    const bool isInside = number >= static_cast<double>(least) && number <= static_cast<double>(most);
    if (!found.isDouble() || !isInside || std::floor(number) != number) {
        m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "a whole number from %1 to %2 is expected"),
                       {QString::number(least), QString::number(most)});
        return std::clamp(otherwise, least, most); // fits, so that nothing finds the same fault again
    }
    return static_cast<qint64>(number);
}

QJsonArray JsonObject::array(QStringView key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isArray()) {
        m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "a list is expected"));
        return {};
    }
    QJsonArray array = found.toArray();
    if (array.size() > most) {
        m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "more than %1 entries"), {QString::number(most)});
        while (array.size() > most)
            array.removeLast();
    }
    return array;
}

QStringList JsonObject::strings(QStringView key, qsizetype most)
{
    QStringList strings;
    qsizetype index = 0;
    for (const QJsonValue entry : array(key, most)) {
        const QString text = stringOf(entry, placeOf(place(key), QString::number(++index)), m_issues);
        if (text.isEmpty())
            continue;
        if (strings.contains(text))
            m_issues.error(place(key), QT_TRANSLATE_NOOP("Faults", "'%1' stands twice"), {text});
        else
            strings.append(text);
    }
    return strings;
}

void JsonObject::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_issues.error(place(member.key()), QT_TRANSLATE_NOOP("Faults", "is not part of the format"));
    }
}

} // namespace core::questionnaire
