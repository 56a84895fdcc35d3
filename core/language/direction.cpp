// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/direction.h"

#include <QLocale>

namespace core::language {

bool isRightToLeft(const base::Language &language)
{
    return QLocale(base::baseLanguage(language).text()).textDirection() == Qt::RightToLeft;
}

} // namespace core::language
