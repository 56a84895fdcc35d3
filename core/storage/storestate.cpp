// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storestate.h"

#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/storage/slotcipher.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

#include <algorithm>

namespace core::storage {
namespace {

using base::ErrorCode;

constexpr qsizetype kLengthSize = 4;
constexpr qsizetype kHeadSize = kHashSize + kLengthSize;

tl::unexpected<base::Error> damaged(const QString &path, const char *what)
{
    return base::fail(ErrorCode::Damaged, {path}, QString::fromLatin1(what));
}

/// Empty when the content does not fit.
QByteArray fixedRow(const QByteArray &content, qsizetype size)
{
    if (content.size() > size - kHeadSize)
        return {};
    QByteArray rest(size - kHashSize, '\0');
    qToLittleEndian(static_cast<quint32>(content.size()), rest.data());
    rest.replace(kLengthSize, content.size(), content);
    return base::blake2b(rest) + rest;
}

base::Result<QCborMap> rowContent(const QByteArray &row, const QString &path)
{
    if (row.size() < kHeadSize || base::blake2b(row.mid(kHashSize)) != row.left(kHashSize))
        return damaged(path, "hash of a meta row");
    const auto length = qFromLittleEndian<quint32>(row.constData() + kHashSize);
    QCborParserError parserError;
    const QCborValue value = QCborValue::fromCbor(row.mid(kHeadSize, static_cast<qsizetype>(length)), &parserError);
    if (parserError.error != QCborError::NoError || !value.isMap())
        return damaged(path, "content of a meta row");
    return value.toMap();
}

template <typename Key>
QCborMap countsMap(const std::map<Key, int> &counts)
{
    QCborMap map;
    for (const auto &[key, count] : counts)
        map.insert(key.text(), count);
    return map;
}

template <typename Key>
std::map<Key, int> countsOf(const QCborValue &value)
{
    std::map<Key, int> counts;
    const QCborMap map = value.toMap();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        counts.emplace(Key(it.key().toString()), static_cast<int>(it.value().toInteger()));
    return counts;
}

template <typename Key>
void add(std::map<Key, int> &counts, const Key &key, int sign)
{
    int &count = counts[key];
    count += sign;
    if (count == 0)
        counts.erase(key);
}

QByteArray stateContent(const StoreState &state)
{
    QCborMap map;
    map.insert(QStringLiteral("responses"), state.responses);
    map.insert(QStringLiteral("interrupted"), state.interrupted);
    map.insert(QStringLiteral("invented"), state.invented);
    map.insert(QStringLiteral("setHash"), state.setHash);
    map.insert(QStringLiteral("byLanguage"), countsMap(state.byLanguage));
    map.insert(QStringLiteral("byEvent"), countsMap(state.byEvent));
    QCborArray batches;
    for (const QByteArray &id : state.batches)
        batches.append(id);
    if (!batches.isEmpty())
        map.insert(QStringLiteral("batches"), batches);
    return QCborValue(map).toCbor();
}

} // namespace

void StoreState::count(const base::Language &language, const interview::EventId &event, bool sent, int sign)
{
    responses += sign;
    interrupted += sent ? 0 : sign;
    add(byLanguage, language, sign);
    add(byEvent, event, sign);
}

void StoreState::noteBatch(const QByteArray &id)
{
    batches.append(id);
    while (batches.size() > kMostBatches)
        batches.removeFirst();
}

void StoreState::toggle(const QByteArray &slotHash)
{
    Q_ASSERT(slotHash.size() == kHashSize);
    for (qsizetype i = 0; i < kHashSize; ++i)
        setHash[i] = static_cast<char>(setHash.at(i) ^ slotHash.at(i));
}

QByteArray encodeState(StoreState state, qsizetype size)
{
    QByteArray row = fixedRow(stateContent(state), size);
    while (row.isEmpty() && !state.byEvent.empty()) {
        const auto smallest =
            std::min_element(state.byEvent.begin(), state.byEvent.end(), [](const auto &a, const auto &b) {
                return a.first.isEmpty() != b.first.isEmpty() ? b.first.isEmpty() : a.second < b.second;
            });
        const int count = smallest->second;
        state.byEvent.erase(smallest);
        state.byEvent[interview::EventId()] += count;
        row = fixedRow(stateContent(state), size);
    }
    return row;
}

base::Result<StoreState> decodeState(const QByteArray &row, const QString &path)
{
    const auto content = rowContent(row, path);
    if (!content)
        return base::fail(content);
    StoreState state;
    state.responses = static_cast<int>(content->value(QStringLiteral("responses")).toInteger(-1));
    state.interrupted = static_cast<int>(content->value(QStringLiteral("interrupted")).toInteger(-1));
    state.invented = content->value(QStringLiteral("invented")).toBool();
    state.setHash = content->value(QStringLiteral("setHash")).toByteArray();
    state.byLanguage = countsOf<base::Language>(content->value(QStringLiteral("byLanguage")));
    state.byEvent = countsOf<interview::EventId>(content->value(QStringLiteral("byEvent")));
    const QCborArray batches = content->value(QStringLiteral("batches")).toArray();
    for (const QCborValue id : batches)
        state.noteBatch(id.toByteArray());
    if (state.responses < 0 || state.interrupted < 0 || state.setHash.size() != kHashSize)
        return damaged(path, "counts");
    return state;
}

base::Result<QByteArray> encodeDescription(const StoreDescription &description, qsizetype size)
{
    QCborArray recipients;
    for (const PublicKey &key : description.recipients)
        recipients.append(QCborArray{key.box, key.sign});
    QCborMap map;
    map.insert(QStringLiteral("invented"), description.invented);
    map.insert(QStringLiteral("role"), static_cast<int>(description.role));
    map.insert(QStringLiteral("storeId"), description.storeId);
    map.insert(QStringLiteral("questionnaire"), description.questionnaire.text());
    map.insert(QStringLiteral("wave"), description.wave.text());
    map.insert(QStringLiteral("structure"), description.structure);
    map.insert(QStringLiteral("questionnaireHash"), description.questionnaireHash);
    map.insert(QStringLiteral("opens"), description.opens.toString(Qt::ISODate));
    map.insert(QStringLiteral("closes"), description.closes.toString(Qt::ISODate));
    map.insert(QStringLiteral("capacity"), description.capacity);
    map.insert(QStringLiteral("recipients"), recipients);
    QByteArray row = fixedRow(QCborValue(map).toCbor(), size);
    if (row.isEmpty())
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the questionnaire's ids are too long"));
    return row;
}

base::Result<StoreDescription> decodeDescription(const QByteArray &row, const QString &path)
{
    const auto content = rowContent(row, path);
    if (!content)
        return base::fail(content);
    const auto text = [&content](const QString &key) {
        return content->value(key).toString();
    };
    StoreDescription description;
    const qint64 role = content->value(QStringLiteral("role")).toInteger(-1);
    if (role < 0 || role > static_cast<int>(StoreRole::Archive))
        return damaged(path, "role");
    description.invented = content->value(QStringLiteral("invented")).toBool();
    description.role = static_cast<StoreRole>(role);
    description.storeId = content->value(QStringLiteral("storeId")).toByteArray();
    description.questionnaire = questionnaire::QuestionnaireId(text(QStringLiteral("questionnaire")));
    description.wave = questionnaire::WaveId(text(QStringLiteral("wave")));
    description.structure = content->value(QStringLiteral("structure")).toByteArray();
    description.questionnaireHash = content->value(QStringLiteral("questionnaireHash")).toByteArray();
    description.opens = QDate::fromString(text(QStringLiteral("opens")), Qt::ISODate);
    description.closes = QDate::fromString(text(QStringLiteral("closes")), Qt::ISODate);
    description.capacity = static_cast<int>(content->value(QStringLiteral("capacity")).toInteger());
    const QCborArray recipients = content->value(QStringLiteral("recipients")).toArray();
    for (const QCborValue key : recipients)
        description.recipients.push_back({key.toArray().at(0).toByteArray(), key.toArray().at(1).toByteArray()});
    if (description.storeId.size() != kStoreIdSize ||
        description.recipients.size() > static_cast<size_t>(kMostRecipients) || description.capacity < 1 ||
        description.capacity > kMostPlaces)
        return damaged(path, "store id, keys or places");
    return description;
}

} // namespace core::storage
