// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorersession.h"

#include "core/chart/openanswers.h"
#include "core/language/locale.h"
#include "core/release/releasefiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::explorer {

namespace base = core::base;
namespace chart = core::chart;
namespace language = core::language;
namespace questionnaire = core::questionnaire;
namespace release = core::release;
using chart::View;
using questionnaire::Question;
using questionnaire::QuestionType;
using release::Node;
using release::Release;
using release::Status;

ExplorerSession::ExplorerSession(const language::Catalogue &catalogue, base::Language language, QObject *parent)
    : QObject(parent), m_catalogue(&catalogue), m_language(std::move(language))
{
    connect(m_collected, &CollectedViews::edited, this, [this] { m_collectedAt.push_back(m_place); });
}

base::Result<void> ExplorerSession::take(const ReadReleases &read)
{
    base::Result<void> taken;
    bool added = false;
    for (const ReadReleases::One &one : read.releases) {
        taken = release::addRelease(m_releases, one.release, one.path);
        if (!taken)
            break;
        m_paths.append(one.path);
        added = true;
    }
    if (taken && read.fault)
        taken = tl::unexpected(*read.fault);
    if (added) {
        start();
        emit releasesChanged();
        emit viewChanged();
    }
    return taken;
}

void ExplorerSession::show(chart::Releases releases)
{
    closeAll();
    m_releases = std::move(releases);
    if (m_releases.empty())
        return;
    start();
    emit releasesChanged();
    emit viewChanged();
}

void ExplorerSession::closeAll()
{
    m_releases.clear();
    m_paths.clear();
    m_history.clear();
    m_collectedAt.clear();
    m_place = 0;
    m_view = {};
    m_page = Page::Highlights;
    m_companions = {};
    m_companionErrors.clear();
    emit releasesChanged();
    emit viewChanged();
}

/// A newly opened wave is shown; the question stays if there was one.
void ExplorerSession::start()
{
    chart::LoadedCompanions loaded = chart::loadCompanions(newest().questionnaire(), m_places);
    m_companions = std::move(loaded.companions);
    m_companionErrors = std::move(loaded.errors);
    View view = m_view;
    view.waves.clear();
    if (view.question.isEmpty()) {
        m_page = Page::Highlights;
        for (const Question &question : newest().questionnaire().questions) {
            if (question.type != QuestionType::Note && newest().questionnaire().isIn(question, newest().wave())) {
                view.question = question.id;
                break;
            }
        }
    }
    m_view = view;
    m_history = {{m_page, view}};
    m_collectedAt.clear();
    m_place = 0;
}

void ExplorerSession::setMapping(const chart::Mapping &mapping)
{
    m_companions.mapping = mapping;
    emit companionsChanged();
    emit viewChanged();
}

void ExplorerSession::setLanguage(const base::Language &language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged();
}

View ExplorerSession::fitting(View view) const
{
    if (view.question != m_view.question) {
        view.item = {};
        view.category = {};
        view.kind.reset();
    }
    // Inside a group only what is released crossed with it can be broken down further, and a question only by those
    // that it makes a pair with.
    if (!view.by.empty() &&
        (view.base.text() != QLatin1String("all") || chart::itemOf(newest(), view.by.front()).has_value()) &&
        !chart::slice(m_releases, view, wording(), &m_companions).has_value())
        view.by.clear();
    if (!isEmpty() && chart::holdsByDefinition(newest(), view.question, view.by))
        view.by.clear();
    if (view.kind) {
        const auto chooser = chart::chooseChart(m_releases, view, *m_catalogue, m_language, m_companions);
        if (!chooser || !chooser->isPossible(*view.kind))
            view.kind.reset();
    }
    return view;
}

void ExplorerSession::go(const Place &place)
{
    if (place == Place{m_page, m_view})
        return;
    m_page = place.page;
    m_view = place.view;
    m_history.resize(m_place + 1);
    for (std::size_t &collected : m_collectedAt) // places that are given up
        collected = std::min(collected, m_place);
    m_history.push_back(place);
    m_place = m_history.size() - 1;
    emit viewChanged();
}

void ExplorerSession::setView(const View &view)
{
    go({Page::Question, fitting(view)});
}

void ExplorerSession::showPage(Page page)
{
    if (!isEmpty())
        go({page, m_view});
}

void ExplorerSession::goBack()
{
    if (!canGoBack())
        return;
    const Place &place = m_history[--m_place];
    m_page = place.page;
    m_view = place.view;
    emit viewChanged();
}

void ExplorerSession::goForward()
{
    if (!canGoForward())
        return;
    const Place &place = m_history[++m_place];
    m_page = place.page;
    m_view = place.view;
    emit viewChanged();
}

