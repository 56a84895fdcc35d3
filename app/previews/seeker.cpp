// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/seeker.h"

#include "ui/charts/chartwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>

#include <algorithm>

namespace app {

using core::base::Language;
using core::language::Catalogue;
using core::language::TranslationUnit;

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(QLatin1Char('&')).simplified();
}

void addChart(const ui::charts::ChartWidget &chart, QStringList &words)
{
    const ui::charts::Drawing &drawing = chart.drawing();
    for (const ui::charts::Shape &shape : drawing.shapes) {
        if (const auto *text = std::get_if<ui::charts::TextShape>(&shape))
            words.append(text->text);
    }
    for (const ui::charts::Mark &mark : drawing.marks)
        words.append(mark.name);
}

void addModel(const QAbstractItemModel &model, QStringList &words)
{
    constexpr int most = 200; // rows that are the same in kind
    for (int column = 0; column < model.columnCount(); ++column) {
        words.append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(most, model.rowCount()); ++row)
            words.append(model.index(row, column).data().toString());
    }
}

/// Others have actions for their keys alone.
bool showsActions(const QWidget &widget)
{
    return qobject_cast<const QMenu *>(&widget) != nullptr || qobject_cast<const QMenuBar *>(&widget) != nullptr;
}

void addWidget(const QWidget &widget, QStringList &words)
{
    words.append(widget.windowTitle());
    words.append(widget.toolTip());
    // What assistive technology hears, too: some parts draw their words themselves.
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))) {
        words.append(face->text(QAccessible::Name));
        words.append(face->text(QAccessible::Description));
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words.append(button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        words.append(group->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words.append(line->placeholderText());
    if (const auto *page = qobject_cast<const QTextBrowser *>(&widget))
        words.append(page->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words.append(box->itemText(i));
    }
    if (const auto *chart = qobject_cast<const ui::charts::ChartWidget *>(&widget))
        addChart(*chart, words);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view != nullptr && view->model())
        addModel(*view->model(), words);
    if (showsActions(widget)) {
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions)
            words.append({action->text(), action->toolTip()});
    }
}

} // namespace

QStringList wordsOn(const QWidget &page)
{
    QStringList words;
    addWidget(page, words);
    const auto widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool waits = widget->window() != page.window() && qobject_cast<const QMenu *>(widget) == nullptr;
        if (widget->isVisibleTo(&page) || waits) // a dialog waits to be opened; an open menu is a part of the page
            addWidget(*widget, words);
    }
    for (QString &each : words)
        each = plain(each);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

Seeker::Seeker(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d{1,2}|L?n)"));
    const QString wanted = plain(text);
    QStringList parts = wanted.split(placeholder);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    const QString pattern = parts.join(QStringLiteral(".*"));
    // A short word is in many texts: it must be the whole of one.
    constexpr qsizetype shortText = 12;
    const bool isShort = text.size() < shortText;
    if (!isShort && parts.size() == 1)
        m_fixed = wanted;
    m_wanted.setPattern(isShort ? QRegularExpression::anchoredPattern(pattern) : pattern);
    m_wanted.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    m_whole = QRegularExpression(QRegularExpression::anchoredPattern(pattern), m_wanted.patternOptions());
    const QString letters = QString(wanted).remove(placeholder);
    m_canBeFound = std::any_of(letters.begin(), letters.end(), [](QChar each) { return each.isLetter(); });
}

bool Seeker::isAmong(const QStringList &words) const
{
    return m_canBeFound && std::any_of(words.begin(), words.end(), [this](const QString &each) {
               return m_fixed.isEmpty() ? m_wanted.match(each).hasMatch() : each.contains(m_fixed);
           });
}

bool Seeker::isWholeAmong(const QStringList &words) const
{
    return m_canBeFound && words.indexOf(m_whole) >= 0;
}

QString textOf(const TranslationUnit &unit, const Catalogue &catalogue, const Language &language)
{
    const QByteArray comment = unit.comment.toUtf8();
    const QString text = catalogue
                             .find(language, unit.context.toUtf8().constData(), unit.key.toUtf8().constData(),
                                   comment.isEmpty() ? nullptr : comment.constData(), unit.plural ? 2 : -1)
                             .text;
    return text.isEmpty() ? unit.key : text;
}

} // namespace app
