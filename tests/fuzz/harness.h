// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// Each harness is one .cpp file that defines the three functions below. It is linked twice: with libFuzzer (clang,
// BUILD_FUZZERS=ON), which searches by coverage for as long as one likes, and with replay.cpp (any compiler), which
// ctest runs: all seeds and a fixed number of mutations of them.
namespace fuzz {

/// Tries one input. Whatever must hold for every input is stated with require().
void tryInput(const QByteArray &input);

/// Seeds that are made, not kept in corpus/NAME: files of ours whose format would make a kept one stale.
QList<QByteArray> madeSeeds();

/// How many mutations ctest tries: fewer where one input takes long.
int mutations();

/// Ends the program loudly: libFuzzer keeps the input, ctest fails.
void require(bool holds, const char *what);

} // namespace fuzz
