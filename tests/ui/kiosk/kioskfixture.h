// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/language/catalogue.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/kiosk/keeper.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/session.h"
#include "ui/kiosk/speaker.h"

#include <functional>
#include <memory>

class QAbstractButton;

namespace tests {

/// A clock that the test turns.
class FakeClock final : public core::base::Clock
{
public:
    QDate day{2026, 6, 1};
    qint64 milliseconds = 0;
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return milliseconds; }
};

/// Ready to speak, and says nothing.
class SilentSpeaker final : public ui::kiosk::Speaker
{
public:
    explicit SilentSpeaker(State state = State::Ready) : m_state(state) { }
    [[nodiscard]] State state() const override { return m_state; }
    void say(const QList<ui::kiosk::Utterance> &) override { }
    void stop() override { }

private:
    State m_state;
};

/// Remembers what it was given and answers at once, or fails until it is repaired.
class FakeKeeper : public ui::kiosk::Keeper
{
public:
    std::vector<core::interview::Response> responses;
    std::optional<core::storage::Draft> draft;
    int room = 500;
    int drafts = 0;
    bool broken = false;

    [[nodiscard]] int freeSlots() const override { return room; }
    void saveDraft(const core::storage::Draft &newest) override;
    void submit(const core::interview::Response &response) override;
    void closeDraft() override;
    void dropDraft() override;
    void retry() override;
    void repair();

protected:
    virtual void act(const std::function<void()> &what);

private:
    std::function<void()> m_waiting;
};

/// The shipped questionnaire, wave 2 (it has every kind of page), with dates that the fake clock lies in.
[[nodiscard]] core::questionnaire::Questionnaire shippedQuestionnaire();

/// A kiosk window with everything behind it.
class Kiosk
{
public:
    explicit Kiosk(core::questionnaire::Questionnaire questionnaire, const char *wave,
                   const ui::kiosk::KioskOptions &options = {}, QSize size = {1280, 800}, int room = 500,
                   QDate today = {2026, 6, 1}, ui::kiosk::Speaker *speaker = nullptr, QDate eventDay = {});

    /// Presses the button of that object name on the page or frame shown.
    void press(const QString &name);
    [[nodiscard]] QAbstractButton *button(const QString &name) const; ///< null when none is visible
    /// Lets that many seconds pass, a tick each.
    void pass(int seconds);
    /// From the start to the first question.
    void begin(const QString &language);

    core::questionnaire::Questionnaire questionnaire;
    FakeClock clock;
    core::base::SeededRandom random;
    FakeKeeper keeper;
    core::language::Catalogue catalogue;
    ui::common::Appearance appearance;
    ui::common::InterfaceLanguage language;
    ui::kiosk::Session session;
    std::unique_ptr<ui::kiosk::KioskWindow> window;
};

} // namespace tests
