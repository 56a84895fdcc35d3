// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/exclusions.h"

#include "core/base/fault.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/disclosure/earlier.h"
#include "core/fieldwork/auditlog.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace core::disclosure {
namespace {

using base::ErrorCode;
using fieldwork::StaffAct;

constexpr int kFormat = 1;
constexpr qsizetype kFingerprint = 16; // bytes
constexpr std::array<const char *, 5> kReasons{"double", "test", "outsider", "careless", "withdrawal"};

QString pathIn(const QString &store)
{
    return QDir(store).filePath(QStringLiteral("ledger/exclusions"));
}

} // namespace

QString nameOf(ExclusionReason reason)
{
    return QLatin1String(kReasons.at(static_cast<size_t>(reason)));
}

std::optional<ExclusionReason> exclusionReason(const QString &name)
{
    for (size_t i = 0; i < kReasons.size(); ++i) {
        if (name == QLatin1String(kReasons.at(i)))
            return static_cast<ExclusionReason>(i);
    }
    return std::nullopt;
}

bool Exclusions::decide(const QByteArray &response, std::optional<ExclusionReason> reason, const QDate &day)
{
    if (isSettled(response))
        return false;
    if (reason)
        m_reasons[response] = *reason;
    else
        m_reasons.erase(response);
    m_acts.push_back({response, reason, day});
    return true;
}

void Exclusions::settle(const std::vector<QByteArray> &responses)
{
    m_settled.insert(responses.begin(), responses.end());
}

std::optional<ExclusionReason> Exclusions::reasonOf(const QByteArray &response) const
{
    const auto found = m_reasons.find(response);
    return found == m_reasons.end() ? std::nullopt : std::optional<ExclusionReason>(found->second);
}

QByteArray Exclusions::encode() const
{
    QCborArray acts;
    for (const Act &act : m_acts)
        acts.append(QCborArray{act.response, act.reason ? QCborValue(nameOf(*act.reason)) : QCborValue(nullptr),
                               act.day.toString(Qt::ISODate)});
    QCborArray settled;
    for (const QByteArray &response : m_settled)
        settled.append(response);
    QCborMap map{
        {QStringLiteral("format"), kFormat}, {QStringLiteral("acts"), acts}, {QStringLiteral("settled"), settled}};
    if (m_check)
        map.insert(QStringLiteral("checked"), QCborArray{m_check->day.toString(Qt::ISODate), m_check->responses});
    return QCborValue(map).toCbor();
}

base::Result<Exclusions> Exclusions::decode(const QByteArray &bytes, const QString &path)
{
    const auto damaged = [&path](const char *what) {
        return base::fail(ErrorCode::Damaged, {path}, QString::fromLatin1(what));
    };
    QCborParserError parsed;
    const QCborValue value = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || !value.isMap())
        return damaged("exclusions");
    const QCborMap map = value.toMap();
    const qint64 format = map.value(QStringLiteral("format")).toInteger();
    if (format > kFormat)
        return base::fail(ErrorCode::NewerFormat, {path});
    if (format != kFormat || !map.value(QStringLiteral("acts")).isArray() ||
        !map.value(QStringLiteral("settled")).isArray())
        return damaged("format");
    Exclusions read;
    const QCborArray acts = map.value(QStringLiteral("acts")).toArray();
    for (const QCborValue one : acts) {
        const QCborArray parts = one.toArray();
        const QByteArray response = parts.at(0).toByteArray();
        const QDate day = QDate::fromString(parts.at(2).toString(), Qt::ISODate);
        const auto reason = exclusionReason(parts.at(1).toString());
        if (parts.size() != 3 || response.size() != kFingerprint || !day.isValid() ||
            (!reason && !parts.at(1).isNull()) || !read.decide(response, reason, day))
            return damaged("act");
    }
    const QCborArray settled = map.value(QStringLiteral("settled")).toArray();
    for (const QCborValue one : settled) {
        if (one.toByteArray().size() != kFingerprint)
            return damaged("settled");
        read.m_settled.insert(one.toByteArray());
    }
    if (const QCborValue checked = map.value(QStringLiteral("checked")); !checked.isUndefined()) {
        const QCborArray parts = checked.toArray();
        read.m_check = Check{QDate::fromString(parts.at(0).toString(), Qt::ISODate),
                             static_cast<int>(std::min<qint64>(parts.at(1).toInteger(-1), 1 << 30))};
        if (!read.m_check->day.isValid() || read.m_check->responses < 0)
            return damaged("checked");
    }
    return read;
}

