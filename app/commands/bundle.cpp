// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// barometer bundle, merge, receipt: the way of responses from the machines that collect to the archive, and back.
#include "core/fieldwork/bundle.h"
#include "core/base/fault.h"
#include "core/fieldwork/auditlog.h"

#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "core/base/safefile.h"
#include "core/fieldwork/merge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::fieldwork::MergedBundle;
using core::fieldwork::MergeReport;

constexpr int FewResponses = 5; // two bundles that differ by fewer tell too much of these few
constexpr qint64 LargestExclusion = qint64{1024} * 1024;
constexpr qsizetype ResponseIdSize = 16;

class BundleCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bundle"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Hands over the responses of a store as one file, signed and read back. The store "
                                 "keeps them until a receipt comes.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.option(m_output, "--output", "FILE", QT_TRANSLATE_NOOP("Commands", "the bundle to write"),
                       CommandOptions::Presence::Required);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        if (const auto file = checkIsFile(m_output); !file)
            return fail(file);
        const auto done = core::fieldwork::handOver(m_store, m_output, context.clock(), context.random());
        if (!done)
            return console.failed(done.error());
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::HandedOver,
                                       QString::number(done->number));
        console.note(
            console
                .text(QT_TRANSLATE_N_NOOP("Commands", "Bundle %1 with %n response(s) is written and was read back."),
                      done->responses)
                .arg(done->number));
        if (done->fresh > 0 && done->fresh < FewResponses)
            console.note(console.text(
                QT_TRANSLATE_NOOP("Commands",
                                  "Fewer than 5 of them are new. Wait for more if you can: who sees two bundles learns "
                                  "something of the few between them.")));
        if (done->sealed)
            console.note(console.text(QT_TRANSLATE_NOOP(
                "Commands",
                "It is sealed, so it may be mailed. Write with it: Attached is a bundle of responses. "
                "Please read the four words below back to me by telephone.")));
        else
            console.note(console.text(QT_TRANSLATE_NOOP(
                "Commands", "It is not sealed: whoever has it can read the responses. Carry it, do not mail it.")));
        console.result(done->checksum);
        return ExitStatus::Done;
    }

private:
    QString m_store;
    QString m_output;
};

class MergeCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("merge"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Merges bundles into an archive, in any order and as often as you like. The first "
                                 "one makes the archive.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_archive, "ARCHIVE", QT_TRANSLATE_NOOP("Commands", "the folder of the archive"));
        options.arguments(m_bundles, "FILE", QT_TRANSLATE_NOOP("Commands", "the bundles"),
                          CommandOptions::Presence::Optional);
        options.option(m_receipts, "--receipts", "DIR",
                       QT_TRANSLATE_NOOP("Commands", "a folder for receipts, which go back to the stores"));
        options.option(m_exclude, "--exclude", "FILE",
                       QT_TRANSLATE_NOOP("Commands",
                                         "ids of responses to take out for good, one a line, with all that was "
                                         "noted about their texts; the folder quarantine is erased as well"));
        m_key.declare(options);
        m_key.declareOlder(options);
        options.options(m_sealTo, "--seal-to", "PUBLIC-KEY",
                        QT_TRANSLATE_NOOP("Commands",
                                          "a public key (FILE.pub) to seal the archive to from now on, instead of "
                                          "those it is sealed to; up to three times"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    [[nodiscard]] Result<std::set<QByteArray>> readExclusion(const Console &console) const;
    void say(const Console &console, const MergedBundle &merged) const;

    QString m_archive;
    QStringList m_bundles;
    QString m_receipts;
    QString m_exclude;
    QStringList m_sealTo;
    KeyOptions m_key;
};

Result<std::set<QByteArray>> MergeCommand::readExclusion(const Console &console) const
{
    std::set<QByteArray> ids;
    if (m_exclude.isEmpty())
        return ids;
    const auto content = console.read(m_exclude, LargestExclusion);
    if (!content)
        return fail(content);
    int number = 0;
    for (const QByteArray &line : content->split('\n')) {
        ++number;
        const QByteArray text = line.trimmed();
        if (text.isEmpty())
            continue;
        const QByteArray id = QByteArray::fromHex(text);
        if (id.size() != ResponseIdSize || id.toHex() != text.toLower())
            return core::base::invalidInput(QT_TRANSLATE_NOOP("Faults", "a line has %1 hexadecimal digits"),
                                            {QString::number(2 * ResponseIdSize)},
                                            {m_exclude, QString::number(number)});
        ids.insert(id);
    }
    return ids;
}

Result<ExitStatus> MergeCommand::run(ApplicationContext &context)
{
    const Console &console = context.console();
    if (m_bundles.isEmpty() && m_exclude.isEmpty() && m_sealTo.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("FILE")});
    const auto exclude = readExclusion(console);
    if (!exclude)
        return fail(exclude);
    const auto keys = m_key.openAll(console);
    if (!keys)
        return fail(keys);
    auto sealTo = readSealTo(console, m_sealTo, context.clock().today());
    if (!sealTo)
        return fail(sealTo);
    core::fieldwork::MergeWish wish{m_archive, m_bundles, {}, *exclude, m_receipts};
    for (const core::storage::KeyPair &pair : *keys)
        wish.keys.push_back(&pair);
    wish.sealTo = std::move(*sealTo);
    const Result<MergeReport> report = core::fieldwork::mergeBundles(wish, context.clock(), context.random());
    if (!report)
        return console.failed(report.error(), m_bundles);
    (void)core::fieldwork::noteAct(m_archive, context.clock().today(), core::fieldwork::StaffAct::Merged,
                                   QString::number(report->merged.size()));
    if (!exclude->empty())
        (void)core::fieldwork::noteAct(m_archive, context.clock().today(), core::fieldwork::StaffAct::TakenOut,
                                       QString::number(exclude->size()));
    for (const MergedBundle &merged : report->merged)
        say(console, merged);
    for (const core::base::Error &refused : report->refused)
        console.error(refused);
    if (const int conflicts = static_cast<int>(report->conflictIds.size()); conflicts > 0)
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands",
                                             "%n response(s) came in two versions. Both are kept; what was sent "
                                             "counts before what was interrupted."),
                         conflicts));
    if (!wish.sealTo.empty())
        console.note(console
                         .text(QT_TRANSLATE_NOOP("Commands",
                                                 "The archive is sealed to the key %1 from now on. Compare these words "
                                                 "with those its owner has, and keep the older key for its backups."))
                         .arg(core::storage::fingerprint(wish.sealTo)));
    if (!report->merged.empty() || !exclude->empty())
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands", "The archive holds %n response(s)."), report->responses));
    if (report->refused.empty())
        return ExitStatus::Done;
    const bool alike =
        std::all_of(report->refused.begin(), report->refused.end(),
                    [](const core::base::Error &refused) { return exitStatusOf(refused) == ExitStatus::InvalidInput; });
    return alike ? ExitStatus::InvalidInput : ExitStatus::Failed;
}