std::optional<View> ExplorerSession::collectable() const
{
    if (isEmpty() || m_page != Page::Question)
        return {};
    View view = m_view;
    // A view of "the newest wave" would be another one when more releases are opened.
    if (view.waves.empty())
        view.waves = {newest().wave()};
    return view;
}

void ExplorerSession::collect(CollectedViews::Use use)
{
    if (const std::optional<View> view = collectable())
        m_collected->toggle(*view, use);
}

void ExplorerSession::undo()
{
    if (m_collectedAt.empty() || m_collectedAt.back() < m_place) {
        goBack();
        return;
    }
    m_collectedAt.pop_back();
    m_collected->undo();
}

namespace {

/// Whether the base is one region alone. Regions are looked up by name; everything else has an order of its own.
bool isRegion(const Release &release, const Node &node)
{
    if (node.filter.size() != 1)
        return false;
    const questionnaire::Dimension *dimension = release.questionnaire().dimension(node.filter.begin()->first);
    return dimension != nullptr && dimension->regional;
}

} // namespace

base::Result<chart::ChartSpec> ExplorerSession::chart() const
{
    return chart::makeChart(m_releases, m_view, *m_catalogue, m_language, m_companions);
}

const Question *ExplorerSession::question() const
{
    return isEmpty() ? nullptr : newest().questionnaire().question(m_view.question);
}

std::vector<ExplorerSession::Option> basesOf(const ExplorerSession &session)
{
    std::vector<ExplorerSession::Option> options;
    if (session.isEmpty())
        return options;
    std::vector<size_t> regions; // where in the list, to be put into the order of the language's alphabet
    QStringList names;
    for (const Node &node : session.newest().content().nodes) {
        QString label = chart::nodeName(session.newest(), node.id, session.wording());
        if (node.members)
            label += QStringLiteral(" (") + session.wording().whole(*node.members) + u')';
        if (isRegion(session.newest(), node)) {
            regions.push_back(options.size());
            names.append(label);
        }
        options.push_back({node.id.text(), label, node.status == Status::Shown,
                           chart::hiddenReason(session.newest(), node.status, &node, session.wording())});
    }
    language::sortPlaces(options, regions, names, session.language());
    return options;
}

std::vector<ExplorerSession::Option> breakdownsOf(const ExplorerSession &session)
{
    std::vector<ExplorerSession::Option> options;
    if (session.isEmpty())
        return options;
    const auto add = [&](const std::vector<questionnaire::DimensionId> &by) {
        QStringList ids, labels;
        for (const questionnaire::DimensionId &id : by) {
            ids.append(id.text());
            labels.append(chart::breakdownName(session.newest(), id, session.wording()));
        }
        View view = session.view();
        view.by = by;
        const auto slices = chart::slice(session.releases(), view, session.wording());
        const bool held = slices && std::any_of(slices->bases.begin(), slices->bases.end(), [](const auto &base) {
                              return base.node && base.node->status == Status::Shown;
                          });
        QString reason;
        if (chart::holdsByDefinition(session.newest(), view.question, by))
            reason = ExplorerSession::tr("This question itself decides who is in which group. There is nothing to "
                                         "compare.");
        else if (!held)
            reason = ExplorerSession::tr("These results do not hold this breakdown for the chosen group.");
        options.push_back({ids.join(u','), labels.join(QStringLiteral(" × ")), reason.isEmpty(), reason});
    };
    for (const auto &by : chart::breakdownsOf(session.newest(), session.view().question))
        add(by);
    return options;
}

base::Result<chart::ChartChooser> chooserOf(const ExplorerSession &session)
{
    return chart::chooseChart(session.releases(), session.view(), session.catalogue(), session.language(),
                              session.companions());
}

const Release *openAnswersReleaseOf(const ExplorerSession &session)
{
    const core::chart::View &view = session.view();
    for (auto release = session.releases().rbegin(); release != session.releases().rend(); ++release) {
        const bool chosen =
            view.waves.empty() || std::find(view.waves.begin(), view.waves.end(), release->wave()) != view.waves.end();
        if (chosen && core::chart::openAnswersIn(*release, view.question) != nullptr)
            return &*release;
    }
    return nullptr;
}

const release::OpenAnswers *openAnswersOf(const ExplorerSession &session)
{
    const Release *release = openAnswersReleaseOf(session);
    return release == nullptr ? nullptr : core::chart::openAnswersIn(*release, session.view().question);
}

bool isInvented(const core::chart::Releases &releases)
{
    return std::any_of(releases.begin(), releases.end(),
                       [](const Release &release) { return release.content().invented; });
}

bool hasDraft(const core::chart::Releases &releases)
{
    return std::any_of(releases.begin(), releases.end(),
                       [](const Release &release) { return release.content().draft; });
}

} // namespace ui::explorer
