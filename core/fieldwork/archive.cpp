// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/archive.h"

#include "core/base/fault.h"
#include "core/fieldwork/forgetting.h"
#include "core/interview/ledgernames.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/draftrows.h"
#include "core/storage/erase.h"
#include "core/storage/responsecodec.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <utility>

namespace core::fieldwork {
namespace {

using base::ErrorCode;
using base::Result;
using storage::SlotCipher;
using storage::StoreDescription;
using storage::StoreParts;

const QString kSources = QStringLiteral("sources");
const QString kExcluded = QStringLiteral("excluded");
const QString kCompanion = QStringLiteral("archive");
constexpr int kGrain = 64; // the size of an archive tells its number of responses, which stands in it anyway

storage::OpenedBytes opened(QByteArray &&bytes)
{
    return storage::OpenedBytes(std::move(bytes));
}

} // namespace

QByteArray encodeRecord(const ArchiveRecord &record)
{
    QCborArray sources;
    for (const auto &[store, source] : record.sources)
        sources.append(QCborArray{store, source.signer, source.chain.encode()});
    QCborArray excluded;
    for (const QByteArray &id : record.excluded)
        excluded.append(id);
    return QCborValue(QCborMap{{kSources, sources}, {kExcluded, excluded}}).toCbor();
}

Result<ArchiveRecord> decodeRecord(const QByteArray &bytes, const QString &path)
{
    ArchiveRecord record;
    QCborParserError error;
    const QCborValue content = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !content.isMap())
        return base::fail(ErrorCode::Damaged, {path});
    const QCborMap map = content.toMap();
    const QCborArray sources = map.value(kSources).toArray();
    for (const QCborValue value : sources) {
        const QCborArray source = value.toArray();
        record.sources[source.at(0).toByteArray()] = {source.at(1).toByteArray(),
                                                      BundleChain::decode(source.at(2).toArray())};
    }
    const QCborArray excluded = map.value(kExcluded).toArray();
    for (const QCborValue id : excluded)
        record.excluded.insert(id.toByteArray());
    return record;
}

Result<void> Archive::readQuestionnaire()
{
    auto read = questionnaire::readQuestionnaire(m_parts.questionnaire).questionnaire;
    if (!read)
        return base::fail(ErrorCode::Damaged, {QStringLiteral("questionnaire.json")});
    m_questionnaire = std::move(*read);
    return {};
}

Result<Archive> Archive::from(const Bundle &bundle)
{
    const auto layout = storage::PageLayout::ofPage(bundle.pageSize, {});
    if (!layout)
        return base::fail(layout);
    StoreParts parts{*layout, bundle.description, {}, {}, storage::emptyDraft(*layout), bundle.questionnaire, {}};
    parts.description.role = storage::StoreRole::Archive;
    parts.description.storeId = storage::randomBytes(storage::kStoreIdSize);
    parts.state.invented = bundle.description.invented;
    if (parts.description.recipients.empty())
        parts.companions[storage::localKeyName()] = storage::SecretBytes::random(storage::kKeySize).copy();
    parts.companions[storage::bundleKeyName()] = storage::KeyPair::generate().secret().copy();
    parts.companions[storage::deleteByName()] =
        storage::deleteByNote(parts.description.closes.addMonths(storage::kMonthsToArchive));
    auto cipher = storage::cipherOf(parts.description, storage::localKeyOf(parts), {});
    if (!cipher)
        return base::fail(cipher);
    Archive archive(std::move(parts), std::move(*cipher));
    if (const auto read = archive.readQuestionnaire(); !read)
        return base::fail(read);
    return archive;
}

Result<Archive> Archive::from(StoreParts parts, const storage::StorePaths &paths,
                              const std::vector<const storage::SecretKey *> &keys)
{
    if (parts.description.role != storage::StoreRole::Archive)
        return base::fail(ErrorCode::WrongRole, {paths.folder});
    auto cipher = storage::cipherOf(parts.description, storage::localKeyOf(parts), paths.folder);
    if (!cipher)
        return base::fail(cipher);
    const std::vector<QByteArray> bodies = std::move(parts.bodies);
    Archive archive(std::move(parts), std::move(*cipher));
    const auto record = archive.m_parts.companions.find(kCompanion);
    if (record != archive.m_parts.companions.end()) {
        auto decoded = decodeRecord(record->second, paths.archive); // without it excluded responses would come back
        if (!decoded)
            return base::fail(decoded);
        archive.m_record = std::move(*decoded);
    }
    for (const QByteArray &id : archive.m_record.excluded)
        archive.m_responses.exclude(id);
    const auto decisions = archive.m_parts.companions.find(storage::reviewLogName());
    if (decisions != archive.m_parts.companions.end())
        archive.m_decisions = archive.m_cipher.openWithAny(decisions->second, keys).map(opened);
    for (const QByteArray &body : bodies) {
        const auto content = archive.m_cipher.openWithAny(body, keys);
        if (!content) {
            base::Error error = content.error();
            error.arguments = QStringList{paths.folder};
            return tl::unexpected(error);
        }
        const auto response = storage::decodeResponse(*content);
        if (!response)
            return base::fail(ErrorCode::StoreDamaged, {paths.folder});
        archive.m_responses.add(response->id, *content);
    }
    if (const auto read = archive.readQuestionnaire(); !read)
        return base::fail(read);
    return archive;
}

