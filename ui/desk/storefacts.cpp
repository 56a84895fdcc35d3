// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/storefacts.h"

#include "core/fieldwork/machinecheck.h"
#include "core/language/locale.h"
#include "core/release/release.h"
#include "core/storage/storefolder.h"
#include "ui/common/interfacelanguage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace ui::desk {

using core::storage::StoreInfo;

namespace {

constexpr qint64 LeastFreeBytes =
    qint64{200} * 1000 * 1000; // a store rebuilt beside itself, and the system's own needs
constexpr int LeastFreePlaces = 20;

} // namespace

FactWriter::Surroundings FactWriter::lookAround(const QString &folder, const StoreInfo &info, const QDate &today)
{
    const core::storage::StorePaths paths(folder);
    Surroundings around{today, core::fieldwork::freeRoom(folder)};
    around.mirror = core::storage::Mirror::stateOf(paths);
    around.history = core::fieldwork::historyOf(folder, info.responses);
    around.counted = info.responses;
    around.lastWritten = QFileInfo(paths.file).lastModified().toUTC().date(); // its hour is blurred by the store
    return around;
}

StoreFacts FactWriter::write(const StoreInfo &info, const Surroundings &around)
{
    const QLocale locale;
    StoreFacts facts;
    facts.wave = tr("Wave %1, open from %2 to %3")
                     .arg(around.waveLabel, core::language::shortText(info.opens, locale),
                          core::language::shortText(info.closes, locale));
    addReasons(facts, info);
    facts.canPractise = facts.noAnswers.isEmpty() && !info.invented;
    addWhole(facts, info);
    if (info.verified)
        addSafety(facts, info, around);
    addDates(facts, info, around);
    addRoom(facts, info, around.freeBytes);
    if (info.interrupted > 0) {
        const std::optional<int> left = interruptedShown(info);
        facts.checks.push_back(
            {Check::State::Good,
             left ? tr("%n of them left before the end; their answers are kept.", nullptr, *left)
                  : tr("How many left before the end is not shown, so that nobody is recognised; their answers are "
                       "kept.")});
    }
    addLanguages(facts, info);
    addPublishable(facts, info, around.today);
    addPace(facts, around);
    if (info.verified)
        addCopies(facts, info, around);
    addTexts(facts, around.ownTexts);
    if (info.sealed)
        facts.checks.push_back({Check::State::Good,
                                tr("The responses are sealed: only their owner can read them. Words of the seal: %1.")
                                    .arg(info.sealedTo)});
    else
        facts.checks.push_back(
            {Check::State::Attention, tr("The responses are not sealed: who has this folder can read them.")});
    return facts;
}

/// Handing over needs no response: a receipt may be waiting where there is none any more.
void FactWriter::addReasons(StoreFacts &facts, const StoreInfo &info)
{
    if (!info.verified)
        facts.noAnswers = facts.noResults = tr("Not with a damaged store: recover it first.");
    else if (info.role == core::storage::StoreRole::Archive)
        facts.noAnswers = tr("This is the archive of the office. People answer in the stores of the machines.");
    if (info.verified && info.responses == 0)
        facts.noResults = tr("A results file is made of responses, and there are none here yet.");
}

std::optional<int> FactWriter::interruptedShown(const StoreInfo &info)
{
    std::map<bool, int> parts{{false, info.responses - info.interrupted}, {true, info.interrupted}};
    if (parts[false] == 0 || parts[true] == 0)
        return info.interrupted; // all or none: there is no smaller part to be told from it
    return core::storage::withoutSmallCounts(parts)[true];
}

void FactWriter::addWhole(StoreFacts &facts, const StoreInfo &info)
{
    if (!info.verified) {
        facts.title = tr("The store is damaged. Do not collect with it.");
        facts.state = Check::State::Danger;
        facts.checks.push_back(
            {Check::State::Danger,
             info.lacksKey ? tr("Its file local.key is missing or cannot be read, and without it nobody can read the "
                                "responses. Copy it there from the second copy of the store, or make the store anew "
                                "from your last backup.")
                           : tr("Keep the folder as it is, and ask for help with recovering it.")});
        return;
    }
    facts.title = info.responses == 0 ? tr("The store is ready for the first response.")
                                      : tr("%n response(s) are safe on this machine.", nullptr, info.responses);
}

