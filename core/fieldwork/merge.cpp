// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/merge.h"

#include "core/base/envelope.h"
#include "core/fieldwork/archive.h"
#include "core/storage/erase.h"
#include "core/storage/responsecodec.h"
#include "core/storage/storeparts.h"
#include "core/storage/verifiedfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace core::fieldwork {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using storage::SlotCipher;
using storage::StorePaths;

/// A bundle read, with its file's bytes for the quarantine.
struct Read
{
    QString file;
    Bundle bundle;
};
/// What is kept aside once the archive's folder is there.
struct Aside
{
    QString name;
    QByteArray content;
};

class Merge
{
public:
    Merge(const MergeWish &wish, const base::Clock &clock, base::RandomSource &random)
        : m_wish(wish), m_clock(clock), m_random(random), m_paths(wish.archive)
    {
    }

    Result<MergeReport> run()
    {
        readAll();
        std::optional<storage::FolderLock> lock;
        if (const auto opened = openArchive(lock); !opened)
            return base::fail(opened);
        if (const auto sealed = sealAnew(); !sealed)
            return base::fail(sealed);
        for (const Read &read : m_read) {
            if (const auto taken = take(read); !taken)
                return base::fail(taken);
        }
        if (!base::goesOn(m_wish.step, m_total, m_total))
            return base::fail(ErrorCode::Cancelled);
        if (m_archive) {
            tellPartedChains();
            if (const auto excluded = m_archive->exclude(m_wish.exclude); !excluded)
                return base::fail(excluded);
            const bool nothingNew = m_report.merged.empty() && m_wish.exclude.empty() && m_wish.sealTo.empty();
            if (const auto written = nothingNew ? keepAside() : write(); !written)
                return base::fail(written);
            m_report.responses = m_archive->responses().size();
            m_report.conflictIds = m_archive->responses().conflictIds();
        }
        return std::move(m_report);
    }

private:
    void refuse(const Error &error, const QString &file, const QByteArray &content)
    {
        m_report.refused.push_back(error);
        if (!content.isEmpty())
            m_aside.push_back(
                {QString::fromLatin1(base::blake2b(content).left(8).toHex()) + u'-' + QFileInfo(file).fileName(),
                 content});
    }

    void readAll()
    {
        for (const QString &file : m_wish.bundles) {
            const auto bytes = base::readFile(file, kLargestBundle);
            auto bundle = bytes ? readBundle(*bytes, file) : Result<Bundle>(base::fail(bytes));
            if (bundle)
                m_total += static_cast<int>(bundle->bodies.size());
            if (bundle)
                m_read.push_back({file, std::move(*bundle)});
            else
                refuse(bundle.error(), file, bytes.value_or(QByteArray()));
        }
    }

    Result<void> openArchive(std::optional<storage::FolderLock> &lock)
    {
        if (const auto shared = storage::refuseSharedPlace(m_wish.archive); !shared)
            return base::fail(shared);
        if (m_disk.exists(m_paths.file)) {
            auto taken = storage::FolderLock::take(m_paths);
            if (!taken)
                return base::fail(taken);
            lock = std::move(*taken);
            auto parts = storage::partsOfLockedStore(m_paths, m_disk);
            if (!parts)
                return base::fail(parts);
            auto archive = Archive::from(std::move(*parts), m_paths, secrets());
            if (!archive)
                return base::fail(archive);
            m_archive = std::move(*archive);
            return {};
        }
        if (QFileInfo::exists(m_wish.archive) && !QDir(m_wish.archive).isEmpty())
            return base::fail(ErrorCode::NotThisKind, {m_wish.archive, QStringLiteral("archive")});
        for (const Read &read : m_read) {
            if (read.bundle.description.role != storage::StoreRole::Collection)
                continue;
            auto archive = Archive::from(read.bundle);
            if (!archive)
                return base::fail(archive);
            m_archive = std::move(*archive);
            m_report.madeArchive = true;
            return {};
        }
        return {};
    }

    Result<void> sealAnew()
    {
        if (m_wish.sealTo.empty())
            return {};
        if (!m_archive)
            return base::fail(ErrorCode::FileNotFound, {m_wish.archive});
        return m_archive->sealTo(m_wish.sealTo);
    }

    [[nodiscard]] std::vector<const storage::SecretKey *> secrets() const
    {
        std::vector<const storage::SecretKey *> secrets;
        secrets.reserve(m_wish.keys.size());
        for (const storage::KeyPair *pair : m_wish.keys)
            secrets.push_back(&pair->box());
        return secrets;
    }

