// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>

namespace app {
namespace {

using core::base::Result;

class Verify final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Checks every byte of a store. Reads only; nothing is repaired.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto info = core::storage::inspectStore(m_store);
        if (!info)
            return console.failed(info.error());
        if (!info->verified)
            return console.failed({core::base::ErrorCode::Damaged, {m_store}, info->damage, {}});
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands", "The store is whole: %n response(s)."), info->responses));
        return ExitStatus::Done;
    }

private:
    QString m_store;
};

} // namespace

std::unique_ptr<Command> makeVerify()
{
    return std::make_unique<Verify>();
}

} // namespace app
