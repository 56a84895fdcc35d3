// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/exitstatus.h"
#include "app/workplaces/workplaces.h"

#include <QCoreApplication>

namespace app {
namespace {

class Kiosk final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("kiosk"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Opens the respondent's screens on a store.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_wish.store, "STORE", QT_TRANSLATE_NOOP("Commands", "The store that takes the answers."));
        options.option(m_wish.event, "--event", "ID",
                       QT_TRANSLATE_NOOP("Commands", "The event of the store that the kiosk is opened for."));
        options.flag(m_wish.windowed, "--windowed",
                     QT_TRANSLATE_NOOP("Commands", "In a window that can be closed, not on the whole screen."));
    }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        Workplaces workplaces(context);
        if (const auto opened = workplaces.openKiosk(m_wish); !opened) {
            if (m_wish.windowed && exitStatusOf(opened.error()) == ExitStatus::InvalidInput)
                return context.console().failed(opened.error()); // it is a store that does not open, not input
            if (m_wish.windowed)
                return core::base::fail(opened);
            context.console().error(opened.error());
            workplaces.openFault(m_wish, opened.error());
        }
        return static_cast<ExitStatus>(workplaces.run());
    }

private:
    KioskWish m_wish;
};

} // namespace

std::unique_ptr<Command> makeKiosk()
{
    return std::make_unique<Kiosk>();
}

} // namespace app
