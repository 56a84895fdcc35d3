// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "core/base/filelimits.h"
#include "core/language/locale.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/readingtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {
namespace {

using core::base::Language;
using core::questionnaire::Issue;
using core::questionnaire::Questionnaire;
using core::questionnaire::RouteTime;
using core::questionnaire::Severity;

QString joined(const std::vector<core::questionnaire::SectionId> &sections)
{
    QStringList ids;
    for (const auto &section : sections)
        ids.append(section.text());
    return ids.join(u' ');
}

class QuestionnaireCheck final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("questionnaire check"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Checks a questionnaire to the end and estimates how long its routes take.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_file, "FILE", QT_TRANSLATE_NOOP("Commands", "the questionnaire; - for standard input"));
    }
    [[nodiscard]] core::base::Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        if (const auto fits = checkQuestionnaireEnding(QStringLiteral("FILE"), m_file); !fits)
            return core::base::fail(fits);
        const auto content = console.read(m_file, core::base::kLargestQuestionnaire);
        if (!content)
            return core::base::fail(content);
        const core::questionnaire::ReadQuestionnaire read = core::questionnaire::readQuestionnaire(*content);
        for (const core::questionnaire::Issue &issue : read.issues)
            console.fault(m_file, issue);
        if (!read.questionnaire)
            return ExitStatus::InvalidInput;
        summarize(context, *read.questionnaire, static_cast<int>(read.issues.size()));
        for (const core::questionnaire::Wave &wave : read.questionnaire->waves)
            printRoutes(context, *read.questionnaire, wave.id);
        return ExitStatus::Done;
    }

private:
    void summarize(const ApplicationContext &context, const Questionnaire &questionnaire, int warnings) const
    {
        const Console &console = context.console();
        //: %1 is the id of a questionnaire
        console.note(
            console.text(QT_TRANSLATE_NOOP("Commands", "%1: %2 questions in %3 sections, %4 waves, %5 languages."))
                .arg(questionnaire.id.text())
                .arg(questionnaire.questions.size())
                .arg(questionnaire.sections.size())
                .arg(questionnaire.waves.size())
                .arg(questionnaire.languages.size()));
        console.note(warnings == 0
                         ? console.text(QT_TRANSLATE_NOOP("Commands", "No faults."))
                         : console.text(QT_TRANSLATE_N_NOOP("Commands", "No errors; %n warning(s)."), warnings));
        console.result(console.text(QT_TRANSLATE_NOOP("Commands",
                                                      "Routes by the sections they open: questions and estimated "
                                                      "minutes of the shortest, usual and longest walk.")));
    }

    static QString threeValues(const QString &a, const QString &b, const QString &c)
    {
        return QStringLiteral("%1 / %2 / %3").arg(a, b, c);
    }

    static void printRoutes(const ApplicationContext &context, const Questionnaire &questionnaire,
                            const core::questionnaire::WaveId &wave)
    {
        const Console &console = context.console();
        const QLocale locale = core::language::localeOf(context.language());
        const std::vector<RouteTime> routes = core::questionnaire::routeTimes(questionnaire, wave);
        qsizetype width = 0;
        for (const RouteTime &route : routes)
            width = std::max(width, joined(route.sections).size());
        for (const RouteTime &route : routes) {
            QStringList languages;
            for (const Language &language : questionnaire.languages) {
                const auto minutes = [&](const RouteTime::Walk &walk) {
                    return locale.toString(walk.minutes.at(language), 'f', 1);
                };
                languages.append(language.text() + u' ' +
                                 threeValues(minutes(route.shortest), minutes(route.usual), minutes(route.longest)));
            }
            const auto questions = [](const RouteTime::Walk &walk) {
                return QString::number(walk.questions);
            };
            console.result(
                console.text(QT_TRANSLATE_NOOP("Commands", "Wave %1: %2  questions %3, minutes %4"))
                    .arg(wave.text(), joined(route.sections).leftJustified(width),
                         threeValues(questions(route.shortest), questions(route.usual), questions(route.longest)),
                         languages.join(QStringLiteral(", "))));
        }
    }

    QString m_file;
};

} // namespace

std::unique_ptr<Command> makeQuestionnaireCheck()
{
    return std::make_unique<QuestionnaireCheck>();
}

} // namespace app
