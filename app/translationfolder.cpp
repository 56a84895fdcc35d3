// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translationfolder.h"

#include "app/respondenttexts.h"
#include "core/base/envelope.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/rewording.h"
#include "core/language/tstranslator.h"

#include <QDir>
#include <QStandardPaths>

#include <optional>

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

/// What the program handed out last, beside what the person made of it: so a newer program renews only what nobody
/// changed.
const QString GivenFolder = QStringLiteral(".given");

/// Which of the person's own languages have been brought to which texts of the program: a line for each file.
const QString RenewedFile = QStringLiteral(".renewed");

/// The person's copy of one file of the program. A catalogue that was changed is renewed text by text; a questionnaire
/// that was changed stays as it is.
Result<QByteArray> renewedCopy(const QString &name, const QByteArray &own, const QByteArray &given,
                               const QByteArray &now)
{
    if (own == given)
        return now;
    if (!name.endsWith(QLatin1String(".ts")))
        return own;
    const auto mine = core::language::readTsFile(own, name);
    const auto before = core::language::readTsFile(given, name);
    const auto next = core::language::readTsFile(now, name);
    if (!mine || !before || !next)
        return own; // whoever opens it is told what is wrong with it
    return core::language::writeTsFile(core::language::renewed(*mine, *before, *next));
}

Result<void> give(const QDir &folder, const QString &place, const QString &name)
{
    const auto now = core::base::readFile(place + u'/' + name, core::base::kLargestTranslation);
    if (!now)
        return fail(now);
    const QString path = folder.filePath(name);
    const QString givenPath = folder.filePath(GivenFolder + u'/' + name);
    const auto own = core::base::readFile(path, core::base::kLargestTranslation);
    const auto given = core::base::readFile(givenPath, core::base::kLargestTranslation);
    const bool isNew = !folder.exists(name);
    if (given && *given == *now && !isNew)
        return {};
    Result<QByteArray> content = *now;
    if (!isNew && own)
        content = given ? renewedCopy(name, *own, *given, *now) : Result<QByteArray>(*own);
    if (!isNew && !own)
        return fail(own);
    if (!own || *content != *own) {
        if (auto written = core::base::writeFile(path, *content); !written)
            return written;
    }
    return core::base::writeFile(givenPath, *now);
}

/// Catalogues of languages that the program does not have.
QStringList ownLanguages(const QDir &folder)
{
    QStringList own = folder.entryList({QStringLiteral("barometer_*.ts")}, QDir::Files, QDir::Name);
    const QDir program(QStringLiteral(":/ts"));
    own.removeIf([&program](const QString &name) { return program.exists(name); });
    return own;
}

/// A catalogue of the person's own language under the texts that the program has now; the same bytes where nothing is
/// to be done, and where it cannot be read: whoever opens it is told what is wrong with it.
QByteArray rewordedCopy(const QByteArray &own, const core::language::TsFile &texts, const QString &name)
{
    const auto mine = core::language::readTsFile(own, name);
    if (!mine)
        return own;
    const core::language::TsFile now = core::language::reworded(*mine, texts);
    return now == *mine ? own : core::language::writeTsFile(now);
}

/// What a newer program says otherwise is stale in the person's own languages, and nothing translated is lost. Looks
/// into a file only where it or the program's texts have changed since the last time.
Result<void> renewOwnLanguages(const QDir &folder)
{
    const QStringList names = ownLanguages(folder);
    if (names.isEmpty())
        return {};
    const auto source = core::base::readFile(programTextsFile(), core::base::kLargestTranslation);
    if (!source)
        return fail(source);
    const QString recordPath = folder.filePath(RenewedFile);
    const auto before = core::base::readFile(recordPath, core::base::kLargestTranslation);
    QByteArray record;
    std::optional<core::language::TsFile> texts;
    for (const QString &name : names) {
        const auto own = core::base::readFile(folder.filePath(name), core::base::kLargestTranslation);
        if (!own)
            continue;
        const auto lineOf = [&](const QByteArray &bytes) {
            return name.toUtf8() + ' ' + core::base::blake2b(*source + bytes).toHex() + '\n';
        };
        if (before && before->contains(lineOf(*own))) {
            record += lineOf(*own);
            continue;
        }
        if (!texts) {
            const auto read = programTexts();
            if (!read)
                return fail(read);
            texts = *read;
        }
        const QByteArray now = rewordedCopy(*own, *texts, name);
        if (now != *own) {
            if (auto written = core::base::writeFile(folder.filePath(name), now); !written)
                return written;
        }
        record += lineOf(now);
    }
    return before && *before == record ? Result<void>() : core::base::writeFile(recordPath, record);
}

Result<void> giveAll(const QDir &folder)
{
    if (!folder.mkpath(GivenFolder))
        return fail(core::base::ErrorCode::FileNotWritable, {folder.path()});
    for (const QString &place : {QStringLiteral(":/questionnaires"), QStringLiteral(":/ts")}) {
        for (const QString &name : QDir(place).entryList(QDir::Files)) {
            if (auto given = give(folder, place, name); !given)
                return given;
        }
    }
    return {};
}

} // namespace

QString translationFolder()
{
    // Not AppDataLocation: that is known only once the application has its name.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/barometer/translations");
}

void renewTranslationFolder()
{
    const QDir folder(translationFolder());
    // A folder that cannot be written holds what it held before; opening it for work says why.
    if (folder.exists(GivenFolder)) {
        if (const auto given = giveAll(folder); !given)
            return;
    }
    if (const auto renewed = renewOwnLanguages(folder); !renewed)
        return;
}

Result<QString> preparedTranslationFolder()
{
    const QDir folder(translationFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(core::base::ErrorCode::FileNotWritable, {folder.path()});
    if (const auto given = giveAll(folder); !given)
        return fail(given);
    if (const auto renewed = renewOwnLanguages(folder); !renewed)
        return fail(renewed);
    return folder.path();
}

} // namespace app
