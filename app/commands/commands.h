// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/commandline.h"

// The list of all commands. A new one: a file in this folder with the class in an unnamed namespace and its maker, the
// maker's declaration here, and a line in commands.cpp at the place where --help shows it.
namespace app {

[[nodiscard]] Commands allCommands();

[[nodiscard]] std::unique_ptr<Command> makeChart();
[[nodiscard]] std::unique_ptr<Command> makeExplore();
[[nodiscard]] std::unique_ptr<Command> makeReport();
[[nodiscard]] std::unique_ptr<Command> makeStart(); // no command: the start window
[[nodiscard]] std::unique_ptr<Command> makeQuestionnaireCheck();
[[nodiscard]] std::unique_ptr<Command> makeQuestionnaireConvert();
[[nodiscard]] std::unique_ptr<Command> makeDesk();
[[nodiscard]] std::unique_ptr<Command> makeNew();
[[nodiscard]] std::unique_ptr<Command> makeRehearse();
[[nodiscard]] std::unique_ptr<Command> makeAdd();
[[nodiscard]] std::unique_ptr<Command> makeInfo();
[[nodiscard]] std::unique_ptr<Command> makeEventNew();
[[nodiscard]] std::unique_ptr<Command> makeEventList();
[[nodiscard]] std::unique_ptr<Command> makeSelfCheck();
[[nodiscard]] std::unique_ptr<Command> makeVerify();
[[nodiscard]] std::unique_ptr<Command> makeRecover();
[[nodiscard]] std::unique_ptr<Command> makeBackup();
[[nodiscard]] std::unique_ptr<Command> makeErase();
[[nodiscard]] std::unique_ptr<Command> makeMirror();
[[nodiscard]] std::unique_ptr<Command> makeBundle();
[[nodiscard]] std::unique_ptr<Command> makeMerge();
[[nodiscard]] std::unique_ptr<Command> makeReceipt();
[[nodiscard]] std::unique_ptr<Command> makeKeyNew();
[[nodiscard]] std::unique_ptr<Command> makeKeyShow();
[[nodiscard]] std::unique_ptr<Command> makeKeyChangePassphrase();
[[nodiscard]] std::unique_ptr<Command> makeTranslate();
[[nodiscard]] std::unique_ptr<Command> makeLanguages();
[[nodiscard]] std::unique_ptr<Command> makeKiosk();
[[nodiscard]] std::unique_ptr<Command> makeDataCheck();
[[nodiscard]] std::unique_ptr<Command> makeOpenAnswers();
[[nodiscard]] std::unique_ptr<Command> makePlan();
[[nodiscard]] std::unique_ptr<Command> makeRelease();
[[nodiscard]] std::unique_ptr<Command> makeTabulate();
[[nodiscard]] std::unique_ptr<Command> makeAudit();

} // namespace app
