// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/openanswersfile.h"

namespace app {

class ApplicationContext;
class Console;

/// What was decided about the open answers of a store, after the decisions of a file are noted in it as today's; empty:
/// no file. Decisions that hold already are no new ones. Errors: those of reading and of the file's faults.
[[nodiscard]] core::base::Result<core::disclosure::ReviewLog>
decidedAnswers(const core::storage::CollectionStore &store, const core::disclosure::WaveTexts &texts,
               const core::storage::SecretKey *key, const QString &file, ApplicationContext &context);

/// One line a question about what became of its texts; nothing where nobody approved any.
void sayOutcomes(const Console &console, const std::vector<core::disclosure::OpenQuestion> &questions,
                 const core::disclosure::ReviewLog &log, int limit);

} // namespace app
