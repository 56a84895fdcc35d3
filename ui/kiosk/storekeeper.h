// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storewriter.h"
#include "ui/kiosk/keeper.h"

#include <memory>

namespace ui::kiosk {

/// The keeper that writes to a collection store, from a thread of its own.
class StoreKeeper final : public Keeper
{
    Q_OBJECT

public:
    explicit StoreKeeper(std::unique_ptr<core::storage::StoreWriter> writer, QObject *parent = nullptr);
    ~StoreKeeper() override;

    [[nodiscard]] core::storage::StoreWriter &writer() { return *m_writer; }
    [[nodiscard]] int freeSlots() const override { return m_writer->freeSlots(); }
    void saveDraft(const core::storage::Draft &draft) override { m_writer->saveDraft(draft); }
    void submit(const core::interview::Response &response) override { m_writer->submit(response); }
    void closeDraft() override { m_writer->closeDraftAsInterrupted(); }
    void dropDraft() override { m_writer->dropDraft(); }
    void retry() override { m_writer->retry(); }

private:
    std::unique_ptr<core::storage::StoreWriter> m_writer;
};

} // namespace ui::kiosk
