// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"
#include "core/fieldwork/keycare.h"

#include <optional>
#include <vector>

namespace core::fieldwork {

constexpr qint64 largestEventFile = qint64{8} * 1024 * 1024; ///< a signed one holds the questionnaire

/// A file with an event in it, as the office hands it out. Only a signed one can bring the keys that answers are sealed
/// to: who swaps these keys reads everything, so somebody has to stand behind them.
struct EventFile
{
    Event event;
    std::vector<storage::PublicKey> recipients; ///< at most three; none in a file that is not signed
    QByteArray questionnaire;                   ///< bytes of its JSON; may be empty
    std::optional<storage::PublicKey> signer;   ///< the office; none: not signed
    bool keysLeftOut = false;                   ///< not signed, and it names keys all the same
};

/// What the office signs.
struct EventOrder
{
    Event event;
    std::vector<OfferedKey> recipients;
    QByteArray questionnaire;
    QDate today;
};

/// Envelope of kind Event as writeEvent makes it, with three keys more: recipients (list of [box, sign]), questionnaire
/// (bytes) and signer ([box, sign]); signed with the signer's Ed25519 key over "PBARO event" and the envelope's hash.
/// Every key has to have been tried within rehearsalLasts days: a key that nobody can use any more is the commonest way
/// to lose all answers. Errors: InvalidInput (no key or too many), RehearsalTooOld.
[[nodiscard]] base::Result<QByteArray> signEvent(const EventOrder &order, const storage::KeyPair &office);

/// Errors: those of readEvent, WrongSignature (a signature that does not fit).
[[nodiscard]] base::Result<EventFile> readEventFile(const QByteArray &bytes, const QString &name);
/// The same from the disk.
[[nodiscard]] base::Result<EventFile> readEventFile(const QString &path);
/// An event of a store. Errors: also those of base::readFile.
[[nodiscard]] base::Result<EventFile> eventFileOf(const QString &store, const interview::EventId &id);
/// Keeps an event file in a store, signature and all. Errors: those of readEventFile and base::writeFile.
[[nodiscard]] base::Result<void> keepEventFile(const QString &store, const QByteArray &bytes, const QString &name);

/// Whose signed events this machine takes: one office, pinned when its first event is taken up. Kept outside the
/// stores, because whoever gets at a store could swap it there.
class TrustedRoot
{
public:
    /// The file is read at each use; without it nobody is trusted yet.
    explicit TrustedRoot(QString file) : m_file(std::move(file)) { }

    /// None: nobody yet. Errors: Damaged.
    [[nodiscard]] base::Result<std::optional<storage::PublicKey>> kept() const;
    [[nodiscard]] base::Result<void> keep(const storage::PublicKey &office) const;
    /// Whether the event may be used here: it is not signed, nobody is trusted yet, or it is signed by the one who is.
    /// Errors: OtherRoot, Damaged.
    [[nodiscard]] base::Result<void> check(const EventFile &file, const QString &name) const;
    /// The event is used here: whoever signed it is trusted from now on, if nobody was; one who is trusted is never
    /// replaced. Errors: those of check() and of writing a file.
    [[nodiscard]] base::Result<void> takeUp(const EventFile &file, const QString &name) const;

private:
    QString m_file;
};

} // namespace core::fieldwork
