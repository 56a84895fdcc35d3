// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/selfcheck.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/respondenttexts.h"
#include "ui/kiosk/speaker.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

#include <optional>
#include <utility>

namespace app {
namespace {

using core::base::Result;
using ui::desk::Check;

class SelfCheck final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("selfcheck"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Checks a machine before the doors open, and makes a pass sheet.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the store that will take the answers"),
                         CommandOptions::Presence::Optional);
        options.flag(
            m_kiosk, "--kiosk",
            QT_TRANSLATE_NOOP("Commands", "also what a kiosk needs: a voice to read aloud with, and its languages"));
        options.option(m_output, "--output", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the pass sheet, a page to print (.html)"));
    }
    /// A kiosk has a screen, and its size is looked at; elsewhere nothing is shown.
    [[nodiscard]] Needs needs() const override
    {
        const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
        return m_kiosk && display ? Needs::Window : Needs::Drawing;
    }

    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        console.keepOutputFor(m_output);
        const ui::kiosk::EspeakSpeaker speaker;
        const ui::desk::SelfCheck wanted{
            context.clock(), context.random(), context.catalogue(),          context.language(),
            m_store,         screen(),         m_kiosk ? &speaker : nullptr, programGaps(context.catalogue())};
        auto checks = wanted.run();
        if (!checks)
            return console.failed(checks.error());
        if (m_kiosk) // what only people can try stands in the list, so that it is not forgotten
            checks = wanted.withTrials(std::move(*checks), {});
        for (const Check &check : *checks)
            console.result(signOf(check.state) + check.text);
        if (!m_output.isEmpty()) {
            const auto written = console.write(m_output, ui::desk::passSheet(*checks, wanted));
            if (!written)
                return core::base::fail(written);
        }
        return ui::desk::passed(*checks) ? ExitStatus::Done : ExitStatus::Failed;
    }

private:
    [[nodiscard]] std::optional<QSize> screen() const
    {
        const QScreen *first = needs() == Needs::Window ? QGuiApplication::primaryScreen() : nullptr;
        return first == nullptr ? std::nullopt : std::optional(first->size());
    }
    static QString signOf(Check::State state)
    {
        return state == Check::State::Good     ? QStringLiteral("[ok]   ")
            : state == Check::State::Attention ? QStringLiteral("[note] ")
                                               : QStringLiteral("[FAIL] ");
    }
    bool m_kiosk = false;
    QString m_store;
    QString m_output;
};

} // namespace

std::unique_ptr<Command> makeSelfCheck()
{
    return std::make_unique<SelfCheck>();
}

} // namespace app
