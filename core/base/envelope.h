// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborMap>

namespace core::base {

/// What a file of ours is; the envelope of one kind is never read as another.
enum class EnvelopeKind { Release, Bundle, Event, Receipt, Key, Backup };

/// One file of ours, opened: kind and format number checked, hash verified, content decoded.
struct Envelope
{
    EnvelopeKind kind = EnvelopeKind::Release;
    int format = 1; ///< number of the content's format
    QCborMap content;
    QByteArray hash;      ///< BLAKE2b-256 of the encoded content
    QByteArray signature; ///< Ed25519 over the hash, or empty; carried here, verified by core/fieldwork
};

/// Bytes: 8 magic bytes ("PBARO" kind "\r\n"), CBOR array [format, hash, signature, content as byte string]. The same
/// envelope gives the same bytes.
[[nodiscard]] QByteArray writeEnvelope(EnvelopeKind kind, int format, const QCborMap &content,
                                       const QByteArray &signature = {});

/// Errors: NotThisKind (other magic), NewerFormat (format > newestFormat), Damaged (hash, CBOR, limits).
/// A file has one encoding only, nothing before or behind it.
/// name is the file's name for the error. Nesting and sizes are limited before anything is built from them.
[[nodiscard]] Result<Envelope> readEnvelope(const QByteArray &bytes, EnvelopeKind kind, int newestFormat,
                                            const QString &name);

/// BLAKE2b-256.
[[nodiscard]] QByteArray blake2b(const QByteArray &bytes);

} // namespace core::base
