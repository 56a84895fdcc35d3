// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "core/base/filelimits.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

using core::base::Result;
using core::storage::Recovery;

class Recover final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("recover"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Makes a new store from what is readable of a damaged one, or from a backup. The "
                                 "damaged one stays as it is.");
    }
    void declare(CommandOptions &options) override
    {
        using Presence = CommandOptions::Presence;
        options.argument(m_from, "STORE|BACKUP",
                         QT_TRANSLATE_NOOP("Commands", "the folder of the damaged store, or a backup of a store"));
        options.option(m_output, "--output", "NEW",
                       QT_TRANSLATE_NOOP("Commands", "the folder to make; it must not exist yet"), Presence::Required);
        options.option(m_questionnaire, "--questionnaire", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the questionnaire, when the store has lost its own"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    static void say(const Console &console, const Recovery &recovery, const QString &folder);

    QString m_from;
    QString m_output;
    QString m_questionnaire;
    KeyOptions m_key;
};

Result<ExitStatus> Recover::run(ApplicationContext &context)
{
    const Console &console = context.console();
    const auto key = m_key.open(console);
    if (!key)
        return core::base::fail(key);
    core::storage::RecoveryWish wish{m_from, m_output, {}, key->has_value() ? &(*key)->box() : nullptr};
    if (!m_questionnaire.isEmpty()) {
        auto json = console.read(m_questionnaire, core::base::kLargestQuestionnaire);
        if (!json)
            return core::base::fail(json);
        wish.questionnaire = std::move(*json);
    }
    const auto recovery = core::storage::recoverStore(wish, context.random());
    if (!recovery && QFileInfo(m_from).isFile())
        return core::base::fail(recovery); // a backup is an input file, a store is not
    if (!recovery)
        return console.failed(recovery.error());
    (void)core::fieldwork::noteAct(m_output, context.clock().today(), core::fieldwork::StaffAct::Recovered,
                                   QString::number(recovery->responses));
    say(console, *recovery, m_output);
    return ExitStatus::Done;
}

void Recover::say(const Console &console, const Recovery &recovery, const QString &folder)
{
    console.note(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) saved into %1."), recovery.responses)
                     .arg(QDir::toNativeSeparators(folder)));
    if (!recovery.lost)
        console.note(console.text(
            QT_TRANSLATE_NOOP("Commands", "Nothing says any more how many there were before the damage.")));
    else if (*recovery.lost > 0)
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) could not be read."), *recovery.lost));
    else
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "That is all of them.")));
    if (recovery.unreadable > 0)
        console.note(console.text(QT_TRANSLATE_N_NOOP("Commands",
                                                      "%n unreadable page(s) kept, so that the next bundle carries "
                                                      "them to somebody who can try again."),
                                  recovery.unreadable));
    if (!recovery.countsKept)
        console.note(console.text(QT_TRANSLATE_NOOP(
            "Commands", "Their languages are not known any more: with --key they are counted anew.")));
}

} // namespace

std::unique_ptr<Command> makeRecover()
{
    return std::make_unique<Recover>();
}

} // namespace app
