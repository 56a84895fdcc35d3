// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>
#include <QCryptographicHash>

#include <array>

namespace core::base {
namespace {

constexpr qsizetype kMagicSize = 8;
constexpr int kDeepestNesting = 32;

struct KindName
{
    EnvelopeKind kind;
    char letter;
    const char *name;
};
constexpr std::array<KindName, 6> kKinds{{
    {EnvelopeKind::Release, 'R', "release"},
    {EnvelopeKind::Bundle, 'B', "bundle"},
    {EnvelopeKind::Event, 'E', "event"},
    {EnvelopeKind::Receipt, 'C', "receipt"},
    {EnvelopeKind::Key, 'K', "key"},
    {EnvelopeKind::Backup, 'S', "backup"},
}};

const KindName &nameOf(EnvelopeKind kind)
{
    for (const KindName &name : kKinds) {
        if (name.kind == kind)
            return name;
    }
    Q_UNREACHABLE();
}

QByteArray magic(EnvelopeKind kind)
{
    return QByteArrayLiteral("PBARO") + nameOf(kind).letter + QByteArrayLiteral("\r\n");
}

QByteArray encodeOuter(EnvelopeKind kind, int format, const QByteArray &hash, const QByteArray &signature,
                       const QByteArray &encoded)
{
    return magic(kind) + QCborValue(QCborArray{format, hash, signature, encoded}).toCbor();
}

// Qt's reader recurses without a bound of ours: walk the items first and refuse what is nested too deeply.
bool nestingIsAllowed(QCborStreamReader &reader, int depth)
{
    while (reader.isValid() && reader.hasNext()) {
        if (reader.isContainer()) {
            if (depth >= kDeepestNesting || !reader.enterContainer())
                return false;
            if (!nestingIsAllowed(reader, depth + 1) || !reader.leaveContainer())
                return false;
        } else if (!reader.next(kDeepestNesting)) {
            return false;
        }
    }
    return reader.lastError() == QCborError::NoError;
}

} // namespace

QByteArray blake2b(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray writeEnvelope(EnvelopeKind kind, int format, const QCborMap &content, const QByteArray &signature)
{
    const QByteArray encoded = QCborValue(content).toCbor();
    return encodeOuter(kind, format, blake2b(encoded), signature, encoded);
}

Result<Envelope> readEnvelope(const QByteArray &bytes, EnvelopeKind kind, int newestFormat, const QString &name)
{
    if (bytes.left(kMagicSize) != magic(kind))
        return fail(ErrorCode::NotThisKind, {name, QString::fromLatin1(nameOf(kind).name)});
    QCborStreamReader outer(bytes.mid(kMagicSize));
    if (!nestingIsAllowed(outer, 0))
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("outer CBOR"));
    QCborParserError parserError;
    const QCborValue value = QCborValue::fromCbor(bytes.mid(kMagicSize), &parserError);
    const QCborArray body = value.toArray();
    if (parserError.error != QCborError::NoError || body.size() != 4 || !body.at(0).isInteger() ||
        !body.at(1).isByteArray() || !body.at(2).isByteArray() || !body.at(3).isByteArray())
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("envelope"));

    Envelope envelope;
    envelope.kind = kind;
    const qint64 format = body.at(0).toInteger();
    if (format < 1 || format > newestFormat)
        return fail(ErrorCode::NewerFormat, {name});
    envelope.format = static_cast<int>(format);
    envelope.hash = body.at(1).toByteArray();
    const QByteArray encoded = body.at(3).toByteArray();
    envelope.signature = body.at(2).toByteArray();
    if (blake2b(encoded) != envelope.hash)
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("hash"));
    if (encodeOuter(kind, envelope.format, envelope.hash, envelope.signature, encoded) != bytes)
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("not the one way to write it"));
    QCborStreamReader inner(encoded);
    if (!nestingIsAllowed(inner, 0))
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("inner CBOR"));
    const QCborValue content = QCborValue::fromCbor(encoded, &parserError);
    if (parserError.error != QCborError::NoError || !content.isMap())
        return fail(ErrorCode::Damaged, {name}, QStringLiteral("content"));
    envelope.content = content.toMap();
    return envelope;
}

} // namespace core::base
