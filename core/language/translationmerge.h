// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

namespace core::language {

/// One translation as an exchange file hands it back: for which unit, made from which source, and the text.
struct IncomingText
{
    UnitId unit;
    base::Language sourceLanguage;
    base::Language language;
    QString source; ///< the source text in the file
    QStringList forms;
    bool draft = false; ///< the file calls it unfinished
    QString place;      ///< line or row of the file, for reports
    friend bool operator==(const IncomingText &, const IncomingText &) = default;
};

enum class Refusal {
    Unknown,      ///< no such unit
    Stale,        ///< the source has changed since the file was made
    Placeholders, ///< lost or gained a placeholder, or has another number of plural forms
    Twice,        ///< the file has the text before, with other words
};

/// What taking in a file would do; shown before anything changes.
struct MergePlan
{
    struct Change
    {
        UnitId unit;
        base::Language language;
        QStringList before;
        QStringList after;
        UnitState state = UnitState::Checked;
        friend bool operator==(const Change &, const Change &) = default;
    };
    struct Refused
    {
        IncomingText text;
        Refusal reason = Refusal::Unknown;
        friend bool operator==(const Refused &, const Refused &) = default;
    };
    std::vector<Change> changes;
    std::vector<Refused> refused;
    int unchanged = 0;
    int empty = 0; ///< left empty in the file: never overwrites a text
};

/// Compares incoming texts with the table. Nothing is changed; what is refused is listed with its reason.
[[nodiscard]] MergePlan planMerge(const TranslationTable &table, const std::vector<IncomingText> &incoming);

/// Carries out the changes of a plan made from the same table.
void applyMerge(TranslationTable &table, const MergePlan &plan);

} // namespace core::language
