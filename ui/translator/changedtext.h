// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace ui::translator {

/// What changed in a text, in one line: removed words in brackets with a minus, added ones with a plus. Readable
/// without colour and by a screen reader.
[[nodiscard]] QString differenceText(const QString &before, const QString &after);

/// A text of a change as a cell of a list shows it.
struct ChangedText
{
    QString plain;  ///< every form whole, a line each
    QString spoken; ///< the same with the words that differ in brackets
    QString html;   ///< the same with them struck out (before) or underlined and bold (after)
};
enum class Side { Before, After };
/// forms: one or the plural forms, which are numbered then.
[[nodiscard]] ChangedText changedText(const QStringList &before, const QStringList &after, Side side);

/// Paints the cells of a list that have HtmlRole whole, on as many lines as they need; all others as
/// usual.
class ChangedTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int HtmlRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::translator
