// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

// Fails the test with the printed error when a Result holds one.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        if (!checkedResult)                                                                                            \
            QFAIL(qPrintable(core::base::debugText(checkedResult.error())));                                           \
    } while (false)
