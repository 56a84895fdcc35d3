// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "ui/translator/previewpane.h"

namespace ui::translator {

/// Previews of the questionnaire's texts on the kiosk's own questions: the question a text belongs to, or the first one
/// that uses the list, scale or definition it stands in. Null for texts that stand on no question. The catalogue must
/// outlive it.
[[nodiscard]] PreviewFactory formPreview(const core::language::Catalogue &catalogue);

} // namespace ui::translator
