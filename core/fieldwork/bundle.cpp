// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/bundle.h"

#include "core/base/envelope.h"

#include <QCborArray>

#include <algorithm>
#include <limits>
#include <utility>

namespace core::fieldwork {
namespace {

using base::EnvelopeKind;
using base::ErrorCode;
using base::Result;
using storage::KeyPair;
using storage::PageLayout;

constexpr int kFormat = 1;
constexpr qsizetype kHashSize = 32;
constexpr qsizetype kChecksumBytes = 8;

const QString kPage = QStringLiteral("page");
const QString kDescription = QStringLiteral("description");
const QString kNumber = QStringLiteral("number");
const QString kPrevious = QStringLiteral("previous");
const QString kSigner = QStringLiteral("signer");
const QString kQuestionnaire = QStringLiteral("questionnaire");
const QString kLocalKey = QStringLiteral("localKey");
const QString kResponses = QStringLiteral("responses");
const QString kUnreadable = QStringLiteral("unreadable");
const QString kAudit = QStringLiteral("audit");
const QString kStore = QStringLiteral("store");
const QString kBundle = QStringLiteral("bundle");
const QString kCounts = QStringLiteral("counts");
constexpr qsizetype kCountsSize = 65536;

QCborArray arrayOf(const std::vector<QByteArray> &rows)
{
    QCborArray array;
    for (const QByteArray &row : rows)
        array.append(row);
    return array;
}

/// False when one of them is no byte string of this size.
bool takeAll(const QCborValue &from, qsizetype size, std::vector<QByteArray> &rows)
{
    const QCborArray array = from.toArray();
    for (const QCborValue row : array) {
        if (row.toByteArray().size() != size)
            return false;
        rows.push_back(row.toByteArray());
    }
    return from.isArray();
}

bool isSortedAndUnique(const std::vector<QByteArray> &rows)
{
    return std::adjacent_find(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return !(a < b); }) ==
        rows.end();
}

} // namespace

Result<QByteArray> writeBundle(const Bundle &bundle, const KeyPair &signer)
{
    const auto layout = PageLayout::ofPage(bundle.pageSize, {});
    if (!layout)
        return base::fail(layout);
    const auto description = storage::encodeDescription(bundle.description, layout->rowSize());
    if (!description)
        return base::fail(description);
    std::vector<QByteArray> bodies = bundle.bodies;
    std::sort(bodies.begin(), bodies.end());
    QCborMap content{{kPage, bundle.pageSize},           {kDescription, *description},
                     {kNumber, bundle.number},           {kPrevious, bundle.previous},
                     {kSigner, signer.publicKey().sign}, {kQuestionnaire, bundle.questionnaire},
                     {kResponses, arrayOf(bodies)},      {kUnreadable, arrayOf(bundle.unreadable)}};
    content.insert(kAudit, bundle.audit);
    if (!bundle.localKey.isEmpty())
        content.insert(kLocalKey, bundle.localKey);
    const QByteArray hash = base::blake2b(QCborValue(content).toCbor());
    return base::writeEnvelope(EnvelopeKind::Bundle, kFormat, content, signer.sign(hash));
}

Result<Bundle> readBundle(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, EnvelopeKind::Bundle, kFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    auto damaged = base::fail(ErrorCode::Damaged, {name}, QStringLiteral("bundle"));
    Bundle bundle;
    bundle.pageSize = static_cast<int>(content.value(kPage).toInteger());
    const auto layout = PageLayout::ofPage(bundle.pageSize, name);
    auto description = storage::decodeDescription(content.value(kDescription).toByteArray(), name);
    if (!layout || !description)
        return damaged;
    bundle.description = std::move(*description);
    const qint64 number = content.value(kNumber).toInteger();
    bundle.number = static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
    bundle.previous = content.value(kPrevious).toByteArray();
    bundle.signer = content.value(kSigner).toByteArray();
    bundle.questionnaire = content.value(kQuestionnaire).toByteArray();
    bundle.localKey = content.value(kLocalKey).toByteArray();
    bundle.audit = content.value(kAudit).toByteArray();
    bundle.hash = envelope->hash;
    if (!takeAll(content.value(kResponses), layout->bodySize(), bundle.bodies) ||
        !takeAll(content.value(kUnreadable), bundle.pageSize, bundle.unreadable) || !isSortedAndUnique(bundle.bodies) ||
        bundle.number < 1 || (bundle.number == 1) != bundle.previous.isEmpty() ||
        base::blake2b(bundle.questionnaire) != bundle.description.questionnaireHash ||
        bundle.description.recipients.empty() != (bundle.localKey.size() == storage::kKeySize))
        return damaged;
    if (!storage::isSignedBy(bundle.signer, envelope->hash, envelope->signature))
        return base::fail(ErrorCode::WrongSignature, {name});
    return bundle;
}

QString checksumOf(const Bundle &bundle)
{
    return storage::speakable(bundle.hash.left(kChecksumBytes));
}

QByteArray writeReceipt(const Receipt &receipt, const KeyPair &signer)
{
    const QCborMap content{{kStore, receipt.store},
                           {kBundle, receipt.bundle},
                           {kNumber, receipt.number},
                           {kResponses, arrayOf({receipt.bodies.begin(), receipt.bodies.end()})},
                           {kCounts, storage::encodeState(receipt.counts, kCountsSize)},
                           {kSigner, signer.publicKey().sign}};
    const QByteArray hash = base::blake2b(QCborValue(content).toCbor());
    return base::writeEnvelope(EnvelopeKind::Receipt, kFormat, content, signer.sign(hash));
}

Result<SignedReceipt> readReceipt(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, EnvelopeKind::Receipt, kFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    SignedReceipt read{{}, envelope->hash, envelope->signature};
    Receipt &receipt = read.receipt;
    receipt.store = content.value(kStore).toByteArray();
    receipt.bundle = content.value(kBundle).toByteArray();
    receipt.number = static_cast<int>(content.value(kNumber).toInteger());
    std::vector<QByteArray> bodies;
    auto counts = storage::decodeState(content.value(kCounts).toByteArray(), name);
    if (!takeAll(content.value(kResponses), kHashSize, bodies) || !isSortedAndUnique(bodies) || !counts ||
        counts->responses != static_cast<int>(bodies.size()))
        return base::fail(ErrorCode::Damaged, {name}, QStringLiteral("receipt"));
    receipt.bodies.insert(bodies.begin(), bodies.end());
    receipt.counts = std::move(*counts);
    return read;
}

KeyPair receiptKeyOf(const QByteArray &localKey)
{
    QByteArray seed = base::blake2b(QByteArrayLiteral("receipt") + localKey);
    QByteArray both = seed + seed;
    auto keys = KeyPair::fromSecret(storage::SecretBytes::take(std::move(both)));
    storage::wipe(seed);
    return std::move(*keys);
}

} // namespace core::fieldwork
