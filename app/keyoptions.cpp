// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyoptions.h"

#include "app/commandoptions.h"
#include "app/console.h"
#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <array>
#include <cstdio>
#include <memory>

#include <termios.h>
#include <unistd.h>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::storage::KeyPair;

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

Result<QString> firstLine(const QString &file)
{
    auto content = core::base::readFile(file, LargestPassphraseFile);
    if (!content)
        return fail(content);
    const qsizetype end = content->indexOf('\n');
    QByteArray line = end < 0 ? *content : content->left(end);
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

Result<QString> readPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile)
{
    if (!passphraseFile.isEmpty())
        return firstLine(passphraseFile);
    return typed(console.text(QT_TRANSLATE_NOOP("Commands", "Passphrase of %1:")).arg(keyFile), keyFile);
}

Result<QString> readNewPassphrase(const Console &console, const QString &keyFile, const QString &passphraseFile)
{
    if (!passphraseFile.isEmpty())
        return firstLine(passphraseFile);
    const auto first =
        typed(console.text(QT_TRANSLATE_NOOP("Commands", "New passphrase of %1:")).arg(keyFile), keyFile);
    if (!first)
        return first;
    auto second = typed(console.text(QT_TRANSLATE_NOOP("Commands", "The same once more:")), keyFile);
    if (!second)
        return second;
    if (*first != *second)
        return fail(ErrorCode::PassphrasesDiffer);
    return first;
}

Result<KeyPair> openKey(const Console &console, const QString &keyFile, const QString &passphraseFile)
{
    // Whether there is such a file, before anybody types a passphrase.
    const auto bytes = core::base::readFile(keyFile, core::storage::kLargestKeyFile);
    if (!bytes)
        return fail(bytes);
    const auto passphrase = readPassphrase(console, keyFile, passphraseFile);
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

} // namespace app
