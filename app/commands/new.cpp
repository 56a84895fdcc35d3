// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "app/respondenttexts.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/signedevent.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "core/storage/erase.h"
#include "core/storage/keyfile.h"

#include <QCoreApplication>
#include <QDir>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

class New final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Makes a new store that collects the responses to one wave.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder to make; it must not exist yet"));
        options.option(m_questionnaire, "--questionnaire", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the questionnaire that is asked; a signed event brings its own"));
        options.option(m_wave, "--wave", "ID",
                       QT_TRANSLATE_NOOP("Commands", "the wave of the questionnaire; that of the event otherwise"));
        options.option(m_event, "--event", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "an event file of the office; a signed one brings the keys"));
        options.date(m_opens, "--opens",
                     QT_TRANSLATE_NOOP("Commands", "first day of answering; the wave's own otherwise"));
        options.date(m_closes, "--closes",
                     QT_TRANSLATE_NOOP("Commands", "last day of answering; the wave's own otherwise"));
        options.number(m_capacity, "--capacity", {1, 100'000},
                       QT_TRANSLATE_NOOP("Commands", "responses it takes before it has to grow; 512 otherwise"));
        options.options(m_sealTo, "--seal-to", "PUBLIC-KEY",
                        QT_TRANSLATE_NOOP("Commands",
                                          "a public key (FILE.pub): only its owner can read the responses; up to "
                                          "three times"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    /// What an event file brings; the bytes are empty without one.
    struct Taken
    {
        QByteArray bytes;
        core::fieldwork::EventFile file;
    };
    [[nodiscard]] Result<Taken> takeEvent() const;
    [[nodiscard]] Result<std::optional<core::questionnaire::Questionnaire>> takeQuestionnaire(const Console &console,
                                                                                              const Taken &taken) const;
    [[nodiscard]] Result<core::storage::NewStore> wanted(const core::questionnaire::Questionnaire &questionnaire,
                                                         const Taken &taken, ApplicationContext &context) const;
    [[nodiscard]] Result<void> takeDays(const core::questionnaire::Wave &wave, core::storage::NewStore &store) const;
    [[nodiscard]] Result<void> keep(const Taken &taken) const;
    void say(const core::storage::NewStore &made, const Taken &taken, const Console &console) const;

    QString m_store;
    QString m_questionnaire;
    QString m_wave;
    QString m_event;
    QDate m_opens;
    QDate m_closes;
    QStringList m_sealTo;
    std::optional<qint64> m_capacity;
};

Result<New::Taken> New::takeEvent() const
{
    Taken taken;
    if (m_event.isEmpty())
        return taken;
    const auto bytes = core::base::readFile(m_event, core::fieldwork::largestEventFile);
    if (!bytes)
        return fail(bytes);
    auto file = core::fieldwork::readEventFile(*bytes, m_event);
    if (!file)
        return fail(file);
    // Less protected than somebody meant it to be is not an option: the keys it names are not used, so others are due.
    if (file->keysLeftOut && m_sealTo.isEmpty())
        return fail(ErrorCode::EventNotSigned, {m_event});
    const core::fieldwork::TrustedRoot root(trustedRootFile());
    if (const auto trusted = root.check(*file, m_event); !trusted)
        return fail(trusted);
    taken.bytes = *bytes;
    taken.file = std::move(*file);
    return taken;
}

Result<std::optional<core::questionnaire::Questionnaire>> New::takeQuestionnaire(const Console &console,
                                                                                 const Taken &taken) const
{
    if (!m_questionnaire.isEmpty())
        return readQuestionnaireFile(console, QStringLiteral("--questionnaire"), m_questionnaire);
    if (taken.file.questionnaire.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--questionnaire")});
    auto read = core::questionnaire::readQuestionnaire(taken.file.questionnaire).questionnaire;
    if (!read)
        return fail(ErrorCode::Damaged, {m_event}, QStringLiteral("questionnaire"));
    return read;
}

Result<core::storage::NewStore> New::wanted(const core::questionnaire::Questionnaire &questionnaire, const Taken &taken,
                                            ApplicationContext &context) const
{
    core::storage::NewStore store;
    store.folder = m_store;
    store.questionnaire = questionnaire;
    store.wave = m_wave.isEmpty() ? taken.file.event.wave : core::questionnaire::WaveId(m_wave);
    if (m_wave.isEmpty() && taken.bytes.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--wave")});
    if (Result<void> known = checkWave(questionnaire, store.wave); !known)
        return fail(known);
    if (!taken.bytes.isEmpty()) {
        const auto fits = core::fieldwork::checkEvent(taken.file.event, questionnaire, store.wave, m_event,
                                                      programGaps(context.catalogue()));
        if (!fits)
            return fail(fits);
    }
    if (Result<void> days = takeDays(*questionnaire.wave(store.wave), store); !days)
        return fail(days);
    store.capacity = static_cast<int>(m_capacity.value_or(store.capacity));
    auto keys = readSealTo(context.console(), m_sealTo, context.clock().today(), taken.file.recipients);
    if (!keys)
        return fail(keys);
    store.recipients = std::move(*keys);
    return store;
}

/// The days of the options, or the wave's own, in their order.
Result<void> New::takeDays(const core::questionnaire::Wave &wave, core::storage::NewStore &store) const
{
    store.opens = m_opens.isValid() ? m_opens : wave.opens;
    store.closes = m_closes.isValid() ? m_closes : wave.closes;
    if (*store.opens <= *store.closes)
        return {};
    const QString opens = store.opens->toString(Qt::ISODate);
    const QString closes = store.closes->toString(Qt::ISODate);
    if (m_opens.isValid())
        return fail(ErrorCode::InvalidValue, {QStringLiteral("--opens"), opens, QStringLiteral("… %1").arg(closes)});
    return fail(ErrorCode::InvalidValue, {QStringLiteral("--closes"), closes, QStringLiteral("%1 …").arg(opens)});
}

/// The event in the store, and whose it is: the first office whose event is taken up here is trusted from then on.
Result<void> New::keep(const Taken &taken) const
{
    if (taken.bytes.isEmpty())
        return {};
    if (auto kept = core::fieldwork::keepEventFile(m_store, taken.bytes, m_event); !kept)
        return kept;
    return core::fieldwork::TrustedRoot(trustedRootFile()).takeUp(taken.file, m_event);
}

Result<ExitStatus> New::run(ApplicationContext &context)
{
    const Console &console = context.console();
    const auto taken = takeEvent();
    if (!taken)
        return console.failed(taken.error(), {m_event});
    const auto questionnaire = takeQuestionnaire(console, *taken);
    if (!questionnaire)
        return fail(questionnaire);
    if (!questionnaire->has_value())
        return ExitStatus::InvalidInput;
    const auto store = wanted(**questionnaire, *taken, context);
    if (!store)
        return fail(store);
    auto made = core::storage::CollectionStore::create(*store, context.clock(), context.random());
    if (!made)
        return console.failed(made.error());
    made->reset();
    if (const auto kept = keep(*taken); !kept) { // no store that looks ready without its event
        static_cast<void>(core::storage::eraseStore(m_store));
        return console.failed(kept.error());
    }
    const QString words = store->recipients.empty() ? QString() : core::storage::fingerprint(store->recipients);
    if (const auto kept = sealPins().keep(m_store, words); !kept)
        console.error(kept.error()); // the store stands; only a swapped key would not be noticed here
    (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::Made, words);
    say(*store, *taken, console);
    return ExitStatus::Done;
}

void New::say(const core::storage::NewStore &made, const Taken &taken, const Console &console) const
{
    if (taken.file.signer)
        console.note(console
                         .text(QT_TRANSLATE_NOOP("Commands",
                                                 "The event is signed with the key %1. Compare these words with those "
                                                 "the office has; events of others are refused here from now on."))
                         .arg(core::storage::fingerprint(*taken.file.signer)));
    console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The store %1 is ready for responses."))
                     .arg(QDir::toNativeSeparators(m_store)));
    if (made.questionnaire.wave(made.wave)->draft)
        console.note(
            console.text(QT_TRANSLATE_NOOP("Commands", "Wave %1 is a draft: its questions may still be changed."))
                .arg(made.wave.text()));
    if (made.recipients.empty())
        console.note(console.text(
            QT_TRANSLATE_NOOP("Commands",
                              "It is not sealed: whoever has this folder can read the responses. With --seal-to only "
                              "the owner of a key can.")));
    else
        console.note(console
                         .text(QT_TRANSLATE_NOOP("Commands",
                                                 "The responses are sealed to the key %1. Compare these words with "
                                                 "those its owner has."))
                         .arg(core::storage::fingerprint(made.recipients)));
}

} // namespace

std::unique_ptr<Command> makeNew()
{
    return std::make_unique<New>();
}

} // namespace app
