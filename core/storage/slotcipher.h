// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/publickey.h"
#include "core/storage/secret.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core::storage {

/// Encrypts the bodies of a store's places and of its draft. A body is
///   version 1 | flags 1 | recipients n 1 | key id 8 | n x 80 sealed content key | nonce 24 | ciphertext | tag 16
/// with XChaCha20-Poly1305 over the padded content (the content, 0x80, zeros to the end), everything before the nonce
/// being authenticated with it. n = 0: the content key is the store's local key; otherwise a fresh one for every body,
/// sealed to each recipient (crypto_box_seal). A body says nothing of the length of its content, and no two bodies have
/// anything in common but the header.
class SlotCipher
{
public:
    /// With the key that lies in the store. 32 bytes.
    [[nodiscard]] static SlotCipher withLocalKey(SecretBytes key);
    /// To one to three public keys of 32 bytes. Errors: InvalidInput (number, size, or a key no secret belongs to).
    [[nodiscard]] static base::Result<SlotCipher> sealedTo(const std::vector<QByteArray> &recipients);

    [[nodiscard]] bool isSealed() const { return !m_recipients.empty(); }
    /// Bytes of content that fit into a body of this size.
    [[nodiscard]] qsizetype room(qsizetype bodySize) const;
    /// A body of exactly this size; content.size() must be at most room(bodySize). Two calls never give the same bytes.
    [[nodiscard]] QByteArray seal(const QByteArray &content, qsizetype bodySize) const;
    /// The content. key is needed for sealed bodies only. Errors: KeyNeeded, WrongKey, Damaged (any bit changed).
    [[nodiscard]] base::Result<QByteArray> open(const QByteArray &body, const SecretKey *key) const;
    /// The same with whichever of the keys fits. A sealed body says itself whose it is, so that bodies sealed before
    /// and after a change of keys may lie side by side.
    [[nodiscard]] base::Result<QByteArray> openWithAny(const QByteArray &body,
                                                       const std::vector<const SecretKey *> &keys) const;
    /// A body of as many whole blocks of 4 KiB as the content takes, so that its size tells little.
    [[nodiscard]] QByteArray sealInBlocks(const QByteArray &content) const;

private:
    SlotCipher() : m_localKey(0) { }
    SecretBytes m_localKey;
    std::vector<QByteArray> m_recipients;
    QByteArray m_keyId;
};

} // namespace core::storage
