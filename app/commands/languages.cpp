// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/commands/languagefiles.h"
#include "app/inputs.h"
#include "app/translationfolder.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/completeness.h"
#include "core/language/translationproject.h"
#include "core/language/tstranslator.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace app {
namespace {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::language::Completeness;
using core::language::LanguageFinding;
using core::language::LanguageStatus;
using core::language::TextFault;
using core::language::TsFile;
using core::questionnaire::Questionnaire;

const QString builtInCatalogues = QStringLiteral(":/ts");
const QString builtInQuestionnaire = QStringLiteral(":/questionnaires/partnership-barometer.json");

/// What is wrong with a text, as a source of the context "Commands".
const char *wording(const LanguageFinding &finding)
{
    switch (finding.kind) {
    case LanguageFinding::Kind::Missing:
        return QT_TRANSLATE_NOOP("Commands", "not translated: %1");
    case LanguageFinding::Kind::Stale:
        return QT_TRANSLATE_NOOP("Commands", "a translation of a text that is no longer there: %1");
    case LanguageFinding::Kind::Faulty:
        break;
    }
    switch (finding.fault.value_or(TextFault::Placeholders)) {
    case TextFault::Placeholders:
        return QT_TRANSLATE_NOOP("Commands", "the placeholders are not those of the source: %1");
    case TextFault::Numbers:
        return QT_TRANSLATE_NOOP("Commands", "the numbers are not those of the source: %1");
    case TextFault::EndPunctuation:
        return QT_TRANSLATE_NOOP("Commands", "it does not end like the source: %1");
    case TextFault::Spaces:
        return QT_TRANSLATE_NOOP("Commands", "spaces at its ends are not those of the source: %1");
    case TextFault::PluralForms:
        return QT_TRANSLATE_NOOP("Commands", "it does not have all plural forms: %1");
    case TextFault::TooLong:
        return QT_TRANSLATE_NOOP("Commands", "it is too long for its place: %1");
    }
    return nullptr;
}

class Languages final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("languages"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Lists the languages and says how complete each of them is.");
    }

    /// Pictures of pages need fonts; nothing else here does.
    [[nodiscard]] Needs needs() const override
    {
        return m_export.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? Needs::Drawing : Needs::Nothing;
    }

    void declare(CommandOptions &options) override
    {
        options.flag(m_check, "--check",
                     QT_TRANSLATE_NOOP("Commands", "lists every fault, and ends with status 3 when there is one"));
        options.option(m_questionnaire, "--questionnaire", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "the questionnaire to look at; otherwise the program's own"));
        options.option(
            m_export, "--export", "FILE",
            QT_TRANSLATE_NOOP(
                "Commands", "writes texts for a translator: .ts, .xliff, .xlsx, .pdf with pictures; the terms: .tbx"));
        options.option(m_import, "--import", "FILE",
                       QT_TRANSLATE_NOOP("Commands", "takes in what a translator hands back, and compiled .qm files"));
        options.option(
            m_file.store, "--publish", "STORE",
            QT_TRANSLATE_NOOP("Commands", "puts the texts of the questionnaire into a store between two sessions"));
        options.option(m_file.folder, "--folder", "DIR",
                       QT_TRANSLATE_NOOP("Commands", "where the texts are; otherwise your own translations"));
        options.option(m_file.source, "--source", "LANGUAGE",
                       QT_TRANSLATE_NOOP("Commands", "the language to translate from; otherwise fi"));
        options.option(m_file.target, "--target", "LANGUAGE",
                       QT_TRANSLATE_NOOP("Commands", "the language to translate into; otherwise sv"));
        options.choice(m_file.part, "--part", {QStringLiteral("program"), QStringLiteral("questionnaire")},
                       QT_TRANSLATE_NOOP("Commands", "only the texts of one of them"));
        options.flag(m_file.onlyOpen, "--open",
                     QT_TRANSLATE_NOOP("Commands", "only texts that are missing, drafts or changed in the source"));
        options.flag(m_file.dryRun, "--dry-run",
                     QT_TRANSLATE_NOOP("Commands", "says what --import would change, and changes nothing"));
    }

    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        if (!m_questionnaire.isEmpty() && !m_file.folder.isEmpty())
            return fail(ErrorCode::UnexpectedArgument, {QStringLiteral("--folder")});
        if (!m_export.isEmpty() || !m_import.isEmpty() || !m_file.store.isEmpty())
            return workOnFile(context);
        if (const QString stray = optionOfFiles(); !stray.isEmpty())
            return fail(ErrorCode::UnexpectedArgument, {stray});
        const auto questionnaire = readQuestionnaire(context.console());
        if (!questionnaire)
            return fail(questionnaire);
        if (!questionnaire->has_value())
            return ExitStatus::InvalidInput;
        auto catalogues = readCatalogues();
        if (!catalogues)
            return fail(catalogues);
        const TsFile texts = core::language::sourcesOf(*catalogues); // the person's own files may have older ones
        if (const auto own = readOwnCatalogues(context, *catalogues); !own)
            return fail(own);
        const std::vector<LanguageStatus> found = core::language::languageStatus(texts, *catalogues, **questionnaire);
        for (const LanguageStatus &status : found)
            report(context.console(), status);
        const bool complete =
            std::all_of(found.begin(), found.end(), [](const LanguageStatus &status) { return status.isComplete(); });
        return m_check && !complete ? ExitStatus::InvalidInput : ExitStatus::Done;
    }

