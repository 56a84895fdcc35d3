// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// barometer key new, show, change-passphrase.
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/base/safefile.h"
#include "core/fieldwork/keycare.h"
#include "core/language/locale.h"
#include "ui/desk/paperkeypage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::FileAccess;
using core::base::Result;
using core::fieldwork::publicHalfOf;
using core::storage::KeyPair;

constexpr qint64 LargestPaperKey = 4096;
constexpr qint64 MebiByte = qint64{1024} * 1024;

void declareCost(CommandOptions &options, std::optional<qint64> &memory)
{
    options.number(memory, "--memory",
                   {core::storage::kLeastKeyMemory / MebiByte, core::storage::kMostKeyMemory / MebiByte},
                   QT_TRANSLATE_NOOP("Commands",
                                     "MiB of memory that each try of a passphrase takes; 1024 otherwise, and less "
                                     "only on a small machine"));
}

core::storage::KeyCost costOf(const std::optional<qint64> &memory)
{
    core::storage::KeyCost cost;
    if (memory)
        cost.memory = static_cast<std::size_t>(*memory * MebiByte);
    return cost;
}

class KeyNew final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("key new"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Makes the key pair of the owner of the answers: FILE stays with them, FILE.pub goes "
                                 "to the machines that collect.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_file, "FILE", QT_TRANSLATE_NOOP("Commands", "the key file to make"));
        declarePassphraseFile(options, m_passphraseFile);
        options.option(m_paper, "--from-paper", "LETTERS",
                       QT_TRANSLATE_NOOP("Commands", "a file with the letters of a paper key; - is standard input"));
        declareCost(options, m_memory);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        for (const QString &path : {m_file, publicHalfOf(m_file)}) {
            if (QFileInfo::exists(path))
                return fail(ErrorCode::AlreadyExists, {path});
        }
        const auto made = makeKeys(console);
        if (!made)
            return fail(made);
        const auto passphrase = readNewPassphrase(console, m_file, m_passphraseFile);
        if (!passphrase)
            return fail(passphrase);
        const auto key = core::fieldwork::makeKeyFiles(
            *made, {m_file, passphrase->text(), costOf(m_memory), context.clock().today()});
        if (!key)
            return fail(key);
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The key is in %1, its public half in %2."))
                         .arg(m_file, publicHalfOf(m_file)));
        console.result(core::storage::fingerprint(*key));
        console.note(console.text(QT_TRANSLATE_NOOP(
            "Commands",
            "Without this file and its passphrase nobody can ever read the answers. Print a paper key for "
            "a safe: barometer key show FILE --paper PAGE.html")));
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<KeyPair> makeKeys(const Console &console) const
    {
        if (m_paper.isEmpty())
            return KeyPair::generate();
        const auto letters = console.read(m_paper, LargestPaperKey);
        if (!letters)
            return fail(letters);
        return core::storage::readPaperKey(QString::fromUtf8(*letters));
    }

    QString m_file;
    QString m_passphraseFile;
    QString m_paper;
    std::optional<qint64> m_memory;
};

class KeyShow final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("key show"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP(
            "Commands",
            "Shows a key as words to compare. Of a secret key it tries the passphrase, and whether "
            "sealed answers can be opened with it.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_file, "FILE", QT_TRANSLATE_NOOP("Commands", "the key file, or its public half"));
        declarePassphraseFile(options, m_passphraseFile);
        options.option(m_paper, "--paper", "PAGE",
                       QT_TRANSLATE_NOOP("Commands", "write an .html page with the secret key to print for a safe"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto bytes = core::base::readFile(m_file, core::storage::kLargestKeyFile);
        if (!bytes)
            return fail(bytes);
        const auto open = core::storage::readPublicKeyFile(*bytes, m_file);
        if (!open && open.error().code != ErrorCode::NotThisKind)
            return fail(open);
        if (open && !m_paper.isEmpty())
            return fail(ErrorCode::NotThisKind, {m_file, QStringLiteral("secret key")});
        if (open) {
            console.result(core::storage::fingerprint(open->key));
            console.note(console.text(QT_TRANSLATE_NOOP("Commands", "last tried on %1"))
                             .arg(core::language::shortText(open->rehearsed)));
            return ExitStatus::Done;
        }
        return rehearseSecret(context);
    }

private:
    [[nodiscard]] Result<ExitStatus> rehearseSecret(ApplicationContext &context) const
    {
        const Console &console = context.console();
        const auto keys = openKey(console, m_file, m_passphraseFile);
        if (!keys)
            return fail(keys);
        const auto rehearsed = core::fieldwork::rehearseKeyFile(*keys, m_file, context.clock().today());
        if (!rehearsed)
            return fail(rehearsed);
        console.result(core::storage::fingerprint(keys->publicKey()));
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The passphrase is right, and sealed answers open.")));
        if (m_paper.isEmpty())
            return ExitStatus::Done;
        if (QFileInfo::exists(m_paper))
            return fail(ErrorCode::AlreadyExists, {m_paper});
        const auto page = ui::desk::writePaperKeyPage(*keys, context.catalogue(), context.language());
        if (!page)
            return fail(page);
        if (const auto written = core::base::writeOutput(m_paper, *page, FileAccess::OwnerOnly); !written)
            return fail(written);
        console.note(console
                         .text(QT_TRANSLATE_NOOP("Commands",
                                                 "%1 holds the secret key in the clear. Print it, lay it into a "
                                                 "safe, and delete the file."))
                         .arg(m_paper));
        return ExitStatus::Done;
    }

    QString m_file;
    QString m_passphraseFile;
    QString m_paper;
};

class KeyChangePassphrase final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("key change-passphrase"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Gives a key file another passphrase. The key stays the same, and so do all answers "
                                 "sealed to it.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_file, "FILE", QT_TRANSLATE_NOOP("Commands", "the key file"));
        declarePassphraseFile(options, m_passphraseFile);
        options.option(m_newPassphraseFile, "--new-passphrase-file", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the same for the new passphrase"));
        declareCost(options, m_memory);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto keys = openKey(console, m_file, m_passphraseFile);
        if (!keys)
            return fail(keys);
        const auto passphrase = readNewPassphrase(console, m_file, m_newPassphraseFile);
        if (!passphrase)
            return fail(passphrase);
        const auto changed = core::fieldwork::writeKeyFiles(
            *keys, {m_file, passphrase->text(), costOf(m_memory), context.clock().today()});
        if (!changed)
            return fail(changed);
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The passphrase of %1 is changed.")).arg(m_file));
        return ExitStatus::Done;
    }

private:
    QString m_file;
    QString m_passphraseFile;
    QString m_newPassphraseFile;
    std::optional<qint64> m_memory;
};

} // namespace

std::unique_ptr<Command> makeKeyNew()
{
    return std::make_unique<KeyNew>();
}

std::unique_ptr<Command> makeKeyShow()
{
    return std::make_unique<KeyShow>();
}

std::unique_ptr<Command> makeKeyChangePassphrase()
{
    return std::make_unique<KeyChangePassphrase>();
}

} // namespace app
