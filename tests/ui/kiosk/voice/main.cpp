// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>

BAROMETER_TEST_MAIN(QCoreApplication)
