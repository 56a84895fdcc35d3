// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/selfcheck.h"

#include "core/fieldwork/auditlog.h"
#include "core/language/locale.h"
#include "core/questionnaire/textvisitor.h"
#include "core/storage/collectionstore.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontMetrics>

#include <algorithm>
#include <set>

namespace ui::desk {

using core::base::fail;
using core::base::Language;
using core::base::Result;
using core::fieldwork::CheckResult;
using core::fieldwork::MachineCheck;
using core::fieldwork::MachineFinding;

namespace {

constexpr const char *context = "SelfCheck";

Check::State stateOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Good:
        return Check::State::Good;
    case CheckResult::Attention:
        return Check::State::Attention;
    case CheckResult::Bad:
        break;
    }
    return Check::State::Danger;
}

/// Every text of the questionnaire in a language, one behind the other.
QString textsIn(const core::questionnaire::Questionnaire &questionnaire, const Language &language)
{
    QString all;
    core::questionnaire::visitTexts(questionnaire, [&](const QString &, const core::questionnaire::Text &text) {
        for (const core::questionnaire::Text::Variant &variant : text.variants())
            all += variant.text.texts().value(language);
    });
    return all;
}

} // namespace

QString SelfCheck::words(const char *source, int n) const
{
    return catalogue.text(language, context, source, n);
}

Result<std::vector<Check>> SelfCheck::run() const
{
    std::vector<Check> checks;
    const core::fieldwork::MachinePlaces places;
    if (!store.isEmpty()) {
        const auto info = core::storage::inspectStore(store);
        if (!info)
            return fail(info);
        if (info->verified) {
            const auto opened = core::storage::CollectionStore::open(store, clock, random);
            if (!opened)
                return fail(opened);
            const core::questionnaire::Questionnaire questionnaire = (*opened)->questionnaire();
            addStore(checks, *info, questionnaire);
            addFonts(checks, questionnaire);
            addVoices(checks, questionnaire);
        } else {
            checks.push_back(line({MachineCheck::Store, CheckResult::Bad, info->damage}));
        }
    }
    const QString disk = store.isEmpty() ? QDir::homePath() : store;
    checks.push_back(line(core::fieldwork::checkDisk(core::fieldwork::freeRoom(disk))));
    if (const auto power = core::fieldwork::checkPower(places))
        checks.push_back(line(*power));
    checks.push_back(line(core::fieldwork::checkSwap(places)));
    addScreen(checks);
    addSound(checks);
    return checks;
}

void SelfCheck::addStore(std::vector<Check> &checks, const core::storage::StoreInfo &info,
                         const core::questionnaire::Questionnaire &questionnaire) const
{
    checks.push_back(line({MachineCheck::Store, CheckResult::Good}));
    checks.push_back(line(core::fieldwork::checkTestResponse(store, questionnaire, info.wave, clock, random)));
    checks.push_back(line(core::fieldwork::checkClock(clock.today(), info, core::fieldwork::lastNotedDay(store))));
    for (const MachineFinding &finding : core::fieldwork::checkLanguages(questionnaire, programGaps))
        checks.push_back(line(finding));
}

