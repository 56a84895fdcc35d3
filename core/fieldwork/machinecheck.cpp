// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/machinecheck.h"

#include "core/fieldwork/event.h"
#include "core/interview/interview.h"
#include "core/storage/collectionstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace core::fieldwork {
namespace {

/// The text of a small file of the system; empty when it is not there.
QString textOf(const QString &path)
{
    constexpr qint64 enough = qint64{64} * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(enough)).trimmed() : QString();
}

/// A volume of the device mapper, by the kernel's name, says in its uuid what made it: "CRYPT-LUKS2-…",
/// "CRYPT-PLAIN-…". One that lies on others (LVM in an encrypted partition, as Debian's installer makes it) is
/// encrypted where all of them are.
bool isEncrypted(const QString &name, const MachinePlaces &places, int depth = 0)
{
    constexpr int deepest = 8; // names may be anything
    const QString folder = QStringLiteral("%1/%2").arg(places.blockDevices, name);
    if (textOf(folder + QLatin1String("/dm/uuid")).startsWith(QLatin1String("CRYPT-")))
        return true;
    const QStringList below =
        QDir(folder + QLatin1String("/slaves")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return depth < deepest && !below.isEmpty() && std::all_of(below.begin(), below.end(), [&](const QString &each) {
               return isEncrypted(each, places, depth + 1);
           });
}

bool isSafeSwap(const QString &device, const MachinePlaces &places)
{
    const QString resolved = QFileInfo(device).canonicalFilePath();
    const QString name = (resolved.isEmpty() ? device : resolved).section(u'/', -1);
    if (name.startsWith(QLatin1String("zram")))
        return true;
    return isEncrypted(name, places);
}

/// An invented response to the first questions that can be answered with a choice.
interview::Response inventedResponse(const questionnaire::Questionnaire &questionnaire,
                                     const questionnaire::WaveId &wave, const QDate &day)
{
    interview::Interview interview(questionnaire, wave, questionnaire.defaultLanguage, false);
    while (!interview.isAtReview()) {
        for (const interview::PageView::QuestionView &view : interview.page().questions) {
            questionnaire::Answer answer;
            if (view.question->type == questionnaire::QuestionType::Single && !view.choices.empty())
                answer.choices = {view.choices.front()->code};
            if (!answer.isEmpty())
                static_cast<void>(interview.setAnswer(view.question->id, answer));
        }
        interview.next();
    }
    interview::Response response = interview.finish(true);
    response.via = interview::Via::Script;
    response.day = day;
    return response;
}

/// What went wrong; empty: nothing.
QString writeAndReadBack(const QString &folder, const questionnaire::Questionnaire &questionnaire,
                         const questionnaire::WaveId &wave, const base::Clock &clock, base::RandomSource &random)
{
    storage::NewStore wanted;
    wanted.folder = folder;
    wanted.questionnaire = questionnaire;
    wanted.wave = wave;
    wanted.capacity = 16;
    const questionnaire::Wave *known = questionnaire.wave(wave);
    interview::Response written =
        inventedResponse(questionnaire, wave, known != nullptr ? known->opens : clock.today());
    {
        const auto store = storage::CollectionStore::create(wanted, clock, random);
        if (!store)
            return base::debugText(store.error());
        const auto saved = (*store)->submit(written);
        if (!saved)
            return base::debugText(saved.error());
    }
    const auto store = storage::CollectionStore::open(folder, clock, random);
    if (!store)
        return base::debugText(store.error());
    const auto read = (*store)->responses();
    if (!read)
        return base::debugText(read.error());
    return read->size() == 1 && read->front().items == written.items ? QString() : QStringLiteral("not the same");
}

} // namespace

MachineFinding checkSwap(const MachinePlaces &places)
{
    QStringList open;
    // "Filename Type Size Used Priority", then a line each.
    const QStringList lines = textOf(places.swaps).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const QString device = line.simplified().section(u' ', 0, 0);
        if (!isSafeSwap(device, places))
            open.append(device);
    }
    return {MachineCheck::Swap, open.isEmpty() ? CheckResult::Good : CheckResult::Attention,
            open.join(QLatin1String(", "))};
}

std::optional<MachineFinding> checkPower(const MachinePlaces &places)
{
    const QDir supplies(places.powerSupplies);
    bool mains = false;
    qint64 battery = -1;
    for (const QString &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = supplies.filePath(name);
        const QString type = textOf(folder + QLatin1String("/type"));
        if (type == QLatin1String("Mains") || type == QLatin1String("USB"))
            mains = mains || textOf(folder + QLatin1String("/online")) == QLatin1String("1");
        else if (type == QLatin1String("Battery") &&
                 textOf(folder + QLatin1String("/scope")) != QLatin1String("Device"))
            battery = std::max(battery, textOf(folder + QLatin1String("/capacity")).toLongLong());
    }
    if (!mains && battery < 0)
        return std::nullopt;
    return MachineFinding{MachineCheck::Power, mains ? CheckResult::Good : CheckResult::Attention, {}, battery};
}

qint64 freeRoom(const QString &folder)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(QFile::encodeName(folder).toStdString(), error);
    return error ? 0 : static_cast<qint64>(space.available);
}

MachineFinding checkDisk(qint64 freeBytes)
{
    const CheckResult result = freeBytes < roomNeeded ? CheckResult::Bad
        : freeBytes < roomWanted                      ? CheckResult::Attention
                                                      : CheckResult::Good;
    return {MachineCheck::Disk, result, {}, freeBytes};
}

MachineFinding checkClock(const QDate &today, const storage::StoreInfo &store, const QDate &lastUsed)
{
    if (lastUsed.isValid() && today < lastUsed)
        return {MachineCheck::Clock, CheckResult::Attention, lastUsed.toString(Qt::ISODate), 0, today};
    const bool open = today >= store.opens && today <= store.closes;
    return {MachineCheck::Clock, open ? CheckResult::Good : CheckResult::Attention, {}, 0, today};
}

std::vector<MachineFinding> checkLanguages(const questionnaire::Questionnaire &questionnaire, const ProgramGaps &gaps)
{
    std::vector<MachineFinding> findings;
    for (const MissingTexts &language : missingTexts(questionnaire, gaps))
        findings.push_back({MachineCheck::Language, language.count == 0 ? CheckResult::Good : CheckResult::Attention,
                            language.language.text(), language.count});
    return findings;
}

MachineFinding checkTestResponse(const QString &store, const questionnaire::Questionnaire &questionnaire,
                                 const questionnaire::WaveId &wave, const base::Clock &clock,
                                 base::RandomSource &random)
{
    // On the same disk, beside the store: what holds there holds for the store.
    QString folder = QDir::cleanPath(store) + QLatin1String(".selfcheck");
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QDir::cleanPath(store) + QStringLiteral(".selfcheck%1").arg(number);
    QString fault = writeAndReadBack(folder, questionnaire, wave, clock, random);
    if (!QDir(folder).removeRecursively() && fault.isEmpty())
        fault = QStringLiteral("%1 could not be removed").arg(folder);
    return {MachineCheck::TestResponse, fault.isEmpty() ? CheckResult::Good : CheckResult::Bad, fault};
}

} // namespace core::fieldwork
