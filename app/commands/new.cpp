// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>
#include <QDir>

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
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    QString m_store;
    QString m_questionnaire;
    QString m_wave;
    QDate m_opens;
    QDate m_closes;
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
    const auto store = core::storage::CollectionStore::create(wanted, context.clock(), context.random());
    if (!store)
        return console.failed(store.error());
    console.note(console.text(QT_TRANSLATE_NOOP("Commands", "The store %1 is ready for responses."))
                     .arg(QDir::toNativeSeparators(m_store)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeNew()
{
    return std::make_unique<New>();
}

} // namespace app
