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
    /// One sentence on one finding of the machine.
    [[nodiscard]] Check line(const core::fieldwork::MachineFinding &finding) const;

private:
    [[nodiscard]] QString words(const char *source, int n = -1) const;
    void addStore(std::vector<Check> &checks, const core::storage::StoreInfo &info,
                  const core::questionnaire::Questionnaire &questionnaire) const;
    void addFonts(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const;
    void addScreen(std::vector<Check> &checks) const;
    void addVoices(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const;
    void addSound(std::vector<Check> &checks) const;
    [[nodiscard]] Check storeLine(const core::fieldwork::MachineFinding &finding) const;
};

/// The letters of a text that no font of this machine has, each once.
[[nodiscard]] QString lettersWithoutGlyph(const QString &text);

/// The checks as one page to print and keep: accessible HTML, with title, day and a line for a signature.
[[nodiscard]] QByteArray passSheet(const std::vector<Check> &checks, const SelfCheck &about);

/// Whether nothing is in danger.
[[nodiscard]] bool passed(const std::vector<Check> &checks);

} // namespace ui::desk
