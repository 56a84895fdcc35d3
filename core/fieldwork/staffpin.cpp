// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/staffpin.h"

#include "core/base/fault.h"
#include "core/base/safefile.h"

#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <utility>

namespace core::fieldwork {
namespace {

constexpr qint64 fileLimit = 4096;
constexpr int freeTries = 5;
constexpr int firstWait = 30;
constexpr int longestWait = 15 * 60;

int waitAfter(int failures)
{
    int seconds = 0;
    for (int each = freeTries; each <= failures && seconds < longestWait; ++each)
        seconds = seconds == 0 ? firstWait : seconds * 2;
    return std::min(seconds, longestWait);
}

bool isPin(const QString &pin)
{
    return pin.size() == StaffPin::digits &&
        std::all_of(pin.begin(), pin.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

} // namespace

StaffPin::StaffPin(QString file, const base::Clock &clock, PinCost cost)
    : m_file(std::move(file)), m_clock(clock), m_cost(cost), m_waitFrom(clock.monotonicMilliseconds())
{
    m_exists = QFileInfo::exists(m_file);
    const auto content = base::readFile(m_file, fileLimit);
    if (!content)
        return;
    const QList<QByteArray> lines = content->split('\n');
    m_hash = lines.value(0);
    bool number = false;
    const int failures = lines.value(1).toInt(&number);
    // A file that somebody shortened does not give tries back.
    m_failures = number ? std::max(0, failures) : freeTries;
}

base::Result<QByteArray> StaffPin::hashOf(const QString &pin, PinCost cost)
{
    if (!isPin(pin))
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the staff number has %1 digits"),
                                  {QString::number(StaffPin::digits)});
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray bytes = pin.toLatin1();
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          cost.operations, cost.memory) != 0)
        return base::fail(base::ErrorCode::Internal, {QStringLiteral("argon2id")});
    return QByteArray(hash.data());
}

base::Result<void> StaffPin::keep(const QByteArray &hash)
{
    auto written = base::writeFile(m_file, hash + "\n0\n", base::FileAccess::OwnerOnly);
    if (!written)
        return written;
    m_hash = hash;
    m_failures = 0;
    m_exists = true;
    return {};
}

base::Result<void> StaffPin::set(const QString &pin)
{
    const auto hash = hashOf(pin, m_cost);
    return hash ? keep(*hash) : base::Result<void>(base::fail(hash));
}

int StaffPin::secondsToWait() const
{
    const qint64 passed = (m_clock.monotonicMilliseconds() - m_waitFrom) / 1000;
    const int wait = m_noted ? waitAfter(m_failures) : longestWait;
    return static_cast<int>(std::max<qint64>(0, wait - passed));
}

bool StaffPin::beginTry()
{
    if (secondsToWait() > 0)
        return false;
    ++m_failures;
    m_noted = write(m_failures).has_value();
    m_waitFrom = m_clock.monotonicMilliseconds();
    return true;
}

bool StaffPin::fits(const QByteArray &hash, const QString &pin)
{
    const QByteArray bytes = pin.toLatin1();
    return sodium_init() >= 0 && !hash.isEmpty() && isPin(pin) &&
        crypto_pwhash_str_verify(hash.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) ==
        0;
}

void StaffPin::endTry(bool right)
{
    if (!right)
        return;
    m_failures = 0;
    m_noted = true;
    static_cast<void>(write(m_failures)); // on failure the file says more tries than there were: nobody gains by it
}

base::Result<void> StaffPin::write(int failures) const
{
    return base::writeFile(m_file, m_hash + '\n' + QByteArray::number(failures) + '\n', base::FileAccess::OwnerOnly);
}

} // namespace core::fieldwork