private:
    /// The first option that only files for translators have.
    [[nodiscard]] QString optionOfFiles() const
    {
        if (!m_file.source.isEmpty())
            return QStringLiteral("--source");
        if (!m_file.target.isEmpty())
            return QStringLiteral("--target");
        if (!m_file.part.isEmpty())
            return QStringLiteral("--part");
        if (m_file.onlyOpen)
            return QStringLiteral("--open");
        return m_file.dryRun ? QStringLiteral("--dry-run") : QString();
    }

    [[nodiscard]] Result<ExitStatus> workOnFile(ApplicationContext &context)
    {
        if (!m_export.isEmpty() && !m_import.isEmpty())
            return fail(ErrorCode::UnexpectedArgument, {QStringLiteral("--import")});
        if (!m_file.store.isEmpty() && (!m_export.isEmpty() || !m_import.isEmpty()))
            return fail(ErrorCode::UnexpectedArgument, {QStringLiteral("--publish")});
        m_file.questionnaire = m_questionnaire;
        if (!m_file.store.isEmpty())
            return publishLanguageFile(context, m_file);
        if (m_file.target.isEmpty())
            m_file.target = QStringLiteral("sv");
        if (m_file.source.isEmpty())
            m_file.source = m_file.target == QLatin1String("fi") ? QStringLiteral("en") : QStringLiteral("fi");
        m_file.path = m_export.isEmpty() ? m_import : m_export;
        return m_export.isEmpty() ? importLanguageFile(context.console(), m_file) : exportLanguageFile(context, m_file);
    }

    [[nodiscard]] static Result<std::vector<TsFile>> readCatalogues()
    {
        std::vector<TsFile> catalogues;
        const QDir folder(builtInCatalogues);
        for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name)) {
            const auto bytes = core::base::readFile(folder.filePath(name), core::base::kLargestTranslation);
            if (!bytes)
                return fail(bytes);
            auto file = core::language::readTsFile(*bytes, name);
            if (!file)
                return fail(file);
            catalogues.push_back(std::move(*file));
        }
        return catalogues;
    }

    /// What the files of the named folder, or the person's own, say instead of the program's, and in languages that the
    /// program does not have.
    [[nodiscard]] Result<void> readOwnCatalogues(const ApplicationContext &context,
                                                 std::vector<TsFile> &catalogues) const
    {
        const std::vector<TsFile> given = catalogues;
        const Console &console = context.console();
        const bool isNamed = !m_file.folder.isEmpty();
        const QDir folder(isNamed ? m_file.folder : translationFolder());
        const QStringList files = isNamed
            ? folder.entryList({QStringLiteral("barometer_*.ts")}, QDir::Files, QDir::Name)
            : context.catalogue().ownFiles();
        if (!isNamed && !files.isEmpty()) {
            //: %1 is a folder, %2 names of files
            console.note(console.text(QT_TRANSLATE_NOOP("Commands", "Your own translations are in use from %1: %2"))
                             .arg(folder.path(), files.join(QStringLiteral(", "))));
        }
        for (const QString &name : files) {
            if (!name.endsWith(QLatin1String(".ts")))
                continue; // a compiled one has no list of its texts
            const auto bytes = core::base::readFile(folder.filePath(name), core::base::kLargestTranslation);
            if (!bytes)
                return fail(bytes);
            auto own = core::language::readTsFile(*bytes, folder.filePath(name));
            if (!own)
                return fail(own);
            if (const auto inside = core::language::takeLanguageFromName(*own, name)) {
                noteMisnamed(console, {name});
                for (const TsFile &original : given) {
                    if (original.language == *inside)
                        core::language::markCopied(*own, original);
                }
            }
            const auto same = std::find_if(catalogues.begin(), catalogues.end(),
                                           [&own](const TsFile &each) { return each.language == own->language; });
            if (same == catalogues.end())
                catalogues.push_back(*own);
            else // a folder that is named is looked at as it is, not as it speaks before the program
                *same = isNamed ? *own : core::language::overlaid(*same, *own);
        }
        return {};
    }

    /// The one that is named, or of the folder that is named, or the program's own.
    [[nodiscard]] Result<std::optional<Questionnaire>> readQuestionnaire(const Console &console)
    {
        if (!m_questionnaire.isEmpty())
            return readQuestionnaireFile(console, QStringLiteral("--questionnaire"), m_questionnaire);
        if (!m_file.folder.isEmpty()) {
            auto project = core::language::TranslationProject::open(m_file.folder);
            if (!project)
                return fail(project);
            m_questionnaire = project->questionnaireFile();
            if (!m_questionnaire.isEmpty())
                return project->questionnaire();
        }
        auto shipped = shippedQuestionnaire();
        if (!shipped)
            return fail(shipped);
        return *std::move(shipped);
    }

    void report(const Console &console, const LanguageStatus &status) const
    {
        const QString tag = status.language.text();
        console.result(console
                           .text(QT_TRANSLATE_NOOP(
                               "Commands", "%1: %2 of %3 texts of the program, %4 of %5 texts of the questionnaire"))
                           .arg(tag, count(status.interfaceTexts, true), count(status.interfaceTexts, false),
                                count(status.questionnaireTexts, true), count(status.questionnaireTexts, false)));
        if (!m_check)
            return;
        list(console, QStringLiteral("barometer_%1.ts").arg(tag), tag, status.interfaceTexts);
        list(console, m_questionnaire.isEmpty() ? QFileInfo(builtInQuestionnaire).fileName() : m_questionnaire, tag,
             status.questionnaireTexts);
    }

    static QString count(const std::optional<Completeness> &texts, bool translated)
    {
        if (!texts)
            return QStringLiteral("0");
        return QString::number(translated ? texts->translated : texts->texts);
    }

    static void list(const Console &console, const QString &file, const QString &tag,
                     const std::optional<Completeness> &texts)
    {
        if (!texts) {
            console.fault(file, tag, console.text(QT_TRANSLATE_NOOP("Commands", "there is nothing in this language")));
            return;
        }
        for (const LanguageFinding &finding : texts->findings)
            console.fault(file, finding.place + u'/' + tag, console.text(wording(finding)).arg(finding.source));
    }

    bool m_check = false;
    QString m_questionnaire;
    QString m_export;
    QString m_import;
    LanguageFileWish m_file;
};

} // namespace

std::unique_ptr<Command> makeLanguages()
{
    return std::make_unique<Languages>();
}

} // namespace app
