// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/bundle.h"
#include "core/fieldwork/bundlechain.h"
#include "core/fieldwork/responseset.h"
#include "core/storage/slotcipher.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace core::fieldwork {

/// What an archive remembers beside its responses: kept in its folder as "archive".
struct ArchiveRecord
{
    struct Source
    {
        QByteArray signer; ///< of the first bundle; another one later is refused
        BundleChain chain; ///< of all that were merged
    };
    std::map<QByteArray, Source> sources; ///< by store id
    std::set<QByteArray> excluded;        ///< ids of responses
};
[[nodiscard]] QByteArray encodeRecord(const ArchiveRecord &record);
/// Errors: Damaged.
[[nodiscard]] base::Result<ArchiveRecord> decodeRecord(const QByteArray &bytes, const QString &path);

/// An archive in memory, between reading and building it anew.
class Archive
{
public:
    /// An empty one for responses of the bundle's survey, sealed to the same keys. Errors: those of a cipher.
    [[nodiscard]] static base::Result<Archive> from(const Bundle &bundle);
    /// Opens every response of one that is there. Errors: KeyNeeded, WrongKey, Damaged, WrongRole.
    [[nodiscard]] static base::Result<Archive> from(storage::StoreParts parts, const storage::StorePaths &paths,
                                                    const std::vector<const storage::SecretKey *> &keys);

    /// Sealed to other keys from now on, and with it what people have noted about the responses. Errors: InvalidInput
    /// (it is not sealed, or too many), those of a cipher and of reading what was noted.
    [[nodiscard]] base::Result<void> sealTo(const std::vector<storage::PublicKey> &recipients);
    /// Takes responses out for good, with all that was noted about what only they say: decisions on their open answers
    /// and translations of these go, and out of the ledger's copy of a release that counted one of them the open
    /// answers. Errors: those of reading what was noted.
    [[nodiscard]] base::Result<void> exclude(const std::set<QByteArray> &ids);
    /// Names of companions that are others now than in the folder.
    [[nodiscard]] const QStringList &changed() const { return m_changed; }

    /// Errors: OtherStore, HoldsRealAnswers (invented and real ones do not mix), WrongSignature (a store that signed
    /// otherwise before).
    [[nodiscard]] base::Result<void> accepts(const Bundle &bundle, const QString &name) const;

    [[nodiscard]] ResponseSet &responses() { return m_responses; }
    [[nodiscard]] ArchiveRecord &record() { return m_record; }
    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const storage::StoreDescription &description() const { return m_parts.description; }

    /// All of it as a store to be built: sealed afresh, counted, with room for nothing more.
    [[nodiscard]] base::Result<storage::StoreParts> parts() const;

private:
    Archive(storage::StoreParts parts, storage::SlotCipher cipher)
        : m_parts(std::move(parts)), m_cipher(std::move(cipher))
    {
    }
    [[nodiscard]] base::Result<void> readQuestionnaire();
    [[nodiscard]] base::Result<void> forget();
    storage::StoreParts m_parts; ///< without bodies
    storage::SlotCipher m_cipher;
    questionnaire::Questionnaire m_questionnaire;
    ResponseSet m_responses;
    ArchiveRecord m_record;
    /// On open answers; an error matters where they are to change only.
    base::Result<storage::OpenedBytes> m_decisions;
    QStringList m_changed;
};

} // namespace core::fieldwork
