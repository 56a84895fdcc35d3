// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/interview/interview.h"
#include "ui/kiosk/kioskwindow.h"

#include <map>

class QAbstractButton;

namespace tests {

/// What a respondent entered, item by item: choices as codes (ticks in no order, rankings in theirs), numbers and texts
/// as they were typed.
using Entered = std::map<core::questionnaire::ItemId, QString>;

/// The items of a saved response in the same form, those that are answered.
[[nodiscard]] Entered enteredIn(const core::questionnaire::Questionnaire &questionnaire,
                                const core::interview::Response &response);

/// A respondent in front of the real window, who sees what is on the page and uses mouse or keyboard, never the
/// session.
class Hands
{
public:
    enum class Way { Mouse, Keyboard, Touch }; ///< Touch: no keyboard but the one on the screen

    Hands(ui::kiosk::KioskWindow &window, Way way) : m_window(window), m_way(way) { }

    /// A click on the button, or Tab and arrow keys to it and Space. False when it cannot be reached.
    [[nodiscard]] bool press(const QString &name);
    /// Gives the answer to a question of the page shown.
    [[nodiscard]] bool answer(const core::interview::PageView::QuestionView &view,
                              const core::questionnaire::Answer &answer);
    [[nodiscard]] const Entered &entered() const { return m_entered; }

private:
    [[nodiscard]] QAbstractButton *find(const QWidget *in, const QString &name) const;
    [[nodiscard]] bool use(QAbstractButton *button);
    [[nodiscard]] bool reach(QWidget *target);
    /// One arrow key towards a control of the same group; false when no arrow leads on.
    [[nodiscard]] bool stepTowards(const QWidget *target);
    void touch(QWidget *widget);
    [[nodiscard]] bool typeByTouch(QWidget *box, const QString &text);
    [[nodiscard]] bool type(const QString &questionName, const char *field, const QString &text);

    ui::kiosk::KioskWindow &m_window;
    Way m_way;
    Entered m_entered;
};

/// An answer that can be typed and clicked: of the rows and choices shown, texts of plain letters.
[[nodiscard]] core::questionnaire::Answer answerTo(const core::interview::Interview &interview,
                                                   const core::interview::PageView::QuestionView &view, bool takesPart,
                                                   core::base::RandomSource &random);

} // namespace tests
