// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helppage.h"

#include "core/base/safefile.h"
#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QTextBlock>

namespace ui::common {

using core::base::Language;

HelpPage::HelpPage(const QString &folder, QWidget *parent) : QTextBrowser(parent), m_folder(folder)
{
    setOpenExternalLinks(false);
    setOpenLinks(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    document()->setDocumentMargin(space::large);
}

void HelpPage::showLanguage(const Language &language)
{
    setAccessibleName(tr("Help"));
    constexpr qint64 limit = qint64{1024} * 1024;
    for (const Language &each : core::base::fallbackChain(language, Language(QStringLiteral("en")))) {
        const auto content =
            core::base::readFile(m_folder + QLatin1Char('/') + each.text() + QLatin1String(".md"), limit);
        if (!content)
            continue;
        document()->setDefaultFont(themeOf(this).font(TextRole::Body));
        document()->setMarkdown(QString::fromUtf8(*content), QTextDocument::MarkdownNoHTML);
        moveCursor(QTextCursor::Start);
        return;
    }
    setPlainText(tr("The help of the program is not in this copy of it."));
}

bool HelpPage::goToHeading(const QString &words)
{
    for (::QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.text().contains(words, Qt::CaseInsensitive))
            continue;
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return true;
    }
    return false;
}

bool HelpPage::goToChapter(int number)
{
    int passed = 0;
    for (::QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || ++passed < number)
            continue;
        moveCursor(QTextCursor::End); // from below, the line comes to stand at the top
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return true;
    }
    return false;
}

void HelpPage::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

} // namespace ui::common
