// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "core/disclosure/planner.h"
#include "core/questionnaire/questionnairefile.h"

#include <QCoreApplication>

#include <cmath>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::Result;
using core::disclosure::Plan;
using core::questionnaire::Questionnaire;
using core::release::Status;

constexpr qint64 LargestExpectation = qint64{8} * 1024 * 1024;

/// barometer plan: which groups a release would show, before anybody has answered.
class PlanCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("plan"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Tells which groups can be published if as many answer as you expect.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_questionnaire, "QUESTIONNAIRE", QT_TRANSLATE_NOOP("Commands", "a questionnaire"));
        options.option(m_expected, "--expected", "FILE",
                       QT_TRANSLATE_NOOP("Commands",
                                         "expected numbers, one a line: dimension,value,number; - for standard input"));
        options.option(m_wave, "--wave", "ID", QT_TRANSLATE_NOOP("Commands", "wave; the newest unless given"));
        options.option(m_policy, "--policy", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "stricter limits than the usual ones"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        if (m_expected.isEmpty())
            return core::base::fail(ErrorCode::MissingArgument, {QStringLiteral("--expected")});
        const auto read = readQuestionnaireFile(console, QStringLiteral("QUESTIONNAIRE"), m_questionnaire);
        if (!read)
            return core::base::fail(read);
        if (!read->has_value())
            return ExitStatus::InvalidInput;
        const Questionnaire &questionnaire = **read;
        const core::questionnaire::WaveId wave =
            m_wave.isEmpty() ? questionnaire.waves.back().id : core::questionnaire::WaveId(m_wave);
        if (const auto known = checkWave(questionnaire, wave); !known)
            return core::base::fail(known);
        const auto plan = makePlan(context, questionnaire, wave);
        if (!plan) {
            if (plan.error().code != ErrorCode::InvalidInput || plan.error().place.inside.isEmpty())
                return core::base::fail(plan);
            core::base::Error fault = plan.error();
            fault.place.file = m_expected;
            console.fault(fault);
            return ExitStatus::InvalidInput;
        }
        for (const Plan::Base &base : plan->bases)
            console.result(lineOf(console, questionnaire, wave, base, context.languages()));
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<Plan> makePlan(ApplicationContext &context, const Questionnaire &questionnaire,
                                        const core::questionnaire::WaveId &wave) const
    {
        const auto text = context.console().read(m_expected, LargestExpectation);
        if (!text)
            return core::base::fail(text);
        const auto expected = core::disclosure::readExpectation(*text, questionnaire);
        if (!expected)
            return core::base::fail(expected);
        const auto policy = readPolicyFile(context.console(), m_policy);
        if (!policy)
            return core::base::fail(policy);
        return core::disclosure::planRelease(questionnaire, wave, *expected, *policy);
    }

    [[nodiscard]] static QString lineOf(const Console &console, const Questionnaire &questionnaire,
                                        const core::questionnaire::WaveId &wave, const Plan::Base &base,
                                        const QList<core::base::Language> &languages)
    {
        QStringList names;
        for (const auto &[dimension, code] : base.node.filter)
            names.append(nameOf(questionnaire, wave, dimension, code, languages));
        const QString name =
            names.isEmpty() ? console.text(QT_TRANSLATE_NOOP("Commands", "Everybody")) : names.join(u", "_qs);
        return console.text(outcomeText(base))
            .arg(name)
            .arg(std::lround(base.expected))
            .arg(base.shown)
            .arg(Plan::kTrials);
    }

    [[nodiscard]] static QString nameOf(const Questionnaire &questionnaire, const core::questionnaire::WaveId &wave,
                                        const core::questionnaire::DimensionId &id,
                                        const core::questionnaire::Code &code,
                                        const QList<core::base::Language> &languages)
    {
        for (const auto &value : questionnaire.dimension(id)->values) {
            if (value.code == code)
                return value.label.in(wave).find(languages).text;
        }
        return code.text();
    }

    [[nodiscard]] static const char *outcomeText(const Plan::Base &base)
    {
        if (base.shown == Plan::kTrials)
            return QT_TRANSLATE_NOOP("Commands", "%1: about %2 expected, can be published.");
        if (base.shown > 0)
            return QT_TRANSLATE_NOOP("Commands", "%1: about %2 expected, uncertain: published in %3 of %4 trials.");
        if (base.protecting > 0)
            return QT_TRANSLATE_NOOP("Commands", "%1: about %2 expected, not published, to protect a smaller group.");
        return QT_TRANSLATE_NOOP("Commands", "%1: about %2 expected, too few to be published.");
    }

    QString m_questionnaire;
    QString m_expected;
    QString m_wave;
    QString m_policy;
};

} // namespace

std::unique_ptr<Command> makePlan()
{
    return std::make_unique<PlanCommand>();
}

} // namespace app
