// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace core::storage {

/// Makes libsodium ready; every maker below calls it. False when the machine cannot do cryptography.
[[nodiscard]] bool sodiumIsReady();

/// Bytes from the operating system's generator: keys and nonces never come from an injected source, because a seed that
/// repeats must not repeat them.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// As many bytes that look random as a free place needs, from a stream cipher with a key thrown away.
[[nodiscard]] QByteArray randomFiller(qsizetype count);

/// Secret bytes in memory that is locked, guarded and wiped (sodium_malloc). Moves, never copies.
class SecretBytes
{
public:
    explicit SecretBytes(qsizetype size);
    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// Takes the bytes and wipes the array they came in, as far as nobody else shares it.
    [[nodiscard]] static SecretBytes take(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }
    [[nodiscard]] unsigned char *data() { return m_data.get(); }
    /// A copy for a file that holds it; the caller wipes it (wipe).
    [[nodiscard]] QByteArray copy() const;

private:
    struct Free
    {
        void operator()(unsigned char *memory) const;
    };
    std::unique_ptr<unsigned char, Free> m_data;
    qsizetype m_size = 0;
};

/// Overwrites the array's bytes before they are freed.
void wipe(QByteArray &bytes);

/// Bytes that were sealed and are opened: wiped when they are needed no more, as far as nobody else shares them.
class OpenedBytes
{
public:
    OpenedBytes() = default;
    explicit OpenedBytes(QByteArray &&bytes) : m_bytes(std::move(bytes)) { }
    ~OpenedBytes() { wipe(m_bytes); }
    OpenedBytes(OpenedBytes &&other) noexcept = default;
    OpenedBytes &operator=(OpenedBytes &&other) noexcept
    {
        m_bytes.swap(other.m_bytes); // those it had are wiped with the other one
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

constexpr qsizetype kKeySize = 32;

/// The owner's key pair (X25519), to open what is sealed to its public half.
class SecretKey
{
public:
    [[nodiscard]] static SecretKey generate();
    /// From the secret half, 32 bytes. Errors: InvalidInput.
    [[nodiscard]] static base::Result<SecretKey> fromSecret(SecretBytes secret);

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }

private:
    SecretKey(SecretBytes secret, QByteArray publicKey)
        : m_secret(std::move(secret)), m_public(std::move(publicKey)) { }
    SecretBytes m_secret;
    QByteArray m_public;
};

} // namespace core::storage
