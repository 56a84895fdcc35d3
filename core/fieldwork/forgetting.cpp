// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/forgetting.h"

#include "core/base/envelope.h"
#include "core/interview/ledgernames.h"
#include "core/release/releasefields.h"

#include <QCborArray>
#include <QCborMap>

namespace core::fieldwork {
namespace {

using base::EnvelopeKind;
using base::Result;

const QString kActs = QStringLiteral("acts");
const QString kOpenAnswers = QStringLiteral("openAnswers");
const QString kRelease = QStringLiteral(".release");
const QString kCounted = QStringLiteral(".counted");
constexpr qsizetype kHash = 32; // of the release, ahead of the fingerprints

bool countsOneOf(const std::set<QByteArray> &fingerprints, const QByteArray &counted)
{
    const qsizetype size = fingerprints.empty() ? 0 : fingerprints.begin()->size();
    for (qsizetype at = kHash; size > 0 && at + size <= counted.size(); at += size) {
        if (fingerprints.count(counted.mid(at, size)) > 0)
            return true;
    }
    return false;
}

} // namespace

/// An undo names the text whose decision it takes back, so that both go and the others stay paired.
Result<QByteArray> decisionsAbout(const std::set<QByteArray> &keys, const QByteArray &log, const QString &path)
{
    QCborParserError parsed;
    const QCborValue value = QCborValue::fromCbor(log, &parsed);
    if (parsed.error != QCborError::NoError || !value.isMap() || !value.toMap().value(kActs).isArray())
        return base::fail(base::ErrorCode::Damaged, {path}, QStringLiteral("log"));
    QCborMap map = value.toMap();
    const QCborArray acts = map.value(kActs).toArray();
    QCborArray left;
    for (const QCborValue act : acts) {
        if (keys.count(act.toArray().at(0).toByteArray()) > 0)
            left.append(act);
    }
    map.insert(kActs, left);
    return QCborValue(map).toCbor();
}

Result<QStringList> takeOutOpenAnswers(const std::set<QByteArray> &responseIds,
                                       std::map<QString, QByteArray> &companions)
{
    std::set<QByteArray> fingerprints;
    for (const QByteArray &id : responseIds)
        fingerprints.insert(interview::fingerprintOf(id));
    QStringList changed;
    for (auto &[name, release] : companions) {
        if (!name.endsWith(kRelease))
            continue;
        const auto counted = companions.find(name.chopped(kRelease.size()) + kCounted);
        if (counted == companions.end() || !countsOneOf(fingerprints, counted->second))
            continue;
        auto envelope = base::readEnvelope(release, EnvelopeKind::Release, release::kReleaseFormat, name);
        if (!envelope)
            return base::fail(envelope);
        envelope->content.insert(kOpenAnswers, QCborArray());
        const QByteArray left = base::writeEnvelope(EnvelopeKind::Release, envelope->format, envelope->content);
        // The list is looked at as well: a power cut may have come between the two files.
        const QByteArray list = base::blake2b(left) + counted->second.mid(kHash);
        if (release == left && counted->second == list)
            continue;
        release = left;
        counted->second = list;
        changed += {counted->first, name};
    }
    return changed;
}

} // namespace core::fieldwork
