// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace core::fieldwork {

/// How much work a guess costs (argon2id). Injected, so that tests need not wait.
struct PinCost
{
    unsigned long long operations = 2;                  ///< libsodium's "interactive"
    std::size_t memory = std::size_t{64} * 1024 * 1024; ///< bytes
};

/// The number with which staff leave a kiosk: six digits, kept as an argon2id hash in a file of mode 0600, together
/// with the failed tries. Six digits fall to a search on a copied file whatever the hash; what protects a kiosk is the
/// wait: from the fifth failed try on 30 s, doubled by each further one up to 15 min. The wait counts by the monotonic
/// clock and begins anew with the program, so neither a restart nor a set clock shortens it.
class StaffPin
{
public:
    static constexpr int digits = 6;

    /// Reads the file; a missing one means that no number is set, an unreadable one that every try is wrong. The clock
    /// must outlive it.
    StaffPin(QString file, const base::Clock &clock, PinCost cost = {});

    [[nodiscard]] bool isSet() const { return m_exists; }
    /// Both of the following. Errors: InvalidInput (not six digits), and those of base::writeFile.
    [[nodiscard]] base::Result<void> set(const QString &pin);
    [[nodiscard]] const PinCost &cost() const { return m_cost; }
    /// Takes half a second: for a worker thread; touches nothing. Errors: InvalidInput.
    [[nodiscard]] static base::Result<QByteArray> hashOf(const QString &pin, PinCost cost);
    [[nodiscard]] base::Result<void> keep(const QByteArray &hash);
    [[nodiscard]] int secondsToWait() const;

    /// Notes a try before its outcome is known, so that pulling the plug does not give one for free. False while there
    /// is a wait: then no try may be made.
    [[nodiscard]] bool beginTry();
    /// Whether the last try could be noted in the file. A wrong one that could not, on a full disk say, makes the next
    /// wait as long as there is: staff get in, and whoever guesses has one guess a quarter of an hour or a start.
    [[nodiscard]] bool isNoted() const { return m_noted; }
    /// Whether the number fits the hash. Takes half a second: for a worker thread; touches nothing.
    [[nodiscard]] static bool fits(const QByteArray &hash, const QString &pin);
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }
    void endTry(bool right);

private:
    [[nodiscard]] base::Result<void> write(int failures) const;

    QString m_file;
    const base::Clock &m_clock;
    PinCost m_cost;
    bool m_exists = false;
    QByteArray m_hash;
    int m_failures = 0;
    bool m_noted = true;
    qint64 m_waitFrom = 0; ///< milliseconds of the monotonic clock
};

} // namespace core::fieldwork
