// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/jsonobject.h"

#include <cmath>

namespace core::questionnaire {
namespace {

constexpr qsizetype kLongestText = 20'000;
constexpr qsizetype kLongestKey = 200; // in a place; the rest of a hostile name helps nobody

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

void wrongType(const QJsonValue &value, const QString &wanted, const QString &place, IssueList &issues)
{
    issues.error(place, QStringLiteral("%1 is expected, not %2").arg(wanted, typeName(value)));
}

} // namespace

QString placeOf(const QString &parent, const QString &child)
{
    const QString name = child.left(kLongestKey);
    return parent.isEmpty() ? name : parent + u'/' + name;
}

QString stringOf(const QJsonValue &value, const QString &place, IssueList &issues)
{
    if (!value.isString()) {
        wrongType(value, QStringLiteral("a text"), place, issues);
        return {};
    }
    const QString text = value.toString();
    if (text.size() > kLongestText) {
        issues.error(place, QStringLiteral("longer than %1 characters").arg(kLongestText));
        return {};
    }
    return text;
}

JsonObject::JsonObject(const QJsonValue &value, QString place, IssueList &issues)
    : m_object(value.toObject()), m_place(std::move(place)), m_issues(issues)
{
    if (!value.isObject())
        wrongType(value, QStringLiteral("an object"), m_place, m_issues);
}

QStringList JsonObject::keys(qsizetype most)
{
    QStringList keys = m_object.keys();
    m_known = QSet<QString>(keys.cbegin(), keys.cend());
    if (keys.size() > most) {
        m_issues.error(m_place, QStringLiteral("more than %1 entries").arg(most));
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
        m_issues.error(place(key), QStringLiteral("is missing"));
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

bool JsonObject::boolean(QStringView key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        wrongType(found, QStringLiteral("true or false"), place(key), m_issues);
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
        m_issues.error(place(key), QStringLiteral("a whole number from %1 to %2 is expected").arg(least).arg(most));
        return otherwise;
    }
    return static_cast<qint64>(number);
}

QJsonArray JsonObject::array(QStringView key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isArray()) {
        wrongType(found, QStringLiteral("a list"), place(key), m_issues);
        return {};
    }
    QJsonArray array = found.toArray();
    if (array.size() > most) {
        m_issues.error(place(key), QStringLiteral("more than %1 entries").arg(most));
        while (array.size() > most)
            array.removeLast();
    }
    return array;
}

QStringList JsonObject::strings(QStringView key, qsizetype most)
{
    QStringList strings;
    for (const QJsonValue entry : array(key, most)) {
        const QString text = stringOf(entry, place(key), m_issues);
        if (text.isEmpty())
            continue;
        if (strings.contains(text))
            m_issues.error(place(key), QStringLiteral("'%1' stands twice").arg(text));
        else
            strings.append(text);
    }
    return strings;
}

void JsonObject::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_issues.error(place(member.key()), QStringLiteral("is not part of the format"));
    }
}

} // namespace core::questionnaire
