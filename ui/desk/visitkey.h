// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/keyfile.h"

#include <memory>
#include <mutex>

namespace ui::desk {

/// The owner's key while somebody makes results of one sealed store: asked for once, opened by the first step that
/// needs it, gone when they leave. Only the opened pair is kept, in memory that is never written out and wiped when let
/// go; the passphrase is not. Used from the window's thread and from workers.
class VisitKey
{
public:
    using Pair = std::shared_ptr<const core::storage::KeyPair>;

    [[nodiscard]] Pair pair() const;
    [[nodiscard]] int visit() const;
    /// What a step opened. Nothing is kept when the visit it was opened in is over.
    void keep(int visit, Pair pair);
    /// The visit is over.
    void forget();

private:
    mutable std::mutex m_lock;
    int m_visit = 0;
    Pair m_pair;
};

} // namespace ui::desk
