// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyoptions.h"

#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/console.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/keycare.h"
#include "core/language/locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cstring>

#include <bsd/readpassphrase.h>
#include <unistd.h>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::storage::KeyPair;
using core::storage::PublicKey;

namespace {

constexpr qint64 LargestPassphraseFile = qint64{16} * 1024;

/// Shows nothing of what is typed, and gives the terminal back as it was also when a signal ends the program.
Result<Passphrase> typed(const QString &prompt, const QString &keyFile)
{
    std::array<char, 8192> line{}; // longer than any line a terminal hands on, so none is cut
    const bool given = ::isatty(STDIN_FILENO) != 0 &&
        ::readpassphrase((prompt + u' ').toLocal8Bit().constData(), line.data(), line.size(), RPP_REQUIRE_TTY) !=
            nullptr;
    Passphrase passphrase(QString::fromLocal8Bit(line.data()));
    ::explicit_bzero(line.data(), line.size());
    if (!given)
        return fail(ErrorCode::PassphraseNeeded, {keyFile});
    return passphrase;
}

Result<Passphrase> lineOf(const QString &file, int number)
{
    auto content = core::base::readFile(file, LargestPassphraseFile);
    if (!content)
        return fail(content);
    qsizetype from = 0;
    for (int before = 0; before < number; ++before) {
        const qsizetype end = content->indexOf('\n', from);
        from = end < 0 ? content->size() : end + 1;
    }
    const qsizetype feed = content->indexOf('\n', from);
    qsizetype end = feed < 0 ? content->size() : feed;
    if (end > from && content->at(end - 1) == '\r')
        --end;
    Passphrase passphrase(QString::fromUtf8(content->constData() + from, end - from));
    core::storage::wipe(*content);
    return passphrase;
}

QString ownFile(QLatin1String name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

Passphrase::~Passphrase()
{
    if (!m_text.isEmpty())
        ::explicit_bzero(m_text.data(), static_cast<size_t>(m_text.size()) * sizeof(QChar));
}

void declarePassphraseFile(CommandOptions &options, QString &file)
{
    options.option(file, "--passphrase-file", "FILE",
                   QT_TRANSLATE_NOOP("Commands", "a file whose first line is the passphrase; asked for otherwise"));
}

Result<Passphrase> readPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile,
                                  int line)
{
    if (!passphraseFile.isEmpty())
        return lineOf(passphraseFile, line);
    return typed(console.text(QT_TRANSLATE_NOOP("Commands", "Passphrase of %1:")).arg(keyFile), keyFile);
}

Result<Passphrase> readNewPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile)
{
    if (!passphraseFile.isEmpty())
        return lineOf(passphraseFile, 0);
    auto first = typed(console.text(QT_TRANSLATE_NOOP("Commands", "New passphrase of %1:")).arg(keyFile), keyFile);
    if (!first)
        return first;
    auto second = typed(console.text(QT_TRANSLATE_NOOP("Commands", "The same once more:")), keyFile);
    if (!second)
        return second;
    if (first->text() != second->text())
        return fail(ErrorCode::PassphrasesDiffer);
    return first;
}

Result<KeyPair> openKey(const Console &console, const QString &keyFile, const QString &passphraseFile, int line)
{
    // Whether there is such a file, and a key in it, before anybody types a passphrase.
    const auto bytes = core::base::readFile(keyFile, core::storage::kLargestKeyFile);
    if (!bytes)
        return fail(bytes);
    if (const auto good = core::storage::checkKeyFile(*bytes, keyFile); !good)
        return fail(good);
    const auto passphrase = readPassphrase(console, keyFile, passphraseFile, line);
    if (!passphrase)
        return fail(passphrase);
    return core::storage::readKeyFile(*bytes, passphrase->text(), keyFile);
}

QString sealPinFile()
{
    return ownFile(QLatin1String("seals"));
}

QString trustedRootFile()
{
    return ownFile(QLatin1String("office"));
}

core::fieldwork::SealPins sealPins()
{
    return core::fieldwork::SealPins(sealPinFile());
}

void KeyOptions::declare(CommandOptions &options)
{
    options.option(m_key, "--key", "FILE", QT_TRANSLATE_NOOP("Commands", "the owner's key file, for sealed responses"));
    declarePassphraseFile(options, m_passphraseFile);
}

Result<std::optional<KeyPair>> KeyOptions::open(const Console &console) const
{
    if (m_key.isEmpty())
        return std::optional<KeyPair>();
    auto keys = openKey(console, m_key, m_passphraseFile);
    if (!keys)
        return fail(keys);
    return std::optional<KeyPair>(std::move(*keys));
}

Result<std::optional<KeyPair>> KeyOptions::openFor(const QString &store, ApplicationContext &context) const
{
    auto key = open(context.console());
    if (key && key->has_value())
        (void)core::fieldwork::noteAct(store, context.clock().today(), core::fieldwork::StaffAct::KeyUsed);
    return key;
}

void KeyOptions::declareOlder(CommandOptions &options)
{
    options.options(m_older, "--older-key", "FILE",
                    QT_TRANSLATE_NOOP("Commands",
                                      "an older key file, for what was sealed before the keys were changed; its "
                                      "passphrase is the next line of the file"));
}

Result<std::vector<KeyPair>> KeyOptions::openAll(const Console &console) const
{
    std::vector<KeyPair> all;
    if (m_key.isEmpty() && !m_older.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--key")});
    QStringList files = m_older;
    if (!m_key.isEmpty())
        files.prepend(m_key);
    for (const QString &file : files) {
        auto keys = openKey(console, file, m_passphraseFile, static_cast<int>(all.size()));
        if (!keys)
            return fail(keys);
        all.push_back(std::move(*keys));
    }
    return all;
}

Result<std::vector<PublicKey>> readSealTo(const Console &console, const QStringList &files, const QDate &today,
                                          std::vector<PublicKey> keys)
{
    for (const QString &path : files) {
        const auto offered = core::fieldwork::readOfferedKey(path);
        if (!offered)
            return fail(offered);
        if (std::find(keys.begin(), keys.end(), offered->key) == keys.end())
            keys.push_back(offered->key);
        if (!offered->isFresh(today))
            console.note(console
                             .text(QT_TRANSLATE_NOOP("Commands",
                                                     "The key %1 was last tried on %2. Try it again soon: "
                                                     "barometer key show."))
                             .arg(path, core::language::shortText(offered->rehearsed)));
    }
    return keys;
}

} // namespace app
