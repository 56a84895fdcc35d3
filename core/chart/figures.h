// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/release/release.h"

namespace core::chart {

/// Texts and numbers of charts in one language. Borrowed catalogue; cheap to copy.
class Wording
{
public:
    Wording(const language::Catalogue &catalogue, base::Language language)
        : m_catalogue(&catalogue), m_language(std::move(language))
    {
    }

    [[nodiscard]] const base::Language &language() const { return m_language; }
    [[nodiscard]] const language::Catalogue &catalogue() const { return *m_catalogue; }
    /// A text marked with QT_TRANSLATE_NOOP("chart", …).
    [[nodiscard]] QString operator()(const char *source, int n = -1) const;
    /// A number with the language's decimal sign and no grouping under 10 000.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString whole(int value) const;
    /// A day in numbers; English writes it as in Europe.
    [[nodiscard]] QString date(const QDate &day) const;
    /// "37 %", in English "37%"; value: 0 … 100.
    [[nodiscard]] QString percent(double value) const;
    /// "35–40 %".
    [[nodiscard]] QString range(const release::Band &band) const;
    /// A share as an officer reads it: exact, "about", or in words; how exact it is follows from the band alone.
    [[nodiscard]] QString share(const release::Band &band) const;
    /// The same, short enough to stand on a bar.
    [[nodiscard]] QString shortShare(const release::Band &band) const;
    /// "6,8"; without a decimal where it is rounded to whole values.
    [[nodiscard]] QString mean(const release::MeanBand &mean) const;

private:
    const language::Catalogue *m_catalogue;
    base::Language m_language;
};

/// The share of several categories of one list together, from their bands alone: what the parts allow, cut by what the
/// others leave. all holds the bands of every category, chosen says which are summed.
[[nodiscard]] release::Band together(const std::vector<release::Band> &all, const std::vector<bool> &chosen);

/// Where the parts of a 100 % bar stand, in percent: the point inside all bands that sums to 100 and lies nearest to
/// their middles. Bands that cannot sum to 100 are scaled, which no release that passed its checks needs.
[[nodiscard]] std::vector<double> stackedPlaces(const std::vector<release::Band> &bands);

} // namespace core::chart
