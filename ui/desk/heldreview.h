// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/openreview.h"
#include "core/storage/collectionstore.h"
#include "ui/desk/desktools.h"

#include <memory>

namespace ui::desk {

struct KeyAndPassphrase;

/// A review of open answers and the store it keeps its decisions in, which is held open as long.
struct HeldReview
{
    std::unique_ptr<core::storage::CollectionStore> store;
    std::unique_ptr<core::disclosure::OpenReview> review; ///< goes before the store
};

/// Opens the store in the folder, with the key where it is sealed, and finds what looks personal in its open answers;
/// for a thread of work. Notes the use of a key in the store's audit log. Errors: those of CollectionStore::open(),
/// keptOrOpenedKey() and openQuestionsOf().
[[nodiscard]] core::base::Result<HeldReview> openReview(const QString &folder, const DeskTools &tools,
                                                        const KeyAndPassphrase &entered);

} // namespace ui::desk
