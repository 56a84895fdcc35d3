// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/highlights.h"
#include "ui/explorer/cardpage.h"
#include "ui/explorer/explorersession.h"

#include <QTimer>

#include <array>

namespace ui::explorer {

/// Fills the pages that sum up: highlights, who answered, national and regional side by side, collected views. Each is
/// made when it is first looked at and again when what it shows has changed; highlights are sought question by question
/// between two frames, so that the window never waits for them.
class SummaryPages final : public QObject
{
    Q_OBJECT

public:
    SummaryPages(ExplorerSession &session, QWidget *parent);

    /// Null for the question page.
    [[nodiscard]] CardPage *page(ExplorerSession::Page page) const;
    /// Whether the highlights are still being sought.
    [[nodiscard]] bool isSeeking() const { return m_finder != nullptr && !m_finder->isDone(); }

public slots:
    /// Makes the present page if it is not made yet.
    void follow();
    /// Everything shown is out of date: other releases, another language.
    void forget();

private:
    void makeHighlights();
    void seek();
    void showHighlights();
    void makeOverview();
    void makeTwins();
    void makeCollected();
    void connectPages();
    [[nodiscard]] QString nameOf(const core::chart::ChartSpec &spec) const;

    ExplorerSession &m_session;
    std::array<CardPage *, 4> m_pages{};
    std::array<bool, 4> m_made{};
    std::unique_ptr<core::chart::HighlightFinder> m_finder;
    QTimer m_timer;
    std::vector<core::chart::View> m_twinViews;
};

} // namespace ui::explorer
