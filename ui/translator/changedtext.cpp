// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/changedtext.h"

#include "core/language/textchecks.h"
#include "ui/common/space.h"
#include "ui/common/style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace ui::translator {

using common::Role;
using core::language::WordChange;

namespace {

constexpr int margin = common::space::small;

QString bracketed(const WordChange &change)
{
    if (change.kind == WordChange::Kind::Same)
        return change.words;
    const QString sign = change.kind == WordChange::Kind::Removed ? QStringLiteral("−") : QStringLiteral("+");
    return QStringLiteral("[%1 %2]").arg(sign, change.words);
}

QString dressed(const WordChange &change)
{
    const QString words = change.words.toHtmlEscaped();
    switch (change.kind) {
    case WordChange::Kind::Removed:
        return QStringLiteral("<s>%1</s>").arg(words);
    case WordChange::Kind::Added:
        return QStringLiteral("<b><u>%1</u></b>").arg(words);
    case WordChange::Kind::Same:
        break;
    }
    return words;
}

/// Word by word; where nothing but spaces differs the words do not tell it, and the whole line is marked.
std::vector<WordChange> lineDifference(const QString &before, const QString &after)
{
    using Kind = WordChange::Kind;
    std::vector<WordChange> changes = core::language::wordDifference(before, after);
    const bool saysNothing =
        std::all_of(changes.begin(), changes.end(), [](const WordChange &change) { return change.kind == Kind::Same; });
    if (before == after || !saysNothing)
        return changes;
    return {{Kind::Removed, before}, {Kind::Added, after}};
}

struct Line
{
    QStringList spoken;
    QStringList html;
};

/// Paragraphs stay apart where both sides have as many of them.
Line formDifference(const QString &before, const QString &after, Side side)
{
    const WordChange::Kind other = side == Side::Before ? WordChange::Kind::Added : WordChange::Kind::Removed;
    QStringList a = before.split(QLatin1Char('\n')), b = after.split(QLatin1Char('\n'));
    if (a.size() != b.size()) {
        a = QStringList{before};
        b = QStringList{after};
    }
    Line all;
    for (qsizetype i = 0; i < a.size(); ++i) {
        QStringList spoken, html;
        for (const WordChange &change : lineDifference(a.at(i), b.at(i))) {
            if (change.kind == other)
                continue;
            spoken.append(bracketed(change));
            html.append(dressed(change));
        }
        all.spoken.append(spoken.join(QLatin1Char(' ')));
        all.html.append(html.join(QLatin1Char(' ')));
    }
    return all;
}

/// The document of a cell; in a chosen row the colours are those of the choice, and the strokes alone tell.
void prepare(QTextDocument &document, const QStyleOptionViewItem &option, const QString &html)
{
    const common::Theme theme = common::themeOf(option.widget);
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(text);
    document.setDefaultFont(option.font);
    document.setDocumentMargin(margin);
    if (!isChosen)
        document.setDefaultStyleSheet(QStringLiteral("s { color: %1 } u { color: %2 }")
                                          .arg(theme.colour(Role::Danger).name(), theme.colour(Role::Accent).name()));
    document.setHtml(html);
    document.setTextWidth(option.rect.width());
}

} // namespace

QString differenceText(const QString &before, const QString &after)
{
    QStringList parts;
    for (const WordChange &change : core::language::wordDifference(before, after))
        parts.append(bracketed(change));
    return parts.join(QLatin1Char(' '));
}

ChangedText changedText(const QStringList &before, const QStringList &after, Side side)
{
    const qsizetype forms = std::max(before.size(), after.size());
    QStringList plain, spoken, html;
    for (qsizetype i = 0; i < forms; ++i) {
        const QString number = forms > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString();
        const Line line = formDifference(before.value(i), after.value(i), side);
        plain.append(number + (side == Side::Before ? before : after).value(i));
        spoken.append(number + line.spoken.join(QLatin1Char('\n')));
        html.append(number + line.html.join(QStringLiteral("<br>")));
    }
    return {plain.join(QLatin1Char('\n')), spoken.join(QLatin1Char('\n')), html.join(QStringLiteral("<br>"))};
}

void ChangedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString html = index.data(HtmlRole).toString();
    if (html.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QTextDocument document;
    prepare(document, cell, html);
    QAbstractTextDocumentLayout::PaintContext context;
    const bool isChosen = (cell.state & QStyle::State_Selected) != 0;
    context.palette = cell.palette;
    context.palette.setColor(QPalette::Text, cell.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->save();
    painter->translate(cell.rect.topLeft());
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize ChangedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString html = index.data(HtmlRole).toString();
    if (html.isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QTextDocument document;
    prepare(document, cell, html);
    return document.size().toSize();
}

} // namespace ui::translator
