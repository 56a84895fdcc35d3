// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/reviewlog.h"

#include "core/base/safefile.h"
#include "core/storage/erase.h"
#include "core/storage/mirror.h"
#include "core/storage/storeparts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>

namespace core::disclosure {
namespace {

using base::ErrorCode;

constexpr int kFormat = 1;
constexpr qint64 kLargestLog = qint64{64} * 1024 * 1024;
constexpr qsizetype kKeyLength = 32;
constexpr qsizetype kMostMasks = 10'000;
constexpr qsizetype kLongestMask = 40;

QString logPath(const storage::CollectionStore &store)
{
    return QDir(store.folder()).filePath(storage::reviewLogName());
}

QCborMap encoded(const OpenDecision &decision)
{
    QCborArray masks;
    for (const TextRange &range : decision.masks)
        masks.append(QCborArray{qint64{range.from}, qint64{range.length}});
    return {{QStringLiteral("release"), decision.verdict == OpenDecision::Verdict::Release},
            {QStringLiteral("masks"), masks},
            {QStringLiteral("mask"), decision.mask},
            {QStringLiteral("translation"), decision.translation},
            {QStringLiteral("translatedTo"), decision.translatedTo.text()}};
}

std::optional<OpenDecision> decoded(const QCborMap &map)
{
    const QCborValue verdict = map.value(QStringLiteral("release"));
    const QCborValue masks = map.value(QStringLiteral("masks"));
    OpenDecision decision;
    decision.mask = map.value(QStringLiteral("mask")).toString();
    decision.translation = map.value(QStringLiteral("translation")).toString();
    decision.translatedTo = base::Language(map.value(QStringLiteral("translatedTo")).toString());
    if (!verdict.isBool() || !masks.isArray() || masks.toArray().size() > kMostMasks ||
        decision.mask.size() > kLongestMask || decision.translation.size() > kLongestSearched)
        return std::nullopt;
    decision.verdict = verdict.toBool() ? OpenDecision::Verdict::Release : OpenDecision::Verdict::LeaveOut;
    const QCborArray ranges = masks.toArray();
    decision.masks.reserve(static_cast<std::size_t>(ranges.size()));
    for (const QCborValue one : ranges) {
        const QCborArray range = one.toArray();
        if (range.size() != 2 || !range.at(0).isInteger() || !range.at(1).isInteger())
            return std::nullopt;
        decision.masks.push_back({range.at(0).toInteger(), range.at(1).toInteger()});
    }
    return decision;
}

} // namespace

void ReviewLog::apply(const Act &act)
{
    if (act.decision) {
        const auto before = m_decisions.find(act.key);
        m_undoable.push_back(
            {act.key, before == m_decisions.end() ? std::nullopt : std::optional<OpenDecision>(before->second)});
        m_decisions[act.key] = *act.decision;
    } else if (!m_undoable.empty()) {
        const Undoable &last = m_undoable.back();
        if (last.before)
            m_decisions[last.key] = *last.before;
        else
            m_decisions.erase(last.key);
        m_undoable.pop_back();
    }
    m_acts.push_back(act);
}

void ReviewLog::decide(const QByteArray &key, const OpenDecision &decision, const QDate &day)
{
    apply({key, decision, day});
}

std::optional<QByteArray> ReviewLog::undo(const QDate &day)
{
    if (m_undoable.empty())
        return std::nullopt;
    const QByteArray key = m_undoable.back().key;
    apply({key, std::nullopt, day});
    return key;
}

const OpenDecision *ReviewLog::decision(const QByteArray &key) const
{
    const auto found = m_decisions.find(key);
    return found == m_decisions.end() ? nullptr : &found->second;
}

QByteArray ReviewLog::encode() const
{
    QCborArray acts;
    for (const Act &act : m_acts)
        acts.append(QCborArray{act.key, act.decision ? QCborValue(encoded(*act.decision)) : QCborValue(nullptr),
                               act.day.toString(Qt::ISODate)});
    return QCborValue(QCborMap{{QStringLiteral("format"), kFormat}, {QStringLiteral("acts"), acts}}).toCbor();
}

base::Result<ReviewLog> ReviewLog::decode(const QByteArray &bytes, const QString &path)
{
    const auto damaged = [&path](const char *what) {
        return base::fail(ErrorCode::Damaged, {path}, QString::fromLatin1(what));
    };
    QCborParserError parsed;
    const QCborValue value = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || !value.isMap()) // a map that is cut off may not be looked into
        return damaged("log");
    const QCborMap map = value.toMap();
    const qint64 format = map.value(QStringLiteral("format")).toInteger();
    if (format < 1)
        return damaged("format");
    if (format > kFormat)
        return base::fail(ErrorCode::NewerFormat, {path});
    if (!map.value(QStringLiteral("acts")).isArray())
        return damaged("acts");
    ReviewLog log;
    const QCborArray acts = map.value(QStringLiteral("acts")).toArray();
    for (const QCborValue one : acts) {
        const QCborArray parts = one.toArray();
        Act act{parts.at(0).toByteArray(), std::nullopt, QDate::fromString(parts.at(2).toString(), Qt::ISODate)};
        if (parts.size() != 3 || act.key.size() != kKeyLength || !act.day.isValid())
            return damaged("act");
        if (!parts.at(1).isNull()) {
            act.decision = decoded(parts.at(1).toMap());
            if (!act.decision)
                return damaged("decision");
        }
        log.apply(act);
    }
    return log;
}

base::Result<ReviewLog> readReviewLog(const storage::CollectionStore &store, const storage::SecretKey *key)
{
    const QString path = logPath(store);
    if (!QFileInfo::exists(path))
        return ReviewLog();
    const auto sealed = base::readFile(path, kLargestLog);
    if (!sealed)
        return base::fail(sealed);
    const auto content = store.unsealed(*sealed, key);
    if (!content && content.error().code == ErrorCode::Damaged)
        return base::fail(ErrorCode::Damaged, {path}, content.error().detail);
    if (!content)
        return base::fail(content);
    return ReviewLog::decode(*content, path);
}

base::Result<void> writeReviewLog(const storage::CollectionStore &store, const ReviewLog &log)
{
    const QString path = logPath(store);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return base::fail(ErrorCode::FileNotWritable, {path});
    auto written = storage::overwriteWith(path, store.sealed(log.encode()));
    static_cast<void>(storage::Mirror::takeRecords(storage::StorePaths(store.folder())));
    return written;
}

} // namespace core::disclosure
