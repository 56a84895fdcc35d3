// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/languagefiles.h"

#include "app/applicationcontext.h"
#include "app/console.h"
#include "app/previews/programwindows.h"
#include "app/textpublishing.h"
#include "app/translationfolder.h"
#include "core/base/filelimits.h"
#include "core/language/edition.h"
#include "core/language/pseudolanguage.h"
#include "core/language/termlist.h"
#include "core/language/translationfile.h"
#include "core/language/translationproject.h"
#include "core/questionnaire/formatnames.h"
#include "ui/common/appearance.h"
#include "ui/translator/pagebook.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Language;
using core::base::Result;
using core::language::MergePlan;
using core::language::Refusal;
using core::language::TranslationFileRequest;
using core::language::TranslationProject;
using core::language::TranslationTable;

namespace {

const QString Endings = QStringLiteral(".ts, .xliff, .xlsx, .pdf, .tbx");

Result<TranslationProject> openProject(const Console &console, const LanguageFileWish &wish)
{
    if (!wish.questionnaire.isEmpty())
        return TranslationProject::openQuestionnaire(wish.questionnaire);
    const Result<QString> folder = wish.folder.isEmpty() ? preparedTranslationFolder() : Result<QString>(wish.folder);
    auto project = folder ? TranslationProject::open(*folder) : Result<TranslationProject>(fail(folder));
    if (project)
        noteMisnamed(console, project->misnamed());
    return project;
}

Result<void> checkLanguage(const char *option, const QString &tag)
{
    if (core::questionnaire::isLanguageTag(tag))
        return {};
    return fail(ErrorCode::InvalidValue,
                {QString::fromLatin1(option), tag, QStringLiteral("fi, sv, en, se, fi-x-selko …")});
}

Result<TranslationFileRequest> requestOf(const LanguageFileWish &wish)
{
    for (const auto &[option, tag] : {std::pair("--source", wish.source), std::pair("--target", wish.target)}) {
        if (const auto known = checkLanguage(option, tag); !known)
            return fail(known);
    }
    TranslationFileRequest request{Language(wish.source), Language(wish.target), wish.onlyOpen};
    if (wish.part == QLatin1String("program"))
        request.part = core::language::TextPart::Program;
    else if (wish.part == QLatin1String("questionnaire"))
        request.part = core::language::TextPart::Questionnaire;
    return request;
}

/// Only what is there can be translated from, and into another language.
Result<void> checkLanguages(const TranslationFileRequest &request, const TranslationTable &table)
{
    QStringList tags;
    for (const Language &language : table.languages())
        tags.append(language.text());
    if (!table.languages().contains(request.source))
        return fail(ErrorCode::InvalidValue,
                    {QStringLiteral("--source"), request.source.text(), tags.join(QStringLiteral(", "))});
    tags.removeAll(request.source.text());
    if (request.source == request.target)
        return fail(ErrorCode::InvalidValue,
                    {QStringLiteral("--target"), request.target.text(), tags.join(QStringLiteral(", "))});
    return {};
}

/// The texts as a name of their own would be best, but an unknown language has none: the tag says it.
QString quoted(const QStringList &forms)
{
    QString text = forms.join(QStringLiteral(" | "));
    return u'"' + text.replace(u'\n', u' ') + u'"';
}

const char *wording(Refusal reason)
{
    switch (reason) {
    case Refusal::Unknown:
        return QT_TRANSLATE_NOOP("Commands", "left out, there is no such text here: %1");
    case Refusal::Stale:
        return QT_TRANSLATE_NOOP("Commands", "left out, the source text has changed since: %1");
    case Refusal::Twice:
        return QT_TRANSLATE_NOOP("Commands", "left out, the file has it twice and said something else before: %1");
    case Refusal::Placeholders:
        break;
    }
    return QT_TRANSLATE_NOOP("Commands", "left out, a placeholder is missing or too many: %1");
}

void tell(const Console &console, const LanguageFileWish &wish, const TranslationTable &table, const MergePlan &plan)
{
    for (const MergePlan::Refused &refused : plan.refused)
        console.fault(wish.path, refused.text.place,
                      console.text(wording(refused.reason)).arg(refused.text.source.simplified()));
    for (const MergePlan::Change &change : plan.changes) {
        const core::language::TranslationUnit *unit = table.find(change.unit);
        console.note(QStringLiteral("%1 [%2]: %3 -> %4")
                         .arg(unit == nullptr ? change.unit.text() : unit->place, change.language.text(),
                              quoted(change.before), quoted(change.after)));
        if (unit != nullptr && unit->isTooLong(change.after))
            console.note(QStringLiteral("  ") +
                         console.text(QT_TRANSLATE_N_NOOP("Commands",
                                                          "longer than its place, which has room for %n character(s)"),
                                      unit->maximumWidth));
    }
    const auto count = [&console](const char *source, size_t n) {
        return console.text(source, static_cast<int>(n));
    };
    console.result(
        QStringList{count(QT_TRANSLATE_N_NOOP("Commands", "%n text(s) to change,"), plan.changes.size()),
                    count(QT_TRANSLATE_N_NOOP("Commands", "%n left out,"), plan.refused.size()),
                    count(QT_TRANSLATE_N_NOOP("Commands", "%n already the same,"), static_cast<size_t>(plan.unchanged)),
                    count(QT_TRANSLATE_N_NOOP("Commands", "%n empty."), static_cast<size_t>(plan.empty))}
            .join(u' '));
}

Result<QByteArray> bookOf(ApplicationContext &context, const TranslationProject &project,
                          const TranslationFileRequest &request)
{
    const auto questionnaire = project.questionnaire();
    if (!questionnaire)
        return fail(ErrorCode::FileNotFound, {QDir(project.folder()).filePath(QStringLiteral("*.json"))});
    ui::common::Appearance appearance(*qApp, {});
    ProgramWindows windows(context, appearance, *questionnaire, nullptr);
    return ui::translator::writePageBook(
        {project.table(), *questionnaire, request.source, request.target, windowPictures(windows)},
        surveyPreview(windows, context.catalogue()));
}

Result<ExitStatus> exportTerms(const Console &console, const QString &path)
{
    const QString terms = QStringLiteral(":/terms/partnership-barometer.json");
    const auto json = console.read(terms, core::base::kLargestTranslation);
    if (!json)
        return fail(json);
    const auto list = core::language::TermList::read(*json, terms);
    if (!list)
        return fail(list);
    const auto written = console.write(path, list->writeTbx(QStringLiteral("Partnership Barometer")));
    return written ? Result<ExitStatus>(ExitStatus::Done) : fail(written);
}

} // namespace

