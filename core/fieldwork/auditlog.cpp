// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/auditlog.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/fieldwork/bundle.h"
#include "core/storage/storefolder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace core::fieldwork {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLargestLog = qint64{64} * 1024 * 1024;
constexpr qsizetype kHashDigits = 32;
constexpr qsizetype kLongestDetail = 200;

const char *nameOf(StaffAct act)
{
    switch (act) {
    case StaffAct::Made:
        return "made";
    case StaffAct::KioskOpened:
        return "kiosk-opened";
    case StaffAct::KioskClosed:
        return "kiosk-closed";
    case StaffAct::BackedUp:
        return "backed-up";
    case StaffAct::HandedOver:
        return "handed-over";
    case StaffAct::Received:
        return "receipt";
    case StaffAct::Merged:
        return "merged";
    case StaffAct::Recovered:
        return "recovered";
    case StaffAct::KeyUsed:
        return "key-used";
    case StaffAct::TextsPublished:
        return "texts-published";
    case StaffAct::TakenOut:
        return "taken-out";
    case StaffAct::DeleteBySet:
        return "delete-by";
    case StaffAct::Released:
        return "released";
    case StaffAct::PaperKeyed:
        return "paper-keyed";
    }
    return "";
}

/// One line stays one line, whatever stands in it.
QByteArray escaped(const QString &detail)
{
    QByteArray text;
    for (const QChar letter : detail.left(kLongestDetail)) {
        if (letter.isPrint() && letter != u'\\')
            text += QString(letter).toUtf8();
        else
            text += "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

QByteArray hashOf(const QByteArray &before, const QByteArray &line)
{
    return base::blake2b(before + line).toHex().left(kHashDigits);
}

} // namespace

QByteArray lastAuditHash(const QByteArray &log)
{
    const QByteArray trimmed = log.trimmed();
    return trimmed.isEmpty() ? QByteArray() : trimmed.right(kHashDigits);
}

Result<void> noteAct(const QString &store, const QDate &day, StaffAct act, const QString &detail)
{
    const storage::StorePaths paths(store);
    QByteArray log;
    if (QFileInfo::exists(paths.audit)) {
        auto read = base::readFile(paths.audit, kLargestLog);
        if (!read)
            return base::fail(read);
        log = std::move(*read);
    }
    const QByteArray line = day.toString(Qt::ISODate).toLatin1() + ' ' + nameOf(act) + ' ' + escaped(detail) + ' ';
    return base::writeFile(paths.audit, log + line + hashOf(lastAuditHash(log), line) + '\n',
                           base::FileAccess::OwnerOnly);
}

Result<int> checkAudit(const QString &store)
{
    const storage::StorePaths paths(store);
    const QByteArray noted = handOverNoteOf(store).audit;
    if (!QFileInfo::exists(paths.audit) && noted.isEmpty())
        return 0;
    const auto log = base::readFile(paths.audit, kLargestLog);
    if (!log)
        return base::fail(log);
    QByteArray before;
    int number = 0;
    bool isLong = noted.isEmpty();
    for (const QByteArray &line : log->split('\n')) {
        if (line.isEmpty())
            continue;
        ++number;
        const QByteArray text = line.chopped(std::min(kHashDigits, line.size()));
        if (line.right(kHashDigits) != hashOf(before, text))
            return base::fail(ErrorCode::Damaged, {paths.audit}, {}, {paths.audit, QString::number(number)});
        before = line.right(kHashDigits);
        isLong = isLong || before == noted;
    }
    if (!isLong) // its end was cut off
        return base::fail(ErrorCode::Damaged, {paths.audit}, {}, {paths.audit, QString::number(number + 1)});
    return number;
}

} // namespace core::fieldwork
