// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/keyoptions.h"
#include "app/workplaces/workplaces.h"
#include "core/questionnaire/questionnairefile.h"
#include "ui/common/interfacelanguage.h"
#include "ui/desk/deskwindow.h"
#include "ui/kiosk/speaker.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

core::base::Result<std::unique_ptr<ui::desk::DeskWindow>> makeDeskWindow(ApplicationContext &context)
{
    QFile file(QStringLiteral(":/questionnaires/partnership-barometer.json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::base::fail(core::base::ErrorCode::FileNotFound, {file.fileName()});
    auto read = core::questionnaire::readQuestionnaire(file.readAll());
    if (!read.questionnaire)
        return core::base::fail(core::base::ErrorCode::Internal, {file.fileName()});
    auto speaker = std::make_unique<ui::kiosk::EspeakSpeaker>();
    auto window = std::make_unique<ui::desk::DeskWindow>(
        ui::desk::DeskWindow::Needs{context.clock(), context.random(), context.catalogue(), context.prompter(),
                                    std::move(*read.questionnaire), context.languages(),
                                    QCoreApplication::applicationVersion(), staffPinFile(), core::fieldwork::PinCost{},
                                    speaker.get(), core::storage::KeyCost{}, sealPinFile(), trustedRootFile()},
        context.language());
    speaker.release()->setParent(window.get());
    return window;
}

} // namespace app
