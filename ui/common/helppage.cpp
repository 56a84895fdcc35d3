// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helppage.h"

#include "core/base/safefile.h"
#include "ui/common/actions.h"
#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QTextBlock>
#include <QTextTable>

namespace ui::common {

using core::base::Language;

namespace {

constexpr double kLinePercent = 120; // of what the font asks for, which is 1.2 of its em: 1.45 altogether

/// The keys of the table of actions as the tables of a help, a heading each place.
QString tablesOfKeys()
{
    const QString head =
        QStringLiteral("\n\n| %1 | %2 |\n|---|---|\n").arg(HelpPage::tr("key"), HelpPage::tr("what it does"));
    QString tables, place;
    for (const ActionLine &line : actionTable()) {
        QStringList keys;
        for (const QKeySequence &key : keysOf(line))
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        if (place != scopeName(line.scope)) {
            place = scopeName(line.scope);
            tables += QStringLiteral("\n### ") + place + head;
        }
        tables += QStringLiteral("| %1 | %2 |\n").arg(keys.join(QStringLiteral(", ")), plainText(line.id).remove(u'…'));
    }
    return tables;
}

/// Lines with air between them, room above headings and in the cells of tables, whose lines are those of fields.
void setOut(QTextDocument &document, const Theme &theme)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (::QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        QTextBlockFormat format;
        format.setTopMargin(theme.scaled(isHeading ? space::medium : space::hair));
        format.setBottomMargin(theme.scaled(isHeading ? space::hair : space::small));
        format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderBrush(theme.colour(Role::Line));
        format.setCellSpacing(0);
        format.setCellPadding(theme.scaled(space::hair));
        table->setFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

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
        // Its dialect is named, or tables stay lines of bars.
        document()->setMarkdown(QString::fromUtf8(*content).replace(QLatin1String("{keys}"), tablesOfKeys()),
                                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
        setOut(*document(), themeOf(this));
        moveCursor(QTextCursor::Start);
        return;
    }
    setPlainText(tr("The help of the program is not in this copy of it."));
}

bool HelpPage::goToHeading(int chapter, const QString &heading)
{
    int passed = 0;
    for (::QTextBlock block = document()->begin(); block.isValid() && passed <= chapter; block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        passed += level == 2 ? 1 : 0;
        if (level == 0 || passed != chapter || !(heading.isEmpty() || block.text() == heading))
            continue;
        moveCursor(QTextCursor::End); // from below, the line comes to stand at the top
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return true;
    }
    return false;
}

bool HelpPage::goToChapter(int number)
{
    return goToHeading(number, {});
}

void HelpPage::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

} // namespace ui::common
