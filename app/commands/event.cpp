// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/event.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "app/respondenttexts.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/eventfolder.h"
#include "core/fieldwork/signedevent.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "core/storage/storefolder.h"

#include <QCoreApplication>

#include <optional>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::fieldwork::Event;
using core::fieldwork::KeyboardUse;
using core::fieldwork::Supervision;

const QStringList supervisionWords{QStringLiteral("locked"), QStringLiteral("supervised"), QStringLiteral("assisted")};
const QStringList keyboardWords{QStringLiteral("on-touch"), QStringLiteral("always"), QStringLiteral("never")};
const QStringList afterCrashWords{QStringLiteral("continue"), QStringLiteral("end")};

/// An event of a store, or, with --output, an event in a file of its own, which the office can sign.
class EventNew final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("event new"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Plans an event: where, when, in which languages, how near staff are.");
    }
    void declare(CommandOptions &options) override;
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    [[nodiscard]] Event wanted(const core::questionnaire::Questionnaire &questionnaire) const;
    [[nodiscard]] Result<void> checkOptions(const Console &console) const;
    [[nodiscard]] Result<void> checkAgainst(const core::storage::CollectionStore &store, const Event &event) const;
    [[nodiscard]] Result<void> write(const Event &event, const core::storage::CollectionStore &store,
                                     ApplicationContext &context) const;
    [[nodiscard]] Result<QByteArray> sign(const Event &event, const core::questionnaire::Questionnaire &questionnaire,
                                          ApplicationContext &context) const;
    [[nodiscard]] Result<void> writeFolder(const Event &event, const QByteArray &file,
                                           const core::storage::CollectionStore &store,
                                           ApplicationContext &context) const;

    QString m_store;
    QString m_output;
    QString m_folder;
    QString m_signKey;
    QString m_passphraseFile;
    QStringList m_sealTo;
    QString m_place;
    QString m_region;
    QDate m_day;
    QString m_languages;
    QString m_supervision = supervisionWords.front();
    QString m_keyboard = keyboardWords.front();
    QString m_afterCrash;
    std::optional<qint64> m_target;
    std::optional<qint64> m_idle;
};

void EventNew::declare(CommandOptions &options)
{
    using Presence = CommandOptions::Presence;
    options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the store whose wave the event belongs to"));
    options.option(m_place, "--place", "TEXT", QT_TRANSLATE_NOOP("Commands", "where it is"), Presence::Required);
    options.option(m_region, "--region", "TEXT", QT_TRANSLATE_NOOP("Commands", "the region it is in"));
    options.date(m_day, "--day", QT_TRANSLATE_NOOP("Commands", "its day; today otherwise"));
    options.option(m_languages, "--languages", "TAGS",
                   QT_TRANSLATE_NOOP("Commands", "languages offered, with commas between: fi,sv; all otherwise"));
    options.choice(m_supervision, "--supervision", supervisionWords,
                   QT_TRANSLATE_NOOP("Commands", "how near staff are; locked otherwise"));
    options.choice(m_keyboard, "--keyboard", keyboardWords,
                   QT_TRANSLATE_NOOP("Commands", "when there are keys on the screen; on touch otherwise"));
    options.choice(m_afterCrash, "--after-crash", afterCrashWords,
                   QT_TRANSLATE_NOOP("Commands",
                                     "whether who was answering when the program broke off may continue, in a store "
                                     "that is not sealed; end when locked, continue otherwise"));
    options.number(m_target, "--target", {0, core::fieldwork::limits::highestTarget},
                   QT_TRANSLATE_NOOP("Commands", "responses hoped for"));
    options.number(
        m_idle, "--idle", {core::fieldwork::limits::leastIdle, core::fieldwork::limits::longestIdle},
        QT_TRANSLATE_NOOP("Commands", "seconds until the kiosk asks whether somebody is there; 180 otherwise"));
    options.option(m_output, "--output", "FILE",
                   QT_TRANSLATE_NOOP("Commands", "a file of its own, instead of the store"));
    options.option(
        m_folder, "--folder", "FOLDER",
        QT_TRANSLATE_NOOP("Commands", "a new folder to take along: event file, instructions, poster, paper forms"));
    options.option(m_signKey, "--sign", "KEY",
                   QT_TRANSLATE_NOOP("Commands", "the office's key file, which signs the event file"));
    declarePassphraseFile(options, m_passphraseFile);
    options.options(
        m_sealTo, "--seal-to", "PUBLIC-KEY",
        QT_TRANSLATE_NOOP("Commands", "a public key (FILE.pub) that a signed event brings with it; up to three times"));
}

