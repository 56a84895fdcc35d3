// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core::base {

/// One sheet of a workbook as text: every cell as a person would read it, rows as long as their last filled cell.
struct Sheet
{
    QString name;
    std::vector<QStringList> rows;
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// Reads an Office Open XML workbook (.xlsx, ECMA-376): shared, inline and formula strings, numbers and booleans.
/// Untrusted input: at most 200 entries, 16 MiB an entry, 64 MiB and 2,000,000 cells in all, counted while inflating
/// and never taken from what the file declares; no entity declarations.
/// Errors: NotThisKind (not a zip with a workbook), Damaged, FileTooLarge.
[[nodiscard]] Result<std::vector<Sheet>> readSpreadsheet(const QByteArray &bytes, const QString &name);

} // namespace core::base