Result<void> Archive::sealTo(const std::vector<storage::PublicKey> &recipients)
{
    if (m_parts.description.recipients.empty())
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the archive is not sealed"));
    auto cipher = SlotCipher::sealedTo(storage::boxesOf(recipients));
    if (!cipher)
        return base::fail(cipher);
    if (!m_decisions)
        return base::fail(m_decisions);
    if (m_parts.companions.count(storage::reviewLogName()) > 0)
        m_changed.append(storage::reviewLogName());
    m_parts.description.recipients = recipients;
    m_cipher = std::move(*cipher);
    return {};
}

Result<void> Archive::exclude(const std::set<QByteArray> &ids)
{
    for (const QByteArray &id : ids)
        m_responses.exclude(id);
    // Also where nobody is taken out now: the power may have gone before the last time had come this far.
    return m_responses.excluded().empty() ? Result<void>() : forget();
}

Result<void> Archive::forget()
{
    auto released = takeOutOpenAnswers(m_responses.excluded(), m_parts.companions);
    if (!released)
        return base::fail(released);
    m_changed += *released;
    if (!m_decisions)
        return base::fail(m_decisions);
    if (m_decisions->bytes().isEmpty())
        return {};
    std::vector<interview::Response> left;
    for (const QByteArray &bytes : m_responses.responses()) {
        auto response = storage::decodeResponse(bytes);
        if (!response)
            return base::fail(ErrorCode::Internal, {QStringLiteral("merge")});
        left.push_back(std::move(*response));
    }
    const QString name = storage::reviewLogName();
    auto decisions =
        decisionsAbout(interview::openTextKeys(m_questionnaire, left), m_decisions->bytes(), name).map(opened);
    if (!decisions)
        return base::fail(decisions);
    if (decisions->bytes() == m_decisions->bytes())
        return {};
    m_decisions = std::move(*decisions);
    if (!m_changed.contains(name))
        m_changed.append(name);
    return {};
}

Result<void> Archive::accepts(const Bundle &bundle, const QString &name) const
{
    const StoreDescription &ours = m_parts.description;
    const StoreDescription &theirs = bundle.description;
    if (theirs.role != storage::StoreRole::Collection || theirs.questionnaire != ours.questionnaire ||
        theirs.wave != ours.wave || theirs.structure != ours.structure || bundle.pageSize != m_parts.layout.pageSize())
        return base::fail(ErrorCode::OtherStore, {name});
    if (theirs.invented != ours.invented)
        return base::fail(theirs.invented ? ErrorCode::HoldsPractice : ErrorCode::HoldsRealAnswers, {name});
    const auto known = m_record.sources.find(theirs.storeId);
    if (known != m_record.sources.end() && known->second.signer != bundle.signer)
        return base::fail(ErrorCode::WrongSignature, {name});
    return {};
}

Result<StoreParts> Archive::parts() const
{
    StoreParts made = m_parts;
    made.state = storage::StoreState();
    made.state.invented = m_parts.description.invented;
    made.draft = storage::emptyDraft(m_parts.layout);
    const std::vector<QByteArray> responses = m_responses.responses();
    for (const QByteArray &bytes : responses) {
        const auto response = storage::decodeResponse(bytes);
        if (!response || bytes.size() > m_cipher.room(m_parts.layout.bodySize()))
            return base::fail(ErrorCode::Internal, {QStringLiteral("merge")});
        made.bodies.push_back(m_cipher.seal(bytes, m_parts.layout.bodySize()));
        made.state.count(response->language, response->event, response->sent, 1);
    }
    const int count = static_cast<int>(made.bodies.size());
    made.description.capacity = std::max(kGrain, (count + kGrain - 1) / kGrain * kGrain);
    ArchiveRecord record = m_record;
    record.excluded = m_responses.excluded();
    made.companions[kCompanion] = encodeRecord(record);
    if (m_changed.contains(storage::reviewLogName()))
        made.companions[storage::reviewLogName()] = m_cipher.sealInBlocks(m_decisions.value().bytes());
    return made;
}

} // namespace core::fieldwork
