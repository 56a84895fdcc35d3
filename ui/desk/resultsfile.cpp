// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/resultsfile.h"

#include "core/base/safefile.h"
#include "core/disclosure/ledger.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"

#include <QFileInfo>

#include <optional>

namespace ui::desk {

using core::base::fail;
using core::base::Result;

Result<void> makeResultsFile(const ResultsWish &wish, const core::base::Clock &clock, core::base::RandomSource &random,
                             const core::base::Step &step, const std::atomic<bool> &cancelled)
{
    const auto store = core::storage::CollectionStore::open(wish.store, clock, random);
    if (!store)
        return fail(store);
    std::optional<core::storage::KeyPair> keys;
    if ((*store)->isSealed()) {
        if (wish.key.file.isEmpty())
            return fail(core::base::ErrorCode::KeyNeeded, {wish.store});
        auto opened = openKey(wish.key);
        if (!opened)
            return fail(opened);
        keys = std::move(*opened);
        (void)core::fieldwork::noteAct(wish.store, clock.today(), core::fieldwork::StaffAct::KeyUsed);
    }
    const auto responses = (*store)->responses(keys ? &keys->box() : nullptr);
    if (!responses)
        return fail(responses);
    const core::storage::StoreInfo info = (*store)->info();

    core::disclosure::ReleaseInput input;
    input.questionnaire = &(*store)->questionnaire();
    input.wave = (*store)->wave();
    input.responses = &*responses;
    input.fieldOpens = info.opens;
    input.fieldCloses = info.closes;
    input.invented = info.invented;
    input.day = clock.today();
    input.programVersion = wish.programVersion;
    const auto decided = core::disclosure::readReviewLog(**store, keys ? &keys->box() : nullptr);
    if (!decided)
        return fail(decided);
    input.openAnswers = &*decided;
    const auto report = [&step](int done, int total) {
        (void)core::base::goesOn(step, done, total); // the release step watches the flag itself
    };
    const auto made = core::disclosure::makeWithLedger(wish.store, input, report, &cancelled);
    if (!made)
        return fail(made);
    if (cancelled)
        return fail(core::base::ErrorCode::Cancelled);
    // Entered before it is written anywhere: what may have been read has to be in the ledger.
    if (const auto entered = core::disclosure::enterLedger(wish.store, *made, *responses); !entered)
        return fail(entered);
    if (const auto written = core::base::writeFile(wish.output, made->bytes); !written)
        return fail(written);
    (void)core::fieldwork::noteAct(wish.store, clock.today(), core::fieldwork::StaffAct::Released,
                                   QFileInfo(wish.output).fileName());
    return {};
}

} // namespace ui::desk
