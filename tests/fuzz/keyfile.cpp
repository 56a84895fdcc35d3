// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyfile.h"
#include "core/base/envelope.h"
#include "tests/fuzz/harness.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace core::base;
using namespace core::storage;

namespace fuzz {
namespace {

const QString kName = QStringLiteral("file");
const QString kPassphrase = QStringLiteral("seven quiet otters read");

/// Long work and much memory are refused by their limits, which are tested elsewhere; here they would only be slow.
bool isCheap(const QByteArray &content)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(content, &error).toMap();
    if (error.error != QCborError::NoError) // what Qt made of it so far is not fit to be looked at
        return true;
    return map.value(QStringLiteral("memory")).toInteger() <= qint64(kLeastKeyMemory) &&
        map.value(QStringLiteral("operations")).toInteger() <= 1;
}

KeyPair fixedKeys()
{
    auto keys = KeyPair::fromSecret(SecretBytes::take(QByteArray(64, 'k')));
    require(keys.has_value(), "the fixed key is a key");
    return std::move(*keys);
}

} // namespace

// The input is the content of a key file: it gets its envelope and hash here, or every mutation would end at the hash.
void tryInput(const QByteArray &input)
{
    require(!readPublicKeyFile(input, kName) && !readKeyFile(input, kPassphrase, kName),
            "content alone is no key file");
    const QByteArray signature = fixedKeys().sign(blake2b(input));
    const QByteArray bytes =
        QByteArrayLiteral("PBAROK\r\n") + QCborValue(QCborArray{1, blake2b(input), signature, input}).toCbor();
    if (const auto open = readPublicKeyFile(bytes, kName)) {
        require(open->key.sign == fixedKeys().publicKey().sign, "only who signs may bring a key");
        require(open->key.box.size() == 32 && open->rehearsed.isValid(), "a public key is whole");
    }
    if (!isCheap(input))
        return;
    if (const auto secret = readKeyFile(bytes, kPassphrase, kName))
        require(secret->publicKey() == fixedKeys().publicKey(), "only the key that was sealed comes out");
    const auto paper = readPaperKey(QString::fromLatin1(input));
    require(!paper || writePaperKey(*paper).size() > 100, "a paper key is whole");
}

QList<QByteArray> madeSeeds()
{
    const KeyPair keys = fixedKeys();
    QList<QByteArray> seeds;
    const auto secret = writeKeyFile(keys, kPassphrase, {1, kLeastKeyMemory});
    require(secret.has_value(), "the key is written");
    for (const QByteArray &bytes : {*secret, writePublicKeyFile(keys, QDate(2026, 11, 1))}) {
        const auto envelope = readEnvelope(bytes, EnvelopeKind::Key, 1, kName);
        require(envelope.has_value(), "the seed is an envelope");
        seeds.append(QCborValue(envelope->content).toCbor());
    }
    seeds.append(writePaperKey(keys).toLatin1());
    return seeds;
}

int mutations()
{
    return 1'000;
}

} // namespace fuzz
