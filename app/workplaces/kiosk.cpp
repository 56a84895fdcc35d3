// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/keyoptions.h"
#include "app/respondenttexts.h"
#include "app/workplaces/workplaces.h"
#include "core/base/bootmoment.h"
#include "core/base/wipedmemory.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/signedevent.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/offering.h"
#include "core/storage/storewriter.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/settings.h"
#include "ui/kiosk/faultwindow.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/screencovers.h"
#include "ui/kiosk/speaker.h"
#include "ui/kiosk/storekeeper.h"

#include <QDir>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace app {
namespace {

using core::fieldwork::Event;
using core::fieldwork::Supervision;
using core::storage::CollectionStore;
using core::storage::StoreRole;
using core::storage::StoreWriter;
using ui::kiosk::KioskOptions;
using ui::kiosk::KioskWindow;
using ui::kiosk::Session;
using ui::kiosk::SessionFacts;
using ui::kiosk::StoreKeeper;

/// Of the event's languages those in which nothing is missing that a respondent may see, the program's own texts too.
QList<core::base::Language> languagesOffered(const QList<core::base::Language> &wanted,
                                             const core::questionnaire::Questionnaire &questionnaire,
                                             const core::language::Catalogue &catalogue)
{
    const auto texts = programTexts();
    if (!texts)
        return wanted;
    const QList<core::base::Language> whole = core::language::languagesToOffer(questionnaire, catalogue, *texts);
    QList<core::base::Language> offered;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(offered),
                 [&whole](const core::base::Language &language) { return whole.contains(language); });
    return offered.isEmpty() ? QList<core::base::Language>{questionnaire.defaultLanguage} : offered;
}

/// What stands behind the window; goes with it.
class Behind final : public QObject
{
public:
    Behind(ApplicationContext &context, std::unique_ptr<StoreWriter> writer, SessionFacts facts)
        : m_keeper(std::move(writer)), m_pin(staffPinFile(), context.clock()),
          m_session(m_keeper.writer().questionnaire(), std::move(facts), m_keeper, {context.clock(), context.random()})
    {
        // Of what a kill or a power cut left, what is worth keeping is kept: nobody knows who stands here now. Where
        // the event says so, whoever it is is asked, for a short time.
        if (const auto &left = m_keeper.writer().leftDraft())
            m_session.takeUp(*left);
    }
    ~Behind() override { m_session.end(); } // the keeper, which goes last, waits for what it was told
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] core::fieldwork::StaffPin &pin() { return m_pin; }
    [[nodiscard]] ui::kiosk::Speaker &speaker() { return m_speaker; }

private:
    StoreKeeper m_keeper;
    core::fieldwork::StaffPin m_pin;
    ui::kiosk::EspeakSpeaker m_speaker;
    Session m_session;
};

/// What the kiosk obeys: the event named, or the machine's own settings.
core::base::Result<Event> eventFor(ApplicationContext &context, const KioskWish &wish, StoreWriter &writer,
                                   const core::storage::StoreInfo &info)
{
    if (wish.event.isEmpty()) {
        Event none;
        none.languages = writer.questionnaire().languages;
        none.rules.idleSeconds = ui::common::Setting(context.settings(), ui::common::settings::idleSeconds).get();
        return none;
    }
    auto file = core::fieldwork::eventFileOf(wish.store, core::interview::EventId(wish.event));
    if (!file)
        return core::base::fail(file);
    const core::fieldwork::TrustedRoot root(trustedRootFile());
    if (const auto trusted = root.check(*file, wish.event); !trusted)
        return core::base::fail(trusted);
    // The office says with its event whose the answers are. A store keeps the keys it was made with, because whoever
    // could change them at the machine would read all that follows: for other keys there is another store.
    const bool isSealedAsSaid = std::all_of(file->recipients.begin(), file->recipients.end(), [&info](const auto &key) {
        return std::find(info.recipients.begin(), info.recipients.end(), key) != info.recipients.end();
    });
    if (!isSealedAsSaid && !info.invented) // practice is sealed to nobody
        return core::base::fail(core::base::ErrorCode::SealChanged, {wish.store, wish.event});
    const auto fits = core::fieldwork::checkEvent(file->event, writer.questionnaire(), info.wave, wish.event,
                                                  programGaps(context.catalogue()));
    if (!fits)
        return core::base::fail(fits);
    return std::move(file->event);
}

