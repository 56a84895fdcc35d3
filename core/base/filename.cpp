// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

namespace core::base {
namespace {

constexpr qsizetype longestName = 100; // leaves room for a folder and an ending in the 255 of FAT

QChar inFileName(QChar each)
{
    if (each.category() == QChar::Punctuation_Dash)
        return u'-';
    return each.isLetterOrNumber() || each.isMark() || each == u'.' || each == u'_' ? each : QChar(u' ');
}

bool isAtNoEnd(QChar each)
{
    return each == u'.' || each == u' ';
}

} // namespace

QString readableFileName(const QString &words)
{
    // Composed, because a mail program may show a letter and its dots as two.
    QString name = words.normalized(QString::NormalizationForm_C);
    for (QChar &each : name)
        each = inFileName(each);
    name = name.simplified().left(longestName);
    while (!name.isEmpty() && isAtNoEnd(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isAtNoEnd(name.front()))
        name.remove(0, 1);
    return name;
}

} // namespace core::base
