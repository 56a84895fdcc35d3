// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyfile.h"

#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/storage/slotcipher.h"

#include <sodium.h>

#include <QCborMap>
#include <QCborValue>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace core::storage {
namespace {

using base::EnvelopeKind;
using base::ErrorCode;
using base::Result;

constexpr int kFormat = 1;
constexpr qsizetype kSecretSize = 64;
constexpr std::size_t kEnoughMemory = std::size_t{256} * 1024 * 1024; // never less by a full machine's choice
constexpr unsigned long long kMostOperations = 64;
constexpr int kFewestLetters = 6;    // different ones in a passphrase
constexpr int kFewestCharacters = 9; // of it, without what everybody tries
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// What everybody tries first, the longer before what it contains. Compared without case and blanks, and so are its
// repetitions and what is put between: what counts is what else there is.
constexpr std::array<const char *, 27> kCommon{
    "correcthorsebatterystaple",
    "kumppanuusbarometri",
    "partnerskapsbarometern",
    "partnershipbarometer",
    "administrator",
    "qwertyuiopå",
    "qwertyuiop",
    "asdfghjklö",
    "asdfghjkl",
    "qwerty",
    "asdfgh",
    "zxcvbnm",
    "passphrase",
    "password",
    "salasana",
    "salalause",
    "lösenord",
    "losenord",
    "lösenfras",
    "tervetuloa",
    "välkommen",
    "welcome",
    "iloveyou",
    "letmein",
    "barometri",
    "barometer",
    "admin",
};
constexpr int kShortestRun = 3; // of characters that each follow on the one before: 1234, aaaa, fedc

/// A passphrase without what a guesser has for nothing.
QString withoutTheObvious(const QString &passphrase)
{
    QString plain = passphrase.toLower();
    for (qsizetype i = plain.size() - 1; i >= 0; --i) {
        if (plain.at(i).isSpace())
            plain.remove(i, 1);
    }
    for (const char *common : kCommon)
        plain.remove(QString::fromUtf8(common));
    QString rest;
    for (qsizetype at = 0; at < plain.size();) {
        const auto step = [&plain](qsizetype i) {
            return plain.at(i + 1).unicode() - plain.at(i).unicode();
        };
        qsizetype last = at;
        while (last + 1 < plain.size() && std::abs(step(last)) <= 1 && step(last) == step(at))
            ++last;
        if (last - at + 1 < kShortestRun)
            last = at;
        rest += plain.at(at);
        at = last + 1;
    }
    return rest;
}

const QString kPurpose = QStringLiteral("purpose");

const unsigned char *in(const QByteArray &array, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + offset;
}

unsigned char *out(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Empty when the machine has not so much memory.
SecretBytes keyOf(const QString &passphrase, const QByteArray &salt, KeyCost cost)
{
    SecretBytes key(kKeySize);
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int outcome =
        crypto_pwhash(key.data(), kKeySize, utf8.constData(), static_cast<unsigned long long>(utf8.size()), in(salt),
                      cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    return outcome == 0 ? std::move(key) : SecretBytes(0);
}

/// Everything of the file but the sealed secret: what is authenticated with it.
QByteArray headOf(const QCborMap &content)
{
    QCborMap head = content;
    head.remove(QStringLiteral("secret"));
    return QCborValue(head).toCbor();
}

} // namespace

KeyPair KeyPair::generate()
{
    const SecretBytes both = SecretBytes::random(kSecretSize);
    auto keys = fromSecret(both);
    Q_ASSERT(keys);
    return std::move(*keys);
}

Result<KeyPair> KeyPair::fromSecret(const SecretBytes &both)
{
    if (both.size() != kSecretSize || !sodiumIsReady())
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "these bytes are no secret key"));
    SecretBytes boxSecret(kKeySize);
    std::memcpy(boxSecret.data(), both.data(), kKeySize);
    auto box = SecretKey::fromSecret(std::move(boxSecret));
    if (!box)
        return base::fail(box);
    SecretBytes signing(crypto_sign_SECRETKEYBYTES);
    QByteArray signPublic(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(out(signPublic), signing.data(), both.data() + kKeySize);
    PublicKey publicKey{box->publicKey(), signPublic};
    return KeyPair(std::move(*box), std::move(signing), std::move(publicKey));
}

QByteArray KeyPair::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), static_cast<unsigned long long>(message.size()),
                         m_signing.data());
    return signature;
}

