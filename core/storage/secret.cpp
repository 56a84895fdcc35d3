// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secret.h"

#include "core/base/fault.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace core::storage {
namespace {

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

bool sodiumIsReady()
{
    return sodium_init() >= 0; // may be called any number of times, from any thread
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray randomFiller(qsizetype count)
{
    QByteArray key = randomBytes(crypto_stream_chacha20_KEYBYTES);
    const QByteArray nonce(crypto_stream_chacha20_NONCEBYTES, '\0');
    QByteArray bytes(count, Qt::Uninitialized);
    crypto_stream_chacha20(bytesOf(bytes), static_cast<unsigned long long>(count),
                           reinterpret_cast<const unsigned char *>(nonce.constData()), bytesOf(key));
    wipe(key);
    return bytes;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void SecretBytes::Free::operator()(unsigned char *memory) const
{
    sodium_free(memory);
}

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    // Without libsodium's guarded memory there is no safe way to hold a key, and nothing to fall back to.
    if (!sodiumIsReady())
        std::abort();
    m_data.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    if (m_data == nullptr)
        std::abort();
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

SecretBytes SecretBytes::take(QByteArray &&bytes)
{
    QByteArray taken = std::move(bytes);
    SecretBytes secret(taken.size());
    if (!taken.isEmpty())
        std::memcpy(secret.data(), taken.constData(), static_cast<size_t>(taken.size()));
    wipe(taken);
    return secret;
}

QByteArray SecretBytes::copy() const
{
    return QByteArray(reinterpret_cast<const char *>(m_data.get()), m_size);
}

SecretKey SecretKey::generate()
{
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(bytesOf(publicKey), secret.data());
    return SecretKey(std::move(secret), std::move(publicKey));
}

base::Result<SecretKey> SecretKey::fromSecret(SecretBytes secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (secret.size() != crypto_box_SECRETKEYBYTES || crypto_scalarmult_base(bytesOf(publicKey), secret.data()) != 0)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "these bytes are no secret key"));
    return SecretKey(std::move(secret), std::move(publicKey));
}

} // namespace core::storage
