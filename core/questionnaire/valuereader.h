// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/issuelist.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/questionnaire.h"

#include <QSet>

namespace core::questionnaire {

// Far above what a questionnaire needs, far below what would make reading slow.
inline constexpr qsizetype kMostQuestions = 1000;
inline constexpr qsizetype kMostQuestionPairs = 50; // each costs the audit of a release its time
inline constexpr qsizetype kMostEntries = 500;      // lists, choices of a list, sections, waves …
inline constexpr qsizetype kMostVariants = 50;
inline constexpr qsizetype kMostLanguages = 30;
inline constexpr qint64 kLargestNumber = 1'000'000'000'000; // exact as a JSON number

/// Reads the values that every part of a questionnaire file is made of. A faulty one is noted with its place and
/// comes back empty, so that reading goes on to the end.
class ValueReader
{
protected:
    explicit ValueReader(IssueList &issues) : m_issues(issues) { }
    ~ValueReader() = default;
    ValueReader(const ValueReader &) = delete;
    ValueReader &operator=(const ValueReader &) = delete;

    // Names and values
    template <typename Wanted>
    Wanted checkedId(const QString &text, const QString &place)
    {
        if (!isId(text))
            m_issues.error(
                place, QT_TRANSLATE_NOOP("Faults", "'%1' is not an id: letters, digits and _, a letter first"), {text});
        return Wanted(text);
    }
    template <typename Wanted>
    Wanted idAt(JsonObject &object, QStringView key)
    {
        const QString text = object.string(key);
        return text.isEmpty() ? Wanted() : checkedId<Wanted>(text, object.place(key));
    }
    template <typename Wanted>
    Wanted requiredIdAt(JsonObject &object, QStringView key)
    {
        (void)object.required(key);
        return idAt<Wanted>(object, key);
    }
    template <typename Wanted>
    std::vector<Wanted> idsAt(JsonObject &object, QStringView key)
    {
        std::vector<Wanted> ids;
        for (const QString &text : object.strings(key, kMostQuestions))
            ids.push_back(checkedId<Wanted>(text, object.place(key)));
        return ids;
    }
    template <typename Names, typename Value>
    Value nameAt(JsonObject &object, QStringView key, const Names &names, Value otherwise);
    Code codeOf(const QString &text, const QString &place);
    Code codeAt(JsonObject &object, QStringView key);
    std::set<WaveId> wavesAt(JsonObject &object);
    std::set<QuestionId> questionsAt(JsonObject &object);
    QDate dateAt(JsonObject &object, QStringView key);
    std::optional<Expression> expressionAt(JsonObject &object, QStringView key);
    std::optional<Expression> expression(const QString &source, const QString &place);

    // Texts
    Text textAt(JsonObject &object, QStringView key);
    Text text(const QJsonValue &value, const QString &place);
    LocalizedText localized(JsonObject &object, const QStringList &others);

    // Lists and objects
    // An entry of a list has its id or code in its place where it has one, its number (from 1) otherwise. What a list
    // or scale consists of stands directly below it: "lists/ORG/mun", not "lists/ORG/choices/mun".
    template <typename Read>
    void eachEntry(JsonObject &parent, QStringView key, QStringView idKey, qsizetype most, const Read &read)
    {
        static const QSet<QString> leftOut{QStringLiteral("choices"), QStringLiteral("points"),
                                           QStringLiteral("classes"), QStringLiteral("values")};
        const QString above = leftOut.contains(key.toString()) ? parent.place() : parent.place(key);
        qsizetype index = 0;
        for (const QJsonValue entry : parent.array(key, most)) {
            ++index;
            const QString id = entry.toObject().value(idKey).toString();
            JsonObject object(entry, placeOf(above, id.isEmpty() ? QString::number(index) : id), m_issues);
            if (entry.isObject()) {
                read(object);
                object.finish();
            }
        }
    }
    template <typename Read>
    void eachMember(const QJsonValue &value, const QString &place, const Read &read)
    {
        if (value.isUndefined())
            return;
        JsonObject members(value, place, m_issues);
        for (const QString &key : members.keys(kMostEntries))
            read(key, members.value(key), members.place(key));
    }

    IssueList &m_issues;
};

template <typename Names, typename Value>
Value ValueReader::nameAt(JsonObject &object, QStringView key, const Names &names, Value otherwise)
{
    const QString wanted = object.string(key);
    QStringList known;
    for (const auto &entry : names) {
        if (entry.name == wanted)
            return entry.value;
        known.append(entry.name.toString());
    }
    if (!wanted.isEmpty())
        m_issues.error(object.place(key), QT_TRANSLATE_NOOP("Faults", "'%1' is none of %2"),
                       {wanted, known.join(QStringLiteral(", "))});
    return otherwise;
}

} // namespace core::questionnaire
