// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/valuereader.h"

#include <algorithm>

namespace core::questionnaire {

Code ValueReader::codeOf(const QString &text, const QString &place)
{
    if (!isCode(text))
        m_issues.error(place,
                       QT_TRANSLATE_NOOP("Faults", "'%1' is not a code: 1 to 64 characters without . , = : or space"),
                       {text});
    return Code(text);
}

Code ValueReader::codeAt(JsonObject &object, QStringView key)
{
    const QString text = object.requiredString(key);
    return text.isEmpty() ? Code() : codeOf(text, object.place(key));
}

std::set<WaveId> ValueReader::wavesAt(JsonObject &object)
{
    std::set<WaveId> waves;
    for (const QString &text : object.strings(u"waves", kMostEntries))
        waves.insert(WaveId(text));
    if (object.value(u"waves").isArray() && waves.empty())
        m_issues.error(object.place(u"waves"),
                       QT_TRANSLATE_NOOP("Faults", "names no wave; leave it out for every wave"));
    return waves;
}

std::set<QuestionId> ValueReader::questionsAt(JsonObject &object)
{
    const std::vector<QuestionId> ids = idsAt<QuestionId>(object, u"questions");
    if (object.value(u"questions").isArray() && ids.empty())
        m_issues.error(object.place(u"questions"),
                       QT_TRANSLATE_NOOP("Faults", "names no question; leave it out for every question"));
    return {ids.begin(), ids.end()};
}

QDate ValueReader::dateAt(JsonObject &object, QStringView key)
{
    const QString text = object.requiredString(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        m_issues.error(object.place(key), QT_TRANSLATE_NOOP("Faults", "'%1' is not a date like 2026-11-30"), {text});
    return date;
}

std::optional<Expression> ValueReader::expression(const QString &source, const QString &place)
{
    const base::Result<Expression> parsed = Expression::parse(source);
    if (parsed)
        return *parsed;
    // As compilers say it: place, then column.
    m_issues.error(place + u':' + parsed.error().place.inside, parsed.error().arguments.value(0).toUtf8().constData(),
                   parsed.error().arguments.mid(1));
    return std::nullopt;
}

std::optional<Expression> ValueReader::expressionAt(JsonObject &object, QStringView key)
{
    if (!object.has(key))
        return std::nullopt;
    const QString source = object.string(key);
    return source.isEmpty() ? std::nullopt : expression(source, object.place(key));
}

LocalizedText ValueReader::localized(JsonObject &object, const QStringList &others)
{
    QMap<base::Language, QString> texts;
    for (const QString &key : object.keys(kMostLanguages)) {
        if (others.contains(key))
            continue;
        if (!isLanguageTag(key))
            m_issues.error(object.place(key), QT_TRANSLATE_NOOP("Faults", "is not a language"));
        else
            texts.insert(base::Language(key), object.text(key));
    }
    return LocalizedText(texts);
}

Text ValueReader::text(const QJsonValue &value, const QString &place)
{
    if (!value.isArray()) {
        JsonObject object(value, place, m_issues);
        return value.isObject() ? Text(localized(object, {})) : Text();
    }
    const QJsonArray entries = value.toArray();
    if (entries.isEmpty() || entries.size() > kMostVariants)
        m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "1 to %1 variants are expected"),
                       {QString::number(kMostVariants)});
    std::vector<Text::Variant> variants;
    for (qsizetype i = 0; i < std::min(entries.size(), kMostVariants); ++i) {
        JsonObject object(entries.at(i), placeOf(place, QString::number(i + 1)), m_issues);
        Text::Variant variant;
        variant.waves = wavesAt(object);
        variant.questions = questionsAt(object);
        variant.text = localized(object, {QStringLiteral("waves"), QStringLiteral("questions")});
        variants.push_back(std::move(variant));
    }
    return variants.empty() ? Text() : Text(std::move(variants));
}

Text ValueReader::textAt(JsonObject &object, QStringView key)
{
    return object.has(key) ? text(object.value(key), object.place(key)) : Text();
}

} // namespace core::questionnaire
