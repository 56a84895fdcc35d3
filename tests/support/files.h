// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tests {

/// Empty as well when there is no such file.
[[nodiscard]] QByteArray contentOf(const QString &path);
/// Each file of a folder, hidden ones too, by its name: to see that nothing was changed.
[[nodiscard]] QMap<QString, QByteArray> everyByteOf(const QString &folder);
/// Makes the file or replaces what is in it; a test that cannot do that ends.
void write(const QString &path, const QByteArray &content);

} // namespace tests
