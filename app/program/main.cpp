// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/program.h"

int main(int argc, char **argv)
{
    return app::runProgram(argc, argv);
}
