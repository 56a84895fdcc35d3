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

base::Error faulty(const QString &path, const std::vector<questionnaire::Issue> &issues)
{
    const questionnaire::Issue &first = issues.front();
    const QString fault = first.place.isEmpty() ? first.message : first.place + QStringLiteral(": ") + first.message;
    QStringList all;
    for (const questionnaire::Issue &issue : issues)
        all.append(issue.place + QStringLiteral(": ") + issue.message);
    return {base::ErrorCode::CompanionFaulty, {path, fault}, all.join(u'\n'), {path, first.place}};
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
    if (!mapping.isEmpty()) {
        const auto bytes = base::readFile(mapping, kLargestCompanion);
        if (!bytes) {
            loaded.errors.push_back(bytes.error());
        } else if (ReadMapping read = readMapping(*bytes, questionnaire); read.mapping) {
            loaded.companions.mapping = std::move(*read.mapping);
        } else {
            loaded.errors.push_back(faulty(mapping, read.issues));
        }
    }
    const QString published = fileOf(places, QStringLiteral("published"), questionnaire.id);
    if (!published.isEmpty()) {
        const auto bytes = base::readFile(published, kLargestCompanion);
        if (!bytes) {
            loaded.errors.push_back(bytes.error());
        } else if (ReadPublished read = readPublished(*bytes, questionnaire); read.figures) {
            loaded.companions.published = std::move(*read.figures);
        } else {
            loaded.errors.push_back(faulty(published, read.issues));
        }
    }
    return loaded;
}

} // namespace core::chart