Event EventNew::wanted(const core::questionnaire::Questionnaire &questionnaire) const
{
    Event event;
    event.place = m_place.simplified();
    event.region = m_region.simplified();
    event.day = m_day;
    event.questionnaire = questionnaire.id;
    for (const QString &tag : m_languages.split(u',', Qt::SkipEmptyParts))
        event.languages.append(core::base::Language(tag.trimmed()));
    if (event.languages.isEmpty())
        event.languages = questionnaire.languages;
    event.target = static_cast<int>(m_target.value_or(0));
    event.rules.idleSeconds = static_cast<int>(m_idle.value_or(event.rules.idleSeconds));
    event.rules.supervision = static_cast<Supervision>(supervisionWords.indexOf(m_supervision));
    event.rules.mayContinue = m_afterCrash.isEmpty()
        ? core::fieldwork::KioskRules::continuesUsually(event.rules.supervision)
        : m_afterCrash == afterCrashWords.front();
    event.rules.keyboard = static_cast<KeyboardUse>(keyboardWords.indexOf(m_keyboard));
    return event;
}

/// Names that an event can have; and keys come with a signature only, and a signature goes into a file of its own.
Result<void> EventNew::checkOptions(const Console &console) const
{
    for (const auto &[option, name] : {std::pair("--place", m_place), std::pair("--region", m_region)}) {
        if (!core::fieldwork::isEventName(name.simplified()))
            return fail(ErrorCode::InvalidValue,
                        {QString::fromLatin1(option), name,
                         console.text(QT_TRANSLATE_NOOP("Commands", "one line of at most %1 characters"))
                             .arg(core::fieldwork::limits::nameLength)});
    }
    if (m_signKey.isEmpty() && !m_sealTo.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--sign")});
    if (!m_signKey.isEmpty() && m_sealTo.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--seal-to")});
    if (!m_signKey.isEmpty() && m_output.isEmpty() && m_folder.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--folder")});
    if (!m_output.isEmpty() && !m_folder.isEmpty())
        return fail(ErrorCode::UnexpectedArgument, {QStringLiteral("--output")});
    return {};
}

/// What only the store knows: its days and its languages.
Result<void> EventNew::checkAgainst(const core::storage::CollectionStore &store, const Event &event) const
{
    const core::storage::StoreInfo info = store.info();
    if (event.day < info.opens || event.day > info.closes)
        return fail(ErrorCode::InvalidValue,
                    {QStringLiteral("--day"), event.day.toString(Qt::ISODate),
                     info.opens.toString(Qt::ISODate) + QStringLiteral(" … ") + info.closes.toString(Qt::ISODate)});
    QStringList known;
    for (const core::base::Language &language : store.questionnaire().languages)
        known.append(language.text());
    for (const core::base::Language &language : event.languages) {
        if (!known.contains(language.text()))
            return fail(ErrorCode::InvalidValue,
                        {QStringLiteral("--languages"), language.text(), known.join(QStringLiteral(", "))});
    }
    return {};
}

Result<QByteArray> EventNew::sign(const Event &event, const core::questionnaire::Questionnaire &questionnaire,
                                  ApplicationContext &context) const
{
    const Console &console = context.console();
    core::fieldwork::EventOrder order{event, {}, {}, context.clock().today()};
    for (const QString &path : m_sealTo) {
        auto offered = core::fieldwork::readOfferedKey(path);
        if (!offered)
            return fail(offered);
        order.recipients.push_back(std::move(*offered));
    }
    order.questionnaire = core::questionnaire::writeQuestionnaire(questionnaire);
    const auto office = openKey(console, m_signKey, m_passphraseFile);
    if (!office)
        return fail(office);
    auto bytes = core::fieldwork::signEvent(order, *office);
    if (!bytes)
        return bytes;
    (void)core::fieldwork::noteAct(m_store, order.today, core::fieldwork::StaffAct::KeyUsed, event.id.text());
    console.note(console
                     .text(QT_TRANSLATE_NOOP("Commands",
                                             "Signed with the key %1. Tell these words to the staff of each machine "
                                             "by telephone or on paper, not beside the file."))
                     .arg(core::storage::fingerprint(office->publicKey())));
    return bytes;
}

Result<void> EventNew::writeFolder(const Event &event, const QByteArray &file,
                                   const core::storage::CollectionStore &store, ApplicationContext &context) const
{
    const core::fieldwork::EventFolder wanted{m_folder, event, file, context.clock().today(), store.info().invented};
    const auto made = core::fieldwork::makeEventFolder(wanted, store.questionnaire(), context.catalogue());
    if (!made)
        return fail(made);
    return {};
}

Result<void> EventNew::write(const Event &event, const core::storage::CollectionStore &store,
                             ApplicationContext &context) const
{
    if (m_output.isEmpty() && m_folder.isEmpty())
        return core::fieldwork::saveEvent(m_store, event);
    const auto bytes = m_signKey.isEmpty() ? Result<QByteArray>(core::fieldwork::writeEvent(event))
                                           : sign(event, store.questionnaire(), context);
    if (!bytes)
        return fail(bytes);
    return m_folder.isEmpty() ? context.console().write(m_output, *bytes) : writeFolder(event, *bytes, store, context);
}

Result<ExitStatus> EventNew::run(ApplicationContext &context)
{
    const Console &console = context.console();
    if (const auto good = checkOptions(console); !good)
        return fail(good);
    console.keepOutputFor(m_output);
    const auto store = core::storage::CollectionStore::open(m_store, context.clock(), context.random());
    if (!store)
        return console.failed(store.error());
    if (!m_day.isValid())
        m_day = context.clock().today();
    Event event = wanted((*store)->questionnaire());
    event.wave = (*store)->wave();
    std::vector<core::interview::EventId> taken;
    for (const Event &other : core::fieldwork::eventsOf(m_store).events)
        taken.push_back(other.id);
    event.id = core::fieldwork::eventId(event.place, event.day, taken);
    if (const auto good = checkAgainst(**store, event); !good)
        return fail(good);
    const auto fits =
        core::fieldwork::checkEvent(event, (*store)->questionnaire(), event.wave, {}, programGaps(context.catalogue()));
    if (!fits)
        return console.failed(fits.error());
    if (const auto written = write(event, **store, context); !written)
        return console.failed(written.error());
    console.result(event.id.text());
    return ExitStatus::Done;
}

/// The events of a store, newest first, with what may be told of their responses.
class EventList final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("event list"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Lists the events of a store.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto info = core::storage::inspectStore(m_store);
        if (!info)
            return console.failed(info.error());
        const auto counts = core::storage::withoutSmallCounts(info->byEvent);
        const core::fieldwork::StoredEvents stored = core::fieldwork::eventsOf(m_store);
        for (const Event &event : stored.events) {
            const auto found = counts.find(event.id);
            const bool isShown = found != counts.end() && found->second.has_value();
            QStringList tags;
            for (const core::base::Language &language : event.languages)
                tags.append(language.text());
            console.result(QStringList{event.id.text(), event.day.toString(Qt::ISODate), event.place, tags.join(u','),
                                       supervisionWords.at(static_cast<int>(event.rules.supervision)),
                                       isShown ? QString::number(*found->second) : QStringLiteral("<10")}
                               .join(u'\t'));
        }
        for (const core::base::Error &fault : stored.faults)
            console.error(fault);
        return stored.faults.empty() ? ExitStatus::Done : ExitStatus::Failed;
    }

private:
    QString m_store;
};

} // namespace

std::unique_ptr<Command> makeEventNew()
{
    return std::make_unique<EventNew>();
}

std::unique_ptr<Command> makeEventList()
{
    return std::make_unique<EventList>();
}

} // namespace app
