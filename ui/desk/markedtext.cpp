// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/markedtext.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QEvent>

#include <algorithm>

namespace ui::desk {

using core::disclosure::PersonalMark;
using core::disclosure::TextRange;
namespace space = common::space;

MarkedText::MarkedText(QWidget *parent) : SafeTextBox(0, parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void MarkedText::setAnswer(const QString &text)
{
    setFreshText(text);
    moveCursor(QTextCursor::Start);
    constexpr qsizetype kFewestLines = 2;
    constexpr qsizetype kMostLines = 8;
    const qsizetype lines = text.size() / space::lineCharacters + text.count(u'\n') + 1;
    m_lines = static_cast<int>(std::clamp(lines, kFewestLines, kMostLines));
    updateGeometry();
}

QSize MarkedText::sizeHint() const
{
    return {space::contentWidth, fontMetrics().lineSpacing() * m_lines + 2 * space::medium};
}

void MarkedText::setMarks(const std::vector<PersonalMark> &marks, const std::vector<TextRange> &masks)
{
    m_marks = marks;
    m_masks = masks;
    paintMarks();
}

TextRange MarkedText::chosen() const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

void MarkedText::choose(const TextRange &range)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.from));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkedText::paintMarks()
{
    const common::Theme theme = common::themeOf(this);
    QList<QTextEdit::ExtraSelection> painted;
    const auto paint = [&](const TextRange &range, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(range.from));
        cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
        painted.append({cursor, format});
    };
    QTextCharFormat looksPersonal;
    looksPersonal.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    looksPersonal.setUnderlineColor(theme.colour(common::Role::Attention));
    for (const PersonalMark &mark : m_marks)
        paint(mark.range, looksPersonal);
    QTextCharFormat takenOut;
    takenOut.setFontStrikeOut(true);
    takenOut.setBackground(theme.colour(common::Role::AccentWash));
    takenOut.setForeground(theme.colour(common::Role::Ink));
    if (theme.scheme == common::ColourScheme::HighContrast) // its wash is the ground itself
        takenOut.setForeground(theme.colour(common::Role::Accent));
    for (const TextRange &mask : m_masks)
        paint(mask, takenOut);
    setExtraSelections(painted);
}

void MarkedText::changeEvent(QEvent *event)
{
    SafeTextBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace ui::desk
