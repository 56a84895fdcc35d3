// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slotcipher.h"

#include "core/base/envelope.h"
#include "core/base/fault.h"

#include <sodium.h>

#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;

constexpr char kVersion = 1;
constexpr qsizetype kKeyIdSize = 8;
constexpr qsizetype kHeadSize = 3 + kKeyIdSize;
constexpr qsizetype kSealedKeySize = kKeySize + static_cast<qsizetype>(crypto_box_SEALBYTES);
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kPadMark = '\x80';

const unsigned char *in(const QByteArray &array, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + offset;
}

unsigned char *out(QByteArray &array, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(array.data()) + offset;
}

qsizetype prefixSize(qsizetype recipients)
{
    return kHeadSize + recipients * kSealedKeySize;
}

tl::unexpected<base::Error> damagedBody(const char *what)
{
    return base::fail(ErrorCode::Damaged, {QStringLiteral("response")}, QString::fromLatin1(what));
}

/// Opens the part behind the prefix with the content key.
base::Result<QByteArray> openContent(const QByteArray &body, qsizetype prefix, const SecretBytes &contentKey)
{
    QByteArray padded(body.size() - prefix - kNonceSize - kTagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(padded), nullptr, nullptr, in(body, prefix + kNonceSize),
                                                   static_cast<unsigned long long>(body.size() - prefix - kNonceSize),
                                                   in(body), static_cast<unsigned long long>(prefix), in(body, prefix),
                                                   contentKey.data()) != 0)
        return damagedBody("authentication");
    qsizetype end = padded.size();
    while (end > 0 && padded.at(end - 1) == '\0')
        --end;
    if (end == 0 || padded.at(end - 1) != kPadMark)
        return damagedBody("padding");
    padded.truncate(end - 1);
    return padded;
}

} // namespace

SlotCipher SlotCipher::withLocalKey(SecretBytes key)
{
    Q_ASSERT(key.size() == kKeySize);
    SlotCipher cipher;
    QByteArray id(kKeyIdSize + 8, Qt::Uninitialized); // BLAKE2b gives 16 bytes at least
    crypto_generichash(out(id), static_cast<size_t>(id.size()), key.data(), static_cast<size_t>(key.size()), nullptr,
                       0);
    cipher.m_keyId = id.left(kKeyIdSize);
    cipher.m_localKey = std::move(key);
    return cipher;
}

base::Result<SlotCipher> SlotCipher::sealedTo(const std::vector<QByteArray> &recipients)
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    if (recipients.empty() || recipients.size() > static_cast<size_t>(kMostRecipients))
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "one to three public keys are needed"));
    SlotCipher cipher;
    QByteArray all;
    for (const QByteArray &key : recipients) {
        // A key of low order would be refused only when the first response is sealed: try it now.
        QByteArray sealed(kSealedKeySize, Qt::Uninitialized);
        const QByteArray probe(kKeySize, '\0');
        if (key.size() != kKeySize || crypto_box_seal(out(sealed), in(probe), kKeySize, in(key)) != 0)
            return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "a public key of 32 bytes is needed"));
        all += key;
    }
    cipher.m_recipients = recipients;
    cipher.m_keyId = base::blake2b(all).left(kKeyIdSize);
    return cipher;
}

qsizetype SlotCipher::room(qsizetype bodySize) const
{
    const auto count = static_cast<qsizetype>(m_recipients.size());
    return bodySize - prefixSize(count) - kNonceSize - kTagSize - 1;
}

QByteArray SlotCipher::seal(const QByteArray &content, qsizetype bodySize) const
{
    Q_ASSERT(content.size() <= room(bodySize));
    const auto count = static_cast<qsizetype>(m_recipients.size());
    const SecretBytes freshKey = isSealed() ? SecretBytes::random(kKeySize) : SecretBytes(0);
    const SecretBytes &contentKey = isSealed() ? freshKey : m_localKey;

    QByteArray body(bodySize, '\0');
    body[0] = kVersion;
    body[2] = static_cast<char>(count);
    body.replace(3, kKeyIdSize, m_keyId);
    for (qsizetype i = 0; i < count; ++i) {
        // Fails only for keys that sealedTo refuses; going on would save what its owner can never open.
        if (crypto_box_seal(out(body, kHeadSize + i * kSealedKeySize), contentKey.data(), kKeySize,
                            in(m_recipients.at(static_cast<size_t>(i)))) != 0)
            qFatal("a response could not be sealed");
    }
    const qsizetype prefix = prefixSize(count);
    randombytes_buf(out(body, prefix), static_cast<size_t>(kNonceSize));
    QByteArray padded(bodySize - prefix - kNonceSize - kTagSize, '\0');
    padded.replace(0, content.size(), content);
    padded[content.size()] = kPadMark;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out(body, prefix + kNonceSize), nullptr, in(padded), static_cast<unsigned long long>(padded.size()), in(body),
        static_cast<unsigned long long>(prefix), nullptr, in(body, prefix), contentKey.data());
    wipe(padded);
    return body;
}

base::Result<QByteArray> SlotCipher::open(const QByteArray &body, const SecretKey *key) const
{
    if (body.size() < kHeadSize || body.at(0) != kVersion || body.at(1) != 0 || body.at(2) < 0 ||
        body.at(2) > kMostRecipients)
        return damagedBody("head");
    const qsizetype count = static_cast<unsigned char>(body.at(2));
    const qsizetype prefix = prefixSize(count);
    if (body.size() < prefix + kNonceSize + kTagSize + 1)
        return damagedBody("size");
    if (count == 0) {
        if (m_localKey.isEmpty() || body.mid(3, kKeyIdSize) != m_keyId)
            return base::fail(ErrorCode::WrongKey, {QStringLiteral("local.key")});
        return openContent(body, prefix, m_localKey);
    }
    if (key == nullptr)
        return base::fail(ErrorCode::KeyNeeded, {QStringLiteral("response")});
    for (qsizetype i = 0; i < count; ++i) {
        SecretBytes contentKey(kKeySize);
        if (crypto_box_seal_open(contentKey.data(), in(body, kHeadSize + i * kSealedKeySize), kSealedKeySize,
                                 in(key->publicKey()), key->secret().data()) == 0)
            return openContent(body, prefix, contentKey);
    }
    return base::fail(ErrorCode::WrongKey, {QStringLiteral("response")});
}

base::Result<QByteArray> SlotCipher::openWithAny(const QByteArray &body,
                                                 const std::vector<const SecretKey *> &keys) const
{
    auto content = open(body, keys.empty() ? nullptr : keys.front());
    for (size_t each = 1; each < keys.size() && !content && content.error().code == ErrorCode::WrongKey; ++each)
        content = open(body, keys[each]);
    return content;
}

QByteArray SlotCipher::sealInBlocks(const QByteArray &content) const
{
    constexpr qsizetype kBlock = 4096;
    const qsizetype overhead = kBlock - room(kBlock);
    return seal(content, (content.size() + overhead + kBlock - 1) / kBlock * kBlock);
}

} // namespace core::storage
