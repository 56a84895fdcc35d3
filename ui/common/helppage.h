// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTextBrowser>

namespace ui::common {

/// The help of the program: one Markdown file a language, read from the folder given (":/help"). Links lead to places
/// in the page only; nothing is ever opened outside the program. Not for respondents' pages.
class HelpPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpPage(const QString &folder, QWidget *parent = nullptr);

    /// Shows the file of the language, or of the next one in its fallback chain that has one. Where it says {keys}
    /// stand the keys of the table of actions.
    void showLanguage(const core::base::Language &language);
    /// Scrolls so that a chapter, a heading of the second level, stands at the top; the first one is 1. The files of
    /// all languages have the same ones. False when there is none.
    bool goToChapter(int number);
    /// The same to a heading of a chapter, by its words; none: the chapter itself.
    bool goToHeading(int chapter, const QString &heading);

private:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

    QString m_folder;
};

} // namespace ui::common
