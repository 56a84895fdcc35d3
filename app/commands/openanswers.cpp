// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openanswers.h"

#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "ui/desk/shippednames.h"

#include <QCoreApplication>

#include <numeric>

namespace app {
namespace {

using core::base::Result;
using core::disclosure::OpenOutcome;
using core::disclosure::OpenQuestion;
using core::disclosure::ReviewLog;
using core::storage::CollectionStore;

constexpr qint64 kLargestMembers = qint64{1024} * 1024;

/// barometer open-answers: the texts that somebody has to decide on before any of them is shown.
class OpenAnswersCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("open-answers"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Write the open answers of a store to a file, to be decided on one by one.");
    }
    void declare(CommandOptions &options) override
    {
        using Presence = CommandOptions::Presence;
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "folder with the responses"));
        options.option(
            m_output, "--output", "FILE",
            QT_TRANSLATE_NOOP("Commands", "JSON; with decisions filled in it is what release --open-answers takes"),
            Presence::Required);
        options.option(m_members, "--members", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "names of organisations to look for, one a line"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        QString members;
        if (!m_members.isEmpty()) {
            const Result<QByteArray> bytes = console.read(m_members, kLargestMembers);
            if (!bytes)
                return core::base::fail(bytes);
            members = QString::fromUtf8(*bytes);
        }
        auto store = CollectionStore::open(m_store, context.clock(), context.random());
        if (!store)
            return console.failed(store.error());
        const auto key = m_key.openFor(m_store, context);
        if (!key)
            return core::base::fail(key);
        const core::storage::SecretKey *secret = key->has_value() ? &(*key)->box() : nullptr;
        return write(**store, secret, members, console);
    }

private:
    [[nodiscard]] Result<ExitStatus> write(const CollectionStore &store, const core::storage::SecretKey *key,
                                           const QString &members, const Console &console) const
    {
        auto questions = core::disclosure::openQuestionsOf(store, key);
        if (!questions)
            return core::base::fail(questions);
        const core::disclosure::WaveTexts texts{store.questionnaire().id, store.wave(), std::move(*questions)};
        const Result<ReviewLog> log = core::disclosure::readReviewLog(store, key);
        if (!log)
            return core::base::fail(log);
        const auto finder = ui::desk::shippedFinder(store.questionnaire(), members);
        if (!finder)
            return core::base::fail(finder);
        const int limit = core::release::PolicyRecord().openAnswersMinimum;
        const QByteArray json = core::disclosure::writeOpenAnswers(texts, *log, *finder, limit);
        const Result<void> written = m_output == QLatin1String("-")
            ? console.write(m_output, json)
            : core::base::writeOutput(m_output, json, core::base::FileAccess::OwnerOnly);
        if (!written)
            return core::base::fail(written);
        const int count =
            std::accumulate(texts.questions.begin(), texts.questions.end(), 0, [&](int sum, const OpenQuestion &one) {
                return sum + (one.people < limit ? 0 : static_cast<int>(one.texts.size()));
            });
        console.note(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n open answer(s) written."), count));
        console.note(console.text(QT_TRANSLATE_NOOP(
            "Commands", "They are personal data: keep the file safe, and delete it when the decisions are made.")));
        return ExitStatus::Done;
    }

    QString m_store;
    QString m_output;
    QString m_members;
    KeyOptions m_key;
};

} // namespace

Result<ReviewLog> decidedAnswers(const CollectionStore &store, const core::disclosure::WaveTexts &texts,
                                 const core::storage::SecretKey *key, const QString &file, ApplicationContext &context)
{
    Result<ReviewLog> log = core::disclosure::readReviewLog(store, key);
    if (!log || file.isEmpty())
        return log;
    const Result<QByteArray> json = context.console().read(file, core::base::kLargestDecisions);
    if (!json)
        return core::base::fail(json);
    const auto finder = ui::desk::shippedFinder(store.questionnaire());
    if (!finder)
        return core::base::fail(finder);
    const auto decisions = core::disclosure::readOpenDecisions(*json, file, texts, *finder);
    if (!decisions)
        return core::base::fail(decisions);
    const std::size_t before = log->acts().size();
    for (const auto &[text, decision] : *decisions) {
        const core::disclosure::OpenDecision *known = log->decision(text);
        if (known == nullptr || *known != decision)
            log->decide(text, decision, context.clock().today());
    }
    if (log->acts().size() != before) {
        if (const Result<void> written = core::disclosure::writeReviewLog(store, *log); !written)
            return core::base::fail(written);
    }
    return log;
}

void sayOutcomes(const Console &console, const std::vector<OpenQuestion> &questions, const ReviewLog &log, int limit)
{
    for (const OpenQuestion &question : questions) {
        const OpenOutcome outcome = core::disclosure::openOutcome(question, log, limit);
        if (outcome.shown == 0)
            continue;
        const QString id = question.question.text();
        if (outcome.fate == OpenOutcome::Fate::Released)
            console.note(
                console.text(QT_TRANSLATE_N_NOOP("Commands", "%1: %n open answer(s) are in it."), outcome.shown)
                    .arg(id));
        else
            console.note(console
                             .text(QT_TRANSLATE_N_NOOP("Commands",
                                                       "%1: %n open answer(s) are approved. At least %2 are needed, so "
                                                       "none is in it."),
                                   outcome.shown)
                             .arg(id, QString::number(limit)));
    }
}

std::unique_ptr<Command> makeOpenAnswers()
{
    return std::make_unique<OpenAnswersCommand>();
}

} // namespace app
