// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

#include <QDate>

#include <functional>
#include <vector>

namespace core::fieldwork {

/// How near staff are to the machine. It decides how the kiosk is left and how long it waits for somebody.
enum class Supervision {
    Locked,     ///< nobody stands beside it: it is left with the staff number only
    Supervised, ///< staff are in the room: left by the staff's hidden entry and a question; twice the time
    Assisted,   ///< staff help at the machine: an ordinary window; four times the time, keys on the screen
};

/// When a text field brings up the keyboard on the screen.
enum class KeyboardUse {
    OnTouch, ///< when it is touched with a finger
    Always,  ///< whenever it has the focus
    Never,
};

/// How the kiosk behaves at an event.
struct KioskRules
{
    int idleSeconds = 180;     ///< until "are you still there?", beside the time it takes to read the page
    int countdownSeconds = 30; ///< after it; at least 20 (WCAG 2.2.1)
    int thanksSeconds = 20;    ///< until the last page returns to the start
    KeyboardUse keyboard = KeyboardUse::OnTouch;
    bool readAloud = true; ///< "Listen" is offered where the machine can speak
    Supervision supervision = Supervision::Locked;
    /// Whether who was answering when the program broke off is asked to go on, where the store is not sealed.
    bool mayContinue = false;

    /// The idle time as the level of supervision stretches it.
    [[nodiscard]] int patience() const;
    /// The keyboard, which is always at hand where staff help.
    [[nodiscard]] KeyboardUse keyboardInUse() const;
    /// For how long after somebody's last act that is offered; 0: never. Not longer than the kiosk waits for a person
    /// who does nothing: after that time it would have ended the interview by itself.
    [[nodiscard]] int continueSeconds() const;
    /// What is proposed to whoever plans an event; an event in which nobody has chosen offers nothing. Where nobody
    /// stands beside the machine, nobody sees that another person has stepped up to it meanwhile.
    [[nodiscard]] static bool continuesUsually(Supervision level) { return level != Supervision::Locked; }
    friend bool operator==(const KioskRules &, const KioskRules &) = default;
};

/// One day somewhere at which responses are collected: made by staff before the doors open, obeyed by the kiosk.
struct Event
{
    interview::EventId id; ///< noted with each response; small letters, digits and "-"
    QString place;
    QString region; ///< may be empty
    QDate day;
    questionnaire::QuestionnaireId questionnaire;
    questionnaire::WaveId wave;
    QList<base::Language> languages; ///< offered, in this order
    int target = 0;                  ///< responses hoped for; 0: none
    KioskRules rules;
    friend bool operator==(const Event &, const Event &) = default;
};

/// Limits of what an event may say; a file beyond them is damaged, a form does not go there.
namespace limits {
inline constexpr int nameLength = 80; ///< of place and region
inline constexpr int leastIdle = 30;
inline constexpr int longestIdle = 1800;
inline constexpr int leastCountdown = 20;
inline constexpr int longestCountdown = 300;
/// The time in which a program is started again and the person has not gone away; beyond it, whoever stands at the
/// kiosk is as likely the next one.
inline constexpr int longestContinue = 180;
inline constexpr int highestTarget = 100'000;
inline constexpr int languages = 20;
} // namespace limits

/// Whether a place or region can be called so: one line without control characters, no longer than the limit.
[[nodiscard]] bool isEventName(const QString &text);

/// "tampere-2026-06-01" from place and day, and a number behind it while `taken` has the name.
[[nodiscard]] interview::EventId eventId(const QString &place, const QDate &day,
                                         const std::vector<interview::EventId> &taken);

/// How many texts of a questionnaire are missing in a language.
struct MissingTexts
{
    base::Language language;
    int count = 0;
    friend bool operator==(const MissingTexts &, const MissingTexts &) = default;
};
/// How many of the program's own texts that a respondent sees a language lacks; empty: nobody knows of any.
using ProgramGaps = std::function<int(const base::Language &)>;
/// One entry per language of the questionnaire, in its order; count 0: it may be offered. Texts of the questionnaire
/// and of the program count alike: who answers reads both.
[[nodiscard]] std::vector<MissingTexts> missingTexts(const questionnaire::Questionnaire &questionnaire,
                                                     const ProgramGaps &gaps = {});

/// Whether the kiosk may be opened for the event, on a machine whose program lacks these texts. name is the file's name
/// for errors.
/// Errors: EventOfOtherWave; LanguageIncomplete (a language of the event lacks texts); InvalidInput (it offers none).
[[nodiscard]] base::Result<void> checkEvent(const Event &event, const questionnaire::Questionnaire &questionnaire,
                                            const questionnaire::WaveId &wave, const QString &name,
                                            const ProgramGaps &gaps);

/// Envelope of kind Event, format 1; CBOR map: id, place, region, day ("2026-06-01"), questionnaire, wave, languages
/// (list), target, rules (map: idle, countdown, thanks, keyboard, readAloud, supervision, continue; without the last
/// one nobody is asked to go on after a crash). Other keys are passed over; what a signed file has beside these stands
/// in signedevent.h.
[[nodiscard]] QByteArray writeEvent(const Event &event);
/// Errors: NotThisKind, NewerFormat, Damaged (detail says what), WrongSignature (of one that is signed).
[[nodiscard]] base::Result<Event> readEvent(const QByteArray &bytes, const QString &name);

/// The events of a store: files "events/ID.event" in its folder.
struct StoredEvents
{
    std::vector<Event> events;       ///< newest day first
    std::vector<base::Error> faults; ///< of files that could not be read
};
[[nodiscard]] StoredEvents eventsOf(const QString &store);
/// Errors: those of base::readFile and readEvent.
[[nodiscard]] base::Result<Event> eventOf(const QString &store, const interview::EventId &id);
/// Errors: InvalidInput (values beyond the limits), those of base::writeFile.
[[nodiscard]] base::Result<void> saveEvent(const QString &store, const Event &event);

} // namespace core::fieldwork
