// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/reader.h"

#include "ui/kiosk/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui::kiosk {

using ui::questions::FormContext;

BlankScreen::BlankScreen(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("blankScreen"));
    window->installEventFilter(this);
    hide();
}

void BlankScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

bool BlankScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return false;
}

Reader::Reader(Speaker *speaker, QWidget &window)
    : QObject(&window), m_speaker(speaker), m_window(window), m_blank(new BlankScreen(&window))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void Reader::toggle(const Page *page, const FormContext &context)
{
    m_context = context;
    if (m_on) {
        reset();
        return;
    }
    if (m_speaker != nullptr && m_speaker->state() == Speaker::State::Ready) {
        m_on = true;
        if (page != nullptr)
            pageShown(*page, context);
    }
    emit changed();
}

void Reader::toggleBlank()
{
    m_blank->setGeometry(m_window.rect());
    m_blank->setVisible(m_on && m_blank->isHidden());
    m_blank->raise();
    emit changed();
}

void Reader::reset()
{
    if (m_on)
        m_speaker->stop();
    if (m_speaker != nullptr)
        m_speaker->setVolume(Speaker::usualVolume);
    m_on = false;
    m_blank->hide();
    emit changed();
}

void Reader::pageShown(const Page &page, const FormContext &context)
{
    m_context = context;
    if (m_on)
        m_speaker->say(page.utterances(context.own()));
}

void Reader::announce(const QString &text, const core::base::Language &language)
{
    if (m_on)
        m_speaker->say({{text, language}});
}

int Reader::volume() const
{
    return m_speaker != nullptr ? m_speaker->volume() : 0;
}

void Reader::changeVolume(int percent)
{
    if (!m_on)
        return;
    m_speaker->setVolume(std::clamp(m_speaker->volume() + percent, volumeStep, Speaker::fullVolume));
    emit changed();
    const FormContext own = m_context.own();
    announce(own.words(QT_TRANSLATE_NOOP("Form", "Volume %1 %")).arg(m_speaker->volume()), own.language);
}

void Reader::focusMoved(QWidget *now)
{
    if (!m_on || now == nullptr || now->window() != &m_window)
        return;
    const QString words = wordsFor(*now);
    if (!words.isEmpty())
        m_speaker->say({{words, core::base::Language(now->locale().bcp47Name().section(u'-', 0, 0))}});
}

void Reader::stateChanged()
{
    if (const auto *button = qobject_cast<QAbstractButton *>(m_window.focusWidget());
        button != nullptr && button->isCheckable())
        focusMoved(m_window.focusWidget());
}

QString Reader::wordsFor(QWidget &widget) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    if (face == nullptr)
        return {};
    QStringList parts{face->text(QAccessible::Name)};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr && button->isCheckable())
        parts.append(button->isChecked() ? m_context.own().words(QT_TRANSLATE_NOOP("Form", "chosen"))
                                         : m_context.own().words(QT_TRANSLATE_NOOP("Form", "not chosen")));
    parts.append(face->text(QAccessible::Value));
    parts.append(face->text(QAccessible::Description));
    parts.removeAll(QString());
    return parts.join(QLatin1String(". "));
}

QString Reader::trouble(const FormContext &context) const
{
    if (m_speaker == nullptr || m_speaker->state() == Speaker::State::Ready)
        return {};
    return m_speaker->state() == Speaker::State::NoSound
        ? context.words(QT_TRANSLATE_NOOP(
              "Form", "This machine has no loudspeaker or headphones that work. Please tell the staff."))
        : context.words(QT_TRANSLATE_NOOP("Form", "This machine cannot read aloud. Please tell the staff."));
}

} // namespace ui::kiosk
