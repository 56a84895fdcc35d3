// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/datacheck.h"
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/disclosure/earlier.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

using core::base::Result;
using core::disclosure::Coverage;
using core::disclosure::DataCheck;
using core::disclosure::Finding;
using core::storage::CollectionStore;

/// barometer data-check: which responses should not count, before anybody sees a figure.
class DataCheckCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("data-check"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Looks for doubles and test responses before results are made, and leaves out those "
                                 "that somebody decided on.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "folder with the responses"));
        options.option(
            m_output, "--output", "FILE",
            QT_TRANSLATE_NOOP("Commands", "JSON: where each response came from and what is odd about it, no answers"));
        options.option(m_exclude, "--exclude", "FILE",
                       QT_TRANSLATE_NOOP("Commands",
                                         "the same file with leaveOut filled in: double, test, outsider, careless, "
                                         "withdrawal or null"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        auto store = CollectionStore::open(m_store, context.clock(), context.random());
        if (!store)
            return console.failed(store.error());
        const auto key = m_key.openFor(m_store, context);
        if (!key)
            return core::base::fail(key);
        const core::storage::SecretKey *secret = key->has_value() ? &(*key)->box() : nullptr;
        const QDate today = context.clock().today();
        const auto responses = (*store)->responses(secret);
        if (!responses)
            return core::base::fail(responses);
        if (!m_exclude.isEmpty()) {
            if (const auto decided = decide(**store, *responses, today, console); !decided)
                return core::base::fail(decided);
        }
        return look(**store, *responses, console);
    }

private:
    [[nodiscard]] Result<void> decide(const CollectionStore &store,
                                      const std::vector<core::interview::Response> &responses, const QDate &today,
                                      const Console &console) const
    {
        const Result<QByteArray> json = console.read(m_exclude, core::base::kLargestDecisions);
        if (!json)
            return core::base::fail(json);
        const auto decisions =
            core::disclosure::readExclusionDecisions(*json, m_exclude, store.questionnaire().id, store.wave());
        if (!decisions)
            return core::base::fail(decisions);
        std::vector<QByteArray> known;
        known.reserve(responses.size());
        for (const core::interview::Response &response : responses)
            known.push_back(core::disclosure::fingerprintOf(response));
        const auto changed = core::disclosure::decideExclusions(m_store, known, *decisions, today);
        if (!changed)
            return core::base::fail(changed);
        console.note(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n decision(s) noted."), *changed));
        return core::disclosure::finishDataCheck(m_store, static_cast<int>(responses.size()), today);
    }

    [[nodiscard]] Result<ExitStatus> look(const CollectionStore &store,
                                          const std::vector<core::interview::Response> &responses,
                                          const Console &console) const
    {
        const auto exclusions = core::disclosure::readExclusions(m_store);
        if (!exclusions)
            return core::base::fail(exclusions);
        const core::storage::StoreInfo info = store.info();
        const auto check = core::disclosure::checkData(store.questionnaire(), {store.wave(), info.opens, info.closes},
                                                       responses, *exclusions);
        if (!check)
            return core::base::fail(check);
        if (!m_output.isEmpty()) {
            const QByteArray json = core::disclosure::writeDataCheck(store.questionnaire().id, store.wave(), *check);
            const Result<void> written = m_output == QLatin1String("-")
                ? console.write(m_output, json)
                : core::base::writeOutput(m_output, json, core::base::FileAccess::OwnerOnly);
            if (!written)
                return core::base::fail(written);
        }
        if (m_output != QLatin1String("-"))
            report(console, *check);
        return ExitStatus::Done;
    }

    static void report(const Console &console, const DataCheck &check)
    {
        const auto say = [&](const char *source, int n) {
            console.result(console.text(source, n));
        };
        say(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) count in results."), check.members);
        if (check.excluded > 0)
            say(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) are left out by decision."), check.excluded);
        if (check.notMembers > 0)
            say(QT_TRANSLATE_N_NOOP("Commands",
                                    "%n response(s) hold nothing beyond background, so they do not count anyhow."),
                check.notMembers);
        const auto with = [&](Finding finding) {
            return static_cast<int>(std::count_if(check.responses.begin(), check.responses.end(), [&](const auto &one) {
                return !one.excluded &&
                    std::find(one.findings.begin(), one.findings.end(), finding) != one.findings.end();
            }));
        };
        const auto sayOf = [&](Finding finding, const char *source) {
            if (const int found = with(finding); found > 0)
                say(source, found);
        };
        sayOf(Finding::SameAnswers,
              QT_TRANSLATE_N_NOOP("Commands", "%n response(s) have every answer of another one."));
        sayOf(Finding::AlikeAnswers,
              QT_TRANSLATE_N_NOOP("Commands", "%n response(s) have nearly every answer of another one."));
        sayOf(Finding::OneGrade,
              QT_TRANSLATE_N_NOOP("Commands", "%n response(s) have one grade from the first row to the last."));
        sayOf(Finding::OutsideWave, QT_TRANSLATE_N_NOOP("Commands", "%n response(s) are of a day outside the wave."));
        if (check.flagged() == 0)
            console.result(console.text(QT_TRANSLATE_NOOP("Commands", "Nothing odd was found.")));
        for (const Coverage &group : check.coverage) {
            if (group.dimension.isEmpty())
                continue;
            const QString name = group.second.isEmpty()
                ? group.dimension.text()
                : group.dimension.text() + QStringLiteral(" × ") + group.second.text();
            console.result(console.text(QT_TRANSLATE_NOOP("Commands", "%1: %2 of %3 groups could be shown."))
                               .arg(name, QString::number(group.shown), QString::number(group.groups)));
        }
    }

    QString m_store;
    QString m_output;
    QString m_exclude;
    KeyOptions m_key;
};

} // namespace

std::unique_ptr<Command> makeDataCheck()
{
    return std::make_unique<DataCheckCommand>();
}

} // namespace app
