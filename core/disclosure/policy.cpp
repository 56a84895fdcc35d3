// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"

#include "core/base/fault.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace core::disclosure {
namespace {

using base::ErrorCode;
using questionnaire::DimensionId;

tl::unexpected<base::Error> refuse(base::FaultSource what, const QString &file, const QString &key)
{
    return base::invalidInput(what, {}, {file, key});
}

/// A whole number not under the value the target has now: the default is the floor.
base::Result<void> readLimit(const QJsonValue &value, const QString &key, const QString &file, int &target)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number) || number > 1'000'000)
        return refuse(QT_TRANSLATE_NOOP("Faults", "not a whole number"), file, key);
    if (number < target)
        return base::fail(ErrorCode::PolicyTooLoose, {key, QString::number(target)}, {}, {file, key});
    target = static_cast<int>(number);
    return {};
}

base::Result<void> readDimensions(const QJsonValue &value, const QString &file, Policy &policy)
{
    if (!value.isArray())
        return refuse(QT_TRANSLATE_NOOP("Faults", "not a list"), file, QStringLiteral("dimensions"));
    policy.dimensions.emplace();
    const QJsonArray names = value.toArray();
    for (const QJsonValue name : names)
        policy.dimensions->push_back(DimensionId(name.toString()));
    return {};
}

base::Result<void> readKey(const QString &key, const QJsonValue &value, const QString &file, Policy &policy)
{
    release::PolicyRecord &limits = policy.limits;
    if (key == QLatin1String("format"))
        return value.toInt() == 1 ? base::Result<void>() : base::fail(ErrorCode::NewerFormat, {file});
    if (key == QLatin1String("minimumOneFilter"))
        return readLimit(value, key, file, limits.minimumOneFilter);
    if (key == QLatin1String("minimumTwoFilters"))
        return readLimit(value, key, file, limits.minimumTwoFilters);
    if (key == QLatin1String("minimumThreeFilters"))
        return readLimit(value, key, file, limits.minimumThreeFilters);
    if (key == QLatin1String("openAnswersMinimum"))
        return readLimit(value, key, file, limits.openAnswersMinimum);
    if (key == QLatin1String("detail"))
        return readLimit(value, key, file, policy.detail);
    if (key == QLatin1String("dimensions"))
        return readDimensions(value, file, policy);
    if (key == QLatin1String("pairs") || key == QLatin1String("questionPairs")) {
        if (!value.isBool())
            return refuse(QT_TRANSLATE_NOOP("Faults", "not true or false"), file, key);
        (key == QLatin1String("pairs") ? policy.pairs : policy.questionPairs) = value.toBool();
        return {};
    }
    return refuse(QT_TRANSLATE_NOOP("Faults", "unknown key"), file, key);
}

} // namespace

int Policy::limitFor(size_t filters) const
{
    return filters <= 1 ? limits.minimumOneFilter
        : filters == 2  ? limits.minimumTwoFilters
                        : limits.minimumThreeFilters;
}

base::Result<Policy> readPolicy(const QByteArray &json, const QString &name)
{
    const base::Result<QJsonObject> object = base::readJson(json, name);
    if (!object)
        return base::fail(object);
    Policy policy;
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (const auto read = readKey(it.key(), it.value(), name, policy); !read)
            return base::fail(read);
    }
    return policy;
}

base::Result<std::vector<DimensionId>> releasedDimensions(const Policy &policy,
                                                          const questionnaire::Questionnaire &questionnaire)
{
    std::vector<DimensionId> chosen;
    if (!policy.dimensions) {
        for (const questionnaire::Dimension &dimension : questionnaire.dimensions) {
            if (dimension.released)
                chosen.push_back(dimension.id);
        }
        return chosen;
    }
    int regional = 0;
    for (const DimensionId &wanted : *policy.dimensions) {
        const questionnaire::Dimension *dimension = questionnaire.dimension(wanted);
        if (dimension == nullptr)
            return refuse(QT_TRANSLATE_NOOP("Faults", "no such dimension"), {}, wanted.text());
        if (std::find(chosen.begin(), chosen.end(), wanted) == chosen.end())
            chosen.push_back(wanted);
        const bool paired = std::any_of(questionnaire.pairs.begin(), questionnaire.pairs.end(), [&](const auto &pair) {
            return pair.first == wanted || pair.second == wanted;
        });
        regional += dimension->regional && !paired ? 1 : 0;
    }
    if (regional > 1)
        return refuse(QT_TRANSLATE_NOOP("Faults", "two regional divisions in one release"), {},
                      QStringLiteral("dimensions"));
    return chosen;
}

} // namespace core::disclosure
