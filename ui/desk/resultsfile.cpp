// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/resultsfile.h"

#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"

#include <QFileInfo>

namespace ui::desk {

using core::base::fail;
using core::base::Result;

Result<OpenedStore> openStoreWith(const QString &folder, const KeyAndPassphrase &key, const core::base::Clock &clock,
                                  core::base::RandomSource &random)
{
    auto store = core::storage::CollectionStore::open(folder, clock, random);
    if (!store)
        return fail(store);
    OpenedStore opened{std::move(*store), {}};
    if (!opened.store->isSealed())
        return opened;
    if (key.file.isEmpty() && !(key.kept && key.kept->pair()))
        return fail(core::base::ErrorCode::KeyNeeded, {folder});
    auto keys = keptOrOpenedKey(key);
    if (!keys)
        return fail(keys);
    opened.keys = std::move(*keys);
    (void)core::fieldwork::noteAct(folder, clock.today(), core::fieldwork::StaffAct::KeyUsed);
    return opened;
}

Result<void> makeResultsFile(const ResultsWish &wish, const core::base::Clock &clock, core::base::RandomSource &random,
                             const core::base::Step &step, const std::atomic<bool> &cancelled)
{
    if (wish.kind == core::disclosure::ReleaseKind::Published) { // for good, even where it could not be written then
        if (const auto writable = core::base::checkWritable(wish.output); !writable)
            return fail(writable);
    }
    const auto opened = openStoreWith(wish.store, wish.key, clock, random);
    if (!opened)
        return fail(opened);
    core::disclosure::StoreReleaseWish release;
    release.kind = wish.kind;
    release.day = clock.today();
    release.programVersion = wish.programVersion;
    release.key = opened->secret();
    const auto report = [&step](int done, int total) {
        (void)core::base::goesOn(step, done, total); // the release step watches the flag itself
    };
    const auto made = core::disclosure::releaseOfStore(*opened->store, release, report, &cancelled);
    if (!made)
        return fail(made);
    if (wish.kind == core::disclosure::ReleaseKind::Draft) // written where alone it opens
        return {};
    if (const auto written = core::base::writeOutput(wish.output, made->bytes); !written)
        return fail(written);
    (void)core::fieldwork::noteAct(wish.store, clock.today(), core::fieldwork::StaffAct::Released,
                                   QFileInfo(wish.output).fileName());
    return {};
}

} // namespace ui::desk