void noteMisnamed(const Console &console, const QStringList &names)
{
    for (const QString &name : names)
        //: %1 is the name of a file
        console.note(console
                         .text(QT_TRANSLATE_NOOP("Commands",
                                                 "%1 says another language inside than its name does. The name "
                                                 "decides; what still reads as in that language counts as not "
                                                 "translated."))
                         .arg(name));
}

Result<ExitStatus> exportLanguageFile(ApplicationContext &context, const LanguageFileWish &wish)
{
    const Console &console = context.console();
    const QString ending = QFileInfo(wish.path).suffix().toLower();
    if (ending == QLatin1String("tbx"))
        return exportTerms(console, wish.path);
    const bool asBook = ending == QLatin1String("pdf");
    const auto form = core::language::translationForm(wish.path);
    if (!form && !asBook)
        return fail(ErrorCode::InvalidValue, {QStringLiteral("--export"), wish.path, Endings});
    const Result<TranslationFileRequest> request = requestOf(wish);
    if (!request)
        return fail(request);
    Result<TranslationProject> project = openProject(console, wish);
    if (!project)
        return fail(project);
    if (const auto known = checkLanguages(*request, project->table()); !known)
        return fail(known);
    if (const auto pseudo = core::language::pseudoOf(request->target))
        core::language::addPseudoLanguage(project->table(), *pseudo);
    const auto bytes = asBook ? bookOf(context, *project, *request)
                              : core::language::writeTranslationFile(project->table(), *request, *form);
    if (!bytes)
        return fail(bytes);
    const auto written = console.write(wish.path, *bytes);
    return written ? Result<ExitStatus>(ExitStatus::Done) : fail(written);
}

Result<ExitStatus> importLanguageFile(const Console &console, const LanguageFileWish &wish)
{
    Result<TranslationProject> project = openProject(console, wish);
    if (!project)
        return fail(project);
    const auto bytes = console.read(wish.path, core::base::kLargestWorkbook);
    if (!bytes)
        return fail(bytes);
    const auto incoming = core::language::readTranslationFile(project->table(), *bytes, wish.path);
    if (!incoming)
        return fail(incoming);
    const MergePlan plan = core::language::planMerge(project->table(), *incoming);
    tell(console, wish, project->table(), plan);
    const ExitStatus status = plan.refused.empty() ? ExitStatus::Done : ExitStatus::InvalidInput;
    if (wish.dryRun) {
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "Nothing was changed: this was a rehearsal.")));
        return status;
    }
    core::language::applyMerge(project->table(), plan);
    if (const auto saved = project->save(); !saved)
        return fail(saved);
    if (!plan.changes.empty())
        //: %1 is a folder
        console.note(console.text(QT_TRANSLATE_NOOP("Commands", "Saved in %1.")).arg(project->folder()));
    return status;
}

Result<ExitStatus> publishLanguageFile(ApplicationContext &context, const LanguageFileWish &wish)
{
    const Console &console = context.console();
    const Result<TranslationProject> project = openProject(console, wish);
    if (!project)
        return fail(project);
    const auto texts = project->questionnaire();
    if (!texts)
        return fail(ErrorCode::FileNotFound, {QDir(project->folder()).filePath(QStringLiteral("*.json"))});
    const auto changed = publishTexts(context, wish.store, *texts);
    if (!changed)
        return console.failed(changed.error()); // the texts were read: it is the store that does not take them
    for (const Language &language : texts->languages) {
        if (!core::language::wholeEdition(*texts).languages.contains(language))
            //: %1 is a language
            console.note(console.text(QT_TRANSLATE_NOOP("Commands", "%1 is left out: not all of its texts are there."))
                             .arg(language.text()));
    }
    console.result(
        changed->isEmpty()
            ? console.text(QT_TRANSLATE_NOOP("Commands", "The store has these texts already."))
            //: %1 are languages, each with a number
            : console.text(QT_TRANSLATE_NOOP("Commands", "Texts changed in the store: %1. Its answers are untouched."))
                  .arg(countedByLanguage(*changed)));
    return ExitStatus::Done;
}

} // namespace app
