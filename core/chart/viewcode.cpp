// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/viewcode.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace core::chart {
namespace {

using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::DimensionId;
using questionnaire::DimensionPair;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::WaveId;
using release::Release;

QString shortHash(const QByteArray &bytes)
{
    // No 0, O, 1, I or L: the code is typed from paper.
    static constexpr char alphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    quint64 value = 0;
    for (int i = 0; i < 7; ++i)
        value = (value << 8) | static_cast<quint8>(hash.at(i));
    QString text;
    for (int i = 0; i < 4; ++i) {
        text.append(QLatin1Char(alphabet[value % 31]));
        value /= 31;
    }
    return text;
}

template <typename Container>
QString joined(const Container &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.text());
    return texts.join(QLatin1Char(','));
}

constexpr std::array<Kind, 12> kinds{Kind::Bars,  Kind::SortedBars, Kind::Stacked, Kind::Diverging,
                                     Kind::Means, Kind::Ranking,    Kind::Grouped, Kind::Slope,
                                     Kind::Trend, Kind::HeatTable,  Kind::TileMap, Kind::SmallMultiples};

std::vector<std::vector<DimensionId>> breakdowns(const Release &release, const QuestionId &question)
{
    std::vector<std::vector<DimensionId>> all{{}};
    for (const DimensionId &dimension : release.content().dimensions)
        all.push_back({dimension});
    for (const DimensionPair &pair : release.questionnaire().pairs)
        all.push_back({pair.first, pair.second});
    for (const release::PairTable &table : release.content().pairs) {
        if (table.question.question == question)
            all.push_back({DimensionId(table.by.text())});
    }
    return all;
}

std::vector<std::vector<WaveId>> waveChoices(const Releases &releases)
{
    std::vector<std::vector<WaveId>> choices{{}};
    std::vector<WaveId> all;
    for (const Release &release : releases) {
        choices.push_back({release.wave()});
        all.push_back(release.wave());
    }
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        choices.push_back({all[i], all[i + 1]});
    choices.push_back(all);
    return choices;
}

std::vector<Code> itemsAndNone(const Release &release, const Question &question)
{
    std::vector<Code> codes{Code()};
    for (const release::StatisticItem &item : release.items(question.id)) {
        if (!item.row.isEmpty())
            codes.push_back(item.row);
    }
    return codes;
}

std::vector<Code> answersAndNone(const Release &release, const Question &question)
{
    std::vector<Code> codes{Code()};
    for (const Choice *choice : release.questionnaire().choices(question, release.wave()))
        codes.push_back(choice->code);
    return codes;
}

template <typename Value>
std::vector<View> expand(const std::vector<View> &views, const std::vector<Value> &values, Value View::*member)
{
    std::vector<View> expanded;
    expanded.reserve(views.size() * values.size());
    for (const View &view : views) {
        for (const Value &value : values) {
            expanded.push_back(view);
            expanded.back().*member = value;
        }
    }
    return expanded;
}

/// Every view of a question: each base whole, and everybody broken down in each way.
std::vector<View> candidates(const Releases &releases, const Release &release, const Question &question)
{
    View start;
    start.question = question.id;
    std::vector<View> views = expand({start}, breakdowns(release, question.id), &View::by);
    for (const release::Node &node : release.content().nodes) {
        start.base = node.id;
        views.push_back(start);
    }
    views = expand(views, waveChoices(releases), &View::waves);
    views = expand(views, itemsAndNone(release, question), &View::item);
    return expand(views, answersAndNone(release, question), &View::category);
}

} // namespace

QString viewText(const View &view)
{
    QStringList parts{view.question.text()};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts.append(QLatin1String(name) + QLatin1Char('=') + value);
    };
    add("item", view.item.text());
    add("base", view.base.text() == QLatin1String("all") ? QString() : view.base.text());
    add("by", joined(view.by));
    add("waves", joined(view.waves));
    add("kind", view.kind ? kindName(*view.kind) : QString());
    add("category", view.category.text());
    if (view.precision)
        parts.append(QStringLiteral("precision"));
    return parts.join(QLatin1Char(' '));
}

std::optional<View> viewFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    View view;
    view.question = QuestionId(parts.front());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString name = parts[i].section(QLatin1Char('='), 0, 0);
        const QString value = parts[i].section(QLatin1Char('='), 1);
        if (name == QLatin1String("item"))
            view.item = Code(value);
        else if (name == QLatin1String("base"))
            view.base = release::NodeId(value);
        else if (name == QLatin1String("by"))
            for (const QString &one : value.split(QLatin1Char(',')))
                view.by.push_back(DimensionId(one));
        else if (name == QLatin1String("waves"))
            for (const QString &one : value.split(QLatin1Char(',')))
                view.waves.push_back(WaveId(one));
        else if (name == QLatin1String("kind"))
            view.kind = kindFromName(value);
        else if (name == QLatin1String("category"))
            view.category = Code(value);
        else if (name == QLatin1String("precision"))
            view.precision = true;
        else
            return {};
    }
    return view;
}

QString viewCode(const Release &release, const View &view, Kind kind)
{
    // The kind drawn is part of the picture, how it came to be chosen is not; precision is a way of drawing.
    View fixed = view;
    fixed.kind = kind;
    fixed.precision = false;
    return shortHash(release.hash()) + QLatin1Char('-') + shortHash(viewText(fixed).toUtf8()) + QLatin1Char('-') +
        view.question.text();
}

std::optional<View> findViewCode(const Releases &releases, const QString &code)
{
    const QString wanted = code.trimmed().toUpper();
    const QString question = wanted.section(QLatin1Char('-'), 2);
    for (auto release = releases.rbegin(); release != releases.rend(); ++release) {
        if (!wanted.startsWith(shortHash(release->hash()) + QLatin1Char('-')))
            continue;
        const auto &questions = release->questionnaire().questions;
        const auto found = std::find_if(questions.begin(), questions.end(),
                                        [&](const Question &one) { return one.id.text().toUpper() == question; });
        if (found == questions.end())
            continue;
        for (View view : candidates(releases, *release, *found)) {
            for (const Kind kind : kinds) {
                if (viewCode(*release, view, kind) != wanted)
                    continue;
                view.kind = kind;
                return view;
            }
        }
    }
    return {};
}

} // namespace core::chart
