// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"
#include "core/storage/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace app {
namespace {

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
        using Presence = CommandOptions::Presence;
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder to make; it must not exist yet"));
        options.option(m_questionnaire, "--questionnaire", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the questionnaire that is asked"), Presence::Required);
        options.option(m_wave, "--wave", "ID", QT_TRANSLATE_NOOP("Commands", "the wave of the questionnaire"),
                       Presence::Required);
        options.date(m_opens, "--opens",
                     QT_TRANSLATE_NOOP("Commands", "first day of answering; the wave's own otherwise"));
        options.date(m_closes, "--closes",
                     QT_TRANSLATE_NOOP("Commands", "last day of answering; the wave's own otherwise"));
        options.number(m_capacity, "--capacity", 1, 100'000,
                       QT_TRANSLATE_NOOP("Commands", "responses it takes before it has to grow; 512 otherwise"));
        options.options(m_sealTo, "--seal-to", "PUBLIC-KEY",
                        QT_TRANSLATE_NOOP("Commands",
                                          "a public key (FILE.pub): only its owner can read the responses; up to "
                                          "three times"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    [[nodiscard]] Result<void> takeKeys(core::storage::NewStore &wanted, ApplicationContext &context) const;
    void say(const core::storage::NewStore &made, const Console &console) const;

    QString m_store;
    QString m_questionnaire;
    QString m_wave;
    QDate m_opens;
    QDate m_closes;
    QStringList m_sealTo;
    std::optional<qint64> m_capacity;
};

Result<ExitStatus> New::run(ApplicationContext &context)
{
    const Console &console = context.console();
    const auto questionnaire = readQuestionnaireFile(console, m_questionnaire);
    if (!questionnaire)
        return fail(questionnaire);
    if (!questionnaire->has_value())
        return ExitStatus::InvalidInput;
    const core::questionnaire::WaveId wave(m_wave);
    if (Result<void> known = checkWave(**questionnaire, wave); !known)
        return fail(known);

    core::storage::NewStore wanted;
    wanted.folder = m_store;
    wanted.questionnaire = **questionnaire;
    wanted.wave = wave;
    if (m_opens.isValid())
        wanted.opens = m_opens;
    if (m_closes.isValid())
        wanted.closes = m_closes;
    wanted.capacity = static_cast<int>(m_capacity.value_or(wanted.capacity));
    if (const auto taken = takeKeys(wanted, context); !taken)
        return console.failed(taken.error());
    const auto store = core::storage::CollectionStore::create(wanted, context.clock(), context.random());
    if (!store)
        return console.failed(store.error());
    const QString words = wanted.recipients.empty() ? QString() : core::storage::fingerprint(wanted.recipients);
    if (const auto kept = sealPins().keep(m_store, words); !kept)
        console.error(kept.error()); // the store stands; only a swapped key would not be noticed here
    (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::Made, words);
    say(wanted, console);
    return ExitStatus::Done;
}

Result<void> New::takeKeys(core::storage::NewStore &wanted, ApplicationContext &context) const
{
    constexpr int RehearsalLasts = 31; // days
    const Console &console = context.console();
    for (const QString &path : m_sealTo) {
        const auto bytes = core::base::readFile(path, core::storage::kLargestKeyFile);
        if (!bytes)
            return fail(bytes);
        const auto file = core::storage::readPublicKeyFile(*bytes, path);
        if (!file)
            return fail(file);
        wanted.recipients.push_back(file->key);
        if (file->rehearsed.daysTo(context.clock().today()) > RehearsalLasts)
            console.note(console
                             .text(QT_TRANSLATE_NOOP("Commands",
                                                     "The key %1 was last tried on %2. Try it again soon: "
                                                     "barometer key show."))
                             .arg(path, QLocale().toString(file->rehearsed, QLocale::ShortFormat)));
    }
    return {};
}

void New::say(const core::storage::NewStore &made, const Console &console) const
{
    console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The store %1 is ready for responses."))
                     .arg(QDir::toNativeSeparators(m_store)));
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
