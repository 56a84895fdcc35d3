// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passphrasefield.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace ui::common {

namespace {

constexpr qsizetype longest = 1024; // characters
constexpr int charactersWide = 48;
constexpr QChar dot{0x2022};

void overwrite(QString &text)
{
    std::fill(text.begin(), text.end(), QChar(u'\0'));
    text.clear();
}

} // namespace

PassphraseField::PassphraseField(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text.reserve(longest); // so that growing leaves no copies behind
}

PassphraseField::~PassphraseField()
{
    overwrite(m_text);
}

QString PassphraseField::take()
{
    QString taken(m_text.constData(), m_text.size());
    clear();
    return taken;
}

void PassphraseField::clear()
{
    if (m_text.isEmpty())
        return;
    overwrite(m_text);
    m_text.reserve(longest);
    tellChange();
}

void PassphraseField::setLettersShown(bool shown)
{
    m_shown = shown;
    update();
}

void PassphraseField::setLabel(const QString &label)
{
    setAccessibleName(label);
    describe();
}

QSize PassphraseField::sizeHint() const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextRole::Body));
    return {metrics.averageCharWidth() * charactersWide,
            std::max(theme.targetHeight(), metrics.height() + 2 * space::small)};
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImHints)
        return static_cast<int>(inputMethodHints());
    return QWidget::inputMethodQuery(query);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit returnPressed();
    } else if (event->key() == Qt::Key_Backspace) {
        takeBack(event->modifiers().testFlag(Qt::ControlModifier));
    } else if (event->matches(QKeySequence::Paste)) { // from a safe for passphrases
        add(QGuiApplication::clipboard()->text());
    } else if (!event->text().isEmpty() && event->text().front().isPrint() &&
               (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::ControlModifier) {
        add(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PassphraseField::inputMethodEvent(QInputMethodEvent *event)
{
    add(event->commitString());
    event->accept();
}

void PassphraseField::takeBack(bool everything)
{
    if (everything)
        return clear();
    if (m_text.isEmpty())
        return;
    m_text.chop(m_text.size() > 1 && m_text.back().isLowSurrogate() ? 2 : 1);
    tellChange();
}

void PassphraseField::add(const QString &letters)
{
    const qsizetype before = m_text.size();
    for (const QChar letter : letters) {
        if (letter == u'\n' || letter == u'\r')
            break;
        if (m_text.size() < longest)
            m_text.append(letter);
    }
    if (m_text.size() != before)
        tellChange();
}

void PassphraseField::describe()
{
    setAccessibleDescription(tr("%n character(s) entered", nullptr, static_cast<int>(m_text.size())));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void PassphraseField::tellChange()
{
    describe();
    update();
    emit changed();
}

void PassphraseField::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.frameShape = QFrame::StyledPanel;
    option.lineWidth = 1;
    option.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colour(Role::Ink));
    const QRect inside = rect().adjusted(space::small + space::hair, 0, -space::small, 0);
    painter.setClipRect(inside);
    const QString line = m_shown ? m_text : QString(m_text.size(), dot);
    const int width = painter.fontMetrics().horizontalAdvance(line);
    const int left = std::min(0, inside.width() - width - space::hair); // the end is what is being typed
    painter.drawText(inside.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
    if (hasFocus()) {
        const int caret = inside.left() + left + width + 1;
        const int half = painter.fontMetrics().height() / 2;
        painter.drawLine(caret, inside.center().y() - half, caret, inside.center().y() + half);
    }
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace ui::common