/// The whole screen and above everything for a kiosk that nobody may leave; else a window like others.
void setFrame(QWidget &window, bool locked, bool windowed)
{
    if (locked)
        window.setWindowFlags(window.windowFlags() | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    if (!windowed)
        window.setWindowState(locked ? Qt::WindowFullScreen : Qt::WindowMaximized);
}

/// Nothing of the machine stands open beside a kiosk that nobody may leave.
void coverOtherScreens(QWidget &window, ApplicationContext &context, const QList<core::base::Language> &languages)
{
    auto covers = std::make_unique<ui::kiosk::ScreenCovers>(window, std::make_unique<ui::kiosk::MachineScreens>(),
                                                            context.catalogue(), languages);
    static_cast<void>(covers.release()); // goes with the window
}

/// The staff number, for a window that goes before it.
class PinOfWindow final : public QObject
{
public:
    explicit PinOfWindow(const core::base::Clock &clock) : pin(staffPinFile(), clock) { }
    core::fieldwork::StaffPin pin;
};

/// Notes in the audit log when the kiosk is opened and closed, which staff numbers were right or wrong, and which date
/// staff took for right.
class AuditedUse final : public QObject
{
public:
    AuditedUse(QString store, const core::base::Clock &clock) : m_store(std::move(store)), m_clock(clock)
    {
        note(core::fieldwork::StaffAct::KioskOpened);
    }
    ~AuditedUse() override { note(core::fieldwork::StaffAct::KioskClosed); }
    void noteRefused() const { note(core::fieldwork::StaffAct::NumberRefused); }
    void noteAccepted() const { note(core::fieldwork::StaffAct::NumberAccepted); }
    void noteDay(const QDate &later) const
    {
        note(core::fieldwork::StaffAct::DayConfirmed, later.toString(Qt::ISODate));
    }

private:
    void note(core::fieldwork::StaffAct act, const QString &detail = {}) const
    {
        (void)core::fieldwork::noteAct(m_store, m_clock.today(), act, detail);
    }

    QString m_store;
    const core::base::Clock &m_clock;
};

} // namespace

std::unique_ptr<ui::kiosk::FaultWindow> makeFaultWindow(ApplicationContext &context)
{
    auto pin = std::make_unique<PinOfWindow>(context.clock());
    const QList<core::base::Language> languages = ui::common::interfaceLanguages(context.catalogue()).mid(0, 3);
    auto window =
        std::make_unique<ui::kiosk::FaultWindow>(context.catalogue(), context.appearance(), pin->pin, languages);
    setFrame(*window, true, false);
    coverOtherScreens(*window, context, languages);
    pin.release()->setParent(window.get());
    return window;
}

QString staffPinFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    return folder + QLatin1String("/staff-pin");
}

MadeWindow makeKioskWindow(ApplicationContext &context, const KioskWish &wish)
{
    core::base::wipeFreedMemory();
    // A store that is damaged is repaired where it stands, the damaged file kept: whoever starts a kiosk at an event
    // has nobody to ask.
    std::optional<core::storage::Recovery> repaired;
    auto store = CollectionStore::openOrRepair(wish.store, context.clock(), context.random(), repaired);
    if (!store)
        return core::base::fail(store);
    if (const auto sealed = sealPins().check(wish.store, (*store)->info().sealedTo); !sealed)
        return core::base::fail(sealed);
    const auto noteRecovery = [&wish, &context](const QString &detail) {
        (void)core::fieldwork::noteAct(wish.store, context.clock().today(), core::fieldwork::StaffAct::Recovered,
                                       detail);
    };
    if (repaired)
        noteRecovery(QString::number(repaired->responses));
    if ((*store)->takenBack() > 0)
        noteRecovery(QStringLiteral("mirror %1").arg((*store)->takenBack()));
    auto writer = std::make_unique<StoreWriter>(std::move(*store));
    const core::storage::StoreInfo info = writer->info();
    if (info.role != StoreRole::Collection)
        return core::base::fail(core::base::ErrorCode::WrongRole, {wish.store});
    const auto event = eventFor(context, wish, *writer, info);
    if (!event)
        return core::base::fail(event);
    const QList<core::base::Language> offered =
        languagesOffered(event->languages, writer->questionnaire(), context.catalogue());
    SessionFacts facts{
        info.wave, event->id, info.opens, info.closes, offered, event->day, core::fieldwork::lastNotedDay(wish.store)};
    // A sealed store has nothing to go on with: nobody at the machine can read its drafts.
    if (info.recipients.empty())
        facts.continuing = {core::base::bootId(), event->rules.continueSeconds()};
    if (info.invented) { // practice is for the days before
        facts.opens = QDate(1, 1, 1);
        facts.closes = QDate(9999, 12, 31);
        facts.eventDay = QDate();
        facts.lastDay = QDate();
    }
    KioskOptions options;
    options.rules = event->rules;
    options.invented = info.invented;
    options.locked = !wish.windowed && event->rules.supervision != Supervision::Assisted;
    auto behind = std::make_unique<Behind>(context, std::move(writer), std::move(facts));
    // At the kiosk the first visitor could choose it.
    if (options.locked && event->rules.supervision == Supervision::Locked && !behind->pin().isSet())
        return core::base::fail(core::base::ErrorCode::StaffPinMissing, {wish.store});
    auto window = std::make_unique<KioskWindow>(behind->session(),
                                                KioskWindow::Services{context.catalogue(), context.appearance(),
                                                                      context.interfaceLanguage(), context.clock(),
                                                                      &behind->pin(), &behind->speaker()},
                                                options);
    setFrame(*window, options.locked, wish.windowed);
    if (options.locked)
        coverOtherScreens(*window, context, offered);
    behind.release()->setParent(window.get());
    auto use = std::make_unique<AuditedUse>(wish.store, context.clock());
    QObject::connect(window.get(), &KioskWindow::numberRefused, use.get(), &AuditedUse::noteRefused);
    QObject::connect(window.get(), &KioskWindow::numberAccepted, use.get(), &AuditedUse::noteAccepted);
    QObject::connect(window.get(), &KioskWindow::dayConfirmed, use.get(), &AuditedUse::noteDay);
    use.release()->setParent(window.get());
    return window;
}

} // namespace app
