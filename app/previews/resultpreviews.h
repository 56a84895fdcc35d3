// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "ui/translator/previewpane.h"

namespace app {

class ApplicationContext;

/// The results files opened last on this machine, read once and again only when a file changes. No figures are made up
/// for a preview: without such files there is nothing to see.
class KnownResults
{
public:
    explicit KnownResults(ApplicationContext &context);
    ~KnownResults();

    /// Those of the questionnaire, under its texts as they are now; none when its structure is another one.
    [[nodiscard]] core::chart::Releases under(const core::questionnaire::Questionnaire &texts);
    /// All of them as they are.
    [[nodiscard]] core::chart::Releases asTheyAre();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

/// A question as Results shows it: the list beside it, chart, words and table.
[[nodiscard]] ui::translator::PreviewFactory resultsPreview(ApplicationContext &context,
                                                            const std::shared_ptr<KnownResults> &results);

/// A question on the pages of the report, drawn as the PDF draws them.
[[nodiscard]] ui::translator::PreviewFactory reportPreview(ApplicationContext &context,
                                                           const std::shared_ptr<KnownResults> &results);

/// Texts of charts on a page; they do not fit that reach over an edge, run into one another or had to be broken. On
/// paper all other texts too.
[[nodiscard]] ui::translator::DrawnTexts drawnTexts(const QWidget &page);

} // namespace app
