// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/storekeeper.h"

namespace ui::kiosk {

using core::storage::StoreWriter;

StoreKeeper::StoreKeeper(std::unique_ptr<StoreWriter> writer, QObject *parent)
    : Keeper(parent), m_writer(std::move(writer))
{
    connect(m_writer.get(), &StoreWriter::draftSaved, this, &Keeper::draftSaved);
    connect(m_writer.get(), &StoreWriter::submitted, this, &Keeper::submitted);
    connect(m_writer.get(), &StoreWriter::draftClosed, this, &Keeper::draftClosed);
    connect(m_writer.get(), &StoreWriter::draftDropped, this, &Keeper::draftDropped);
    connect(m_writer.get(), &StoreWriter::failed, this, &Keeper::failed);
    connect(m_writer.get(), &StoreWriter::movedToCopy, this, &Keeper::movedToCopy);
}

StoreKeeper::~StoreKeeper() = default;

} // namespace ui::kiosk
