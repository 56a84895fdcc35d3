// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <map>
#include <memory>

struct zip;

namespace core::base {

/// A zip in memory, of untrusted origin: so many entries, 16 MiB an entry and 64 MiB in all, counted while inflating
/// and never taken from what the file declares. The bytes outlive it.
class ZipReader
{
public:
    ZipReader(const QByteArray &bytes, QString name, qint64 mostEntries = 200);

    /// Whether it is a zip, and one of no more entries than are read.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool has(const QString &entry) const;
    /// Names of the files in it, in the order of the zip.
    [[nodiscard]] QStringList entries() const;
    /// Errors: Damaged (no such entry, or one that cannot be inflated), FileTooLarge.
    [[nodiscard]] Result<QByteArray> read(const QString &entry);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    QString m_name;
    qint64 m_mostEntries;
    std::unique_ptr<zip, Close> m_zip;
    qsizetype m_produced = 0;
};

/// The bytes of a zip with these entries, in the order of their names but for the one named first. Every entry bears
/// the day given, so that the same content makes the same bytes. Errors: Internal.
[[nodiscard]] Result<QByteArray> writeZip(const std::map<QString, QByteArray> &entries, const QString &first,
                                          const QDate &day);

} // namespace core::base
