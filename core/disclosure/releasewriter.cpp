// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/releasewriter.h"

#include "core/base/envelope.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/releasefields.h"

#include <QCborArray>
#include <QCborMap>

#include <cmath>

namespace core::disclosure {
namespace {

using release::Band;
using release::kQuestionPairs;

QCborValue encode(bool value)
{
    return value;
}
QCborValue encode(int value)
{
    return value;
}
QCborValue encode(qint64 value)
{
    return value;
}
QCborValue encode(const QString &value)
{
    return value;
}
QCborValue encode(const QByteArray &value)
{
    return value;
}
QCborValue encode(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QCborValue encode(const questionnaire::Questionnaire &questionnaire)
{
    return questionnaire::writeQuestionnaire(questionnaire);
}

template <typename Tag>
QCborValue encode(const base::Id<Tag> &id)
{
    return id.text();
}

// Bands and means in whole tenths: exact, short, and the same on every machine.
QCborValue encode(const Band &band)
{
    return QCborArray{qRound(band.low * 10), qRound(band.high * 10)};
}

QCborValue encode(const release::MeanBand &mean)
{
    return QCborArray{qRound(mean.value * 10), qRound(mean.step * 10)};
}

template <typename T>
requires release::HasNames<T> QCborValue encode(T value)
{
    return QString(release::Names<T>::all[static_cast<size_t>(value)]);
}

template <typename T>
requires release::HasFields<T> QCborValue encode(const T &value);

template <typename T>
QCborValue encode(const std::optional<T> &value)
{
    return value ? encode(*value) : QCborValue(nullptr);
}

template <typename T>
QCborValue encode(const std::vector<T> &values)
{
    QCborArray array;
    for (const T &value : values)
        array.append(encode(value));
    return array;
}

template <typename Key, typename Value>
QCborValue encode(const std::map<Key, Value> &values)
{
    QCborMap map;
    for (const auto &[key, value] : values)
        map.insert(key.text(), encode(value));
    return map;
}

template <typename Value>
QCborValue encode(const QMap<QString, Value> &values)
{
    QCborMap map;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        map.insert(it.key(), encode(it.value()));
    return map;
}

template <typename T>
requires release::HasFields<T> QCborValue encode(const T &value)
{
    QCborMap map;
    auto visit = [&map](QLatin1String name, const auto &member) {
        const QCborValue encoded = encode(member);
        if (name != kQuestionPairs || !encoded.toArray().isEmpty())
            map.insert(name, encoded);
    };
    release::Fields<T>::visit(visit, value);
    return map;
}

} // namespace

QByteArray writeRelease(const release::Release::Content &content)
{
    return base::writeEnvelope(base::EnvelopeKind::Release, release::kReleaseFormat, encode(content).toMap());
}

} // namespace core::disclosure
