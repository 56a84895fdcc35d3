// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/inputs.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/report/questionnaireform.h"

#include <QCoreApplication>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Language;
using core::base::Result;
using core::questionnaire::Questionnaire;
using core::questionnaire::WaveId;

/// A questionnaire in another form, chosen by the ending of the output.
class QuestionnaireConvert final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("questionnaire convert"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Writes a questionnaire in another form: a paper form, or its JSON.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_input, "IN", QT_TRANSLATE_NOOP("Commands", "the questionnaire; - for standard input"));
        options.argument(m_output, "OUT",
                         QT_TRANSLATE_NOOP("Commands", "by ending: x.pdf (a paper form), x.json (canonical)"));
        options.option(m_wave, "--wave", "ID",
                       QT_TRANSLATE_NOOP("Commands", "the wave to print; the newest otherwise"));
        options.option(m_batch, "--batch", "CODE",
                       QT_TRANSLATE_NOOP("Commands", "code of the pile of forms, on every page; a line otherwise"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const bool paper = m_output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        if (!paper && !m_output.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            return fail(ErrorCode::InvalidValue, {QStringLiteral("OUT"), m_output, QStringLiteral(".pdf, .json")});
        const auto questionnaire = readQuestionnaireFile(context.console(), QStringLiteral("IN"), m_input);
        if (!questionnaire)
            return fail(questionnaire);
        if (!*questionnaire)
            return ExitStatus::InvalidInput;
        const Result<QByteArray> bytes = paper
            ? form(context, **questionnaire)
            : Result<QByteArray>(core::questionnaire::writeQuestionnaire(**questionnaire));
        if (!bytes)
            return fail(bytes);
        if (const Result<void> written = context.console().write(m_output, *bytes); !written)
            return fail(written);
        context.console().note(context.console().text(QT_TRANSLATE_NOOP("Commands", "Written: %1")).arg(m_output));
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] Result<QByteArray> form(ApplicationContext &context, const Questionnaire &questionnaire) const
    {
        const WaveId wave =
            m_wave.isEmpty() && !questionnaire.waves.empty() ? questionnaire.waves.back().id : WaveId(m_wave);
        if (const auto known = checkWave(questionnaire, wave); !known)
            return fail(known);
        const Language &language = context.language();
        if (!questionnaire.languages.contains(language)) {
            QStringList tags;
            for (const Language &each : questionnaire.languages)
                tags.append(each.text());
            return fail(ErrorCode::InvalidValue, {QStringLiteral("--language"), language.text(), tags.join(u' ')});
        }
        return core::report::formAsPdf(questionnaire, context.catalogue(),
                                       {language, wave, m_batch, {}, context.clock().today()});
    }

    QString m_input, m_output, m_wave, m_batch;
};

} // namespace

std::unique_ptr<Command> makeQuestionnaireConvert()
{
    return std::make_unique<QuestionnaireConvert>();
}

} // namespace app