base::Result<Exclusions> readExclusions(const QString &store)
{
    const QString path = pathIn(store);
    if (!QFileInfo::exists(path))
        return Exclusions();
    const auto bytes = base::readFile(path, base::kLargestDecisions);
    if (!bytes)
        return base::fail(bytes);
    return Exclusions::decode(*bytes, path);
}

base::Result<void> writeExclusions(const QString &store, const Exclusions &exclusions)
{
    const QString path = pathIn(store);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return base::fail(ErrorCode::FileNotWritable, {path});
    return base::writeFile(path, exclusions.encode(), base::FileAccess::OwnerOnly);
}

base::Result<int> decideExclusions(const QString &store, const std::vector<QByteArray> &responses,
                                   const ExclusionDecisions &decisions, const QDate &day)
{
    auto exclusions = readExclusions(store);
    if (!exclusions)
        return base::fail(exclusions);
    const std::set<QByteArray> known(responses.begin(), responses.end());
    ExclusionDecisions changes;
    for (const auto &[response, reason] : decisions) {
        const QString digits = QString::fromLatin1(response.toHex());
        if (known.count(response) == 0)
            return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "no such response in the store: %1"), {digits});
        if (exclusions->reasonOf(response) == reason)
            continue;
        if (!exclusions->decide(response, reason, day))
            return base::fail(ErrorCode::ResultsSeen, {store});
        changes.emplace_back(response, reason);
    }
    if (changes.empty())
        return 0;
    if (const auto written = writeExclusions(store, *exclusions); !written)
        return base::fail(written);
    // How many and why: the log goes along with packages, and which ones stands with the exclusions.
    std::map<std::optional<ExclusionReason>, int> counts;
    for (const auto &[response, reason] : changes)
        ++counts[reason];
    for (const auto &[reason, count] : counts) {
        const QString number = QString::number(count);
        const auto noted = reason
            ? fieldwork::noteAct(store, day, StaffAct::Excluded, number + QLatin1Char(' ') + nameOf(*reason))
            : fieldwork::noteAct(store, day, StaffAct::Readmitted, number);
        if (!noted)
            return base::fail(noted);
    }
    return static_cast<int>(changes.size());
}

base::Result<void> finishDataCheck(const QString &store, int responses, const QDate &day)
{
    auto exclusions = readExclusions(store);
    if (!exclusions)
        return base::fail(exclusions);
    exclusions->setChecked({day, responses});
    if (const auto written = writeExclusions(store, *exclusions); !written)
        return base::fail(written);
    return fieldwork::noteAct(store, day, StaffAct::DataChecked,
                              QStringLiteral("%1 left-out %2").arg(responses).arg(exclusions->count()));
}

base::Result<CountedResponses> countedResponses(const storage::CollectionStore &store, const storage::SecretKey *key)
{
    const auto exclusions = readExclusions(store.folder());
    if (!exclusions)
        return base::fail(exclusions);
    auto responses = store.responses(key);
    if (!responses)
        return base::fail(responses);
    CountedResponses found;
    found.all.reserve(responses->size());
    for (interview::Response &response : *responses) {
        found.all.push_back(fingerprintOf(response));
        if (!exclusions->reasonOf(found.all.back()))
            found.counted.push_back(std::move(response));
    }
    return found;
}

} // namespace core::disclosure
