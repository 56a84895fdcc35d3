// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QString>

namespace core::fieldwork {

/// A store to practise with: the questionnaire, wave, dates and events of another one, none of its responses, and the
/// mark of invented responses from the beginning. Whatever is answered or keyed in it, at the kiosk or from paper,
/// stays marked for good, and no archive of real responses takes it. It is not sealed: there is nothing in it to
/// protect. All of it or nothing. Errors: AlreadyExists, those of CollectionStore::open and create.
[[nodiscard]] base::Result<void> makePracticeCopy(const QString &store, const QString &folder, const base::Clock &clock,
                                                  base::RandomSource &random);

} // namespace core::fieldwork
