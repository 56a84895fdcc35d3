// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "core/fieldwork/practicecopy.h"
#include "core/fieldwork/rehearsal.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>
#include <QFile>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::Result;
using core::storage::CollectionStore;

constexpr qint64 MostResponses = 100'000;

/// The shape of invented answers that is built into the program.
Result<core::fieldwork::RehearsalProfile> builtInProfile(const core::questionnaire::QuestionnaireId &questionnaire)
{
    const QString path = QStringLiteral(":/rehearsal/profiles.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::base::fail(ErrorCode::FileNotReadable, {path}, file.errorString());
    return core::fieldwork::readRehearsalProfile(file.readAll(), questionnaire);
}

class Rehearse final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("rehearse"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP(
            "Commands", "Fills an empty store with invented responses, to try everything out before an event.");
    }
    void declare(CommandOptions &options) override
    {
        using Presence = CommandOptions::Presence;
        options.argument(m_store, "STORE",
                         QT_TRANSLATE_NOOP("Commands", "a store that is empty or holds invented responses only"));
        options.option(m_likeness, "--copy-of", "OTHER",
                       QT_TRANSLATE_NOOP("Commands",
                                         "make STORE first: a marked copy of this store to practise with, with its "
                                         "questionnaire and events and none of its responses"));
        // A copy may be left empty for staff to practise with; without one there would be nothing to do.
        options.number(m_responses, "--responses", {1, MostResponses, &m_likeness},
                       QT_TRANSLATE_NOOP("Commands", "how many to invent"), Presence::Required);
        options.seed(m_seed, "--seed",
                     QT_TRANSLATE_NOOP("Commands", "any number; the same one invents the same responses"),
                     Presence::Required);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    QString m_store;
    QString m_likeness;
    std::optional<qint64> m_responses;
    std::optional<quint64> m_seed;
};

Result<ExitStatus> Rehearse::run(ApplicationContext &context)
{
    const Console &console = context.console();
    if (!m_likeness.isEmpty()) {
        const auto made = core::fieldwork::makePracticeCopy(m_likeness, m_store, context.clock(), context.random());
        if (!made)
            return console.failed(made.error());
    }
    auto store = CollectionStore::open(m_store, context.clock(), context.random());
    if (!store)
        return console.failed(store.error());
    const core::storage::StoreInfo info = (*store)->info();
    if (info.role != core::storage::StoreRole::Collection)
        return console.failed({ErrorCode::WrongRole, {m_store}, {}, {}});
    if (info.responses > 0 && !info.invented)
        return console.failed({ErrorCode::HoldsRealAnswers, {m_store}, {}, {}});
    const auto profile = builtInProfile(info.questionnaire);
    if (!profile)
        return console.failed(profile.error());

    const auto total = static_cast<int>(m_responses.value_or(0));
    // A second rehearsal with the same seed invents other people than the first.
    const quint64 seed = m_seed.value_or(0) + static_cast<quint64>(info.responses) * 0x9E3779B97F4A7C15U;
    const core::fieldwork::Rehearsal wanted{info.wave, info.opens, info.closes, static_cast<size_t>(total), seed};
    const std::vector<core::interview::Response> responses =
        core::fieldwork::inventResponses((*store)->questionnaire(), wanted, *profile,
                                         [&](size_t done) { console.progress(static_cast<int>(done), total); });
    if (const Result<void> marked = (*store)->markInvented(); !marked)
        return console.failed(marked.error());
    if (const Result<void> added = responses.empty() ? Result<void>() : (*store)->addAll(responses); !added)
        return console.failed(added.error());
    console.note(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n invented response(s) saved."), total));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeRehearse()
{
    return std::make_unique<Rehearse>();
}

} // namespace app
