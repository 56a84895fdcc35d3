// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/machinecheck.h"
#include "core/language/catalogue.h"
#include "ui/desk/storefacts.h"
#include "ui/kiosk/speaker.h"

#include <QSize>

#include <optional>
#include <vector>

namespace ui::desk {

/// What no program can see by itself, and staff try.
enum class Trial {
    Keys,          ///< the ways out of a kiosk, pressed one after the other
    Headphones,    ///< a sentence was heard in them
    Notifications, ///< of the system and of other programs are off
};
enum class Tried { NotYet, Well, Badly };
struct Trials
{
    Tried keys = Tried::NotYet;
    Tried headphones = Tried::NotYet;
    Tried notifications = Tried::NotYet;

    /// Each that can be tried on this machine was.
    [[nodiscard]] bool complete(bool canSpeak) const;
    friend bool operator==(const Trials &, const Trials &) = default;
};

/// What the self-check looks at, and with what words it says what it found.
struct SelfCheck
{
    const core::base::Clock &clock;
    core::base::RandomSource &random;
    const core::language::Catalogue &catalogue;
    core::base::Language language;
    QString store;                           ///< folder; empty: the machine alone
    std::optional<QSize> screen;             ///< none: there is no display to look at
    const kiosk::Speaker *speaker = nullptr; ///< null: nothing is said of reading aloud
    core::fieldwork::ProgramGaps programGaps = {};

    /// Everything, in the order in which staff would look. Takes a second or two: a test response
    /// is written to the store's disk. Errors: those of inspectStore.
    [[nodiscard]] core::base::Result<std::vector<Check>> run() const;
    /// The checks, and after them what staff tried or have yet to; the headphones only where the machine can speak.
    [[nodiscard]] std::vector<Check> withTrials(std::vector<Check> checks, const Trials &trials) const;
    /// One sentence on one finding of the machine.
    [[nodiscard]] Check line(const core::fieldwork::MachineFinding &finding) const;
    // One more sentence each on what the machine shows and speaks with.
    void addScreen(std::vector<Check> &checks) const;
    void addSound(std::vector<Check> &checks) const;

private:
    [[nodiscard]] QString words(const char *source, int n = -1) const;
    void addStore(std::vector<Check> &checks, const core::storage::StoreInfo &info,
                  const core::questionnaire::Questionnaire &questionnaire) const;
    void addFonts(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const;
    void addVoices(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const;
    [[nodiscard]] Check trialLine(Trial trial, Tried tried) const;
    [[nodiscard]] Check storeLine(const core::fieldwork::MachineFinding &finding) const;
};

/// The letters of a text that no font of this machine has, each once.
[[nodiscard]] QString lettersWithoutGlyph(const QString &text);

/// The checks as one page to print and keep: accessible HTML, with title, day and a line for a signature.
[[nodiscard]] QByteArray passSheet(const std::vector<Check> &checks, const SelfCheck &about);

/// Whether nothing is in danger.
[[nodiscard]] bool passed(const std::vector<Check> &checks);

} // namespace ui::desk
