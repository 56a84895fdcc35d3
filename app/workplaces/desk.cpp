// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "app/respondenttexts.h"
#include "app/workplaces/workplaces.h"
#include "ui/common/interfacelanguage.h"
#include "ui/desk/deskwindow.h"
#include "ui/kiosk/speaker.h"

#include <QCoreApplication>

namespace app {

core::base::Result<std::unique_ptr<ui::desk::DeskWindow>> makeDeskWindow(ApplicationContext &context)
{
    auto questionnaire = shippedQuestionnaire();
    if (!questionnaire)
        return core::base::fail(questionnaire);
    auto speaker = std::make_unique<ui::kiosk::EspeakSpeaker>();
    auto window = std::make_unique<ui::desk::DeskWindow>(
        ui::desk::DeskWindow::Needs{context.clock(), context.random(), context.catalogue(), context.prompter(),
                                    *std::move(questionnaire), context.languages(),
                                    QCoreApplication::applicationVersion(), staffPinFile(), core::fieldwork::PinCost{},
                                    speaker.get(), core::storage::KeyCost{}, sealPinFile(), trustedRootFile(),
                                    programGaps(context.catalogue())},
        context.language());
    speaker.release()->setParent(window.get());
    return window;
}

} // namespace app
