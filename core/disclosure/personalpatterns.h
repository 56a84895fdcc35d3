// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/personaldata.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace core::disclosure {

/// What is found by its form: codes, numbers and addresses. Every repetition in the patterns has an upper end, so that
/// the work grows with the length of the text and not faster.
class PersonalPatterns
{
public:
    /// Words of the languages that the forms are made of; stems between slashes.
    struct Words
    {
        QStringList streets;        ///< ends of street names, which a number follows
        QStringList surestStreets;  ///< those that need no number
        QStringList companyEndings; ///< behind the name of an association or company
        QStringList postBoxes;
        QStringList atSigns;   ///< written for @, in brackets or between spaces
        QStringList phoneCues; ///< before a number that is too short to be known by itself
        QStringList caseEndings;
    };

    PersonalPatterns() = default;
    explicit PersonalPatterns(const Words &words);
    [[nodiscard]] std::vector<PersonalMark> find(const QString &text) const;

private:
    struct Pattern
    {
        PersonalKind kind;
        QRegularExpression expression;
    };
    std::vector<Pattern> m_patterns;
    QRegularExpression m_identityCode;
    QRegularExpression m_swedishCode;
    QRegularExpression m_number;
    QRegularExpression m_cuedNumber;
};

} // namespace core::disclosure
