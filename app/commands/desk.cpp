// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/workplaces/workplaces.h"

#include <QCoreApplication>

namespace app {
namespace {

class Desk final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("desk"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Opens the workplace for fieldwork: checks, kiosk, results files.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"),
                         CommandOptions::Presence::Optional);
    }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        Workplaces workplaces(context);
        if (const core::base::Result<void> opened = workplaces.openDesk(m_store, false); !opened)
            return core::base::fail(opened);
        return static_cast<ExitStatus>(workplaces.run());
    }

private:
    QString m_store;
};

} // namespace

std::unique_ptr<Command> makeDesk()
{
    return std::make_unique<Desk>();
}

} // namespace app
