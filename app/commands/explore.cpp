// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/workplaces/workplaces.h"

#include <QCoreApplication>

namespace app {
namespace {

class Explore final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("explore"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Opens results of one or several waves.");
    }
    void declare(CommandOptions &options) override
    {
        options.arguments(m_releases, "RELEASE", QT_TRANSLATE_NOOP("Commands", "Results files to open."),
                          CommandOptions::Presence::Optional);
    }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        Workplaces workplaces(context);
        if (const core::base::Result<void> opened = workplaces.openExplorer(m_releases); !opened)
            return core::base::fail(opened);
        return static_cast<ExitStatus>(workplaces.run());
    }

private:
    QStringList m_releases;
};

} // namespace

std::unique_ptr<Command> makeExplore()
{
    return std::make_unique<Explore>();
}

} // namespace app