SecretBytes KeyPair::secret() const
{
    SecretBytes both(kSecretSize);
    std::memcpy(both.data(), m_box.secret().data(), kKeySize);
    std::memcpy(both.data() + kKeySize, m_signing.data(), kKeySize); // the seed comes first in libsodium's form
    return both;
}

bool isSignedBy(const QByteArray &signPublic, const QByteArray &message, const QByteArray &signature)
{
    return sodiumIsReady() && signPublic.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
        signature.size() == qsizetype(crypto_sign_BYTES) &&
        crypto_sign_verify_detached(in(signature), in(message), static_cast<unsigned long long>(message.size()),
                                    in(signPublic)) == 0;
}

Result<void> checkPassphrase(const QString &passphrase)
{
    auto weak = base::fail(ErrorCode::WeakPassphrase, {QString::number(kShortestPassphrase)});
    const QString rest = withoutTheObvious(passphrase);
    if (passphrase.size() < kShortestPassphrase || rest.size() < kFewestCharacters ||
        QSet<QChar>(rest.begin(), rest.end()).size() < kFewestLetters)
        return weak;
    return {};
}

Result<QByteArray> writeKeyFile(const KeyPair &keys, const QString &passphrase, KeyCost cost)
{
    if (const auto good = checkPassphrase(passphrase); !good)
        return base::fail(good);
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    SecretBytes key = keyOf(passphrase, salt, cost);
    if (key.isEmpty() && cost.memory / 4 >= kEnoughMemory) {
        cost.memory /= 4;
        key = keyOf(passphrase, salt, cost);
    }
    if (key.isEmpty())
        return base::fail(ErrorCode::NotEnoughMemory, {QStringLiteral("key")});
    const QByteArray nonce = randomBytes(kNonceSize);
    QCborMap content{{kPurpose, QStringLiteral("secret")},
                     {QStringLiteral("box"), keys.publicKey().box},
                     {QStringLiteral("sign"), keys.publicKey().sign},
                     {QStringLiteral("operations"), static_cast<qint64>(cost.operations)},
                     {QStringLiteral("memory"), static_cast<qint64>(cost.memory)},
                     {QStringLiteral("salt"), salt},
                     {QStringLiteral("nonce"), nonce}};
    const QByteArray head = headOf(content);
    const SecretBytes both = keys.secret();
    QByteArray sealed(kSecretSize + kTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed), nullptr, both.data(), kSecretSize, in(head),
                                               static_cast<unsigned long long>(head.size()), nullptr, in(nonce),
                                               key.data());
    content.insert(QStringLiteral("secret"), sealed);
    return base::writeEnvelope(EnvelopeKind::Key, kFormat, content);
}

namespace {

/// A key file as it is without its passphrase.
struct LockedKey
{
    QCborMap content;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed;
    KeyCost cost;
};

Result<LockedKey> readLocked(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, EnvelopeKind::Key, kFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    if (content.value(kPurpose).toString() != QLatin1String("secret"))
        return base::fail(ErrorCode::NotThisKind, {name, QStringLiteral("secret key")});
    const QByteArray salt = content.value(QStringLiteral("salt")).toByteArray();
    const QByteArray nonce = content.value(QStringLiteral("nonce")).toByteArray();
    const QByteArray sealed = content.value(QStringLiteral("secret")).toByteArray();
    const qint64 operations = content.value(QStringLiteral("operations")).toInteger();
    const qint64 memory = content.value(QStringLiteral("memory")).toInteger();
    // A forged file must not make the machine work for hours, nor claim all of its memory.
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES) || nonce.size() != kNonceSize ||
        sealed.size() != kSecretSize + kTagSize || operations < 1 || operations > qint64(kMostOperations) ||
        memory < qint64(kLeastKeyMemory) || memory > qint64(kMostKeyMemory))
        return base::fail(ErrorCode::Damaged, {name});
    return LockedKey{
        content, salt, nonce, sealed, {static_cast<unsigned long long>(operations), static_cast<std::size_t>(memory)}};
}

} // namespace

