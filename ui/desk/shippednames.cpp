// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/shippednames.h"

#include <QFile>

namespace ui::desk {

core::base::Result<core::disclosure::PersonalDataFinder>
shippedFinder(const core::questionnaire::Questionnaire &questionnaire, const QString &members)
{
    QFile file(QStringLiteral(":/names/finland.json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::base::fail(core::base::ErrorCode::FileNotReadable, {file.fileName()}, file.errorString());
    return core::disclosure::PersonalDataFinder::make(file.readAll(), questionnaire, members);
}

} // namespace ui::desk
