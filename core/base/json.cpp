// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/fault.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace core::base {
namespace {

constexpr int deepestNesting = 32; // the deepest format, a questionnaire, needs 9

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
    QStringList places;
    places.reserve(static_cast<qsizetype>(levels.size()));
    for (const Level &level : levels)
        places.append(level.isObject ? level.key : QString::number(level.index + 1));
    return places.join(u'/');
}

// The text between the quotation mark at `at` and its end; `at` moves behind the end. Escapes are kept as written:
// a name spelled in two ways is not looked for.
QString readString(const QByteArray &json, qsizetype &at)
{
    const qsizetype start = ++at;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    QString text = QString::fromUtf8(json.mid(start, at - start));
    ++at;
    return text;
}

Result<void> readKey(std::vector<Level> &levels, const QString &key, const QString &file)
{
    Level &level = levels.back();
    level.expectsKey = false;
    level.key = key;
    if (level.keys.contains(key))
        return invalidInput(QT_TRANSLATE_NOOP("Faults", "stands twice"), {}, {file, placeIn(levels)});
    level.keys.insert(key);
    return {};
}

// Looks over the text before it is parsed. It need not be valid: what the parser refuses is left to it.
Result<void> scan(const QByteArray &json, const QString &file)
{
    std::vector<Level> levels;
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            const QString text = readString(json, at);
            const bool isKey = !levels.empty() && levels.back().expectsKey;
            if (Result<void> key = isKey ? readKey(levels, text, file) : Result<void>(); !key)
                return key;
            continue;
        }
        if (c == '{' || c == '[') {
            if (levels.size() == deepestNesting)
                return invalidInput(QT_TRANSLATE_NOOP("Faults", "nested more than %1 deep"),
                                    {QString::number(deepestNesting)}, {file, placeIn(levels)});
            levels.push_back({c == '{', c == '{', {}, 0, {}});
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().expectsKey = levels.back().isObject;
            ++levels.back().index;
        }
        ++at;
    }
    return {};
}

// Line and column (both from 1) of a byte, as "12:5".
QString positionOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

FaultSource faultOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return QT_TRANSLATE_NOOP("Faults", "a comma or a closing bracket is missing");
    case QJsonParseError::MissingNameSeparator:
        return QT_TRANSLATE_NOOP("Faults", "a colon is missing behind a name");
    case QJsonParseError::UnterminatedString:
        return QT_TRANSLATE_NOOP("Faults", "a quotation mark is not closed");
    case QJsonParseError::IllegalUTF8String:
    case QJsonParseError::IllegalEscapeSequence:
        return QT_TRANSLATE_NOOP("Faults", "a character of a text cannot be read");
    case QJsonParseError::GarbageAtEnd:
        return QT_TRANSLATE_NOOP("Faults", "something stands behind the end");
    default:
        return QT_TRANSLATE_NOOP("Faults", "no value can be read here");
    }
}

} // namespace

Result<QJsonObject> readJson(const QByteArray &json, const QString &file, qsizetype largest)
{
    if (json.size() > largest)
        return invalidInput(QT_TRANSLATE_NOOP("Faults", "larger than %1 bytes"), {QString::number(largest)},
                            {file, {}});
    if (const Result<void> scanned = scan(json, file); !scanned)
        return fail(scanned);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const bool isEmpty = json.trimmed().isEmpty();
        const FaultSource fault = isEmpty ? QT_TRANSLATE_NOOP("Faults", "the file is empty") : faultOf(error.error);
        // Qt names the byte behind the one it stumbled over.
        const QString position = positionOf(json, isEmpty ? 0 : std::max(error.offset - 1, 0));
        return fail(ErrorCode::InvalidJson, {QString::fromUtf8(fault)}, error.errorString(), {file, position});
    }
    if (!document.isObject())
        return invalidInput(QT_TRANSLATE_NOOP("Faults", "an object is expected"), {}, {file, {}});
    return document.object();
}

Result<void> checkJsonFormat(const QJsonObject &object, int newest, const QString &file)
{
    const int format = object.value(QLatin1String("format")).toInt();
    if (format > newest)
        return fail(ErrorCode::NewerFormat, {file});
    if (format != newest)
        return invalidInput(QT_TRANSLATE_NOOP("Faults", "no format number"), {}, {file, QStringLiteral("format")});
    return {};
}

} // namespace core::base