Result<void> checkKeyFile(const QByteArray &bytes, const QString &name)
{
    if (const auto locked = readLocked(bytes, name); !locked)
        return base::fail(locked);
    return {};
}

Result<KeyPair> readKeyFile(const QByteArray &bytes, const QString &passphrase, const QString &name)
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    const auto locked = readLocked(bytes, name);
    if (!locked)
        return base::fail(locked);
    const SecretBytes key = keyOf(passphrase, locked->salt, locked->cost);
    if (key.isEmpty())
        return base::fail(ErrorCode::NotEnoughMemory, {name});
    const QByteArray head = headOf(locked->content);
    SecretBytes both(kSecretSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            both.data(), nullptr, nullptr, in(locked->sealed), static_cast<unsigned long long>(locked->sealed.size()),
            in(head), static_cast<unsigned long long>(head.size()), in(locked->nonce), key.data()) != 0)
        return base::fail(ErrorCode::WrongPassphrase, {name});
    auto keys = KeyPair::fromSecret(both);
    if (!keys || keys->publicKey().box != locked->content.value(QStringLiteral("box")).toByteArray() ||
        keys->publicKey().sign != locked->content.value(QStringLiteral("sign")).toByteArray())
        return base::fail(ErrorCode::Damaged, {name});
    return keys;
}

QByteArray writePublicKeyFile(const KeyPair &keys, const QDate &rehearsed)
{
    const QCborMap content{{kPurpose, QStringLiteral("public")},
                           {QStringLiteral("box"), keys.publicKey().box},
                           {QStringLiteral("sign"), keys.publicKey().sign},
                           {QStringLiteral("rehearsed"), rehearsed.toString(Qt::ISODate)}};
    const QByteArray hash = base::blake2b(QCborValue(content).toCbor());
    return base::writeEnvelope(EnvelopeKind::Key, kFormat, content, keys.sign(hash));
}

Result<PublicKeyFile> readPublicKeyFile(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, EnvelopeKind::Key, kFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    if (content.value(kPurpose).toString() != QLatin1String("public"))
        return base::fail(ErrorCode::NotThisKind, {name, QStringLiteral("public key")});
    PublicKeyFile file;
    file.key.box = content.value(QStringLiteral("box")).toByteArray();
    file.key.sign = content.value(QStringLiteral("sign")).toByteArray();
    file.rehearsed = QDate::fromString(content.value(QStringLiteral("rehearsed")).toString(), Qt::ISODate);
    if (!SlotCipher::sealedTo({file.key.box}))
        return base::fail(ErrorCode::Damaged, {name});
    if (!isSignedBy(file.key.sign, envelope->hash, envelope->signature))
        return base::fail(ErrorCode::WrongSignature, {name});
    if (!file.rehearsed.isValid())
        return base::fail(ErrorCode::KeyNotRehearsed, {name});
    return file;
}

Result<void> rehearse(const KeyPair &keys, const QString &name)
{
    constexpr qsizetype bodySize = 4016;
    auto fails = base::fail(ErrorCode::KeyNotRehearsed, {name});
    const QByteArray invented = randomBytes(1000);
    const auto cipher = SlotCipher::sealedTo({keys.publicKey().box});
    if (!cipher)
        return fails;
    const auto opened = cipher->open(cipher->seal(invented, bodySize), &keys.box());
    if (!opened || *opened != invented || !isSignedBy(keys.publicKey().sign, invented, keys.sign(invented)))
        return fails;
    return {};
}

} // namespace core::storage
