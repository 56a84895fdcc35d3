// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/signedevent.h"

#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/base/safefile.h"
#include "core/fieldwork/eventcontent.h"
#include "core/storage/mirror.h"
#include "core/storage/secret.h"
#include "core/storage/slotcipher.h"

#include <QCborArray>
#include <QDir>

namespace core::fieldwork {

using base::ErrorCode;
using base::Result;
using storage::KeyPair;
using storage::PublicKey;

namespace {

constexpr qint64 rootFileLimit = 4096;

const QString recipientsKey = QStringLiteral("recipients");
const QString questionnaireKey = QStringLiteral("questionnaireFile");
const QString signerKey = QStringLiteral("signer");

/// What is signed says what it is, so that no signature under another kind of file can stand for it.
QByteArray signedText(const QByteArray &hash)
{
    return QByteArrayLiteral("PBARO event") + hash;
}

QCborArray halvesOf(const PublicKey &key)
{
    return {key.box, key.sign};
}

std::optional<PublicKey> keyIn(const QCborValue &value)
{
    const QCborArray halves = value.toArray();
    PublicKey key{halves.at(0).toByteArray(), halves.at(1).toByteArray()};
    if (halves.size() != 2 || key.box.size() != storage::kKeySize || key.sign.size() != storage::kKeySize)
        return std::nullopt;
    return key;
}

/// False when one of them is no key, or they are too many.
bool readRecipients(const QCborMap &content, std::vector<PublicKey> &recipients)
{
    const QCborArray keys = content.value(recipientsKey).toArray();
    for (const QCborValue value : keys) {
        const auto key = keyIn(value);
        if (!key)
            return false;
        recipients.push_back(*key);
    }
    return keys.size() <= storage::kMostRecipients;
}

} // namespace

Result<QByteArray> signEvent(const EventOrder &order, const KeyPair &office)
{
    if (order.recipients.empty() || order.recipients.size() > static_cast<size_t>(storage::kMostRecipients))
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "one to three public keys are needed"));
    QCborArray recipients;
    for (const OfferedKey &offered : order.recipients) {
        if (!offered.isFresh(order.today))
            return base::fail(ErrorCode::RehearsalTooOld, {offered.file, offered.rehearsed.toString(Qt::ISODate)});
        recipients.append(halvesOf(offered.key));
    }
    QCborMap content = contentOf(order.event);
    content.insert(recipientsKey, recipients);
    content.insert(questionnaireKey, order.questionnaire);
    content.insert(signerKey, halvesOf(office.publicKey()));
    const QByteArray plain = base::writeEnvelope(base::EnvelopeKind::Event, newestEventFormat, content);
    const auto envelope = base::readEnvelope(plain, base::EnvelopeKind::Event, newestEventFormat, {});
    if (!envelope)
        return base::fail(envelope);
    QByteArray bytes = base::writeEnvelope(base::EnvelopeKind::Event, newestEventFormat, content,
                                           office.sign(signedText(envelope->hash)));
    // What is written must be readable; the reader knows the limits.
    if (const auto again = readEventFile(bytes, {}); !again)
        return unwritableEvent(again.error().detail);
    return bytes;
}

Result<EventFile> readEventFile(const QByteArray &bytes, const QString &name)
{
    const auto envelope = base::readEnvelope(bytes, base::EnvelopeKind::Event, newestEventFormat, name);
    if (!envelope)
        return base::fail(envelope);
    const QCborMap &content = envelope->content;
    EventFile file;
    QString fault = readEventParts(content, file.event);
    if (fault.isEmpty() && !readRecipients(content, file.recipients))
        fault = recipientsKey;
    if (fault.isEmpty() && content.contains(signerKey)) {
        file.signer = keyIn(content.value(signerKey));
        if (!file.signer)
            fault = signerKey;
    }
    if (!fault.isEmpty())
        return base::fail(ErrorCode::Damaged, {name}, fault, {name, fault});
    if (file.signer.has_value() != !envelope->signature.isEmpty())
        return base::fail(ErrorCode::WrongSignature, {name});
    if (file.signer && !storage::isSignedBy(file.signer->sign, signedText(envelope->hash), envelope->signature))
        return base::fail(ErrorCode::WrongSignature, {name});
    if (!file.signer && !file.recipients.empty()) {
        file.recipients.clear();
        file.keysLeftOut = true;
    }
    file.questionnaire = content.value(questionnaireKey).toByteArray();
    return file;
}

Result<EventFile> readEventFile(const QString &path)
{
    const auto bytes = base::readFile(path, largestEventFile);
    if (!bytes)
        return base::fail(bytes);
    return readEventFile(*bytes, path);
}

Result<EventFile> eventFileOf(const QString &store, const interview::EventId &id)
{
    const auto path = eventPath(store, id);
    if (!path)
        return base::fail(path);
    return readEventFile(*path);
}

Result<void> keepEventFile(const QString &store, const QByteArray &bytes, const QString &name)
{
    const auto file = readEventFile(bytes, name);
    if (!file)
        return base::fail(file);
    const auto path = eventPath(store, file->event.id);
    if (!path)
        return base::fail(path);
    if (!QDir().mkpath(eventFolder(store)))
        return base::fail(ErrorCode::FileNotWritable, {eventFolder(store)});
    auto written = base::writeFile(*path, bytes, base::FileAccess::OwnerOnly);
    static_cast<void>(storage::Mirror::takeRecords(storage::StorePaths(store)));
    return written;
}

Result<std::optional<PublicKey>> TrustedRoot::kept() const
{
    const auto bytes = base::readFile(m_file, rootFileLimit);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return std::optional<PublicKey>();
    if (!bytes)
        return base::fail(bytes);
    const QByteArray both = QByteArray::fromHex(bytes->trimmed());
    if (both.size() != 2 * storage::kKeySize)
        return base::fail(ErrorCode::Damaged, {m_file}); // never taken for "nobody yet"
    return std::optional<PublicKey>(PublicKey{both.left(storage::kKeySize), both.right(storage::kKeySize)});
}

Result<void> TrustedRoot::keep(const PublicKey &office) const
{
    return base::writeFile(m_file, (office.box + office.sign).toHex() + '\n', base::FileAccess::OwnerOnly);
}

Result<void> TrustedRoot::check(const EventFile &file, const QString &name) const
{
    if (!file.signer)
        return {};
    const auto trusted = kept();
    if (!trusted)
        return base::fail(trusted);
    if (trusted->has_value() && !(**trusted == *file.signer))
        return base::fail(ErrorCode::OtherRoot,
                          {name, storage::fingerprint(*file.signer), storage::fingerprint(**trusted)});
    return {};
}

Result<void> TrustedRoot::takeUp(const EventFile &file, const QString &name) const
{
    if (auto fits = check(file, name); !fits || !file.signer)
        return fits;
    const auto trusted = kept();
    if (!trusted)
        return base::fail(trusted);
    return trusted->has_value() ? Result<void>() : keep(*file.signer);
}

} // namespace core::fieldwork
