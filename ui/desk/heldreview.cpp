// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/heldreview.h"

#include "core/disclosure/openanswers.h"
#include "core/disclosure/reviewlog.h"
#include "core/fieldwork/auditlog.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/shippednames.h"

#include <utility>

namespace ui::desk {

core::base::Result<HeldReview> openReview(const QString &folder, const DeskTools &tools,
                                          const KeyAndPassphrase &entered)
{
    auto store = core::storage::CollectionStore::open(folder, tools.clock, tools.random);
    if (!store)
        return core::base::fail(store);
    VisitKey::Pair keys;
    if ((*store)->isSealed()) {
        auto opened = keptOrOpenedKey(entered);
        if (!opened)
            return core::base::fail(opened);
        keys = std::move(*opened);
        (void)core::fieldwork::noteAct(folder, tools.clock.today(), core::fieldwork::StaffAct::KeyUsed);
    }
    const core::storage::SecretKey *secret = keys ? &keys->box() : nullptr;
    auto questions = core::disclosure::openQuestionsOf(**store, secret);
    if (!questions)
        return core::base::fail(questions);
    auto log = core::disclosure::readReviewLog(**store, secret);
    if (!log)
        return core::base::fail(log);
    auto finder = shippedFinder((*store)->questionnaire());
    if (!finder)
        return core::base::fail(finder);
    const core::questionnaire::Questionnaire &questionnaire = (*store)->questionnaire();
    HeldReview held;
    held.review = std::make_unique<core::disclosure::OpenReview>(
        std::move(*questions), std::move(*log),
        core::disclosure::OpenReview::Rules{std::move(*finder), core::release::PolicyRecord().openAnswersMinimum,
                                            QList<core::base::Language>{questionnaire.defaultLanguage} +
                                                questionnaire.languages},
        [kept = store->get()](const core::disclosure::ReviewLog &changed) {
            return core::disclosure::writeReviewLog(*kept, changed);
        });
    held.store = std::move(*store);
    return held;
}

} // namespace ui::desk
