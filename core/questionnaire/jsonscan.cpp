// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/jsonscan.h"

#include "core/questionnaire/jsonobject.h"

#include <QSet>

#include <vector>

namespace core::questionnaire {
namespace {

struct Level
{
    bool isObject = false;
    bool expectsKey = false;
    QString key;         ///< of the member being read
    qsizetype index = 0; ///< of the list entry being read
    QSet<QString> keys;
};

QString placeIn(const std::vector<Level> &levels)
{
    QString place;
    for (const Level &level : levels)
        place = placeOf(place, level.isObject ? level.key : QString::number(level.index + 1));
    return place;
}

// The text between the quotation mark at `at` and its end; `at` moves behind the end. Escapes are kept as written:
// a name spelled in two ways is not looked for.
QString readString(const QByteArray &json, qsizetype &at)
{
    const qsizetype start = ++at;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    const QString text = QString::fromUtf8(json.mid(start, at - start));
    ++at;
    return text;
}

void readKey(std::vector<Level> &levels, const QString &key, IssueList &issues)
{
    Level &level = levels.back();
    level.expectsKey = false;
    level.key = key;
    if (level.keys.contains(key))
        issues.error(placeIn(levels), QT_TRANSLATE_NOOP("Faults", "stands twice"));
    level.keys.insert(key);
}

} // namespace

void scanJson(const QByteArray &json, IssueList &issues)
{
    std::vector<Level> levels;
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            const QString text = readString(json, at);
            if (!levels.empty() && levels.back().expectsKey)
                readKey(levels, text, issues);
            continue;
        }
        if (c == '{' || c == '[') {
            if (levels.size() == kDeepestJson) {
                issues.error(placeIn(levels), QT_TRANSLATE_NOOP("Faults", "nested more than %1 deep"),
                             {QString::number(kDeepestJson)});
                return;
            }
            levels.push_back({c == '{', c == '{', {}, 0, {}});
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().expectsKey = levels.back().isObject;
            ++levels.back().index;
        }
        ++at;
    }
}

} // namespace core::questionnaire
