// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/eventfolder.h"

#include "core/base/filename.h"
#include "core/base/safefile.h"
#include "core/fieldwork/signedevent.h"
#include "core/report/eventsheets.h"
#include "core/report/questionnaireform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>
#include <vector>

namespace core::fieldwork {

using base::ErrorCode;
using base::fail;
using base::Result;
using questionnaire::Questionnaire;

namespace {

using Files = std::vector<std::pair<QString, QByteArray>>;

report::WayOut wayOutOf(Supervision supervision)
{
    switch (supervision) {
    case Supervision::Supervised:
        return report::WayOut::Asked;
    case Supervision::Assisted:
        return report::WayOut::Window;
    case Supervision::Locked:
        break;
    }
    return report::WayOut::Number;
}

/// In each language of the event, once each: whoever stands there reads one of them.
QString nameOf(const char *word, const Event &event, const language::Catalogue &catalogue)
{
    QStringList names;
    for (const base::Language &language : event.languages)
        names.append(catalogue.text(language, "EventFolder", word));
    names.removeDuplicates();
    return base::readableFileName(names.join(QStringLiteral(" - "))) + QStringLiteral(".pdf");
}

Result<Files> filesOf(const EventFolder &wanted, const Questionnaire &questionnaire,
                      const language::Catalogue &catalogue)
{
    const Event &event = wanted.event;
    const auto mark = [&](const base::Language &language) {
        return wanted.rehearsal ? catalogue.text(language, "PaperForm", QT_TRANSLATE_NOOP("PaperForm", "REHEARSAL"))
                                : QString();
    };
    const report::EventFacts facts{event.place,
                                   event.day,
                                   event.wave,
                                   event.languages,
                                   mark(questionnaire.defaultLanguage),
                                   wayOutOf(event.rules.supervision)};
    Files files{{event.id.text() + QStringLiteral(".event"), wanted.eventFile}};
    const auto instructions = report::instructionsAsPdf(questionnaire, catalogue, facts);
    if (!instructions)
        return fail(instructions);
    files.emplace_back(nameOf(QT_TRANSLATE_NOOP("EventFolder", "instructions"), event, catalogue), *instructions);
    const auto poster = report::posterAsPdf(questionnaire, catalogue, facts);
    if (!poster)
        return fail(poster);
    files.emplace_back(nameOf(QT_TRANSLATE_NOOP("EventFolder", "poster"), event, catalogue), *poster);
    for (const base::Language &language : event.languages) {
        const auto form = report::formAsPdf(questionnaire, catalogue,
                                            {language, event.wave, event.id.text(), mark(language), wanted.today});
        if (!form)
            return fail(form);
        files.emplace_back(paperFormName(catalogue, language) + QStringLiteral(".pdf"), *form);
    }
    return files;
}

} // namespace

Result<QStringList> makeEventFolder(const EventFolder &wanted, const Questionnaire &questionnaire,
                                    const language::Catalogue &catalogue)
{
    if (wanted.folder.isEmpty())
        return fail(ErrorCode::FileNotWritable, {wanted.folder});
    QDir folder(wanted.folder);
    const bool wasThere = folder.exists();
    if (wasThere && !folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return fail(ErrorCode::AlreadyExists, {wanted.folder});
    const auto files = filesOf(wanted, questionnaire, catalogue);
    if (!files)
        return fail(files);
    if (!wasThere && !folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::FileNotWritable, {wanted.folder});
    QStringList written;
    for (const auto &[name, bytes] : *files) {
        if (const auto saved = base::writeFile(folder.filePath(name), bytes); !saved) {
            for (const QString &each : std::as_const(written))
                QFile::remove(folder.filePath(each));
            if (!wasThere)
                folder.rmdir(folder.absolutePath());
            return fail(saved);
        }
        written.append(name);
    }
    return written;
}

QString paperFormName(const language::Catalogue &catalogue, const base::Language &language)
{
    const QString word = catalogue.text(language, "EventFolder", QT_TRANSLATE_NOOP("EventFolder", "paper form"));
    return base::readableFileName(word + u' ' + language.text());
}

Result<QByteArray> eventBytesOf(const QString &store, const interview::EventId &id)
{
    return base::readFile(QStringLiteral("%1/events/%2.event").arg(store, id.text()), largestEventFile);
}

} // namespace core::fieldwork
