// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/commands/openanswers.h"
#include "app/inputs.h"
#include "app/keyoptions.h"
#include "core/base/safefile.h"
#include "core/disclosure/storerelease.h"
#include "core/fieldwork/auditlog.h"
#include "core/report/releasereport.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::Result;
using core::disclosure::MadeRelease;
using core::disclosure::Policy;
using core::disclosure::ReleaseKind;

constexpr qint64 kMostJobs = 64;

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
        options.option(m_report, "--report", "FILE",
                       QT_TRANSLATE_NOOP("Commands",
                                         "what the release shows, protects and how it was proved, for the owner; by "
                                         "ending: x.txt, x.html, x.json"));
        options.number(
            m_jobs, "--jobs", {1, kMostJobs},
            QT_TRANSLATE_NOOP("Commands", "how many questions are proved side by side; one a core unless given"));
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
        const QString ending = QFileInfo(m_report).suffix().toLower();
        if (!m_report.isEmpty() &&
            !QStringList{QStringLiteral("txt"), QStringLiteral("html"), QStringLiteral("json")}.contains(ending))
            return core::base::fail(ErrorCode::InvalidValue,
                                    {QStringLiteral("--report"), m_report, QStringLiteral(".txt, .html, .json")});
        if (m_day > context.clock().today())
            return core::base::fail(ErrorCode::InvalidValue,
                                    {QStringLiteral("--day"), m_day.toString(Qt::ISODate),
                                     QStringLiteral("… ") + context.clock().today().toString(Qt::ISODate)});
        const Result<Policy> policy = readPolicyFile(context.console(), m_policy);
        if (!policy)
            return core::base::fail(policy);
        // Publishing is for good, so everything that can be known to fail is looked at before.
        for (const QString &path : {m_output, m_report}) {
            context.console().keepOutputFor(path);
            if (path.isEmpty() || path == QLatin1String("-"))
                continue;
            if (const auto writable = core::base::checkWritable(path); !writable)
                return core::base::fail(writable);
        }
        auto store = core::storage::CollectionStore::open(m_store, context.clock(), context.random());
        if (!store)
            return context.console().failed(store.error());
        const Result<MadeRelease> made = make(**store, *policy, context);
        if (!made)
            return core::base::fail(made);
        if (!m_draft) { // a draft is written where alone it opens
            if (const auto written = context.console().write(m_output, made->bytes); !written)
                return core::base::fail(written);
            (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::Released,
                                           QFileInfo(m_output).fileName());
        }
        const QString path = m_draft ? core::disclosure::draftPath(m_store) : m_output;
        say(context, made->release, path);
        if (!m_report.isEmpty()) {
            if (const auto written = context.console().write(m_report, report(context, made->release, path, ending));
                !written)
                return core::base::fail(written);
        }
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<MadeRelease> make(const core::storage::CollectionStore &store, const Policy &policy,
                                           ApplicationContext &context) const
    {
        const QDate today = context.clock().today();
        const auto key = m_key.openFor(m_store, context);
        if (!key)
            return core::base::fail(key);
        const core::storage::SecretKey *secret = key->has_value() ? &(*key)->box() : nullptr;
        const auto responses = core::disclosure::countedResponses(store, secret);
        if (!responses)
            return core::base::fail(responses);
        const auto dataset = core::dataset::Dataset::make(store.questionnaire(), store.wave(), responses->counted);
        if (!dataset)
            return core::base::fail(dataset);
        const core::disclosure::WaveTexts texts{
            store.questionnaire().id, store.wave(),
            core::disclosure::collectOpenAnswers(store.questionnaire(), store.wave(), *dataset, responses->counted)};
        const auto decided = decidedAnswers(store, texts, secret, m_openAnswers, context);
        if (!decided)
            return core::base::fail(decided);
        core::disclosure::StoreReleaseWish wish;
        wish.kind = m_draft ? ReleaseKind::Draft : ReleaseKind::Published;
        wish.day = m_day.isValid() ? m_day : today;
        wish.programVersion = QCoreApplication::applicationVersion();
        wish.policy = policy;
        wish.jobs = static_cast<int>(m_jobs.value_or(0));
        wish.key = secret;
        wish.responses = &*responses;
        wish.openAnswers = &*decided;
        const auto progress = [&](int done, int total) {
            context.console().progress(done, total);
        };
        auto made = core::disclosure::releaseOfStore(store, wish, progress);
        if (made)
            sayOutcomes(context.console(), texts.questions, *decided, policy.limits.openAnswersMinimum);
        return made;
    }

    [[nodiscard]] static QByteArray report(const ApplicationContext &context, const core::release::Release &release,
                                           const QString &path, const QString &ending)
    {
        if (ending == QLatin1String("json"))
            return core::report::releaseReportAsJson(release);
        const core::report::ReleaseReport made =
            core::report::releaseReport(release, QFileInfo(path).fileName(), context.catalogue(), context.language());
        return ending == QLatin1String("html") ? core::report::releaseReportAsHtml(made)
                                               : core::report::releaseReportAsText(made);
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
    std::optional<qint64> m_jobs;
    QString m_openAnswers;
    QString m_report;
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
