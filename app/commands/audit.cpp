// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/disclosure/exclusions.h"
#include "core/disclosure/ledger.h"
#include "core/release/releasefiles.h"
#include "core/report/releasereport.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::Result;
using core::release::Release;

/// barometer audit: what a results file says about its proof, and on request the proof made again.
class Audit final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Checks a results file and tells how it was proved that it gives nobody's "
                                 "answers away.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_release, "RELEASE", QT_TRANSLATE_NOOP("Commands", "a results file"));
        options.option(m_store, "--against", "STORE",
                       QT_TRANSLATE_NOOP("Commands", "make every figure and every proof again from these responses"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const Result<QByteArray> bytes = console.read(m_release, core::release::kLargestReleaseFile);
        if (!bytes)
            return core::base::fail(bytes);
        const Result<Release> release = core::release::readRelease(*bytes, m_release);
        if (!release)
            return core::base::fail(release);
        report(console, core::chart::Wording(context.catalogue(), context.language()), *release);
        if (m_store.isEmpty())
            return ExitStatus::Done;
        auto store = core::storage::CollectionStore::open(m_store, context.clock(), context.random());
        if (!store)
            return console.failed(store.error());
        if ((*store)->questionnaire().id != release->questionnaire().id || (*store)->wave() != release->wave())
            return core::base::fail(ErrorCode::OtherQuestionnaire, {m_store});
        return repeat(**store, *release, *bytes, context);
    }

private:
    [[nodiscard]] Result<ExitStatus> repeat(const core::storage::CollectionStore &store, const Release &release,
                                            const QByteArray &bytes, ApplicationContext &context) const
    {
        const Console &console = context.console();
        const auto key = m_key.openFor(m_store, context);
        if (!key)
            return core::base::fail(key);
        const core::storage::SecretKey *secret = key->has_value() ? &(*key)->box() : nullptr;
        const auto responses = core::disclosure::countedResponses(store, secret);
        if (!responses)
            return core::base::fail(responses);
        const auto decided = core::disclosure::readReviewLog(store, secret);
        if (!decided)
            return core::base::fail(decided);
        core::disclosure::ReleaseInput input = sameAs(release.content(), responses->counted);
        input.openAnswers = &*decided;
        const auto made = core::disclosure::makeWithLedger(m_store, input,
                                                           [&](int done, int total) { console.progress(done, total); });
        if (!made)
            return core::base::fail(made);
        if (made->bytes != bytes) {
            console.note(console.text(QT_TRANSLATE_NOOP(
                "Commands", "These responses give another results file. It was made from others, or changed since.")));
            return ExitStatus::HeldBack;
        }
        console.note(
            console.text(QT_TRANSLATE_NOOP("Commands", "Made and proved again: the same figures, byte for byte.")));
        return ExitStatus::Done;
    }

    static void report(const Console &console, const core::chart::Wording &words, const Release &release)
    {
        const core::release::AuditRecord &audit = release.content().audit;
        const auto count = [&](QLatin1String name) {
            return static_cast<int>(audit.counts.value(name));
        };
        const auto &nodes = release.content().nodes;
        const auto shown = std::count_if(nodes.begin(), nodes.end(), [](const core::release::Node &node) {
            return node.status == core::release::Status::Shown;
        });
        console.result(console.text(QT_TRANSLATE_N_NOOP("Commands", "The file is whole. It shows %n group(s)."),
                                    static_cast<int>(shown)));
        console.result(
            console
                .text(QT_TRANSLATE_NOOP("Commands",
                                        "For every answer, at least %1 by the figures shown, there are other "
                                        "responses that give exactly these figures and in which the answer "
                                        "is another one."))
                .arg(count(QLatin1String("proved"))));
        console.result(console.text(QT_TRANSLATE_NOOP(
            "Commands",
            "To what follows from the groups that people belong to and from what they were asked no figure "
            "adds anything.")));
        for (const core::release::OpenAnswers &open : release.content().openAnswers) {
            if (!open.entries.empty())
                console.result(console
                                   .text(QT_TRANSLATE_N_NOOP("Commands",
                                                             "%1: %n open answer(s), each approved by a person, in an "
                                                             "order that tells nothing."),
                                         static_cast<int>(open.entries.size()))
                                   .arg(open.question.text()));
        }
        for (const QString &line : core::report::stepsTaken(release.content(), words))
            console.result(line);
    }

    /// Everything the release says of how it was made.
    [[nodiscard]] static core::disclosure::ReleaseInput sameAs(const Release::Content &content,
                                                               const std::vector<core::interview::Response> &responses)
    {
        core::disclosure::ReleaseInput input;
        input.questionnaire = &content.questionnaire;
        input.wave = content.wave;
        input.responses = &responses;
        input.fieldOpens = content.fieldOpens;
        input.fieldCloses = content.fieldCloses;
        input.invented = content.invented;
        input.draftStore = content.draftStore;
        input.day = content.day;
        input.programVersion = content.programVersion;
        input.policy = core::disclosure::policyOf(content);
        return input;
    }

    QString m_release;
    QString m_store;
    KeyOptions m_key;
};

} // namespace

std::unique_ptr<Command> makeAudit()
{
    return std::make_unique<Audit>();
}

} // namespace app
