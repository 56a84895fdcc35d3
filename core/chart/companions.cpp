// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/companions.h"

#include "core/base/safefile.h"

#include <QFileInfo>

namespace core::chart {
namespace {

QString fileOf(const CompanionPlaces &places, const QString &kind, const questionnaire::QuestionnaireId &id)
{
    const QString name = u'/' + kind + u'/' + id.text() + QStringLiteral(".json");
    if (!places.ownFolder.isEmpty() && QFileInfo::exists(places.ownFolder + name))
        return places.ownFolder + name;
    return QFileInfo::exists(places.shippedFolder + name) ? places.shippedFolder + name : QString();
}

void addFaults(LoadedCompanions &loaded, const QString &path, const std::vector<questionnaire::Issue> &issues)
{
    if (issues.empty())
        return;
    const questionnaire::Issue &first = issues.front();
    loaded.errors.push_back({base::ErrorCode::CompanionFaulty,
                             QStringList{path, first.place, first.fault} + first.arguments,
                             {},
                             {path, first.place}});
    for (const questionnaire::Issue &issue : issues)
        loaded.issues.emplace_back(path, issue);
}

/// None where there is no file, or it cannot be read, which is told.
std::optional<QByteArray> bytesOf(const QString &path, LoadedCompanions &loaded)
{
    if (path.isEmpty())
        return std::nullopt;
    base::Result<QByteArray> bytes = base::readFile(path, kLargestCompanion);
    if (!bytes) {
        loaded.errors.push_back(bytes.error());
        return std::nullopt;
    }
    return std::move(*bytes);
}

} // namespace

QString CompanionPlaces::ownMapping(const questionnaire::QuestionnaireId &id) const
{
    return ownFolder.isEmpty() ? QString()
                               : ownFolder + QStringLiteral("/mappings/") + id.text() + QStringLiteral(".json");
}

LoadedCompanions loadCompanions(const questionnaire::Questionnaire &questionnaire, const CompanionPlaces &places)
{
    LoadedCompanions loaded;
    const QString mapping =
        places.mapping.isEmpty() ? fileOf(places, QStringLiteral("mappings"), questionnaire.id) : places.mapping;
    if (const auto bytes = bytesOf(mapping, loaded)) {
        ReadMapping read = readMapping(*bytes, questionnaire);
        loaded.companions.mapping = std::move(read.mapping).value_or(Mapping());
        addFaults(loaded, mapping, read.issues);
    }
    const QString published = fileOf(places, QStringLiteral("published"), questionnaire.id);
    if (const auto bytes = bytesOf(published, loaded)) {
        ReadPublished read = readPublished(*bytes, questionnaire);
        loaded.companions.published = std::move(read.figures).value_or(PublishedFigures());
        addFaults(loaded, published, read.issues);
    }
    return loaded;
}

} // namespace core::chart