    /// Whose receipt the store will take: one of those it seals to.
    [[nodiscard]] const storage::KeyPair *signerFor(const Bundle &bundle) const
    {
        const std::vector<storage::PublicKey> &owners = bundle.description.recipients;
        for (const storage::KeyPair *pair : m_wish.keys) {
            const bool isOwner = std::any_of(owners.begin(), owners.end(), [pair](const storage::PublicKey &owner) {
                return owner.box == pair->publicKey().box;
            });
            if (isOwner)
                return pair;
        }
        return m_wish.keys.empty() ? nullptr : m_wish.keys.front();
    }

    Result<void> take(const Read &read)
    {
        const Bundle &bundle = read.bundle;
        const auto accepted = m_archive ? m_archive->accepts(bundle, read.file)
                                        : Result<void>(base::fail(ErrorCode::OtherStore, {read.file}));
        if (!accepted) {
            refuse(accepted.error(), read.file, base::readFile(read.file, kLargestBundle).value_or(QByteArray()));
            return {};
        }
        if (!bundle.description.recipients.empty() && m_wish.keys.empty())
            return base::fail(ErrorCode::KeyNeeded, {read.file});
        const auto cipher = storage::cipherOf(bundle.description, bundle.localKey, {});
        if (!cipher)
            return base::fail(cipher);
        MergedBundle done{read.file, bundle.number,     static_cast<int>(bundle.bodies.size()), 0, 0, 0, 0, 0,
                          false,     checksumOf(bundle)};
        Receipt receipt{bundle.description.storeId, bundle.hash, bundle.number, {}, {}};
        const std::vector<const storage::SecretKey *> keys = secrets();
        int foreign = 0;
        for (const QByteArray &body : bundle.bodies) {
            if (!base::goesOn(m_wish.step, m_done++, m_total))
                return base::fail(ErrorCode::Cancelled);
            const auto opened = cipher->openWithAny(body, keys);
            foreign += !opened && opened.error().code == ErrorCode::WrongKey ? 1 : 0;
            takeBody(opened, body, done, receipt);
        }
        if (foreign > 0 && foreign == done.responses) { // not a bad part: the wrong key for all of it
            m_aside.resize(m_aside.size() - static_cast<size_t>(foreign));
            refuse({ErrorCode::WrongKey, {read.file}, {}, {}}, read.file,
                   base::readFile(read.file, kLargestBundle).value_or(QByteArray()));
            return {};
        }
        for (const QByteArray &page : bundle.unreadable)
            keepPart(page, done);
        noteSource(bundle, done);
        m_report.merged.push_back(done);
        m_receipts.push_back({std::move(receipt), bundle.localKey, signerFor(bundle), read.file});
        return {};
    }

    void takeBody(const Result<QByteArray> &opened, const QByteArray &body, MergedBundle &done, Receipt &receipt)
    {
        const auto response =
            opened ? storage::decodeResponse(*opened) : Result<interview::Response>(base::fail(opened));
        if (!response || response->wave != m_archive->description().wave ||
            !interview::validateResponse(m_archive->questionnaire(), *response)) {
            keepPart(body, done);
            return;
        }
        switch (m_archive->responses().add(response->id, *opened)) {
        case ResponseSet::Added::Fresh:
            ++done.fresh;
            break;
        case ResponseSet::Added::Known:
            ++done.known;
            break;
        case ResponseSet::Added::Conflict:
            ++done.conflicts;
            break;
        case ResponseSet::Added::Excluded:
            ++done.excluded;
            break;
        }
        receipt.bodies.insert(base::blake2b(body));
        receipt.counts.count(response->language, response->event, response->sent, 1);
    }

    void keepPart(const QByteArray &part, MergedBundle &done)
    {
        ++done.quarantined;
        m_aside.push_back({QString::fromLatin1(base::blake2b(part).left(8).toHex()) + QStringLiteral(".part"), part});
    }

    void noteSource(const Bundle &bundle, MergedBundle &done)
    {
        ArchiveRecord::Source &source = m_archive->record().sources[bundle.description.storeId];
        // Cumulative: a later bundle makes up for one that is missing, unless a receipt freed something between.
        done.hasGap = bundle.number > source.chain.newest() + 1;
        source.signer = bundle.signer;
        source.chain.note(bundle.number, bundle.hash, bundle.previous);
    }

    /// Once all are taken in, so that it does not matter which came first.
    void tellPartedChains()
    {
        for (size_t i = 0; i < m_report.merged.size(); ++i) {
            const QByteArray &store = m_receipts.at(i).receipt.store;
            m_report.merged[i].partsAt = m_archive->record().sources.at(store).chain.partsAt();
        }
    }

