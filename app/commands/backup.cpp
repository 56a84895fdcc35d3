// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/fieldwork/auditlog.h"

#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

using core::base::Result;

class Backup final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Copies a whole store into one file and reads that back; barometer recover makes a "
                                 "store of it again.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.option(m_output, "--output", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the file to write, or a folder for it"),
                       CommandOptions::Presence::Required);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        if (const auto file = checkIsFile(m_output); !file)
            return core::base::fail(file);
        const auto path = core::storage::backUp(m_store, m_output, context.clock().today());
        if (!path)
            return console.failed(path.error());
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::BackedUp,
                                       QFileInfo(*path).fileName());
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The backup %1 is written and was read back."))
                         .arg(QDir::toNativeSeparators(*path)));
        const auto info = core::storage::inspectStore(m_store);
        if (info && !info->sealed)
            console.note(console.text(
                QT_TRANSLATE_NOOP("Commands",
                                  "It is not sealed: whoever has it can read the responses. Keep it as safe as the "
                                  "store.")));
        return ExitStatus::Done;
    }

private:
    QString m_store;
    QString m_output;
};

} // namespace

std::unique_ptr<Command> makeBackup()
{
    return std::make_unique<Backup>();
}

} // namespace app
