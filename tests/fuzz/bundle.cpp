// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/bundle.h"
#include "core/base/envelope.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/slotcipher.h"
#include "tests/fuzz/harness.h"
#include "tests/support/storesample.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace core::base;
using namespace core::fieldwork;
using namespace core::storage;

namespace fuzz {
namespace {

const QString kName = QStringLiteral("file");

KeyPair fixedKeys()
{
    auto keys = KeyPair::fromSecret(SecretBytes::take(QByteArray(64, 'k')));
    require(keys.has_value(), "the fixed key is a key");
    return std::move(*keys);
}

QByteArray enveloped(char kind, const QByteArray &content)
{
    const QByteArray hash = blake2b(content);
    return QByteArrayLiteral("PBARO") + kind + QByteArrayLiteral("\r\n") +
        QCborValue(QCborArray{1, hash, fixedKeys().sign(hash), content}).toCbor();
}

QByteArray contentOf(const QByteArray &bytes, EnvelopeKind kind)
{
    const auto envelope = readEnvelope(bytes, kind, 1, kName);
    require(envelope.has_value(), "the seed is an envelope");
    return QCborValue(envelope->content).toCbor();
}

StoreParts sampleParts()
{
    const auto layout = PageLayout::ofPage(4096, {});
    require(layout.has_value(), "the layout is one");
    StoreParts parts{*layout, {}, {}, {}, {}, core::questionnaire::writeQuestionnaire(tests::sampleQuestionnaire()),
                     {}};
    parts.description.storeId = QByteArray(16, 's');
    parts.description.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("sample"));
    parts.description.wave = core::questionnaire::WaveId(QStringLiteral("1"));
    parts.description.questionnaireHash = blake2b(parts.questionnaire);
    parts.description.capacity = 8;
    parts.bodies = {QByteArray(layout->bodySize(), 'a'), QByteArray(layout->bodySize(), 'b')};
    parts.state.responses = 2;
    parts.draft.assign(3, QByteArray(layout->rowSize(), '\0'));
    parts.companions[localKeyName()] = QByteArray(32, 'l');
    return parts;
}

} // namespace

// The input is the content of a bundle, a receipt or a backup: it gets its envelope, hash and signature here.
void tryInput(const QByteArray &input)
{
    require(!readBundle(input, kName) && !readReceipt(input, kName) && !readBackup(input, kName),
            "content alone is no file of ours");
    if (const auto bundle = readBundle(enveloped('B', input), kName)) {
        require(bundle->signer == fixedKeys().publicKey().sign, "the signer is the one who signed");
        const auto again = writeBundle(*bundle, fixedKeys());
        require(again.has_value(), "a bundle that was read can be written");
        const auto read = readBundle(*again, kName);
        require(read && read->bodies == bundle->bodies && read->number == bundle->number, "and read the same");
    }
    if (const auto receipt = readReceipt(enveloped('C', input), kName))
        require(static_cast<int>(receipt->receipt.bodies.size()) == receipt->receipt.counts.responses,
                "a receipt counts what it lists");
    if (const auto parts = readBackup(enveloped('S', input), kName)) {
        require(static_cast<int>(parts->bodies.size()) == parts->state.responses, "a backup counts what it holds");
        for (const auto &[file, content] : parts->companions)
            require(isCompanion(file), "no name leads out of the folder");
    }
}

QList<QByteArray> madeSeeds()
{
    const StoreParts parts = sampleParts();
    const Bundle bundle{parts.description,
                        4096,
                        2,
                        QByteArray(32, 'p'),
                        {},
                        parts.questionnaire,
                        QByteArray(32, 'l'),
                        parts.bodies,
                        {QByteArray(4096, 'u')},
                        QByteArray(32, 'a'),
                        {}};
    const auto bytes = writeBundle(bundle, fixedKeys());
    require(bytes && readBundle(*bytes, kName), "the seed is a bundle");
    Receipt receipt{QByteArray(16, 's'), QByteArray(32, 'b'), 2, {QByteArray(32, 'x'), QByteArray(32, 'y')}, {}};
    receipt.counts.responses = 2;
    const QByteArray written = writeReceipt(receipt, fixedKeys());
    require(readReceipt(written, kName).has_value(), "the seed is a receipt");
    const auto backup = writeBackup(parts);
    require(backup && readBackup(*backup, kName), "the seed is a backup");
    return {contentOf(*bytes, EnvelopeKind::Bundle), contentOf(written, EnvelopeKind::Receipt),
            contentOf(*backup, EnvelopeKind::Backup)};
}

int mutations()
{
    return 4'000;
}

} // namespace fuzz
