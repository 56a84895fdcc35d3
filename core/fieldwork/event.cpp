// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/event.h"

#include "core/base/fault.h"
#include "core/language/completeness.h"

#include <algorithm>

namespace core::fieldwork {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using interview::EventId;

int KioskRules::patience() const
{
    switch (supervision) {
    case Supervision::Locked:
        return idleSeconds;
    case Supervision::Supervised:
        return idleSeconds * 2;
    case Supervision::Assisted:
        return idleSeconds * 4;
    }
    return idleSeconds;
}

KeyboardUse KioskRules::keyboardInUse() const
{
    return supervision == Supervision::Assisted && keyboard == KeyboardUse::OnTouch ? KeyboardUse::Always : keyboard;
}

int KioskRules::continueSeconds() const
{
    return mayContinue ? std::min(idleSeconds, limits::longestContinue) : 0;
}

EventId eventId(const QString &place, const QDate &day, const std::vector<EventId> &taken)
{
    constexpr qsizetype longest = 40;
    // "Jyväskylä" becomes "jyvaskyla": letters apart from their marks, which are left out.
    QString name;
    for (const QChar each : place.toLower().normalized(QString::NormalizationForm_D)) {
        if ((each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9'))
            name.append(each);
        else if (!each.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    name = name.left(longest);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("event");
    const QString first = name + u'-' + day.toString(Qt::ISODate);
    EventId id(first);
    for (int number = 2; std::find(taken.begin(), taken.end(), id) != taken.end(); ++number)
        id = EventId(first + u'-' + QString::number(number));
    return id;
}

std::vector<MissingTexts> missingTexts(const questionnaire::Questionnaire &questionnaire, const ProgramGaps &gaps)
{
    std::vector<MissingTexts> found;
    for (const Language &language : questionnaire.languages) {
        const language::Completeness texts = language::checkQuestionnaire(questionnaire, language);
        found.push_back(
            {language, texts.count(language::LanguageFinding::Kind::Missing) + (gaps ? gaps(language) : 0)});
    }
    return found;
}

Result<void> checkEvent(const Event &event, const questionnaire::Questionnaire &questionnaire,
                        const questionnaire::WaveId &wave, const QString &name, const ProgramGaps &gaps)
{
    if (event.questionnaire != questionnaire.id || event.wave != wave)
        return fail(ErrorCode::EventOfOtherWave,
                    {name, event.questionnaire.text() + u' ' + event.wave.text(),
                     questionnaire.id.text() + u' ' + wave.text()});
    if (event.languages.isEmpty())
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the event offers no language"), {}, {name, {}});
    const std::vector<MissingTexts> languages = missingTexts(questionnaire, gaps);
    for (const Language &language : event.languages) {
        const auto known = std::find_if(languages.begin(), languages.end(),
                                        [&](const MissingTexts &each) { return each.language == language; });
        if (known == languages.end()) // not one text in it
            return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the questionnaire has no language '%1'"),
                                      {language.text()}, {name, {}});
        if (known->count > 0)
            return fail(ErrorCode::LanguageIncomplete, {language.text(), QString::number(known->count)}, {},
                        {name, {}});
    }
    return {};
}

} // namespace core::fieldwork
