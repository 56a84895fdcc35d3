// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translationfolder.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

using core::base::fail;
using core::base::Result;

namespace {

constexpr qint64 LargestFile = 16 << 20;

} // namespace

QString translationFolder()
{
    // Not AppDataLocation: that is known only once the application has its name.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/barometer/translations");
}

Result<QString> preparedTranslationFolder()
{
    const QDir folder(translationFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(core::base::ErrorCode::FileNotWritable, {folder.path()});
    for (const QString &place : {QStringLiteral(":/questionnaires"), QStringLiteral(":/ts")}) {
        for (const QString &name : QDir(place).entryList(QDir::Files)) {
            if (folder.exists(name))
                continue;
            const auto content = core::base::readFile(place + u'/' + name, LargestFile);
            if (!content)
                return fail(content);
            if (const auto written = core::base::writeFile(folder.filePath(name), *content); !written)
                return fail(written);
        }
    }
    return folder.path();
}

} // namespace app
