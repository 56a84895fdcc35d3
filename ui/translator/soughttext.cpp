// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/soughttext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace ui::translator {

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(QLatin1Char('&'));
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
}

/// What a widget shows.
QStringList shownOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    QStringList texts;
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
    }
    return texts;
}

/// What it says to assistive technology; widgets that draw their words themselves say them there.
QStringList saidBy(const QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face == nullptr ? QStringList()
                           : QStringList{face->text(QAccessible::Name), face->text(QAccessible::Description)};
}

QList<const QWidget *> visibleOn(const QWidget &page)
{
    QList<const QWidget *> found;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(&page) && widget->window() == page.window())
            found.append(widget);
    }
    return found;
}

/// The widgets of a page on which the text stands best, the innermost ones.
QList<const QWidget *> widgetsWith(const QWidget &page, const SoughtText &text,
                                   QStringList (*wordsOfWidget)(const QWidget &widget))
{
    QList<const QWidget *> found;
    Standing best = Standing::Part;
    const QList<const QWidget *> visible = visibleOn(page);
    for (const QWidget *widget : visible) {
        const Standing standing = text.among(wordsOfWidget(*widget));
        if (standing > best)
            found.clear();
        best = std::max(best, standing);
        if (standing == best)
            found.append(widget);
    }
    QList<const QWidget *> innermost;
    for (const QWidget *widget : std::as_const(found)) {
        if (std::none_of(found.begin(), found.end(),
                         [widget](const QWidget *other) { return other != widget && widget->isAncestorOf(other); }))
            innermost.append(widget);
    }
    return innermost;
}

QList<const QWidget *> widgetsWith(const QWidget &page, const core::language::TranslationUnit &unit,
                                   const core::base::Language &language)
{
    const SoughtText text(unit, language);
    const QList<const QWidget *> found = widgetsWith(page, text, shownOn);
    return found.isEmpty() ? widgetsWith(page, text, saidBy) : found;
}

/// The whole widget; of a menu the line with the text.
QList<QRect> placesIn(const QWidget &widget, const QWidget &page, const SoughtText &text)
{
    const QPoint corner = widget.mapTo(&page, QPoint());
    const auto *menu = qobject_cast<const QMenu *>(&widget);
    if (menu == nullptr)
        return {{corner, widget.size()}};
    QList<QRect> places;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (text.among({action->text()}) == Standing::Whole)
            places.append(menu->actionGeometry(action).translated(corner));
    }
    return places;
}

} // namespace

SoughtText::SoughtText(const core::language::TranslationUnit &unit, const core::base::Language &language)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d{1,2}|L?n)"));
    // A short text of the questionnaire is a word of many others: "Other" is also in "Other state authority".
    const qsizetype shortest = unit.isInterface() ? 1 : 12;
    const QStringList forms = unit.forms(language);
    for (const QString &form : forms) {
        QStringList pieces = plain(form).split(placeholder);
        const QString piece = *std::max_element(pieces.begin(), pieces.end(),
                                                [](const QString &a, const QString &b) { return a.size() < b.size(); });
        if (!hasLetter(piece))
            continue;
        for (QString &each : pieces)
            each = QRegularExpression::escape(each);
        QRegularExpression whole(QRegularExpression::anchoredPattern(pieces.join(QStringLiteral(".*"))),
                                 QRegularExpression::DotMatchesEverythingOption);
        m_forms.push_back({std::move(whole), piece.trimmed().size() < shortest ? QString() : piece});
    }
}

Standing SoughtText::among(const QStringList &texts) const
{
    Standing best = Standing::Nowhere;
    for (const QString &text : texts) {
        const QString words = plain(text);
        QStringList lines = words.split(QLatin1Char('\n'));
        lines.append(words);
        for (const Form &form : m_forms) {
            if (std::any_of(lines.begin(), lines.end(),
                            [&form](const QString &line) { return form.whole.match(line).hasMatch(); }))
                return Standing::Whole;
            if (!form.piece.isEmpty() && words.contains(form.piece))
                best = Standing::Part;
        }
    }
    return best;
}

QStringList wordsOf(const QWidget &page)
{
    QStringList words;
    const QList<const QWidget *> visible = visibleOn(page);
    for (const QWidget *widget : visible)
        words += shownOn(*widget) + saidBy(*widget);
    words.removeAll(QString());
    return words;
}

QStringList wordsBeyond(const QWidget &page, const QSize &screen)
{
    if (page.width() <= screen.width() && page.height() <= screen.height())
        return {};
    const auto canBeScrolledTo = [&page](const QWidget *widget) {
        while (widget != &page && qobject_cast<const QAbstractScrollArea *>(widget) == nullptr)
            widget = widget->parentWidget();
        return widget != &page;
    };
    QStringList words;
    const QList<const QWidget *> visible = visibleOn(page);
    for (const QWidget *widget : visible) {
        const QRect place(widget->mapTo(&page, QPoint()), widget->size());
        if (!QRect(QPoint(), screen).contains(place) && !canBeScrolledTo(widget))
            words += shownOn(*widget);
    }
    words.removeAll(QString());
    return words;
}

QList<QRect> placesOf(const QWidget &page, const core::language::TranslationUnit &unit,
                      const core::base::Language &language)
{
    QList<QRect> places;
    const QList<const QWidget *> widgets = widgetsWith(page, unit, language);
    for (const QWidget *widget : widgets)
        places += placesIn(*widget, page, {unit, language});
    return places;
}

void bringIntoSight(QWidget &page, const core::language::TranslationUnit &unit, const core::base::Language &language)
{
    const QList<const QWidget *> widgets = widgetsWith(page, unit, language);
    if (widgets.isEmpty())
        return;
    for (QWidget *parent = widgets.first()->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(const_cast<QWidget *>(widgets.first()));
        if (parent == &page)
            break;
    }
}

} // namespace ui::translator