void SelfCheck::addFonts(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const
{
    for (const Language &each : questionnaire.languages) {
        const QString missing = lettersWithoutGlyph(textsIn(questionnaire, each));
        const QString name = common::nameOf(each);
        checks.push_back(missing.isEmpty()
                             ? Check{Check::State::Good,
                                     words(QT_TRANSLATE_NOOP("SelfCheck", "%1: every letter can be shown.")).arg(name)}
                             : Check{Check::State::Danger,
                                     words(QT_TRANSLATE_NOOP("SelfCheck",
                                                             "%1: no font on this machine has these letters: %2. "
                                                             "Install the package fonts-inter."))
                                         .arg(name, missing)});
    }
}

void SelfCheck::addVoices(std::vector<Check> &checks, const core::questionnaire::Questionnaire &questionnaire) const
{
    if (speaker == nullptr || speaker->state() == kiosk::Speaker::State::NoVoice)
        return;
    for (const Language &each : questionnaire.languages) {
        const QString name = common::nameOf(each);
        const bool speaks = kiosk::EspeakSpeaker::samplesOf({name, each}) > 0;
        checks.push_back({speaks ? Check::State::Good : Check::State::Attention,
                          (speaks ? words(QT_TRANSLATE_NOOP("SelfCheck", "%1: there is a voice that reads aloud."))
                                  : words(QT_TRANSLATE_NOOP("SelfCheck", "%1: there is no voice that reads aloud.")))
                              .arg(name)});
    }
}

void SelfCheck::addScreen(std::vector<Check> &checks) const
{
    constexpr QSize least(1280, 800);
    if (!screen.has_value())
        return;
    const bool enough = screen->width() >= least.width() && screen->height() >= least.height();
    const QString size = QStringLiteral("%1 × %2").arg(screen->width()).arg(screen->height());
    checks.push_back({enough ? Check::State::Good : Check::State::Attention,
                      enough
                          ? words(QT_TRANSLATE_NOOP("SelfCheck", "The screen is large enough: %1.")).arg(size)
                          : words(QT_TRANSLATE_NOOP("SelfCheck",
                                                    "The screen is small (%1): more pages will scroll. 1280 × 800 is "
                                                    "better."))
                                .arg(size)});
}

void SelfCheck::addSound(std::vector<Check> &checks) const
{
    if (speaker == nullptr)
        return;
    switch (speaker->state()) {
    case kiosk::Speaker::State::Ready:
        checks.push_back(
            {Check::State::Good,
             words(QT_TRANSLATE_NOOP("SelfCheck", "The machine can read aloud. Try the headphones once."))});
        return;
    case kiosk::Speaker::State::NoSound:
        checks.push_back(
            {Check::State::Attention,
             words(QT_TRANSLATE_NOOP("SelfCheck", "There is no sound device, so nothing can be read aloud."))});
        return;
    case kiosk::Speaker::State::NoVoice:
        checks.push_back(
            {Check::State::Attention,
             words(QT_TRANSLATE_NOOP("SelfCheck",
                                     "The voice is not installed (package libespeak-ng1), so nothing can be "
                                     "read aloud."))});
    }
}

bool Trials::complete(bool canSpeak) const
{
    return keys != Tried::NotYet && notifications != Tried::NotYet && (!canSpeak || headphones != Tried::NotYet);
}

std::vector<Check> SelfCheck::withTrials(std::vector<Check> checks, const Trials &trials) const
{
    const auto add = [&](Trial trial, Tried tried) {
        checks.push_back(trialLine(trial, tried));
        checks.back().untried = tried == Tried::NotYet;
    };
    add(Trial::Keys, trials.keys);
    if (speaker != nullptr && speaker->state() == kiosk::Speaker::State::Ready)
        add(Trial::Headphones, trials.headphones);
    add(Trial::Notifications, trials.notifications);
    return checks;
}

Check SelfCheck::trialLine(Trial trial, Tried tried) const
{
    using State = Check::State;
    switch (trial) {
    case Trial::Keys:
        return tried == Tried::Well ? Check{State::Good,
                                            words(QT_TRANSLATE_NOOP("SelfCheck",
                                                                    "Staff tried the ways out of the kiosk: none "
                                                                    "leads out."))}
            : tried == Tried::Badly
            ? Check{State::Danger,
                    words(QT_TRANSLATE_NOOP("SelfCheck",
                                            "Staff tried the ways out of the kiosk, and one "
                                            "leads out. Set the machine up as a kiosk, or "
                                            "supervise it."))}
            : Check{State::Attention,
                    words(QT_TRANSLATE_NOOP("SelfCheck", "The ways out of the kiosk have not been tried yet."))};
    case Trial::Headphones:
        return tried == Tried::Well
            ? Check{State::Good, words(QT_TRANSLATE_NOOP("SelfCheck", "Staff heard the voice in the headphones."))}
            : tried == Tried::Badly
            ? Check{State::Attention,
                    words(QT_TRANSLATE_NOOP("SelfCheck",
                                            "Nothing was heard in the headphones. Look "
                                            "at the plug and the volume."))}
            : Check{State::Attention, words(QT_TRANSLATE_NOOP("SelfCheck", "The headphones have not been tried yet."))};
    case Trial::Notifications:
        break;
    }
    return tried == Tried::Well
        ? Check{State::Good, words(QT_TRANSLATE_NOOP("SelfCheck", "Staff switched notifications and updates off."))}
        : tried == Tried::Badly
        ? Check{State::Attention,
                words(QT_TRANSLATE_NOOP("SelfCheck",
                                        "Notifications are on: one may appear above the "
                                        "survey."))}
        : Check{State::Attention,
                words(QT_TRANSLATE_NOOP("SelfCheck", "Nobody has said yet that notifications are off."))};
}

Check SelfCheck::storeLine(const MachineFinding &finding) const
{
    const bool good = finding.result == CheckResult::Good;
    if (finding.check == MachineCheck::Store)
        return {stateOf(finding.result),
                good ? words(QT_TRANSLATE_NOOP("SelfCheck", "Every response in the store was checked: it is whole."))
                     : words(QT_TRANSLATE_NOOP("SelfCheck", "The store is damaged. Do not collect with it. (%1)"))
                           .arg(finding.detail)};
    return {
        stateOf(finding.result),
        good ? words(QT_TRANSLATE_NOOP("SelfCheck", "A test response was written to this disk, read back and removed."))
             : words(QT_TRANSLATE_NOOP("SelfCheck",
                                       "A test response could not be written to this disk and read back. Do not "
                                       "collect on this machine. (%1)"))
                   .arg(finding.detail)};
}

Check SelfCheck::line(const MachineFinding &finding) const
{
    const QLocale locale = core::language::localeOf(language);
    const bool good = finding.result == CheckResult::Good;
    const Check::State state = stateOf(finding.result);
    switch (finding.check) {
    case MachineCheck::Store:
    case MachineCheck::TestResponse:
        return storeLine(finding);
    case MachineCheck::Disk:
        return {state,
                words(QT_TRANSLATE_NOOP("SelfCheck", "%1 free on the disk."))
                    .arg(locale.formattedDataSize(finding.number, 0, QLocale::DataSizeSIFormat))};
    case MachineCheck::Clock: {
        const QString day = core::language::shortText(finding.day, locale);
        const QDate later = QDate::fromString(finding.detail, Qt::ISODate);
        if (later.isValid())
            return {state,
                    words(QT_TRANSLATE_NOOP("SelfCheck",
                                            "The machine says that today is %1, but the store was already used on "
                                            "%2. Set the clock before the doors open."))
                        .arg(day, core::language::shortText(later, locale))};
        return {
            state,
            good ? words(QT_TRANSLATE_NOOP("SelfCheck", "The machine says that today is %1. Is that right?")).arg(day)
                 : words(QT_TRANSLATE_NOOP("SelfCheck",
                                           "The machine says that today is %1: no answers are collected on that day."))
                       .arg(day)};
    }
    case MachineCheck::Power:
        return {
            state,
            good ? words(QT_TRANSLATE_NOOP("SelfCheck", "The charger is connected."))
                 : words(QT_TRANSLATE_NOOP("SelfCheck", "The machine runs on its battery (%1 %). Connect the charger."))
                       .arg(finding.number)};
    case MachineCheck::Swap:
        return {state,
                good ? words(QT_TRANSLATE_NOOP("SelfCheck", "Nothing is moved from memory to the disk in clear."))
                     : words(QT_TRANSLATE_NOOP("SelfCheck",
                                               "Memory may be moved to the disk in clear (%1). Switch swap off or "
                                               "encrypt it."))
                           .arg(finding.detail)};
    case MachineCheck::Language: {
        const QString name = common::nameOf(Language(finding.detail));
        return {state,
                good ? words(QT_TRANSLATE_NOOP("SelfCheck", "%1: every text is there.")).arg(name)
                     : words(QT_TRANSLATE_N_NOOP("SelfCheck", "%1: %n texts are missing."),
                             static_cast<int>(finding.number))
                           .arg(name)};
    }
    }
    return {};
}

QString lettersWithoutGlyph(const QString &text)
{
    const QFontMetrics metrics(common::Theme{}.font(common::TextRole::Body));
    std::set<char32_t> letters;
    for (const uint letter : text.toUcs4()) {
        if (letter > ' ' && !metrics.inFontUcs4(letter))
            letters.insert(letter);
    }
    QString missing;
    for (const char32_t letter : letters)
        missing += QString::fromUcs4(&letter, 1);
    return missing;
}

bool passed(const std::vector<Check> &checks)
{
    return std::none_of(checks.begin(), checks.end(),
                        [](const Check &check) { return check.state == Check::State::Danger; });
}

QByteArray passSheet(const std::vector<Check> &checks, const SelfCheck &about)
{
    const auto words = [&](const char *source) {
        return about.catalogue.text(about.language, context, source);
    };
    const bool untried = std::any_of(checks.begin(), checks.end(), [](const Check &check) { return check.untried; });
    const QString title = !passed(checks)
        ? words(QT_TRANSLATE_NOOP("SelfCheck", "This machine did not pass the self-check"))
        : untried ? about.catalogue.text(about.language, "ui::desk::SelfCheckPage",
                                         "In order so far. What only you can try stands below.")
                  : words(QT_TRANSLATE_NOOP("SelfCheck", "This machine passed the self-check"));
    QString page =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>"
            "body{font:16px/1.5 Inter,sans-serif;max-width:44em;margin:2em auto;color:#16202b}"
            "td{padding:.3em .8em .3em 0;vertical-align:top}</style></head><body><h1>%2</h1>\n<p>%3<br>%4</p>\n"
            "<table>\n")
            .arg(about.language.text(), title.toHtmlEscaped(),
                 core::language::localeOf(about.language)
                     .toString(about.clock.today(), QLocale::LongFormat)
                     .toHtmlEscaped(),
                 about.store.toHtmlEscaped());
    for (const Check &check : checks) {
        const QString state = check.state == Check::State::Good ? words(QT_TRANSLATE_NOOP("SelfCheck", "In order"))
            : check.state == Check::State::Attention            ? words(QT_TRANSLATE_NOOP("SelfCheck", "Please note"))
                                                                : words(QT_TRANSLATE_NOOP("SelfCheck", "Not in order"));
        page += QStringLiteral("<tr><td><strong>%1</strong></td><td>%2</td></tr>\n")
                    .arg(state.toHtmlEscaped(), check.text.toHtmlEscaped());
    }
    page += QStringLiteral("</table>\n<p>%1 ______________________________</p>\n</body></html>\n")
                .arg(words(QT_TRANSLATE_NOOP("SelfCheck", "Checked by:")).toHtmlEscaped());
    return page.toUtf8();
}

} // namespace ui::desk
