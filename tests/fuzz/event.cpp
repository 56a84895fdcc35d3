// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/fieldwork/signedevent.h"
#include "tests/fuzz/harness.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace core::base;
using namespace core::fieldwork;
using core::storage::KeyPair;
using core::storage::SecretBytes;

namespace fuzz {
namespace {

const QString kName = QStringLiteral("file");

KeyPair fixedKeys()
{
    auto keys = KeyPair::fromSecret(SecretBytes::take(QByteArray(64, 'k')));
    require(keys.has_value(), "the fixed key is a key");
    return std::move(*keys);
}

Event sample()
{
    Event event;
    event.id = core::interview::EventId(QStringLiteral("oulu-2026-06-01"));
    event.place = QStringLiteral("Oulu");
    event.day = QDate(2026, 6, 1);
    event.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("partnership-barometer"));
    event.wave = core::questionnaire::WaveId(QStringLiteral("3"));
    event.languages = {Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))};
    return event;
}

QByteArray fileOf(const QByteArray &content, const QByteArray &signature)
{
    return QByteArrayLiteral("PBAROE\r\n") + QCborValue(QCborArray{1, blake2b(content), signature, content}).toCbor();
}

} // namespace

// The input is the content of an event file: it gets its envelope, hash and signature here, or every mutation would end
// at the hash. Tried three ways: signed by whom it names, not signed, and with another content's signature.
void tryInput(const QByteArray &input)
{
    const KeyPair keys = fixedKeys();
    const QByteArray signature = keys.sign(QByteArrayLiteral("PBARO event") + blake2b(input));
    if (const auto file = readEventFile(fileOf(input, signature), kName)) {
        require(file->signer && file->signer->sign == keys.publicKey().sign, "only who signs is named as the signer");
        require(file->recipients.size() <= 3, "at most three keys");
        for (const auto &key : file->recipients)
            require(key.box.size() == 32 && key.sign.size() == 32, "a key is whole");
        const auto again = readEvent(writeEvent(file->event), kName);
        require(again && *again == file->event, "an event that was read can be written");
    }
    if (const auto file = readEventFile(fileOf(input, {}), kName))
        require(!file->signer && file->recipients.empty(), "an event that is not signed brings no keys");
    const auto wrong = readEventFile(fileOf(input, keys.sign(input)), kName);
    require(!wrong, "a signature of something else is none");
}

QList<QByteArray> madeSeeds()
{
    const KeyPair keys = fixedKeys();
    const EventOrder order{sample(), {{kName, keys.publicKey(), QDate(2026, 5, 30)}}, "{}", QDate(2026, 5, 31)};
    const auto bytes = signEvent(order, keys);
    require(bytes.has_value(), "the event is signed");
    QList<QByteArray> seeds;
    for (const QByteArray &file : {*bytes, writeEvent(sample())}) {
        const auto envelope = readEnvelope(file, EnvelopeKind::Event, 1, kName);
        require(envelope.has_value(), "the seed is an envelope");
        seeds.append(QCborValue(envelope->content).toCbor());
    }
    return seeds;
}

int mutations()
{
    return 5'000;
}

} // namespace fuzz