/// When the store was looked over, and when it was written to: what staff want to know before they believe a count.
void FactWriter::addSafety(StoreFacts &facts, const StoreInfo &info, const Surroundings &around)
{
    const QLocale locale;
    facts.checks.push_back({Check::State::Good,
                            tr("Every response in the store was checked at %1: it is whole.")
                                .arg(core::language::shortText(around.now, locale))});
    if (info.responses == 0)
        return;
    if (around.lastSaved.isValid())
        facts.checks.push_back({Check::State::Good,
                                tr("The last response was safe on the disk at about %1.")
                                    .arg(core::language::shortText(around.lastSaved, locale))});
    else if (around.lastWritten.isValid())
        facts.checks.push_back(
            {Check::State::Good,
             tr("The store was written to last on %1.").arg(core::language::shortText(around.lastWritten, locale))});
}

void FactWriter::addPace(StoreFacts &facts, const Surroundings &around)
{
    if (around.perHour < 0)
        return;
    const QLocale locale;
    const auto hour = [&locale](const QTime &time) {
        return core::language::shortText(time, locale);
    };
    constexpr int midnight = 24;
    const core::fieldwork::Expected expected =
        core::fieldwork::expectedAt(around.perHour, around.counted, around.target, around.now);
    facts.checks.push_back({Check::State::Good,
                            tr("About %n response(s) an hour since the kiosk was started: at this pace about %1 by %2.",
                               nullptr, around.perHour)
                                .arg(locale.toString(expected.responses), hour(QTime(expected.hour % midnight, 0)))});
    if (around.target <= 0)
        return;
    const QString target = locale.toString(around.target);
    if (around.counted >= around.target)
        facts.checks.push_back({Check::State::Good, tr("The %1 responses hoped for are there.").arg(target)});
    else if (expected.target.isValid())
        facts.checks.push_back(
            {Check::State::Good,
             tr("At this pace the %1 responses hoped for are there at about %2.").arg(target, hour(expected.target))});
    else
        facts.checks.push_back(
            {Check::State::Good, tr("At this pace the %1 responses hoped for are not reached today.").arg(target)});
}

void FactWriter::addDates(StoreFacts &facts, const StoreInfo &info, const Surroundings &around)
{
    const QLocale locale;
    const QDate &today = around.today;
    const QString day = core::language::shortText(today, locale);
    if (info.invented)
        facts.checks.push_back({Check::State::Attention, tr("REHEARSAL: the responses in this store are invented.")});
    if (around.history.lastDay.isValid() && today < around.history.lastDay)
        facts.checks.push_back({Check::State::Attention,
                                tr("This machine says it is %1, but the store was already used on %2. Set its clock.")
                                    .arg(day, core::language::shortText(around.history.lastDay, locale))});
    else if (today < info.opens)
        facts.checks.push_back(
            {Check::State::Attention, tr("This machine says it is %1: the wave is not open yet.").arg(day)});
    else if (today > info.closes)
        facts.checks.push_back(
            {Check::State::Attention, tr("This machine says it is %1: the wave is closed.").arg(day)});
    else
        facts.checks.push_back({Check::State::Good, tr("This machine says it is %1: the wave is open.").arg(day)});
}

/// Whether results can be made yet, from the count alone. Before the wave ends, few are no reason to look twice.
void FactWriter::addPublishable(StoreFacts &facts, const StoreInfo &info, const QDate &today)
{
    const int least = core::release::PolicyRecord().minimumOneFilter;
    if (!info.verified || info.responses == 0)
        return;
    if (info.responses >= least)
        facts.checks.push_back({Check::State::Good, tr("There are enough responses to publish results of them.")});
    else if (today > info.closes || info.role == core::storage::StoreRole::Archive)
        facts.checks.push_back({Check::State::Attention,
                                tr("Results cannot be published yet: at least %1 responses are needed.").arg(least)});
}

void FactWriter::addLanguages(StoreFacts &facts, const StoreInfo &info)
{
    if (!info.verified || info.byLanguage.size() < 2)
        return;
    QStringList counts;
    for (const auto &[language, count] : core::storage::withoutSmallCounts(info.byLanguage))
        counts.append(QStringLiteral("%1 %2").arg(
            common::nameOf(language), count.has_value() ? QLocale().toString(*count) : tr("(too few to show)")));
    facts.checks.push_back({Check::State::Good, tr("By language: %1.").arg(counts.join(QLatin1String(", ")))});
}

