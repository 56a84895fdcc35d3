// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Stands in for libespeak-ng: an utterance lasts until a test ends it. Called from the speaker's thread and from the
// test's.
namespace standin {

/// What was asked of the library since the last call, in order: "voice fi" ("while speaking voice fi" where the voice
/// was taken away from somebody who spoke), "say <text>", "cancel", "terminate".
QStringList takeCalls();
/// How often somebody asked whether it still speaks.
int asked();
/// What is being said is said.
void finish();

} // namespace standin
