// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/completeness.h"

#include "core/language/maximumwidths.h"
#include "core/questionnaire/textvisitor.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core::language {

using base::Language;
using Kind = LanguageFinding::Kind;

namespace {

using MessageKey = std::tuple<QString, QString, QString>;

MessageKey keyOf(const TsMessage &message)
{
    return {message.context, message.source, message.comment};
}

bool isMissing(const QStringList &forms)
{
    return std::all_of(forms.begin(), forms.end(), [](const QString &form) { return form.trimmed().isEmpty(); });
}

/// Counts one text and notes what is wrong with it.
void judge(Completeness &result, const QString &place, const CheckedText &text)
{
    ++result.texts;
    const QString shown = text.translation.value(0);
    if (isMissing(text.translation)) {
        result.findings.push_back({Kind::Missing, std::nullopt, place, text.source, shown});
        return;
    }
    ++result.translated;
    for (const TextFault fault : checkText(text))
        result.findings.push_back({Kind::Faulty, fault, place, text.source, shown});
}

} // namespace

int Completeness::count(LanguageFinding::Kind kind) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [kind](const LanguageFinding &finding) { return finding.kind == kind; }));
}

Completeness checkInterface(const TsFile &texts, const TsFile &catalogue)
{
    std::map<MessageKey, const TsMessage *> given;
    for (const TsMessage &message : catalogue.messages) {
        if (!message.obsolete && !isQuestionnaireText(message))
            given.insert_or_assign(keyOf(message), &message);
    }

    Completeness result;
    result.language = catalogue.language;
    const bool english = base::baseLanguage(catalogue.language).text() == QLatin1String("en");
    for (const TsMessage &wanted : texts.messages) {
        if (wanted.obsolete || isQuestionnaireText(wanted))
            continue;
        const auto found = given.find(keyOf(wanted));
        QStringList forms;
        if (found != given.end()) {
            if (!found->second->unfinished)
                forms = found->second->translation;
            given.erase(found);
        } else if (english && !wanted.plural) {
            forms = {wanted.source};
        }
        judge(result, wanted.context,
              {wanted.source, forms, catalogue.language, wanted.plural, maximumWidth(wanted.context, wanted.source)});
    }
    for (const auto &[key, message] : given)
        result.findings.push_back(
            {Kind::Stale, std::nullopt, message->context, message->source, message->translation.value(0)});
    return result;
}

Completeness checkQuestionnaire(const questionnaire::Questionnaire &questionnaire, const Language &language)
{
    Completeness result;
    result.language = language;
    questionnaire::visitTexts(questionnaire, [&](const QString &place, const questionnaire::Text &text) {
        for (const questionnaire::Text::Variant &variant : text.variants()) {
            const QMap<Language, QString> &texts = variant.text.texts();
            judge(result, place,
                  {texts.value(questionnaire.defaultLanguage),
                   {texts.value(language)},
                   language,
                   false,
                   maximumWidth(place)});
        }
    });
    return result;
}

bool LanguageStatus::isComplete() const
{
    return interfaceTexts && interfaceTexts->isComplete() && questionnaireTexts && questionnaireTexts->isComplete();
}

TsFile sourcesOf(const std::vector<TsFile> &catalogues)
{
    TsFile texts;
    std::set<MessageKey> known;
    for (const TsFile &catalogue : catalogues) {
        for (const TsMessage &message : catalogue.messages) {
            if (!message.obsolete && !isQuestionnaireText(message) && known.insert(keyOf(message)).second)
                texts.messages.push_back(message);
        }
    }
    return texts;
}

std::vector<LanguageStatus> languageStatus(const TsFile &texts, const std::vector<TsFile> &catalogues,
                                           const questionnaire::Questionnaire &questionnaire)
{
    std::vector<LanguageStatus> found;
    for (const Language &language : questionnaire.languages)
        found.push_back({language, std::nullopt, checkQuestionnaire(questionnaire, language)});
    const auto own = static_cast<std::ptrdiff_t>(found.size());

    for (const TsFile &catalogue : catalogues) {
        auto place = std::find_if(found.begin(), found.end(), [&catalogue](const LanguageStatus &status) {
            return status.language == catalogue.language;
        });
        if (place == found.end())
            place = found.insert(found.end(), {catalogue.language, std::nullopt, std::nullopt});
        place->interfaceTexts = checkInterface(texts, catalogue);
    }
    std::sort(found.begin() + own, found.end(),
              [](const LanguageStatus &a, const LanguageStatus &b) { return a.language < b.language; });
    return found;
}

} // namespace core::language