    Result<void> write()
    {
        const auto parts = m_archive->parts();
        if (!parts)
            return base::fail(parts);
        if (m_report.madeArchive) {
            if (auto made = storage::makeStoreFolder(m_wish.archive, *parts, m_random, m_disk); !made)
                return made;
            m_paths = StorePaths(m_wish.archive);
        } else if (auto replaced = replace(*parts); !replaced) {
            return replaced;
        }
        if (auto kept = m_wish.exclude.empty() ? keepAside() : eraseAside(); !kept)
            return kept;
        for (const QString &path : {m_paths.file, m_paths.journal, m_paths.archive, m_paths.folder})
            m_disk.blurTimes(path, m_clock.today());
        return writeReceipts();
    }

    Result<void> replace(const storage::StoreParts &parts)
    {
        if (auto built = storage::buildAside(m_paths, parts, m_random, m_disk); !built) {
            m_disk.remove(m_paths.fileAside);
            return built;
        }
        // What is excluded is remembered before it goes: a power cut between leaves it there, to go the next time.
        auto remembered = base::writeFile(m_paths.archive, parts.companions.at(QStringLiteral("archive")),
                                          base::FileAccess::OwnerOnly);
        if (!remembered)
            return remembered;
        // Some of it may be sealed to other keys now, so readable with both at hand until all of it is; the same merge
        // once more ends it.
        for (const QString &name : m_archive->changed()) {
            auto written = storage::overwriteWith(QDir(m_paths.folder).filePath(name), parts.companions.at(name));
            if (!written)
                return written;
        }
        return m_disk.replace(m_paths.fileAside, m_paths.file, storage::Replaced::IsOverwritten);
    }

    [[nodiscard]] QString quarantine() const { return QDir(m_paths.folder).filePath(QStringLiteral("quarantine")); }

    /// What is excluded may also stand in a damaged bundle kept aside, in a damaged file of the store that was kept, or
    /// in pages nobody could read, and nobody can search them: so all of that goes, and nothing of this run is put
    /// there. The machines that collected it still have what no receipt lists.
    Result<void> eraseAside()
    {
        const QDir folder(m_paths.folder);
        QStringList files{m_paths.unreadable};
        for (const QString &name : QDir(quarantine()).entryList(QDir::Files | QDir::Hidden))
            files.append(QDir(quarantine()).filePath(name));
        for (const QString &name : folder.entryList({QStringLiteral("store.qk.*")}, QDir::Files))
            files.append(folder.filePath(name));
        // A draft of results counts whoever was there when it was made, and is made again in a moment.
        files.append(m_paths.draftRelease);
        for (const QString &file : std::as_const(files)) {
            if (!storage::eraseFile(file))
                return base::fail(ErrorCode::FileNotWritable, {file});
        }
        QDir().rmdir(quarantine());
        return {};
    }

    Result<void> keepAside()
    {
        if (m_aside.empty() || !m_disk.exists(m_paths.file))
            return {};
        const QString folder = quarantine();
        if (!QDir().mkpath(folder))
            return base::fail(ErrorCode::FileNotWritable, {folder});
        for (const Aside &aside : m_aside) {
            auto written =
                base::writeFile(QDir(folder).filePath(aside.name), aside.content, base::FileAccess::OwnerOnly);
            if (!written)
                return written;
        }
        return {};
    }

    Result<void> writeReceipts()
    {
        if (m_wish.receipts.isEmpty())
            return {};
        if (!QDir().mkpath(m_wish.receipts))
            return base::fail(ErrorCode::FileNotWritable, {m_wish.receipts});
        for (const auto &[receipt, localKey, signer, file] : m_receipts) {
            const QByteArray bytes =
                localKey.isEmpty() ? writeReceipt(receipt, *signer) : writeReceipt(receipt, receiptKeyOf(localKey));
            const QString name = QFileInfo(file).completeBaseName() + QStringLiteral(".receipt");
            auto written = storage::writeVerified(QDir(m_wish.receipts).filePath(name), bytes, m_clock.today());
            if (!written)
                return written;
        }
        return {};
    }

    struct Owed
    {
        Receipt receipt;
        QByteArray localKey;
        const storage::KeyPair *signer = nullptr; ///< for a store that is sealed
        QString file;
    };
    const MergeWish &m_wish;
    const base::Clock &m_clock;
    base::RandomSource &m_random;
    StorePaths m_paths;
    storage::DiskMedium m_disk;
    std::vector<Read> m_read;
    std::vector<Aside> m_aside;
    std::vector<Owed> m_receipts;
    std::optional<Archive> m_archive;
    int m_done = 0; ///< responses, of m_total
    int m_total = 0;
    MergeReport m_report;
};

} // namespace

Result<MergeReport> mergeBundles(const MergeWish &wish, const base::Clock &clock, base::RandomSource &random)
{
    if (!storage::sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    return Merge(wish, clock, random).run();
}

} // namespace core::fieldwork
