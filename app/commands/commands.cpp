// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace app {

Commands allCommands()
{
    Commands commands;
    commands.push_back(makeStart());
    commands.push_back(makeKiosk());
    commands.push_back(makeDesk());
    commands.push_back(makeExplore());
    commands.push_back(makeTranslate());
    commands.push_back(makeQuestionnaireCheck());
    commands.push_back(makeQuestionnaireConvert());
    commands.push_back(makePlan());
    commands.push_back(makeNew());
    commands.push_back(makeEventNew());
    commands.push_back(makeEventList());
    commands.push_back(makeRehearse());
    commands.push_back(makeAdd());
    commands.push_back(makeInfo());
    commands.push_back(makeDataCheck());
    commands.push_back(makeOpenAnswers());
    commands.push_back(makeRelease());
    commands.push_back(makeAudit());
    commands.push_back(makeTabulate());
    commands.push_back(makeChart());
    commands.push_back(makeReport());
    commands.push_back(makeBundle());
    commands.push_back(makeMerge());
    commands.push_back(makeReceipt());
    commands.push_back(makeVerify());
    commands.push_back(makeSelfCheck());
    commands.push_back(makeRecover());
    commands.push_back(makeBackup());
    commands.push_back(makeMirror());
    commands.push_back(makeErase());
    commands.push_back(makeKeyNew());
    commands.push_back(makeKeyShow());
    commands.push_back(makeKeyChangePassphrase());
    commands.push_back(makeLanguages());
    return commands;
}

} // namespace app