void MergeCommand::say(const Console &console, const MergedBundle &merged) const
{
    console.note(console.text(QT_TRANSLATE_NOOP("Commands", "%1: bundle %2, %3"))
                     .arg(QDir::toNativeSeparators(merged.file), QString::number(merged.number), merged.checksum));
    console.note(QStringLiteral("  ") +
                 console.text(QT_TRANSLATE_NOOP("Commands", "responses %1, new %2, there already %3, excluded %4"))
                     .arg(merged.responses)
                     .arg(merged.fresh + merged.conflicts)
                     .arg(merged.known)
                     .arg(merged.excluded));
    if (merged.quarantined > 0 && !m_exclude.isEmpty())
        console.note(QStringLiteral("  ") +
                     console.text(QT_TRANSLATE_N_NOOP("Commands",
                                                      "%n part(s) could not be read and were not kept: responses were "
                                                      "taken out, and a part may hold one of them."),
                                  merged.quarantined));
    else if (merged.quarantined > 0)
        console.note(QStringLiteral("  ") +
                     console.text(QT_TRANSLATE_N_NOOP("Commands",
                                                      "%n part(s) could not be read and are kept in the folder "
                                                      "quarantine of the archive."),
                                  merged.quarantined));
    if (merged.hasGap)
        console.note(QStringLiteral("  ") +
                     console.text(QT_TRANSLATE_NOOP("Commands",
                                                    "A bundle before this one has not been merged. Nothing is missing "
                                                    "unless a receipt was used in between.")));
    if (merged.partsAt > 0)
        console.note(
            QStringLiteral("  ") +
            console
                .text(QT_TRANSLATE_NOOP("Commands",
                                        "Two different bundles of this machine have the number %1, as when it goes on "
                                        "from an older copy of its disk. All that came in them is kept. What was "
                                        "answered after the copy was made may be missing: if the old disk can be "
                                        "read, hand over from it as well."))
                .arg(merged.partsAt));
}

class ReceiptCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Frees and overwrites the responses that the archive says it has, and no other.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.argument(m_file, "FILE", QT_TRANSLATE_NOOP("Commands", "the receipt from the archive"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto freed = core::fieldwork::takeReceipt(m_store, m_file, context.clock(), context.random());
        if (!freed)
            return console.failed(freed.error(), {m_file});
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::Received,
                                       QFileInfo(m_file).fileName());
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) freed: the archive has them."), *freed));
        return ExitStatus::Done;
    }

private:
    QString m_store;
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makeBundle()
{
    return std::make_unique<BundleCommand>();
}

std::unique_ptr<Command> makeMerge()
{
    return std::make_unique<MergeCommand>();
}

std::unique_ptr<Command> makeReceipt()
{
    return std::make_unique<ReceiptCommand>();
}

} // namespace app
