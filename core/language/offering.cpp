// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/offering.h"

#include "core/language/completeness.h"

namespace core::language {

QStringList missingForRespondents(const Catalogue &catalogue, const TsFile &texts, const base::Language &language)
{
    QStringList missing;
    const base::Language base = base::baseLanguage(language);
    for (const TsMessage &message : texts.messages) {
        if (message.obsolete || !isForRespondents(QLatin1String(message.context.toLatin1())))
            continue;
        const bool english = base.text() == QLatin1String("en") && !message.plural; // English is what sources are in
        const Catalogue::Found found = catalogue.find(
            language, message.context.toUtf8().constData(), message.source.toUtf8().constData(),
            message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(), message.plural ? 2 : -1);
        if (!english && (found.text.isEmpty() || (found.language != language && found.language != base)))
            missing.append(message.source);
    }
    return missing;
}

QList<base::Language> languagesToOffer(const questionnaire::Questionnaire &questionnaire, const Catalogue &catalogue,
                                       const TsFile &texts)
{
    QList<base::Language> offered;
    for (const base::Language &language : questionnaire.languages) {
        const bool whole = checkQuestionnaire(questionnaire, language).count(LanguageFinding::Kind::Missing) == 0 &&
            missingForRespondents(catalogue, texts, language).isEmpty();
        if (whole || language == questionnaire.defaultLanguage)
            offered.append(language);
    }
    return offered;
}

} // namespace core::language
