// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fieldwork/sealpins.h"
#include "core/storage/keyfile.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace app {

class ApplicationContext;
class CommandOptions;
class Console;

/// A passphrase in memory, overwritten when it is no longer needed.
class Passphrase
{
public:
    explicit Passphrase(QString text) : m_text(std::move(text)) { }
    ~Passphrase();
    Passphrase(Passphrase &&other) noexcept : m_text(std::exchange(other.m_text, QString())) { }
    Passphrase &operator=(Passphrase &&) = delete;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// --passphrase-file of a command.
void declarePassphraseFile(CommandOptions &options, QString &file);

/// A passphrase: the first line of a file, or typed on the terminal without being shown. Never an argument and never
/// the environment, where other programs could read it. Errors: PassphraseNeeded (no file and no terminal), those of
/// reading. line: of the file; the first is 0.
[[nodiscard]] core::base::Result<Passphrase> readPassphrase(const Console &console, const QString &keyFile,
                                                            const QString &passphraseFile, int line = 0);
/// The same for a new one, which is typed twice. Errors: PassphrasesDiffer as well.
[[nodiscard]] core::base::Result<Passphrase> readNewPassphrase(const Console &console, const QString &keyFile,
                                                               const QString &passphraseFile);

/// A key file opened with its passphrase, which is asked for only when the file is one.
[[nodiscard]] core::base::Result<core::storage::KeyPair> openKey(const Console &console, const QString &keyFile,
                                                                 const QString &passphraseFile, int line = 0);

/// Where this machine remembers the keys of its sealed stores, and whose signed events it takes.
[[nodiscard]] QString sealPinFile();
[[nodiscard]] QString trustedRootFile();
/// What this machine remembers of the keys of its sealed stores.
[[nodiscard]] core::fieldwork::SealPins sealPins();

/// The public keys in these files, each once, behind those that are there; one not tried for long is told. Errors:
/// those of fieldwork::readOfferedKey.
[[nodiscard]] core::base::Result<std::vector<core::storage::PublicKey>>
readSealTo(const Console &console, const QStringList &files, const QDate &today,
           std::vector<core::storage::PublicKey> keys = {});

/// --key and --passphrase-file of the commands that read sealed answers.
class KeyOptions
{
public:
    void declare(CommandOptions &options);
    [[nodiscard]] bool isGiven() const { return !m_key.isEmpty(); }
    /// --older-key as well, for what was sealed before keys were changed.
    void declareOlder(CommandOptions &options);
    /// The key and the older ones, in this order; the lines of a passphrase file are theirs in turn. None: none given.
    [[nodiscard]] core::base::Result<std::vector<core::storage::KeyPair>> openAll(const Console &console) const;
    /// None when no key is given.
    [[nodiscard]] core::base::Result<std::optional<core::storage::KeyPair>> open(const Console &console) const;
    /// The same to read the answers of a store, whose log notes that a key was used.
    [[nodiscard]] core::base::Result<std::optional<core::storage::KeyPair>> openFor(const QString &store,
                                                                                    ApplicationContext &context) const;

private:
    QString m_key;
    QString m_passphraseFile;
    QStringList m_older;
};

} // namespace app
