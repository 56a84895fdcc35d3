// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/workplaces/workplaces.h"

#include <QCoreApplication>

namespace app {
namespace {

class Translate final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("translate"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Opens the translators' workplace.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(
            m_folder, "DIR",
            QT_TRANSLATE_NOOP("Commands", "the folder with questionnaire and catalogues; default: your own"),
            CommandOptions::Presence::Optional);
    }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        Workplaces workplaces(context);
        if (const auto opened = workplaces.openTranslator(m_folder); !opened)
            return core::base::fail(opened);
        return static_cast<ExitStatus>(workplaces.run());
    }

private:
    QString m_folder;
};

} // namespace

std::unique_ptr<Command> makeTranslate()
{
    return std::make_unique<Translate>();
}

} // namespace app
