// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/edition.h"

#include "core/language/completeness.h"
#include "core/language/translationtable.h"
#include "core/questionnaire/textvisitor.h"

#include <QHash>

#include <algorithm>

namespace core::language {
namespace {

using questionnaire::Questionnaire;

using TextsByPlace = QHash<QString, QMap<base::Language, QString>>;

TextsByPlace textsOf(const Questionnaire &questionnaire)
{
    TextsByPlace texts;
    questionnaire::visitTexts(questionnaire, [&texts](const QString &place, const questionnaire::Text &text) {
        for (size_t i = 0; i < text.variants().size(); ++i)
            texts.insert(QStringLiteral("%1#%2").arg(place).arg(i), text.variants()[i].text.texts());
    });
    return texts;
}

} // namespace

Questionnaire wholeEdition(Questionnaire questionnaire)
{
    QList<base::Language> kept;
    for (const base::Language &language : questionnaire.languages) {
        const bool complete = checkQuestionnaire(questionnaire, language).count(LanguageFinding::Kind::Missing) == 0;
        if (complete || language == questionnaire.defaultLanguage)
            kept.append(language);
    }
    if (kept == questionnaire.languages)
        return questionnaire;
    questionnaire.languages = kept;
    questionnaire::visitTexts(questionnaire, [&kept](const QString &, questionnaire::Text &text) {
        std::vector<questionnaire::Text::Variant> variants = text.variants();
        for (questionnaire::Text::Variant &variant : variants) {
            QMap<base::Language, QString> texts = variant.text.texts();
            texts.removeIf([&kept](const auto &entry) { return !kept.contains(entry.key()); });
            variant.text = questionnaire::LocalizedText(texts);
        }
        text = questionnaire::Text(variants);
    });
    takeClassTexts(questionnaire);
    return questionnaire;
}

QMap<base::Language, int> differingTexts(const Questionnaire &edition, const Questionnaire &other)
{
    const TextsByPlace theirs = textsOf(other);
    QMap<base::Language, int> differing;
    const TextsByPlace ours = textsOf(edition);
    for (auto place = ours.cbegin(); place != ours.cend(); ++place) {
        const QMap<base::Language, QString> before = theirs.value(place.key());
        for (auto text = place->cbegin(); text != place->cend(); ++text) {
            if (text.value() != before.value(text.key()))
                ++differing[text.key()];
        }
    }
    return differing;
}

} // namespace core::language
