// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/publickey.h"
#include "core/storage/secret.h"

#include <QDate>

#include <cstddef>

namespace core::storage {

/// What a guess at the passphrase costs (argon2id). Injected, so that tests need not wait.
struct KeyCost
{
    unsigned long long operations = 4;                    ///< libsodium's "sensitive" …
    std::size_t memory = std::size_t{1024} * 1024 * 1024; ///< … and its bytes
};
constexpr std::size_t kLeastKeyMemory = std::size_t{8} * 1024 * 1024;
constexpr std::size_t kMostKeyMemory = std::size_t{4096} * 1024 * 1024;
constexpr int kShortestPassphrase = 15; ///< characters
constexpr qint64 kLargestKeyFile = qint64{16} * 1024;

/// Somebody's two key pairs: one opens what is sealed to them, the other signs what they hand out.
class KeyPair
{
public:
    [[nodiscard]] static KeyPair generate();
    /// From both secret halves, 32 bytes each, the box first. Errors: InvalidInput.
    [[nodiscard]] static base::Result<KeyPair> fromSecret(const SecretBytes &both);

    [[nodiscard]] const SecretKey &box() const { return m_box; }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// Ed25519, 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    [[nodiscard]] SecretBytes secret() const; ///< both halves, as fromSecret takes them

private:
    KeyPair(SecretKey box, SecretBytes signing, PublicKey publicKey)
        : m_box(std::move(box)), m_signing(std::move(signing)), m_public(std::move(publicKey))
    {
    }
    SecretKey m_box;
    SecretBytes m_signing; ///< libsodium's form, 64 bytes
    PublicKey m_public;
};

[[nodiscard]] bool isSignedBy(const QByteArray &signPublic, const QByteArray &message, const QByteArray &signature);

/// Errors: WeakPassphrase (too short, or one of those everybody tries).
[[nodiscard]] base::Result<void> checkPassphrase(const QString &passphrase);

/// A key file: envelope Key, the key pair under the passphrase (argon2id, XChaCha20-Poly1305); the cost and the public
/// half are authenticated with it. When the machine lacks the memory, a quarter of it is used. Errors: WeakPassphrase,
/// NotEnoughMemory.
[[nodiscard]] base::Result<QByteArray> writeKeyFile(const KeyPair &keys, const QString &passphrase, KeyCost cost);
/// Errors: those of readEnvelope, NotThisKind (a public key), WrongPassphrase, NotEnoughMemory, Damaged.
[[nodiscard]] base::Result<KeyPair> readKeyFile(const QByteArray &bytes, const QString &passphrase,
                                                const QString &name);
/// Whether it is a key file at all, before anybody is asked for its passphrase. Errors: those of readEnvelope,
/// NotThisKind (a public key), Damaged.
[[nodiscard]] base::Result<void> checkKeyFile(const QByteArray &bytes, const QString &name);

/// What lies in FILE.pub: the public half, signed by itself, with the day on which somebody showed that what is sealed
/// to it can be opened.
struct PublicKeyFile
{
    PublicKey key;
    QDate rehearsed;
};
[[nodiscard]] QByteArray writePublicKeyFile(const KeyPair &keys, const QDate &rehearsed);
/// Errors: those of readEnvelope, NotThisKind (a secret key), Damaged, WrongSignature, KeyNotRehearsed.
[[nodiscard]] base::Result<PublicKeyFile> readPublicKeyFile(const QByteArray &bytes, const QString &name);

/// Seals an invented response to the public half, opens it with the secret one, and signs: what has to work on the day
/// when the answers are opened. Errors: KeyNotRehearsed.
[[nodiscard]] base::Result<void> rehearse(const KeyPair &keys, const QString &name);

/// The secret half for a safe: base32 (RFC 4648) in groups of four, with a checksum at the end.
[[nodiscard]] QString writePaperKey(const KeyPair &keys);
/// Forgives spaces, line feeds and small letters, and 0, 1 and 8 for O, I and B. Errors: InvalidInput (a letter that is
/// wrong or missing: the checksum does not fit).
[[nodiscard]] base::Result<KeyPair> readPaperKey(const QString &text);

} // namespace core::storage
