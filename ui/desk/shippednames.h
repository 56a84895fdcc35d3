// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/personaldata.h"

namespace ui::desk {

/// What looks for personal data with the lists of names built into the program, the places of the questionnaire, and
/// the organisations given, one a line.
[[nodiscard]] core::base::Result<core::disclosure::PersonalDataFinder>
shippedFinder(const core::questionnaire::Questionnaire &questionnaire, const QString &members = {});

} // namespace ui::desk
