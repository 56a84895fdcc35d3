// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/workplaces/workplaces.h"

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
    void declare(CommandOptions &options) override
    {
        options.option(m_store, "--store", "STORE",
                       QT_TRANSLATE_NOOP("Commands", "the store that the start window works with"));
        options.options(m_results, "--results", "RELEASE",
                        QT_TRANSLATE_NOOP("Commands", "a results file that it opens at once; once for each wave"));
    }
    [[nodiscard]] Needs needs() const override { return Needs::Window; }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        Workplaces workplaces(context);
        workplaces.openStart(m_store, m_results);
        if (!m_results.isEmpty()) {
            if (const core::base::Result<void> opened = workplaces.openExplorer(m_results); !opened)
                return core::base::fail(opened);
        }
        return static_cast<ExitStatus>(workplaces.run());
    }

private:
    QString m_store;
    QStringList m_results;
};

} // namespace

std::unique_ptr<Command> makeStart()
{
    return std::make_unique<Start>();
}

} // namespace app
