// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::storage {

constexpr int kMostRecipients = 3; ///< keys that one response is sealed to: an owner's, a deputy's, one in a safe

/// What everybody may know of somebody's keys.
struct PublicKey
{
    QByteArray box;  ///< X25519, 32 bytes: responses are sealed to it
    QByteArray sign; ///< Ed25519, 32 bytes: receipts are signed with the other half of it; empty in some tests
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// The box halves alone, for a SlotCipher.
[[nodiscard]] std::vector<QByteArray> boxesOf(const std::vector<PublicKey> &keys);

/// Bytes as words that can be read out in any language: five letters for two bytes, consonant and vowel by turns
/// ("lusab-babad"). The scheme is D. S. Wilkerson's proquint (arXiv:0901.4016). An odd last byte is left out.
[[nodiscard]] QString speakable(const QByteArray &bytes);

/// Six such words of the key's BLAKE2b-256, 96 bits: enough that nobody finds another key with the same ones.
[[nodiscard]] QString fingerprint(const PublicKey &key);
/// One fingerprint for all keys that a store seals to, whatever their order.
[[nodiscard]] QString fingerprint(std::vector<PublicKey> keys);

} // namespace core::storage
