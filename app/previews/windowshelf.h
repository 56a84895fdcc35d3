// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/previews/scopedspeech.h"
#include "app/previews/windowmakers.h"
#include "core/language/translationtable.h"

#include <QSet>

#include <map>
#include <optional>

namespace app {

/// What stands in a window, without the window.
struct WindowWords
{
    QStringList words;
    QSet<QString> classes;        ///< of the window and of every part of it that is shown
    std::map<QString, int> asked; ///< contexts whose texts it took when it was made

    static WindowWords of(const QWidget &window, std::map<QString, int> asked);
    /// How well the window stands for the texts of a context that are not on it: 2: it shows the context's own part,
    /// 1: it took texts of it when it was made, 0: it is of the same workplace.
    [[nodiscard]] int rank(const QString &context) const;
};

/// The words of many windows in one language, so that a text is found without making them all again.
class WindowShelf
{
public:
    /// Which of the makers shows a text, and whether it stands there or only comes up.
    struct Place
    {
        size_t maker = 0;
        bool stands = true;
    };
    /// Makes the windows where that was not done in this language yet, or where the text was another one then.
    /// A text that is on no window comes up in the one that ranks highest for it, from leastRank on. speech: is
    /// speaking.
    [[nodiscard]] std::optional<Place> find(const core::language::TranslationUnit &unit,
                                            const std::vector<WindowMaker> &makers, const WindowStage &stage,
                                            ScopedSpeech &speech, int leastRank);

private:
    void fill(const std::vector<WindowMaker> &makers, const WindowStage &stage, ScopedSpeech &speech);

    std::shared_ptr<const core::language::Catalogue> m_catalogue; ///< with which they were made; null: not yet
    core::base::Language m_language;
    std::vector<std::optional<WindowWords>> m_windows; ///< by maker; none where there was nothing to see
};

} // namespace app