/// Where else the responses are, and until when they may be.
void FactWriter::addCopies(StoreFacts &facts, const StoreInfo &info, const Surroundings &around)
{
    const QLocale locale;
    const auto date = [&locale](const QDate &day) {
        return core::language::shortText(day, locale);
    };
    const core::fieldwork::StoreHistory &history = around.history;
    if (around.mirror && !around.mirror->isReachable)
        facts.checks.push_back({Check::State::Attention,
                                tr("The second copy cannot be reached: %1. Put the card or stick back.")
                                    .arg(QDir::toNativeSeparators(around.mirror->folder))});
    else if (around.mirror && around.mirror->standsIn)
        facts.checks.push_back({Check::State::Attention,
                                tr("The second copy took answers when the disk of this store failed: %1. Starting the "
                                   "kiosk or handing over takes them back. Check the disk first.")
                                    .arg(QDir::toNativeSeparators(around.mirror->folder))});
    else if (around.mirror && around.mirror->responses != info.responses)
        facts.checks.push_back(
            {Check::State::Attention, tr("The second copy is behind. It catches up when the kiosk is started.")});
    else if (around.mirror)
        facts.checks.push_back({Check::State::Good, tr("A second copy with every response is on another disk.")});
    if (info.responses > 0 && !around.mirror && history.packages == 0 && history.backups == 0)
        facts.checks.push_back(
            {Check::State::Attention, tr("No copy has been made yet: the responses are on this disk alone.")});
    if (history.packages > 0)
        facts.checks.push_back({Check::State::Good,
                                history.waiting == 0
                                    ? tr("Every response was handed over, last on %1.").arg(date(history.lastPackage))
                                    : tr("%n response(s) wait to be handed over; the last package was written on %1.",
                                         nullptr, history.waiting)
                                          .arg(date(history.lastPackage))});
    if (history.backups > 0)
        facts.checks.push_back(
            {Check::State::Good,
             tr("%n backup(s) made, the last on %1.", nullptr, history.backups).arg(date(history.lastBackup))});
    if (info.deleteBy.isValid() && info.responses > 0)
        facts.checks.push_back(
            around.today > info.deleteBy
                ? Check{Check::State::Attention,
                        tr("The responses were to be erased by %1. Erase them at the office page, or say why not.")
                            .arg(date(info.deleteBy))}
                : Check{Check::State::Good, tr("The responses are to be erased by %1.").arg(date(info.deleteBy))});
    if (!around.office.isEmpty())
        facts.checks.push_back(
            {Check::State::Good, tr("This machine takes events of the office with the words %1.").arg(around.office)});
}

void FactWriter::addTexts(StoreFacts &facts, const std::optional<QMap<core::base::Language, int>> &ownTexts)
{
    if (!ownTexts)
        return;
    QStringList counts;
    for (auto count = ownTexts->cbegin(); count != ownTexts->cend(); ++count)
        counts.append(QStringLiteral("%1 %2").arg(common::nameOf(count.key()), QLocale().toString(count.value())));
    facts.checks.push_back({Check::State::Good,
                            counts.isEmpty()
                                ? tr("The texts of the survey are those of this program.")
                                //: %1: languages, each with a number of texts
                                : tr("The survey has texts of its own: %1.").arg(counts.join(QLatin1String(", ")))});
}

void FactWriter::addRoom(StoreFacts &facts, const StoreInfo &info, qint64 freeBytes)
{
    const int places = info.capacity - info.responses;
    facts.checks.push_back({places < LeastFreePlaces ? Check::State::Attention : Check::State::Good,
                            places <= 0 ? tr("There is no room for another response. Hand the responses over.")
                                        : tr("There is room for %n more response(s).", nullptr, places)});
    facts.checks.push_back(
        {freeBytes < LeastFreeBytes ? Check::State::Attention : Check::State::Good,
         tr("%1 free on the disk.").arg(QLocale().formattedDataSize(freeBytes, 0, QLocale::DataSizeSIFormat))});
}

} // namespace ui::desk
