// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/session.h"
#include "ui/kiosk/speaker.h"
#include "ui/questions/formcontext.h"

#include <QWidget>

namespace ui::kiosk {

/// One page of the kiosk. It shows what session and context say and speaks by asking the session; it holds nothing of
/// any person. Made anew for every person, so nothing typed or undone in it can reach the next.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session) { }

    /// Texts and state as they are now; called when the page appears and when language, text size or answers change.
    virtual void refresh(const ui::questions::FormContext &context) = 0;
    /// Puts the keyboard on what a person will want first.
    virtual void focusFirst() = 0;
    /// What stands on the page, in reading order; how long it takes to read follows from it.
    [[nodiscard]] virtual QString spokenText() const { return {}; }
    /// What "Listen" reads: the same, in the person's language, where a page does not speak several.
    [[nodiscard]] virtual QList<Utterance> utterances(const ui::questions::FormContext &context) const
    {
        return {{spokenText(), context.language}};
    }

signals:
    /// Something new stands on the page, to be read aloud: a notice, or a text that was opened.
    void said(const QString &text, const core::base::Language &language);

protected:
    [[nodiscard]] Session &session() const { return m_session; }

private:
    Session &m_session;
};

/// The program's words in a language that is not the page's: start page and countdown speak all of them at once.
[[nodiscard]] ui::questions::FormContext in(const core::base::Language &language, ui::questions::FormContext context);

/// One of the program's words in several languages at once, " / " between them; what is the same in two stands once.
[[nodiscard]] QString inAll(const QList<core::base::Language> &languages, const ui::questions::FormContext &context,
                            const char *source);

/// Words for the button of a page that is longer than the window.
void sayThatItGoesOn(const QWidget &page, const QString &words);

/// What stands on a page as sentences to be read aloud, in the person's language alone.
[[nodiscard]] QString spokenParts(QStringList parts);

} // namespace ui::kiosk
