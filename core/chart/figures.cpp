// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figures.h"

#include "core/language/locale.h"
#include "core/release/precision.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace core::chart {

using release::Band;
using release::Precision;

QString Wording::operator()(const char *source, int n) const
{
    return m_catalogue->text(m_language, "chart", source, n);
}

QString Wording::number(double value, int decimals) const
{
    QLocale locale = language::localeOf(m_language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    // The minus sign of Finnish and Swedish is a real one; zero has none.
    const double unit = std::pow(10.0, -decimals) / 2;
    return locale.toString(std::abs(value) < unit ? 0.0 : value, 'f', decimals);
}

QString Wording::whole(int value) const
{
    return language::localeOf(m_language).toString(value);
}

QString Wording::date(const QDate &day) const
{
    return language::shortText(day, language::localeOf(m_language));
}

QString Wording::percent(double value) const
{
    const int decimals = std::abs(value - std::round(value)) < 0.05 ? 0 : 1;
    return (*this)(QT_TRANSLATE_NOOP("chart", "%1%")).arg(number(value, decimals));
}

QString Wording::range(const Band &band) const
{
    if (band.low == band.high)
        return percent(band.low);
    const auto decimals = [](double v) {
        return std::abs(v - std::round(v)) < 0.05 ? 0 : 1;
    };
    return (*this)(QT_TRANSLATE_NOOP("chart", "%1–%2%"))
        .arg(number(band.low, decimals(band.low)), number(band.high, decimals(band.high)));
}

namespace {

/// The words of bases of 10 to 20, which have no figures; null for every other band.
const char *wordOf(const Band &band)
{
    static constexpr std::array fifths{
        QT_TRANSLATE_NOOP("chart", "at most a fifth"), QT_TRANSLATE_NOOP("chart", "about a third"),
        QT_TRANSLATE_NOOP("chart", "about half"), QT_TRANSLATE_NOOP("chart", "about two thirds"),
        QT_TRANSLATE_NOOP("chart", "at least four fifths")};
    static constexpr std::array thirds{QT_TRANSLATE_NOOP("chart", "at most a third"),
                                       QT_TRANSLATE_NOOP("chart", "about half"),
                                       QT_TRANSLATE_NOOP("chart", "at least two thirds")};
    if (const auto index = release::indexOf(band, Precision::Fifths))
        return fifths[static_cast<std::size_t>(*index)];
    if (const auto index = release::indexOf(band, Precision::Thirds))
        return thirds[static_cast<std::size_t>(*index)];
    return nullptr;
}

bool isEnd(const Band &band)
{
    return band.low <= 0 || band.high >= 100;
}

constexpr double widestFigure = 20; // points: what is known less closely is said by its edges

} // namespace

QString Wording::share(const Band &band) const
{
    if (band.low == band.high)
        return percent(band.low);
    if (const char *word = wordOf(band))
        return (*this)(word);
    if (band.low <= 0)
        return (*this)(QT_TRANSLATE_NOOP("chart", "under %1")).arg(percent(std::ceil(band.high)));
    if (band.high >= 100)
        return (*this)(QT_TRANSLATE_NOOP("chart", "over %1")).arg(percent(std::floor(band.low)));
    if (band.high - band.low <= 2.5)
        return percent(std::round(release::figureOf(band)));
    if (band.high - band.low > widestFigure)
        return range(band);
    return (*this)(QT_TRANSLATE_NOOP("chart", "about %1")).arg(percent(std::round(release::figureOf(band))));
}

QString Wording::shortShare(const Band &band) const
{
    if (band.low == band.high)
        return percent(band.low);
    if (band.high - band.low > 12 && isEnd(band))
        return (*this)(band.low <= 0 ? QT_TRANSLATE_NOOP("chart", "≤ %1") : QT_TRANSLATE_NOOP("chart", "≥ %1"))
            .arg(percent(band.low <= 0 ? std::ceil(band.high) : std::floor(band.low)));
    if (isEnd(band))
        return (*this)(band.low <= 0 ? QT_TRANSLATE_NOOP("chart", "< %1") : QT_TRANSLATE_NOOP("chart", "> %1"))
            .arg(percent(band.low <= 0 ? std::ceil(band.high) : std::floor(band.low)));
    if (band.high - band.low > widestFigure && !wordOf(band))
        return range(band);
    return band.high - band.low <= 2.5
        ? percent(std::round(release::figureOf(band)))
        : (*this)(QT_TRANSLATE_NOOP("chart", "~%1")).arg(percent(std::round(release::figureOf(band))));
}

QString Wording::mean(const release::MeanBand &mean) const
{
    return number(mean.value, mean.step >= 1 ? 0 : 1);
}

Band together(const std::vector<Band> &all, const std::vector<bool> &chosen)
{
    double low = 0, high = 0, othersLow = 0, othersHigh = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        (chosen[i] ? low : othersLow) += all[i].low;
        (chosen[i] ? high : othersHigh) += all[i].high;
    }
    Band result{std::max(low, 100 - othersHigh), std::min(high, 100 - othersLow)};
    // Whole percents are rounded each for itself, so their sums may miss 100 by a point or two.
    if (result.low > result.high)
        result = Band{low, high};
    return Band{std::clamp(result.low, 0.0, 100.0), std::clamp(result.high, 0.0, 100.0)};
}

std::vector<double> stackedPlaces(const std::vector<Band> &bands)
{
    std::vector<double> places(bands.size());
    double low = 0, high = 0;
    for (const Band &band : bands) {
        low += band.low;
        high += band.high;
    }
    if (low > 100 || high < 100) {
        double sum = 0;
        for (const Band &band : bands)
            sum += band.middle();
        for (std::size_t i = 0; i < bands.size(); ++i)
            places[i] = sum > 0 ? bands[i].middle() * 100 / sum : 0;
        return places;
    }
    // The nearest point of a box and a plane x1 + … = 100 is the middle moved by one common amount and clamped; the sum
    // grows with that amount, so halving finds it.
    double from = -100, to = 100;
    for (int i = 0; i < 60; ++i) {
        const double shift = (from + to) / 2;
        double sum = 0;
        for (std::size_t k = 0; k < bands.size(); ++k) {
            places[k] = std::clamp(bands[k].middle() + shift, bands[k].low, bands[k].high);
            sum += places[k];
        }
        (sum < 100 ? from : to) = shift;
    }
    return places;
}

} // namespace core::chart
