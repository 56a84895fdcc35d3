// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/responsecodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>

#include <algorithm>
#include <limits>

namespace core::storage {
namespace {

using base::ErrorCode;
using interview::Response;
using interview::Via;
using questionnaire::AnswerState;
using questionnaire::Code;
using questionnaire::Question;
using questionnaire::QuestionType;

// [format, id, questionnaire, wave, language, via, event, day, bits, items]; an item is
// [question, row, state, choices, number or null, text].
constexpr int kFormat = 1;
constexpr qsizetype kFields = 10;
constexpr qsizetype kItemFields = 6;
constexpr int kReversedBit = 1;
constexpr int kSentBit = 2;
constexpr qsizetype kIdSize = 16;

QCborValue textValue(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // A lone surrogate has no UTF-8; it must come back as it was typed.
    if (utf8.size() <= 2 * text.size() && QString::fromUtf8(utf8) == text)
        return text;
    QByteArray units;
    units.reserve(2 * text.size());
    for (const QChar unit : text) {
        units.append(static_cast<char>(unit.cell()));
        units.append(static_cast<char>(unit.row()));
    }
    return units;
}

bool isText(const QCborValue &value)
{
    return value.isString() || (value.isByteArray() && value.toByteArray().size() % 2 == 0);
}

QString textOf(const QCborValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray units = value.toByteArray();
    QString text;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2)
        text.append(QChar(static_cast<uchar>(units.at(i)), static_cast<uchar>(units.at(i + 1))));
    return text;
}

QCborArray encodeItem(const questionnaire::ItemId &id, const Response::Item &item)
{
    QCborArray choices;
    for (const Code &code : item.choices)
        choices.append(code.text());
    return {id.question.text(),
            id.row.text(),
            static_cast<int>(item.state),
            choices,
            item.number ? QCborValue(*item.number) : QCborValue(nullptr),
            textValue(item.text)};
}

tl::unexpected<base::Error> damaged(const char *what)
{
    return base::fail(ErrorCode::Damaged, {QStringLiteral("response")}, QString::fromLatin1(what));
}

/// False when the item is not well-formed.
bool decodeItem(const QCborValue &value, Response &response)
{
    const QCborArray fields = value.toArray();
    if (fields.size() != kItemFields || !fields.at(0).isString() || !fields.at(1).isString() ||
        !fields.at(2).isInteger() || !fields.at(3).isArray() || !isText(fields.at(5)))
        return false;
    const qint64 state = fields.at(2).toInteger();
    if (state < 0 || state > static_cast<int>(AnswerState::NotReached))
        return false;
    Response::Item item;
    item.state = static_cast<AnswerState>(state);
    const QCborArray choices = fields.at(3).toArray();
    for (const QCborValue choice : choices) {
        if (!choice.isString())
            return false;
        item.choices.append(Code(choice.toString()));
    }
    if (fields.at(4).isInteger())
        item.number = fields.at(4).toInteger();
    else if (!fields.at(4).isNull())
        return false;
    item.text = textOf(fields.at(5));
    const questionnaire::ItemId id{questionnaire::QuestionId(fields.at(0).toString()), Code(fields.at(1).toString())};
    return response.items.emplace(id, std::move(item)).second;
}

/// The items have the deepest nesting that we write: array, items, item, choices.
bool nestingIsOurs(QCborStreamReader &reader, int depth)
{
    constexpr int kDeepest = 4;
    while (reader.isValid() && reader.hasNext()) {
        if (!reader.isContainer()) {
            if (!reader.next(1))
                return false;
            continue;
        }
        if (depth >= kDeepest || !reader.enterContainer() || !nestingIsOurs(reader, depth + 1) ||
            !reader.leaveContainer())
            return false;
    }
    return reader.lastError() == QCborError::NoError;
}

std::vector<Code> longestCodes(const std::vector<const questionnaire::Choice *> &choices, size_t count)
{
    std::vector<Code> codes;
    for (const questionnaire::Choice *choice : choices)
        codes.push_back(choice->code);
    std::sort(codes.begin(), codes.end(),
              [](const Code &a, const Code &b) { return a.text().toUtf8().size() > b.text().toUtf8().size(); });
    codes.resize(std::min(codes.size(), count));
    return codes;
}

Response::Item longestItem(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave,
                           const Question &question)
{
    Response::Item item;
    item.state = AnswerState::Answered;
    size_t count = 0;
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Battery:
    case QuestionType::Grade:
        count = 1;
        break;
    case QuestionType::Multiple:
    case QuestionType::Ranking:
        // The limit is not counted on: who ranks what was ticked may rank all.
        count = std::numeric_limits<size_t>::max();
        break;
    case QuestionType::Number:
        item.number = std::numeric_limits<qint64>::max();
        break;
    case QuestionType::OpenText:
        item.text = QString(question.maximumLength, QChar(0x20ac)); // three bytes as UTF-8, so two are taken
        break;
    case QuestionType::Note:
        break;
    }
    if (count > 0) {
        for (const Code &code : longestCodes(questionnaire.choices(question, wave), count))
            item.choices.append(code);
    }
    // A grade is one of ten numbers or a column; whichever way the model writes it, it is counted as both.
    if (question.type == QuestionType::Grade)
        item.number = std::numeric_limits<qint64>::max();
    return item;
}

} // namespace

