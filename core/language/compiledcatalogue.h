// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QTranslator>

#include <memory>

namespace core::language {

/// A compiled catalogue (.qm), held in memory. QTranslator follows the lengths and offsets in such a file wherever they
/// lead, out of the file too: one that a person or a translator gave is walked through first.
class CompiledCatalogue final : public QTranslator
{
public:
    /// Errors: InvalidInput (no such file, a part that reaches out of it, one that asks for further files, more than
    /// 100,000 texts), FileTooLarge (16 MiB). name is the file's name for errors.
    [[nodiscard]] static base::Result<std::unique_ptr<CompiledCatalogue>> read(const QByteArray &bytes,
                                                                               const QString &name);
    /// Whether the bytes begin as a compiled catalogue does.
    [[nodiscard]] static bool isOne(const QByteArray &bytes);

private:
    QByteArray m_bytes; ///< QTranslator copies nothing
};

} // namespace core::language
