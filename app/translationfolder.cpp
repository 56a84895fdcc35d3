// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translationfolder.h"

#include "core/base/safefile.h"
#include "core/language/tstranslator.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

constexpr qint64 LargestFile = 16 << 20;

/// What the program handed out last, beside what the person made of it: so a newer program renews only what nobody
/// changed.
const QString GivenFolder = QStringLiteral(".given");

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
    const auto now = core::base::readFile(place + u'/' + name, LargestFile);
    if (!now)
        return fail(now);
    const QString path = folder.filePath(name);
    const QString givenPath = folder.filePath(GivenFolder + u'/' + name);
    const auto own = core::base::readFile(path, LargestFile);
    const auto given = core::base::readFile(givenPath, LargestFile);
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
    if (folder.exists(GivenFolder)) {
        // A folder that cannot be written holds what it held before; opening it for work says why.
        if (const auto given = giveAll(folder); !given)
            return;
    }
}

Result<QString> preparedTranslationFolder()
{
    const QDir folder(translationFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(core::base::ErrorCode::FileNotWritable, {folder.path()});
    if (const auto given = giveAll(folder); !given)
        return fail(given);
    return folder.path();
}

} // namespace app
