// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/windowshelf.h"

#include "app/previews/seeker.h"

#include <QWidget>

namespace app {

using core::language::TranslationUnit;

namespace {

constexpr int kBestFit = 4;

/// 1 to kBestFit: the window of the text's own class before others that say the same, and where it stands alone before
/// where it is a part of another text (the Swedish "Send answers" of "Send the answers so far"). 0: it is not there.
int fitOf(const WindowWords &window, int rank, const Seeker &seeker)
{
    if (!seeker.isAmong(window.words))
        return 0;
    return 1 + (rank == 2 ? 2 : 0) + (seeker.isWholeAmong(window.words) ? 1 : 0);
}

} // namespace

WindowWords WindowWords::of(const QWidget &window, std::map<QString, int> asked)
{
    WindowWords found{wordsOn(window), {QLatin1String(window.metaObject()->className())}, std::move(asked)};
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisibleTo(&window))
            found.classes.insert(QLatin1String(part->metaObject()->className()));
    }
    return found;
}

int WindowWords::rank(const QString &context) const
{
    return classes.contains(context) ? 2 : asked.count(context) > 0 ? 1 : 0;
}

void WindowShelf::fill(const std::vector<WindowMaker> &makers, const WindowStage &stage, ScopedSpeech &speech)
{
    m_catalogue = stage.catalogue;
    m_language = stage.language;
    m_windows.clear();
    m_windows.reserve(makers.size());
    for (const WindowMaker &maker : makers) {
        (void)speech.takeAsked();
        const std::unique_ptr<QWidget> window(maker(stage));
        m_windows.push_back(window ? std::optional(WindowWords::of(*window, speech.takeAsked())) : std::nullopt);
    }
}

std::optional<WindowShelf::Place> WindowShelf::find(const TranslationUnit &unit, const std::vector<WindowMaker> &makers,
                                                    const WindowStage &stage, ScopedSpeech &speech, int leastRank)
{
    const QString wanted = textOf(unit, *stage.catalogue, stage.language);
    if (!m_catalogue || m_language != stage.language || textOf(unit, *m_catalogue, stage.language) != wanted)
        fill(makers, stage, speech);
    const Seeker seeker(wanted);
    std::optional<Place> stands, comesUp;
    int best = leastRank - 1;
    int bestFit = 0;
    for (size_t i = 0; i < m_windows.size() && bestFit < kBestFit; ++i) {
        if (!m_windows[i])
            continue;
        const int rank = m_windows[i]->rank(unit.context);
        if (const int fit = fitOf(*m_windows[i], rank, seeker); fit > bestFit) {
            bestFit = fit;
            stands = Place{i, true};
        }
        if (rank > best) {
            best = rank;
            comesUp = Place{i, false};
        }
    }
    return stands ? stands : comesUp;
}

} // namespace app
