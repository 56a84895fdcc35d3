// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keychoice.h"

#include "core/language/locale.h"
#include "core/storage/publickey.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui::desk {

using core::base::Result;
using core::fieldwork::OfferedKey;

Result<std::vector<OfferedKey>> KeyChoice::withKeysOf(const QStringList &files, std::vector<OfferedKey> chosen)
{
    for (const QString &file : files) {
        auto offered = core::fieldwork::readOfferedKey(file);
        if (!offered)
            return core::base::fail(offered);
        const bool isThere =
            std::any_of(chosen.begin(), chosen.end(), [&](const OfferedKey &each) { return each.key == offered->key; });
        if (!isThere)
            chosen.push_back(std::move(*offered));
    }
    return chosen;
}

bool KeyChoice::areTooMany(const std::vector<OfferedKey> &keys)
{
    return keys.size() > static_cast<size_t>(core::storage::kMostRecipients);
}

std::vector<core::storage::PublicKey> KeyChoice::keysOf(const std::vector<OfferedKey> &offered)
{
    std::vector<core::storage::PublicKey> keys;
    keys.reserve(offered.size());
    for (const OfferedKey &each : offered)
        keys.push_back(each.key);
    return keys;
}

QStringList KeyChoice::linesOf(const OfferedKey &key, const QDate &today)
{
    const QString words = core::storage::fingerprint(key.key);
    if (!key.rehearsed.isValid())
        return {tr("Key %1").arg(words)};
    QStringList lines{tr("%1: %2, last tried on %3")
                          .arg(QFileInfo(key.file).fileName(), words, core::language::shortText(key.rehearsed))};
    if (!key.isFresh(today))
        lines.append(tr("That is more than a month ago. Ask its owner to try it again soon."));
    return lines;
}

} // namespace ui::desk
