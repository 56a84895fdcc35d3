// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/unsavedwork.h"

#include "ui/common/prompter.h"

#include <QCoreApplication>

#include <utility>

namespace ui::desk {
namespace {

struct UnsavedWorkWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::desk::UnsavedWork)
};

} // namespace

UnsavedWork::Loss UnsavedWork::workUnderWay(const QString &what)
{
    return {UnsavedWorkWords::tr("Stop the work and leave?"), what,
            UnsavedWorkWords::tr("It is not done yet. When you leave, it is stopped and can be begun again later."),
            UnsavedWorkWords::tr("Stop and leave")};
}

void leaveOrAsk(const UnsavedWork &page, QWidget *over, common::Prompter &prompter, std::function<void()> go)
{
    const std::optional<UnsavedWork::Loss> loss = page.loss();
    if (!loss)
        return go();
    common::Prompt prompt;
    prompt.title = loss->title;
    prompt.text = loss->text;
    prompt.detail = loss->detail;
    prompt.actions = QStringList{loss->leave, UnsavedWorkWords::tr("Go on")}; // Esc goes on
    prompter.ask(over, prompt, [go = std::move(go)](int action) {
        if (action == 0)
            go();
    });
}

} // namespace ui::desk
