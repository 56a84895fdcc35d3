// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace core::disclosure {

/// What a piece of a text may tell of somebody. Of two that are as long and as sure, the one named first here goes
/// first.
enum class PersonalKind {
    PersonalCode, ///< Finnish personal identity code, or a Swedish one
    Email,
    Web, ///< an address on the web or a name in a social medium
    Phone,
    Address,
    Name, ///< of a person
    Organisation,
    Place,
    Unread, ///< behind the end of what is searched, see kLongestSearched
};

/// A piece of a text, in UTF-16 units.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return from + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct PersonalMark
{
    TextRange range;
    PersonalKind kind = PersonalKind::Name;
    bool sure = true; ///< false: looks like it (a code whose check character is wrong, two words with capitals)
    friend bool operator==(const PersonalMark &, const PersonalMark &) = default;
};

/// Longer texts are searched up to here only; the rest is marked as a whole, so that nothing unread passes for clean.
constexpr qsizetype kLongestSearched = 20'000;

/// Looks for what may tell who wrote a text or whom it speaks of: identity codes, numbers, addresses, names. Offline:
/// patterns and lists of names, those of the places of a questionnaire among them. It finds too much rather than too
/// little and still misses things: a person reads every text. A plain value, used from any thread.
class PersonalDataFinder
{
public:
    /// names: JSON of resources/names, which says what its lists are for. members: names of organisations, one a line;
    /// may be empty. Errors: InvalidJson, InvalidInput, NewerFormat.
    [[nodiscard]] static base::Result<PersonalDataFinder>
    make(const QByteArray &names, const questionnaire::Questionnaire &questionnaire, const QString &members = {});
    ~PersonalDataFinder();
    PersonalDataFinder(PersonalDataFinder &&) noexcept;
    PersonalDataFinder &operator=(PersonalDataFinder &&) noexcept;

    /// In the order of the text, none empty, none overlapping.
    [[nodiscard]] std::vector<PersonalMark> find(const QString &text) const;
    /// What stands for a name taken out of a text of that language: "[nimi]", "[namn]", else "[name]".
    [[nodiscard]] QString maskWord(const base::Language &language) const;

private:
    struct Held;
    explicit PersonalDataFinder(std::unique_ptr<const Held> held);
    std::unique_ptr<const Held> m_held;
};

/// Whether the last character of a Finnish personal identity code fits the date and number before it: their remainder
/// by 31 is its place in 0123456789ABCDEFHJKLMNPRSTUVWXY (dvv.fi, "The personal identity code"). The century sign is
/// one of + (1800s), - Y X W V U (1900s), A B C D E F (2000s). code: 11 characters, in capitals.
[[nodiscard]] bool isPersonalIdentityCode(const QString &code);

/// Ranges in order, within the text, overlapping and touching ones made one; whatever falls outside is cut off. Halves
/// of a character (surrogates) are taken whole.
[[nodiscard]] std::vector<TextRange> tidied(std::vector<TextRange> ranges, const QString &text);
/// The text with each range replaced by the mask.
[[nodiscard]] QString masked(const QString &text, const std::vector<TextRange> &ranges, const QString &mask);

} // namespace core::disclosure
