// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/releasestep.h"

#include "core/disclosure/audit.h"
#include "core/disclosure/openanswers.h"
#include "core/disclosure/releasewriter.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/releasecheck.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using dataset::Dataset;
using release::Release;

Release::Content frame(const ReleaseInput &input, const Lattice &lattice)
{
    Release::Content content;
    content.questionnaire = *input.questionnaire;
    content.wave = input.wave;
    content.structure = questionnaire::structureId(*input.questionnaire, input.wave);
    content.invented = input.invented;
    content.draft = !input.draftStore.isEmpty();
    content.draftStore = input.draftStore;
    content.day = input.day;
    content.fieldOpens = input.fieldOpens;
    content.fieldCloses = input.fieldCloses;
    content.programVersion = input.programVersion;
    content.responses = lattice.nodes.front().members.value_or(0);
    content.dimensions = lattice.dimensions;
    content.nodes = lattice.nodes;
    content.policy = input.policy.limits;
    content.policy.others.insert(QStringLiteral("detail"), QString::number(input.policy.detail));
    content.policy.others.insert(QStringLiteral("weighting"), QStringLiteral("none"));
    return content;
}

} // namespace

base::Result<MadeRelease> makeRelease(const ReleaseInput &input, const Progress &progress,
                                      const std::atomic<bool> *cancelled)
{
    const std::vector<interview::Response> &responses = *input.responses;
    const base::Result<Dataset> dataset = Dataset::make(*input.questionnaire, input.wave, responses);
    if (!dataset)
        return base::fail(dataset);
    std::vector<EarlierRelease> earlier;
    std::vector<std::vector<int>> published;
    for (const Published &one : input.earlier) {
        base::Result<EarlierRelease> made = makeAgain(one, responses, *dataset);
        if (!made)
            return base::fail(made);
        std::vector<std::vector<int>> bases = made->shownBases();
        std::move(bases.begin(), bases.end(), std::back_inserter(published));
        earlier.push_back(std::move(*made));
    }
    const base::Result<Lattice> lattice = makeLattice(*input.questionnaire, *dataset, input.policy, published);
    if (!lattice)
        return base::fail(lattice);
    if (!published.empty() &&
        lattice->nodes.front().status ==
            release::Status::Protecting) // the few who came since would be the difference of the two
        return base::fail(base::ErrorCode::PublishedBefore, {input.earlier.back().name});
    Release::Content content = frame(input, *lattice);
    const CbcSolver cbc;
    const AuditInput audited{input.questionnaire,
                             input.wave,
                             &*dataset,
                             &responses,
                             &*lattice,
                             &input.policy,
                             input.solver == nullptr ? &cbc : input.solver,
                             &earlier,
                             input.jobs};
    base::Result<AuditResult> proved = audit(audited, progress, cancelled);
    if (!proved)
        return base::fail(proved);
    for (std::vector<release::Statistic> &made : proved->statistics)
        content.statistics.insert(content.statistics.end(), std::make_move_iterator(made.begin()),
                                  std::make_move_iterator(made.end()));
    content.pairs = std::move(proved->pairs);
    content.audit = std::move(proved->record);
    content.audit.counts.insert(QStringLiteral("proved"), release::answersShown(content));
    // Texts say nothing of any other answer: they are no part of the audit, and rules of their own hold for them.
    if (input.openAnswers != nullptr)
        content.openAnswers =
            releasedOpenAnswers(collectOpenAnswers(*input.questionnaire, input.wave, *dataset, responses),
                                *input.openAnswers, input.policy.limits.openAnswersMinimum);
    QByteArray bytes = writeRelease(content);
    base::Result<Release> read = release::readRelease(bytes, QStringLiteral("release"));
    if (!read)
        return base::fail(read);
    return MadeRelease{std::move(bytes), std::move(*read), proved->effort};
}

} // namespace core::disclosure