QByteArray encodeResponse(const Response &response)
{
    QCborArray items;
    for (const auto &[id, item] : response.items)
        items.append(encodeItem(id, item));
    const int bits = (response.reversedOrder ? kReversedBit : 0) | (response.sent ? kSentBit : 0);
    const QCborArray fields{kFormat,
                            response.id,
                            response.questionnaire.text(),
                            response.wave.text(),
                            response.language.text(),
                            static_cast<int>(response.via),
                            response.event.text(),
                            response.day.isValid() ? QCborValue(response.day.toJulianDay()) : QCborValue(nullptr),
                            bits,
                            items};
    return QCborValue(fields).toCbor();
}

base::Result<Response> decodeResponse(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!nestingIsOurs(reader, 0))
        return damaged("nesting");
    QCborParserError parserError;
    const QCborArray fields = QCborValue::fromCbor(bytes, &parserError).toArray();
    if (parserError.error != QCborError::NoError || fields.isEmpty() || !fields.at(0).isInteger())
        return damaged("not CBOR of ours");
    if (fields.at(0).toInteger() > kFormat)
        return base::fail(ErrorCode::NewerFormat, {QStringLiteral("response")});
    if (fields.size() != kFields || fields.at(1).toByteArray().size() != kIdSize || !fields.at(5).isInteger() ||
        !fields.at(8).isInteger() || !fields.at(9).isArray())
        return damaged("fields");
    for (const qsizetype i : {2, 3, 4, 6}) {
        if (!fields.at(i).isString())
            return damaged("text field");
    }
    const qint64 via = fields.at(5).toInteger();
    const qint64 bits = fields.at(8).toInteger();
    if (via < 0 || via > static_cast<int>(Via::Script) || bits < 0 || bits > (kReversedBit | kSentBit))
        return damaged("via or bits");

    Response response;
    response.id = fields.at(1).toByteArray();
    response.questionnaire = questionnaire::QuestionnaireId(fields.at(2).toString());
    response.wave = questionnaire::WaveId(fields.at(3).toString());
    response.language = base::Language(fields.at(4).toString());
    response.via = static_cast<Via>(via);
    response.event = interview::EventId(fields.at(6).toString());
    if (fields.at(7).isInteger())
        response.day = QDate::fromJulianDay(fields.at(7).toInteger());
    response.reversedOrder = (bits & kReversedBit) != 0;
    response.sent = (bits & kSentBit) != 0;
    const QCborArray items = fields.at(9).toArray();
    for (const QCborValue item : items) {
        if (!decodeItem(item, response))
            return damaged("item");
    }
    return response;
}

qsizetype longestResponse(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave)
{
    Response response;
    response.id = QByteArray(kIdSize, '\xff');
    response.questionnaire = questionnaire.id;
    response.wave = wave;
    response.language = base::Language(QString(kLongestLanguage, QLatin1Char('x')));
    response.event = interview::EventId(QString(kLongestEventId, QLatin1Char('x')));
    response.via = Via::Script;
    response.day = QDate(9999, 12, 31);
    response.sent = true;
    for (const questionnaire::ItemId &item : questionnaire.items(wave)) {
        if (const Question *question = questionnaire.question(item.question))
            response.items.emplace(item, longestItem(questionnaire, wave, *question));
    }
    return encodeResponse(response).size();
}

} // namespace core::storage
