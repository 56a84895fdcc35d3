// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/auditlog.h"

#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/fieldwork/bundle.h"
#include "core/storage/mirror.h"
#include "core/storage/storefolder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace core::fieldwork {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLargestLog = qint64{64} * 1024 * 1024;
constexpr qsizetype kHashDigits = 32;
constexpr qsizetype kLongestDetail = 200;

constexpr std::array<std::pair<StaffAct, const char *>, 20> kNames{{
    {StaffAct::Made, "made"},
    {StaffAct::KioskOpened, "kiosk-opened"},
    {StaffAct::KioskClosed, "kiosk-closed"},
    {StaffAct::BackedUp, "backed-up"},
    {StaffAct::HandedOver, "handed-over"},
    {StaffAct::Received, "receipt"},
    {StaffAct::Merged, "merged"},
    {StaffAct::Recovered, "recovered"},
    {StaffAct::KeyUsed, "key-used"},
    {StaffAct::TextsPublished, "texts-published"},
    {StaffAct::TakenOut, "taken-out"},
    {StaffAct::DeleteBySet, "delete-by"},
    {StaffAct::Released, "released"},
    {StaffAct::PaperKeyed, "paper-keyed"},
    {StaffAct::Excluded, "left-out"},
    {StaffAct::Readmitted, "counted-again"},
    {StaffAct::DataChecked, "data-checked"},
    {StaffAct::NumberRefused, "number-refused"},
    {StaffAct::NumberAccepted, "number-accepted"},
    {StaffAct::DayConfirmed, "day-confirmed"},
}};

const char *nameOf(StaffAct act)
{
    const auto *const found =
        std::find_if(kNames.begin(), kNames.end(), [act](const auto &entry) { return entry.first == act; });
    return found == kNames.end() ? "" : found->second;
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

/// One program at a time reads, extends and writes a log, or an act of the other would be lost and the rest still fit:
/// waits for the lock of the store's folder, for the file is replaced each time.
class Turn
{
public:
    explicit Turn(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    }
    ~Turn()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Turn)

private:
    int m_descriptor;
};

} // namespace

QByteArray lastAuditHash(const QByteArray &log)
{
    const QByteArray trimmed = log.trimmed();
    return trimmed.isEmpty() ? QByteArray() : trimmed.right(kHashDigits);
}

Result<void> noteAct(const QString &store, const QDate &day, StaffAct act, const QString &detail)
{
    const storage::StorePaths paths(store);
    const Turn turn(paths.folder);
    QByteArray log;
    if (QFileInfo::exists(paths.audit)) {
        auto read = base::readFile(paths.audit, kLargestLog);
        if (!read)
            return base::fail(read);
        log = std::move(*read);
    }
    const QByteArray line = day.toString(Qt::ISODate).toLatin1() + ' ' + nameOf(act) + ' ' + escaped(detail) + ' ';
    auto noted =
        base::writeFile(paths.audit, log + line + hashOf(lastAuditHash(log), line) + '\n', base::FileAccess::OwnerOnly);
    static_cast<void>(storage::Mirror::takeRecords(paths)); // with all that the act has left in the store
    return noted;
}

std::vector<NotedAct> notedActs(const QString &store)
{
    std::vector<NotedAct> acts;
    const auto log = base::readFile(storage::StorePaths(store).audit, kLargestLog).value_or(QByteArray());
    for (const QByteArray &line : log.split('\n')) {
        const QList<QByteArray> words = line.split(' '); // day, act, detail, hash
        const auto *const known = std::find_if(kNames.begin(), kNames.end(),
                                               [&words](const auto &entry) { return words.value(1) == entry.second; });
        if (known != kNames.end())
            acts.push_back({QDate::fromString(QString::fromLatin1(words.front()), Qt::ISODate), known->first,
                            QString::fromUtf8(words.mid(2, words.size() - 3).join(' '))});
    }
    return acts;
}

QDate lastNotedDay(const QString &store)
{
    QDate last;
    for (const NotedAct &noted : notedActs(store)) {
        if (noted.act == StaffAct::DayConfirmed || !last.isValid() || noted.day > last)
            last = noted.day;
    }
    return last;
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
