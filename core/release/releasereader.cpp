// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/parts.h"
#include "core/release/release.h"
#include "core/release/releasecheck.h"
#include "core/release/releasefields.h"
#include "core/release/releaseheld.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <limits>

namespace core::release {
namespace {

constexpr qsizetype kMostElements = 2'000'000; // of one list; the largest lattice planned has 90,000 statistics

/// Fills values from CBOR; the first fault stops everything and says where it is. Missing and wrongly typed fields are
/// faults, unknown ones are not.
class Decoder
{
public:
    [[nodiscard]] const QString &fault() const { return m_fault; }

    void decode(const QCborValue &from, bool &to)
    {
        if (require(from.isBool()))
            to = from.toBool();
    }
    void decode(const QCborValue &from, int &to)
    {
        const qint64 value = from.toInteger();
        if (require(from.isInteger() && value >= std::numeric_limits<int>::min() &&
                    value <= std::numeric_limits<int>::max()))
            to = static_cast<int>(value);
    }
    void decode(const QCborValue &from, qint64 &to)
    {
        if (require(from.isInteger()))
            to = from.toInteger();
    }
    void decode(const QCborValue &from, QString &to)
    {
        if (require(from.isString()))
            to = from.toString();
    }
    void decode(const QCborValue &from, QByteArray &to)
    {
        if (require(from.isByteArray()))
            to = from.toByteArray();
    }
    void decode(const QCborValue &from, QDate &to)
    {
        to = QDate::fromString(from.toString(), Qt::ISODate);
        static_cast<void>(require(from.isString() && to.isValid()));
    }
    void decode(const QCborValue &from, questionnaire::Questionnaire &to)
    {
        if (!require(from.isByteArray()))
            return;
        questionnaire::ReadQuestionnaire read = questionnaire::readQuestionnaire(from.toByteArray());
        if (require(read.questionnaire.has_value()))
            to = std::move(*read.questionnaire);
    }
    template <typename Tag>
    void decode(const QCborValue &from, base::Id<Tag> &to)
    {
        if (require(from.isString()))
            to = base::Id<Tag>(from.toString());
    }
    void decode(const QCborValue &from, Band &to)
    {
        const auto [low, high] = tenths(from);
        if (require(low >= 0 && low <= high && high <= 1000))
            to = {static_cast<double>(low) / 10.0, static_cast<double>(high) / 10.0};
    }
    void decode(const QCborValue &from, MeanBand &to)
    {
        const auto [value, step] = tenths(from);
        if (require(value >= 0 && value <= 1'000'000 && step > 0 && step <= 1'000))
            to = {static_cast<double>(value) / 10.0, static_cast<double>(step) / 10.0};
    }
    template <typename T>
    requires HasNames<T>
    void decode(const QCborValue &from, T &to)
    {
        const auto &names = Names<T>::all;
        const auto found = std::find(names.begin(), names.end(), from.toString());
        if (require(from.isString() && found != names.end()))
            to = static_cast<T>(found - names.begin());
    }
    template <typename T>
    void decode(const QCborValue &from, std::optional<T> &to)
    {
        if (from.isNull()) {
            to.reset();
            return;
        }
        to.emplace();
        decode(from, *to);
    }
    template <typename T>
    void decode(const QCborValue &from, std::vector<T> &to)
    {
        const QCborArray array = from.toArray();
        if (!require(from.isArray() && array.size() <= kMostElements))
            return;
        to.reserve(static_cast<size_t>(array.size()));
        for (const QCborValue value : array) {
            if (!m_fault.isEmpty())
                return;
            decode(value, to.emplace_back());
        }
    }
    template <typename Key, typename Value>
    void decode(const QCborValue &from, std::map<Key, Value> &to)
    {
        if (!require(from.isMap()))
            return;
        const QCborMap map = from.toMap();
        for (auto it = map.cbegin(); it != map.cend() && m_fault.isEmpty(); ++it) {
            Key key;
            decode(it.key(), key);
            decode(it.value(), to[key]);
        }
    }
    template <typename Value>
    void decode(const QCborValue &from, QMap<QString, Value> &to)
    {
        if (!require(from.isMap()))
            return;
        const QCborMap map = from.toMap();
        for (auto it = map.cbegin(); it != map.cend() && m_fault.isEmpty(); ++it)
            decode(it.value(), to[it.key().toString()]);
    }
    template <typename T>
    requires HasFields<T>
    void decode(const QCborValue &from, T &to)
    {
        if (!require(from.isMap()))
            return;
        const QCborMap map = from.toMap();
        auto visit = [&](QLatin1String name, auto &member) {
            if (!m_fault.isEmpty())
                return;
            m_field = name;
            const QCborValue value = map.value(name);
            if (name == kQuestionPairs && value.isUndefined())
                return;
            if (require(!value.isUndefined()))
                decode(value, member);
        };
        Fields<T>::visit(visit, to);
    }

private:
    [[nodiscard]] bool require(bool condition)
    {
        if (!condition && m_fault.isEmpty())
            m_fault = QStringLiteral("field %1").arg(m_field);
        return condition;
    }
    [[nodiscard]] std::pair<qint64, qint64> tenths(const QCborValue &from)
    {
        const QCborArray pair = from.toArray();
        if (!require(pair.size() == 2 && pair.at(0).isInteger() && pair.at(1).isInteger()))
            return {};
        return {pair.at(0).toInteger(), pair.at(1).toInteger()};
    }

    QLatin1String m_field;
    QString m_fault;
};

} // namespace

/// The only maker of a Release.
class ReleaseReader
{
public:
    static base::Result<Release> read(const QByteArray &bytes, const QString &name)
    {
        const base::Result<base::Envelope> envelope =
            base::readEnvelope(bytes, base::EnvelopeKind::Release, kReleaseFormat, name);
        if (!envelope)
            return base::fail(envelope);
        auto held = std::make_shared<Release::Held>();
        Decoder decoder;
        decoder.decode(QCborValue(envelope->content), held->content);
        if (!decoder.fault().isEmpty())
            return base::fail(base::ErrorCode::Damaged, {name}, decoder.fault());
        if (const auto checked = checkRelease(held->content, name); !checked)
            return base::fail(checked);
        held->hash = envelope->hash;
        index(*held);
        return Release(std::move(held));
    }

private:
    static void index(Release::Held &held)
    {
        for (size_t i = 0; i < held.content.nodes.size(); ++i)
            held.nodes.emplace(held.content.nodes[i].id, i);
        for (size_t i = 0; i < held.content.statistics.size(); ++i) {
            const Statistic &statistic = held.content.statistics[i];
            held.statistics.emplace(std::pair(statistic.item, statistic.node), i);
            if (statistic.node == held.content.nodes.front().id)
                held.items[statistic.item.question].push_back(statistic.item);
        }
        for (const PairTable &table : held.content.pairs) {
            for (const PairRow &row : table.rows)
                addRow(held, table, &row);
            if (table.rows.empty())
                addRow(held, table, nullptr);
        }
    }

    static void addRow(Release::Held &held, const PairTable &table, const PairRow *row)
    {
        Node node;
        node.id = rowId(table, row);
        node.filter[questionnaire::DimensionId(table.by.text())] =
            questionnaire::Code(node.id.text().section(QLatin1Char('='), 1).section(QLatin1Char('>'), 0, 0));
        node.status = table.status;
        node.limit = held.content.policy.minimumThreeFilters;
        Statistic statistic{table.question, node.id, table.status, {}, 0, {}, std::nullopt};
        if (row != nullptr) {
            statistic.smallestAnswered = row->smallestAnswered;
            statistic.categories = row->categories;
        }
        held.rowStatistics.emplace(std::pair(table.question, node.id), std::move(statistic));
        held.rows.emplace(node.id, std::move(node));
    }
};

base::Result<Release> readRelease(const QByteArray &bytes, const QString &name)
{
    return ReleaseReader::read(bytes, name);
}

} // namespace core::release
