// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/page.h"

#include "ui/common/longcolumn.h"

#include <algorithm>

namespace ui::kiosk {

ui::questions::FormContext in(const core::base::Language &language, ui::questions::FormContext context)
{
    context.language = language;
    context.beside = {};
    return context;
}

QString inAll(const QList<core::base::Language> &languages, const ui::questions::FormContext &context,
              const char *source)
{
    QStringList all;
    for (const core::base::Language &language : languages)
        all.append(in(language, context).words(source));
    all.removeDuplicates();
    return all.join(QLatin1String(" / "));
}

void sayThatItGoesOn(const QWidget &page, const QString &words)
{
    if (auto *column = page.findChild<ui::common::LongColumn *>())
        column->setMoreLabel(words);
}

QString spokenParts(QStringList parts)
{
    std::transform(parts.begin(), parts.end(), parts.begin(), ui::common::firstLanguage);
    parts.removeAll(QString());
    return parts.join(QLatin1String(".\n"));
}

} // namespace ui::kiosk
