// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/workplaces/workplaces.h"
#include "core/fieldwork/staffpin.h"
#include "core/storage/storewriter.h"
#include "ui/common/settings.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/storekeeper.h"

#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace app {
namespace {

using core::storage::CollectionStore;
using core::storage::StoreRole;
using core::storage::StoreWriter;
using ui::kiosk::KioskOptions;
using ui::kiosk::KioskWindow;
using ui::kiosk::Session;
using ui::kiosk::SessionFacts;
using ui::kiosk::StoreKeeper;

QString settingsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    return folder;
}

/// What stands behind the window; goes with it.
class Behind final : public QObject
{
public:
    Behind(ApplicationContext &context, std::unique_ptr<StoreWriter> writer, SessionFacts facts)
        : m_keeper(std::move(writer)), m_pin(settingsFolder() + QLatin1String("/staff-pin"), context.clock()),
          m_session(m_keeper.writer().questionnaire(), std::move(facts), m_keeper, context.clock(), context.random())
    {
        // After a kill or a power cut nobody knows who stands here now: what is worth keeping is kept, nothing is
        // shown.
        if (m_keeper.writer().leftDraft().has_value())
            m_keeper.closeDraft();
    }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] core::fieldwork::StaffPin &pin() { return m_pin; }

private:
    StoreKeeper m_keeper;
    core::fieldwork::StaffPin m_pin;
    Session m_session;
};

} // namespace

MadeWindow makeKioskWindow(ApplicationContext &context, const KioskWish &wish)
{
    auto store = CollectionStore::open(wish.store, context.clock(), context.random());
    if (!store)
        return core::base::fail(store);
    auto writer = std::make_unique<StoreWriter>(std::move(*store));
    const core::storage::StoreInfo info = writer->info();
    if (info.role != StoreRole::Collection)
        return core::base::fail(core::base::ErrorCode::WrongRole, {wish.store});
    SessionFacts facts{info.wave, core::interview::EventId(wish.event), info.opens, info.closes,
                       writer->questionnaire().languages};
    auto behind = std::make_unique<Behind>(context, std::move(writer), std::move(facts));
    KioskOptions options;
    options.idleSeconds = ui::common::Setting(context.settings(), ui::common::settings::idleSeconds).get();
    options.invented = info.invented;
    options.locked = !wish.windowed;
    auto window = std::make_unique<KioskWindow>(behind->session(),
                                                KioskWindow::Services{context.catalogue(), context.appearance(),
                                                                      context.interfaceLanguage(), context.clock(),
                                                                      &behind->pin()},
                                                options);
    behind.release()->setParent(window.get());
    return window;
}

} // namespace app
