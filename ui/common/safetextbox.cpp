// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/safetextbox.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextDocument>

#include <algorithm>

namespace ui::common {

SafeTextBox::SafeTextBox(int limit, QWidget *parent) : QPlainTextEdit(parent), m_limit(limit)
{
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhMultiLine);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    document()->setDocumentMargin(space::small);
    setViewportMargins(space::hair, space::hair, space::hair, space::hair); // the frame has round corners
    applyTheme();
    connect(this, &QPlainTextEdit::textChanged, this, &SafeTextBox::keepWithinLimit);
}

void SafeTextBox::setFreshText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(m_limit > 0 ? text.left(m_limit) : text);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void SafeTextBox::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize SafeTextBox::sizeHint() const
{
    const int lines = m_compact ? 2 : 6;
    return {space::contentWidth, fontMetrics().lineSpacing() * lines + 2 * space::medium};
}

QSize SafeTextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12,
            fontMetrics().lineSpacing() * (m_compact ? 2 : 3) + 2 * space::medium};
}

bool SafeTextBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source != nullptr && source->hasText() && !source->text().isEmpty();
}

void SafeTextBox::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source) || isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.insertText(m_limit > 0 ? source->text().left(m_limit) : source->text());
    ensureCursorVisible();
}

void SafeTextBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QPlainTextEdit::changeEvent(event);
}

void SafeTextBox::keepWithinLimit()
{
    // characterCount() counts the end of the document as one.
    const int over = m_limit > 0 ? document()->characterCount() - 1 - m_limit : 0;
    if (over <= 0)
        return;
    // What does not fit is taken away behind the cursor, where it was typed, not at the end of the person's text.
    QTextCursor cursor = textCursor();
    const int from = std::max(0, cursor.position() - over);
    {
        const QSignalBlocker quiet(this);
        cursor.setPosition(from, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        const int rest = document()->characterCount() - 1 - m_limit;
        if (rest > 0) {
            cursor.movePosition(QTextCursor::End);
            cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, rest);
            cursor.removeSelectedText();
        }
    }
    emit textChanged();
    emit limitReached();
}

void SafeTextBox::applyTheme()
{
    setFont(themeOf(this).font(TextRole::Body));
    updateGeometry();
}

} // namespace ui::common
