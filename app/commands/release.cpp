// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/commands/openanswers.h"
#include "app/keyoptions.h"
#include "core/base/envelope.h"
#include "core/disclosure/ledger.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::Result;
using core::disclosure::MadeRelease;
using core::disclosure::Policy;

constexpr qint64 kLargestPolicy = qint64{64} * 1024;

/// barometer release: makes what may be known of a store's wave, and nothing else.
class ReleaseCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("release"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Makes the results file of a wave: the figures nobody can be identified from.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "folder with the responses"));
        options.option(m_output, "--output", "RELEASE",
                       QT_TRANSLATE_NOOP("Commands", "publish: write the results file"));
        options.flag(m_draft, "--draft",
                     QT_TRANSLATE_NOOP("Commands", "write draft.release into the store, which opens only there"));
        options.option(m_policy, "--policy", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "stricter limits than the usual ones"));
        options.option(m_openAnswers, "--open-answers", "FILE",
                       QT_TRANSLATE_NOOP("Commands",
                                         "decisions on open answers (see open-answers), noted in the store; those made "
                                         "at the desk hold as well"));
        options.date(m_day, "--day", QT_TRANSLATE_NOOP("Commands", "day of publication; today unless given"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        if (m_draft != m_output.isEmpty()) {
            if (m_draft)
                return core::base::fail(ErrorCode::UnexpectedArgument, {QStringLiteral("--output")});
            return core::base::fail(ErrorCode::MissingArgument, {QStringLiteral("--output")});
        }
        const Result<Policy> policy = readPolicyFile(context);
        if (!policy)
            return core::base::fail(policy);
        auto store = core::storage::CollectionStore::open(m_store, context.clock(), context.random());
        if (!store) { // a store is no input file: damage there is work that failed
            context.console().error(store.error());
            return ExitStatus::Failed;
        }
        const Result<MadeRelease> made = make(**store, *policy, context);
        if (!made)
            return core::base::fail(made);
        const QString path = m_draft ? QDir(m_store).filePath(QStringLiteral("draft.release")) : m_output;
        if (const auto written = context.console().write(path, made->bytes); !written)
            return core::base::fail(written);
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::Released,
                                       m_draft ? QStringLiteral("draft") : QFileInfo(m_output).fileName());
        say(context, made->release, path);
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<Policy> readPolicyFile(ApplicationContext &context) const
    {
        if (m_policy.isEmpty())
            return Policy{};
        const Result<QByteArray> bytes = context.console().read(m_policy, kLargestPolicy);
        if (!bytes)
            return core::base::fail(bytes);
        return core::disclosure::readPolicy(*bytes, m_policy);
    }

    [[nodiscard]] Result<MadeRelease> make(const core::storage::CollectionStore &store, const Policy &policy,
                                           ApplicationContext &context) const
    {
        const auto key = m_key.open(context.console());
        if (!key)
            return core::base::fail(key);
        if (key->has_value())
            (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::KeyUsed);
        const core::storage::SecretKey *secret = key->has_value() ? &(*key)->box() : nullptr;
        const auto responses = store.responses(secret);
        if (!responses)
            return core::base::fail(responses);
        const auto dataset = core::dataset::Dataset::make(store.questionnaire(), store.wave(), *responses);
        if (!dataset)
            return core::base::fail(dataset);
        const std::vector<core::disclosure::OpenQuestion> questions =
            core::disclosure::collectOpenAnswers(store.questionnaire(), store.wave(), *dataset, *responses);
        const auto decided =
            decidedAnswers(store, questions, secret, m_openAnswers, context.console(), context.clock().today());
        if (!decided)
            return core::base::fail(decided);
        const core::storage::StoreInfo info = store.info();
        core::disclosure::ReleaseInput input;
        input.questionnaire = &store.questionnaire();
        input.wave = store.wave();
        input.responses = &*responses;
        input.fieldOpens = info.opens;
        input.fieldCloses = info.closes;
        input.invented = info.invented;
        if (m_draft)
            input.draftStore = core::base::blake2b(QFileInfo(m_store).canonicalFilePath().toUtf8());
        input.day = m_day.isValid() ? m_day : context.clock().today();
        input.programVersion = QCoreApplication::applicationVersion();
        input.policy = policy;
        input.openAnswers = &*decided;
        const auto progress = [&](int done, int total) {
            context.console().progress(done, total);
        };
        auto made = core::disclosure::makeWithLedger(m_store, input, progress);
        if (made)
            sayOutcomes(context.console(), questions, *decided, policy.limits.openAnswersMinimum);
        if (!made || m_draft)
            return made;
        // Entered before it is written anywhere: what may have been read has to be in the ledger.
        if (const auto entered = core::disclosure::enterLedger(m_store, *made, *responses); !entered)
            return core::base::fail(entered);
        return made;
    }

    static void say(ApplicationContext &context, const core::release::Release &release, const QString &path)
    {
        const core::release::Node &all = release.content().nodes.front();
        const QString sentence = all.members
            ? context.console().text(QT_TRANSLATE_N_NOOP("Commands", "%1 is written. It rests on %n response(s)."),
                                     *all.members)
            : context.console().text(QT_TRANSLATE_NOOP(
                  "Commands", "%1 is written. Fewer than 10 responses count, so it shows no figures."));
        context.console().note(sentence.arg(path));
    }

    QString m_store;
    QString m_output;
    QString m_policy;
    QString m_openAnswers;
    QDate m_day;
    bool m_draft = false;
    KeyOptions m_key;
};

} // namespace

std::unique_ptr<Command> makeRelease()
{
    return std::make_unique<ReleaseCommand>();
}

} // namespace app
