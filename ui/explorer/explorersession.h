// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "core/chart/companions.h"
#include "ui/explorer/collectedviews.h"
#include "ui/explorer/releaseopener.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace ui::explorer {

/// What is open and what is looked at: releases, the view, and the way back. No widget; windows and pages follow its
/// signals. Owned by the window; the catalogue outlives it.
class ExplorerSession final : public QObject
{
    Q_OBJECT

public:
    ExplorerSession(const core::language::Catalogue &catalogue, core::base::Language language,
                    QObject *parent = nullptr);

    /// A base or a breakdown that may be chosen, and why it leads nowhere where it does.
    struct Option
    {
        QString id;
        QString label;
        bool usable = true;
        QString reason;
        friend bool operator==(const Option &, const Option &) = default;
    };

    /// What is looked at: a page that sums up, or the question of the view.
    enum class Page { Highlights, Overview, Twins, Collected, Question };
    /// Where mappings and published figures are looked for; read when releases are opened.
    void setPlaces(const core::chart::CompanionPlaces &places) { m_places = places; }
    [[nodiscard]] const core::chart::CompanionPlaces &places() const { return m_places; }
    [[nodiscard]] const core::chart::Companions &companions() const { return m_companions; }
    /// Files beside the results that do not fit; the results are shown without them.
    [[nodiscard]] const std::vector<core::base::Error> &companionErrors() const { return m_companionErrors; }
    /// Takes another mapping in place of the one read.
    void setMapping(const core::chart::Mapping &mapping);

    /// Takes what was read beside what is open, up to the first fault. Errors: the one that stopped the reading; those
    /// of addRelease().
    [[nodiscard]] core::base::Result<void> take(const ReadReleases &read);
    void closeAll();
    /// Shows results that were read already, in place of those that are open: under the texts of a translator's work.
    void show(core::chart::Releases releases);

    [[nodiscard]] const core::chart::Releases &releases() const { return m_releases; }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] bool isEmpty() const { return m_releases.empty(); }
    [[nodiscard]] const core::release::Release &newest() const { return m_releases.back(); }

    [[nodiscard]] core::chart::Wording wording() const { return {*m_catalogue, m_language}; }
    [[nodiscard]] const core::language::Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    void setLanguage(const core::base::Language &language);

    [[nodiscard]] const core::chart::View &view() const { return m_view; }
    /// Shows another view; one that is like the present one changes nothing. What no longer fits (a statement of
    /// another question, a breakdown inside a group) is taken back.
    void setView(const core::chart::View &view);
    [[nodiscard]] Page page() const { return m_page; }
    void showPage(Page page);
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void goBack();
    void goForward();

    [[nodiscard]] core::base::Result<core::chart::ChartSpec> chart() const;
    [[nodiscard]] const core::questionnaire::Question *question() const;

    [[nodiscard]] CollectedViews &collected() const { return *m_collected; }
    /// The present question's view as it is collected; none while another page is looked at.
    [[nodiscard]] std::optional<core::chart::View> collectable() const;
    /// Collects it for the report or the slides, or takes it out again.
    void collect(CollectedViews::Use use);
    /// Takes back what was done last: a change of the collection, or the way from one view to the next.
    void undo();
    [[nodiscard]] bool canUndo() const { return canGoBack() || !m_collectedAt.empty(); }

signals:
    void companionsChanged(); ///< the waves compare otherwise than before
    void releasesChanged();
    void viewChanged();
    void languageChanged();

private:
    struct Place
    {
        Page page = Page::Question;
        core::chart::View view;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void go(const Place &place);
    void start();
    [[nodiscard]] core::chart::View fitting(core::chart::View view) const;

    const core::language::Catalogue *m_catalogue;
    core::base::Language m_language;
    core::chart::Releases m_releases;
    QStringList m_paths;
    core::chart::View m_view;
    Page m_page = Page::Highlights;
    core::chart::CompanionPlaces m_places;
    core::chart::Companions m_companions;
    std::vector<core::base::Error> m_companionErrors;
    CollectedViews *m_collected = new CollectedViews(this);
    std::vector<Place> m_history;
    std::size_t m_place = 0;
    std::vector<std::size_t> m_collectedAt; ///< at which places of the history the collection was changed
};

/// What the question looked at may be about and be broken down by, in the language's order; empty when nothing is open.
[[nodiscard]] std::vector<ExplorerSession::Option> basesOf(const ExplorerSession &session);
[[nodiscard]] std::vector<ExplorerSession::Option> breakdownsOf(const ExplorerSession &session);
/// The kinds of chart it may be drawn as. Errors: those of chooseChart().
[[nodiscard]] core::base::Result<core::chart::ChartChooser> chooserOf(const ExplorerSession &session);

/// Released open answers of the question looked at, in the newest chosen wave, and the wave they are of; null when it
/// is not an open question or none are released.
[[nodiscard]] const core::release::OpenAnswers *openAnswersOf(const ExplorerSession &session);
[[nodiscard]] const core::release::Release *openAnswersReleaseOf(const ExplorerSession &session);

/// Any of them rehearsed: everything shown must say so.
[[nodiscard]] bool isInvented(const core::chart::Releases &releases);
/// Any of them a draft: likewise.
[[nodiscard]] bool hasDraft(const core::chart::Releases &releases);

} // namespace ui::explorer
