// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyoptions.h"

#include "app/commandoptions.h"
#include "app/console.h"
#include "core/base/safefile.h"
#include "core/fieldwork/keycare.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <utility>

#include <termios.h>
#include <unistd.h>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::storage::KeyPair;
using core::storage::PublicKey;

namespace {

constexpr qint64 LargestPassphraseFile = qint64{16} * 1024;

struct Close
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

/// Types nothing on the screen while it lives.
class Unseen
{
public:
    explicit Unseen(int descriptor) : m_descriptor(descriptor)
    {
        m_changed = ::tcgetattr(descriptor, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && ::tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~Unseen()
    {
        if (m_changed)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_descriptor;
    termios m_before = {};
    bool m_changed = false;
};

Result<QString> typed(const QString &prompt, const QString &keyFile)
{
    const std::unique_ptr<std::FILE, Close> terminal(std::fopen("/dev/tty", "r+"));
    if (terminal == nullptr || ::isatty(STDIN_FILENO) == 0)
        return fail(ErrorCode::PassphraseNeeded, {keyFile});
    std::array<char, 1024> line{};
    {
        const Unseen unseen(::fileno(terminal.get()));
        std::fputs(qPrintable(prompt + u' '), terminal.get());
        std::fflush(terminal.get());
        if (std::fgets(line.data(), static_cast<int>(line.size()), terminal.get()) == nullptr)
            return fail(ErrorCode::PassphraseNeeded, {keyFile});
    }
    std::fputs("\n", terminal.get());
    QByteArray bytes(line.data());
    line.fill('\0');
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    const QString passphrase = QString::fromLocal8Bit(bytes);
    core::storage::wipe(bytes);
    return passphrase;
}

Result<QString> lineOf(const QString &file, int number)
{
    auto content = core::base::readFile(file, LargestPassphraseFile);
    if (!content)
        return fail(content);
    qsizetype from = 0;
    for (int before = 0; before < number; ++before) {
        const qsizetype end = content->indexOf('\n', from);
        from = end < 0 ? content->size() : end + 1;
    }
    const qsizetype end = content->indexOf('\n', from);
    QByteArray line = content->mid(from, end < 0 ? -1 : end - from);
    if (line.endsWith('\r'))
        line.chop(1);
    const QString passphrase = QString::fromUtf8(line);
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

Result<QString> readPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile, int line)
{
    if (!passphraseFile.isEmpty())
        return lineOf(passphraseFile, line);
    return typed(console.text(QT_TRANSLATE_NOOP("Commands", "Passphrase of %1:")).arg(keyFile), keyFile);
}

Result<QString> readNewPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile)
{
    if (!passphraseFile.isEmpty())
        return lineOf(passphraseFile, 0);
    auto first = typed(console.text(QT_TRANSLATE_NOOP("Commands", "New passphrase of %1:")).arg(keyFile), keyFile);
    if (!first)
        return first;
    auto second = typed(console.text(QT_TRANSLATE_NOOP("Commands", "The same once more:")), keyFile);
    if (!second)
        return second;
    if (*first != *second)
        return fail(ErrorCode::PassphrasesDiffer);
    return first;
}

Result<KeyPair> openKey(const Console &console, const QString &keyFile, const QString &passphraseFile, int line)
{
    // Whether there is such a file, before anybody types a passphrase.
    const auto bytes = core::base::readFile(keyFile, core::storage::kLargestKeyFile);
    if (!bytes)
        return fail(bytes);
    const auto passphrase = readPassphrase(console, keyFile, passphraseFile, line);
    if (!passphrase)
        return fail(passphrase);
    return core::storage::readKeyFile(*bytes, *passphrase, keyFile);
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
    options.option(m_passphraseFile, "--passphrase-file", "FILE",
                   QT_TRANSLATE_NOOP("Commands", "a file whose first line is the passphrase; asked for otherwise"));
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
                             .arg(path, QLocale().toString(offered->rehearsed, QLocale::ShortFormat)));
    }
    return keys;
}

} // namespace app
