// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// barometer erase and mirror: the last copy of a store goes, a second one comes.
#include "core/storage/erase.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/fieldwork/auditlog.h"
#include "core/language/locale.h"
#include "core/storage/leftdraft.h"
#include "core/storage/mirror.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>
#include <QDir>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

class Erase final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("erase"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Overwrites everything of a store and removes it: when its day has come, or at once "
                                 "with --now.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.flag(m_now, "--now", QT_TRANSLATE_NOOP("Commands", "before the day by which it is to be erased"));
        options.date(m_setDay, "--set-day",
                     QT_TRANSLATE_NOOP("Commands", "erase nothing, and note another day by which it is to be erased"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto info = core::storage::inspectStore(m_store);
        // A damaged store can be erased as well, but nobody knows its day any more.
        if (!info && info.error().code != ErrorCode::StoreDamaged)
            return console.failed(info.error());
        if (m_setDay.isValid()) {
            const QDate today = context.clock().today();
            if (m_setDay < today) // or --now would not be asked for
                return fail(ErrorCode::InvalidValue,
                            {QStringLiteral("--set-day"), m_setDay.toString(Qt::ISODate),
                             today.toString(Qt::ISODate) + QStringLiteral(" …")});
            if (const auto noted = core::storage::setDeleteBy(m_store, m_setDay); !noted)
                return console.failed(noted.error());
            (void)core::fieldwork::noteAct(m_store, today, core::fieldwork::StaffAct::DeleteBySet,
                                           m_setDay.toString(Qt::ISODate));
            return ExitStatus::Done;
        }
        const QDate day = info ? info->deleteBy : QDate();
        if (!m_now && (!day.isValid() || day > context.clock().today())) {
            if (day.isValid())
                console.note(console.text(QT_TRANSLATE_NOOP("Commands", "It is to be erased by %1."))
                                 .arg(core::language::shortText(day)));
            return fail(ErrorCode::MissingArgument, {QStringLiteral("--now")});
        }
        const bool begun = core::storage::holdsBegunAnswers(m_store);
        const QString place = core::storage::StorePaths(m_store).folder; // as it is known while it stands
        if (const auto erased = core::storage::eraseStore(m_store); !erased)
            return console.failed(erased.error());
        (void)sealPins().keep(place, QString()); // another store may come here now
        console.note(console.text(QT_TRANSLATE_N_NOOP("Commands",
                                                      "%n response(s) overwritten and removed. Backups and copies "
                                                      "of this store are erased by themselves."),
                                  info ? info->responses : 0));
        if (begun)
            console.note(console.text(QT_TRANSLATE_NOOP(
                "Commands", "What somebody had begun to answer there, never handed over, went too.")));
        return ExitStatus::Done;
    }

private:
    QString m_store;
    QDate m_setDay;
    bool m_now = false;
};

class MirrorCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("mirror"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Keeps a second copy of a store on another device, up to date with every response; "
                                 "barometer recover takes what it needs from it.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.argument(m_folder, "FOLDER",
                         QT_TRANSLATE_NOOP("Commands", "a folder on a stick, a card or another disk"),
                         CommandOptions::Presence::Optional);
        options.flag(m_off, "--off", QT_TRANSLATE_NOOP("Commands", "keep no second copy from now on"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        if (const auto info = core::storage::inspectStore(m_store); !info)
            return console.failed(info.error());
        if (m_off) {
            if (const auto given = core::storage::Mirror::giveUp(m_store); !given)
                return console.failed(given.error());
            return ExitStatus::Done;
        }
        if (m_folder.isEmpty())
            return say(console);
        const auto made = core::storage::Mirror::choose(m_store, m_folder, context.random());
        if (!made)
            return console.failed(made.error());
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::BackedUp,
                                       QStringLiteral("mirror"));
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The second copy is in %1."))
                         .arg(QDir::toNativeSeparators(*made)));
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<ExitStatus> say(const Console &console) const
    {
        const auto state = core::storage::Mirror::stateOf(core::storage::StorePaths(m_store));
        if (!state)
            console.result(console.text(QT_TRANSLATE_NOOP("Commands", "No second copy is kept.")));
        else if (state->isReachable)
            console.result(console
                               .text(QT_TRANSLATE_N_NOOP("Commands", "The second copy in %1 holds %n response(s)."),
                                     state->responses)
                               .arg(QDir::toNativeSeparators(state->folder)));
        else
            return console.failed({ErrorCode::FileNotFound, {state->folder}, {}, {}});
        return ExitStatus::Done;
    }

    QString m_store;
    QString m_folder;
    bool m_off = false;
};

} // namespace

std::unique_ptr<Command> makeErase()
{
    return std::make_unique<Erase>();
}

std::unique_ptr<Command> makeMirror()
{
    return std::make_unique<MirrorCommand>();
}

} // namespace app
