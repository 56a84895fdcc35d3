// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"

#include <QCoreApplication>

namespace app {
namespace {

class Start final : public Command
{
public:
    [[nodiscard]] QString name() const override { return {}; }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Opens the start window.");
    }
    void declare(CommandOptions &) override { }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &) override
    {
        return static_cast<ExitStatus>(QCoreApplication::exec());
    }
};

} // namespace

std::unique_ptr<Command> makeStart()
{
    return std::make_unique<Start>();
}

} // namespace app
